import { fold } from "#lib/arabic/fold.ts";

/** Below this share of its words, a page is another page: a notice, a wall, a front page. */
export const LEAST_LIKENESS = 0.4;

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of fold(text).split(" ")) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The share of a text's words, each as often as it stands there, that another text has too: 0..1. */
export function likeness(before: string, after: string): number {
  const [words, there] = [counted(before), counted(after)];
  let [all, common] = [0, 0];
  for (const [word, count] of words) {
    all += count;
    common += Math.min(count, there.get(word) ?? 0);
  }
  return all === 0 ? 1 : common / all;
}
