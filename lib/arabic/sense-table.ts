import { fold } from "./fold.ts";
import { lexicon } from "./lexicon.ts";
import { rootsOf } from "./roots.ts";

/** Two letters are too few to tell a sense by. */
const SHORTEST = 3;

/**
 * Asks a table of senses, words by words of a line, which senses a folded word of these roots (of three letters or more) may
 * have, as places in the table from `first` on; none for most.
 */
export function senseTable(lines: readonly string[], first: number): (folded: string, roots: readonly string[]) => number[] {
  const entries = lines.flatMap((line, at) => line.split(" ").map((word): [string, number] => [word, first + at]));
  const meant = lexicon(entries, true);
  const byRoot = new Map<string, Set<number>>();
  for (const [word, sense] of entries) {
    for (const root of rootsOf(fold(word))) if (root.length >= SHORTEST) byRoot.set(root, (byRoot.get(root) ?? new Set()).add(sense));
  }
  return (folded, roots) => [...new Set([...meant(folded), ...roots.flatMap((root) => [...(byRoot.get(root) ?? [])])])];
}
