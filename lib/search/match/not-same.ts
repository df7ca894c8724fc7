import { fold } from "#lib/arabic/fold.ts";
import { stemsOfFolded } from "#lib/arabic/stem.ts";
import { compare } from "./compare.ts";
import { factChanged } from "./duplicate.ts";
import { factsOf } from "./facts.ts";

/** Words put to a text, or taken from it, with which it still asks the same: one, or of a longer text this share. */
const WORDS = 1;
const SHARE = 0.2;

const fewOf = (length: number): number => Math.max(WORDS, Math.floor(SHARE * length));

/** The stems that the other text lacks, as often as it does. */
function lacking(stems: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const stem of others) left.set(stem, (left.get(stem) ?? 0) + 1);
  return stems.filter((stem) => {
    const count = left.get(stem) ?? 0;
    left.set(stem, count - 1);
    return count <= 0;
  });
}

/** Stems of which a text that asks the same has one at least: of one more than may be lacking, the longest, which few texts have. */
export function tellingStems(text: string): string[] {
  const all = stemsOfFolded(fold(text));
  return [...new Set(all)].toSorted((a, b) => b.length - a.length).slice(0, fewOf(all.length) + 1);
}

/**
 * Whether a text asks again what somebody answered with "not the same" for another text and a claim: the same words but for a few
 * put to them or taken away, and no fact changed. Words of the claim put to them, and words exchanged, are a new question.
 */
export function asksAgain(text: string, marked: string, statement: string): boolean {
  const [here, there] = [fold(text), fold(marked)];
  if (here === there) return true;
  const [ours, theirs] = [stemsOfFolded(here), stemsOfFolded(there)];
  const few = fewOf(Math.min(ours.length, theirs.length));
  if (Math.abs(ours.length - theirs.length) > few) return false;
  const [more, fewer] = [lacking(ours, theirs), lacking(theirs, ours)];
  if (more.length + fewer.length > few || (more.length > 0 && fewer.length > 0)) return false;
  const claimed = new Set(stemsOfFolded(fold(statement)));
  return !more.some((stem) => claimed.has(stem)) && !factChanged(compare(factsOf(text), factsOf(marked)));
}
