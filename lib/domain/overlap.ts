/** A stretch of a text, by UTF-16 offsets; `end` is the first one behind it. */
export type Range = { readonly start: number; readonly end: number };

/** The share of the longer stretch that both have in common, 0..1: one that lies within a much longer one is another. */
export function overlap(a: Range, b: Range): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, both) / Math.max(1, a.end - a.start, b.end - b.start);
}

/** Two editors mark the same words a little differently: half of the longer is the same place. */
const SAME = 0.5;

/** Whether two stretches of one text are nearly the same words. */
export const isSamePlace = (a: Range, b: Range): boolean => overlap(a, b) >= SAME;
