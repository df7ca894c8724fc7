import { z } from "zod";
import { STANCES, isPosition, type Stance } from "#lib/domain/stance.ts";
import type { DeskMark } from "#lib/views/desk.ts";

/** What a response answers, as its form keeps it: a record and the stances on it. */
export const targetShape = z.object({
  kind: z.enum(["claim", "response"]),
  id: z.string(),
  label: z.string(),
  parts: z.number(),
  stances: z.array(z.enum(STANCES)),
  scope: z.string(),
});
export type TargetDraft = z.infer<typeof targetShape>;

type Found = Omit<TargetDraft, "stances" | "scope">;

/** A target begins with the stances of the one before it, the first with those that are known already; what is there is not added again. */
export function withTarget(targets: readonly TargetDraft[], found: Found, first: readonly Stance[]): readonly TargetDraft[] {
  if (targets.some(({ id }) => id === found.id)) return targets;
  return [...targets, { ...found, stances: [...(targets.at(-1)?.stances ?? first)], scope: "" }];
}

/** The parts of a target are answered as it is, where nothing else was chosen for them; of one that was taken out meanwhile, none is added. */
export function withParts(targets: readonly TargetDraft[], wholeId: string, parts: readonly Found[]): readonly TargetDraft[] {
  const whole = targets.find(({ id }) => id === wholeId);
  if (whole === undefined) return targets;
  const isPart = (id: string): boolean => parts.some((part) => part.id === id);
  const had = targets.map((each) => (isPart(each.id) && each.stances.length === 0 ? { ...each, stances: whole.stances } : each));
  const added = parts.filter(({ id }) => !targets.some((each) => each.id === id)).map((part) => ({ ...part, stances: whole.stances, scope: "" }));
  return [...had, ...added];
}

/** A stance is put on or taken off; of the positions, the newest takes the place of the one before. */
export function toggled(stances: readonly Stance[], stance: Stance): Stance[] {
  if (stances.includes(stance)) return stances.filter((each) => each !== stance);
  const rest = isPosition(stance) ? stances.filter((each) => !isPosition(each)) : stances;
  return [...rest, stance];
}

/** A stance is put on every target that lacks it, or taken off when each has it; what else each has stays its own. */
export function toggledOnAll(targets: readonly TargetDraft[], stance: Stance): TargetDraft[] {
  const everywhere = targets.every(({ stances }) => stances.includes(stance));
  return targets.map((target) => (everywhere || !target.stances.includes(stance) ? { ...target, stances: toggled(target.stances, stance) } : target));
}

/** Whether readers see nothing of a published response yet: all that it answers is logged of this article and not published. */
export function answersUnpublished(targets: readonly TargetDraft[], marks: readonly DeskMark[]): boolean {
  const records = new Map(marks.flatMap((mark) => mark.records).map((record) => [record.id, record]));
  return targets.length > 0 && targets.every(({ id }) => records.has(id) && records.get(id)?.editorialState !== "published");
}
