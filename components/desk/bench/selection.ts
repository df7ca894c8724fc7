import { z } from "zod";

/** A stretch that an editor selected to log something from, kept until it is logged or given up; put `aside` when something was typed about it. */
export const selectionShape = z.object({ id: z.string(), kind: z.enum(["claim", "response"]), start: z.number(), end: z.number(), exact: z.string(), quoted: z.boolean(), aside: z.boolean().optional() });
export type Selection = z.infer<typeof selectionShape>;

/**
 * A selection where its words stand in this text: where they stood, else at their nearest other place, since a line that was put back
 * moves what follows it. Null when the text has them no more.
 */
export function placed(selection: Selection, text: string): Selection | null {
  const { start, exact } = selection;
  if (text.startsWith(exact, start)) return selection;
  const [before, after] = [text.lastIndexOf(exact, start), text.indexOf(exact, start)];
  const nearest = before === -1 || (after !== -1 && after - start < start - before) ? after : before;
  return nearest === -1 ? null : { ...selection, start: nearest, end: nearest + exact.length };
}

type Words = Pick<Selection, "start" | "end" | "exact">;

/**
 * The name of a selection, by its place: that of the selection which stands there already, else a new one, since a text that moved has
 * other words where a `kept` one was made. `here`: the kept ones as they stand in this text.
 */
export function nameFor({ start, end, exact }: Words, kept: readonly Selection[], here: readonly Selection[]): string {
  const same = here.find((one) => one.start === start && one.end === end && one.exact === exact);
  const named = `s${String(start)}-${String(end)}`;
  const takenBy = (name: string): boolean => kept.some(({ id }) => id === name);
  const free = [named, ...kept.map((_, at) => `${named}-${String(at + 2)}`)].find((name) => !takenBy(name));
  return same?.id ?? free ?? named;
}
