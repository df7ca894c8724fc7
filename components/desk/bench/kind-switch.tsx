"use client";

import { Key } from "#components/ui/key.tsx";
import { Nuqta } from "#components/ui/nuqta.tsx";
import { useWords } from "../context.tsx";
import type { Kind } from "./items.ts";

type Props = { readonly kind: Kind; readonly onChange: (kind: Kind) => void };

const KEYS: Readonly<Record<Kind, string>> = { claim: "C", response: "R" };

/** Whether the words are logged as a claim or as a response; what is typed into either is kept. */
export function KindSwitch({ kind, onChange }: Props) {
  const t = useWords("desk");
  return (
    <div className="seg radios" role="group" aria-label={t("bench.kind")}>
      {(["claim", "response"] as const).map((each) => (
        <button key={each} type="button" aria-pressed={kind === each} onClick={() => onChange(each)}>
          {each === "claim" ? <Nuqta letter="" /> : <i className="ring" aria-hidden="true" />}
          {t(`kind.${each}`)}
          <Key press={KEYS[each]} />
        </button>
      ))}
    </div>
  );
}
