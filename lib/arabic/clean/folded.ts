import { fold as foldAnew } from "../fold.ts";
import { once } from "./once.ts";

/** The folded form of a line, made once. */
export const fold = once(foldAnew);

/** How many words a line has; 1 where it has none. */
export function count(line: string): number {
  let words = 1;
  for (const letter of fold(line)) if (letter === " ") words += 1;
  return words;
}

/** How many words a folded line has; 0 where it has none. */
export const countOf = (folded: string): number => (folded === "" ? 0 : folded.split(" ").length);
