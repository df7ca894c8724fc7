"use client";

import { Mark, tint } from "#components/ui/mark.tsx";
import { STANCES, type Stance } from "#lib/domain/stance.ts";
import { useWords } from "../context.tsx";
import { toggled } from "./target-draft.ts";

type Props = { readonly stances: readonly Stance[]; readonly onChange: (stances: Stance[]) => void; readonly label: string };

/** All nine stances in sight; keys 1 to 9 put them on and off while the focus is inside. */
export function StancePicker({ stances, onChange, label }: Props) {
  const t = useWords("domain");
  return (
    <div className="stances" role="group" aria-label={label}>
      {STANCES.map((stance, index) => (
        <label key={stance} className={tint(stance)}>
          <input type="checkbox" checked={stances.includes(stance)} onChange={() => onChange(toggled(stances, stance))} />
          <Mark kind={stance} />
          <span>{t(`stance.${stance}`)}</span>
          <kbd aria-hidden="true">{index + 1}</kbd>
        </label>
      ))}
    </div>
  );
}
