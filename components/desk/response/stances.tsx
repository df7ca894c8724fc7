"use client";

import { Mark, tint } from "#components/ui/mark.tsx";
import { STANCES, type Stance } from "#lib/domain/stance.ts";
import { useWords } from "../context.tsx";
import { useEarlyTicks } from "../fields/early.ts";
import { toggled } from "./target-draft.ts";

type Props = { readonly stances: readonly Stance[]; readonly onChange: (stances: Stance[]) => void; readonly label: string };

/** All nine stances in sight; keys 1 to 9 put them on and off while the focus is inside. */
export function StancePicker({ stances, onChange, label }: Props) {
  const t = useWords("domain");
  const ticked = STANCES.filter((stance) => stances.includes(stance));
  const early = useEarlyTicks(ticked, (shown) => {
    const pressed = STANCES.filter((stance) => shown.includes(stance) !== stances.includes(stance));
    onChange(pressed.reduce<Stance[]>(toggled, [...stances]));
  });
  return (
    <div className="stances" role="group" aria-label={label} ref={early}>
      {STANCES.map((stance, index) => (
        <label key={stance} className={tint(stance)}>
          <input type="checkbox" value={stance} checked={stances.includes(stance)} onChange={() => onChange(toggled(stances, stance))} />
          <Mark kind={stance} />
          <span>{t(`stance.${stance}`)}</span>
          <kbd aria-hidden="true">{index + 1}</kbd>
        </label>
      ))}
    </div>
  );
}
