"use client";

import { STANCES } from "#lib/domain/stance.ts";
import type { Start } from "../form/context.tsx";
import { toggled, toggledOnAll } from "../response/target-draft.ts";
import { startTargets, useStances, useTargets } from "../response/use-targets.ts";

/** Puts the stance of a digit on all that the open response answers, or takes it off; before it answers anything, on what it will answer. */
export function useStanceKey(form: { readonly name: string; readonly start: Start }): (digit: number) => void {
  const [targets, setTargets] = useTargets(form.name, startTargets(form.start) ?? []);
  const [stances, setStances] = useStances(form.name, form.start);
  return (digit) => {
    const stance = STANCES[digit - 1];
    if (stance === undefined) return;
    if (targets.length === 0) setStances(toggled(stances, stance));
    else setTargets((now) => toggledOnAll(now, stance));
  };
}
