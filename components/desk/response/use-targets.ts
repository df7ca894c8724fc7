"use client";

import { z } from "zod";
import { STANCES, type Stance } from "#lib/domain/stance.ts";
import { keptOr, parsed } from "../fields/chosen.ts";
import type { Start } from "../form/context.tsx";
import { useKept } from "../form/kept.ts";
import { read } from "../form/store.ts";
import { targetShape, type TargetDraft } from "./target-draft.ts";

const targetsShape = z.array(targetShape);
const stancesShape = z.array(z.enum(STANCES));

/** The targets that a form begins with; null when it begins with none of its own. */
export const startTargets = (start: Start): TargetDraft[] | null => parsed(targetsShape, start["targetsChosen"] ?? "") ?? null;

/** Changes what is answered from what it is at that moment: whoever waited for the server changes what was chosen meanwhile. */
type Change = (next: (now: readonly TargetDraft[]) => readonly TargetDraft[]) => void;

/** What a response's form answers so far, for the form and for whatever stands beside it. */
export function useTargets(form: string, initial: readonly TargetDraft[]): [TargetDraft[], Change] {
  const [text, setText] = useKept(form, "targetsChosen", "");
  const of = (kept: string): TargetDraft[] => keptOr(targetsShape, kept, [...initial]);
  return [of(text), (next) => setText(JSON.stringify(next(of(read(`${form}:targetsChosen`) ?? ""))))];
}

/** The stances that the next target gets: before a response answers anything, its stance is known already. */
export function useStances(form: string, start: Start): [Stance[], (stances: readonly Stance[]) => void] {
  const [text, setText] = useKept(form, "stances", start["stances"] ?? "");
  return [parsed(stancesShape, text) ?? [], (next) => setText(JSON.stringify(next))];
}
