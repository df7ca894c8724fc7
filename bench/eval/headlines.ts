import { compare } from "#lib/search/match/compare.ts";
import { saysTheSame } from "#lib/search/match/duplicate.ts";
import { factsOf } from "#lib/search/match/facts.ts";
import type { HeadlinePair } from "./files.ts";

/** Shares 0..1: true pairs found, and contradictions wrongly called duplicates; with the first of each kind of mistake. */
export type HeadlineScore = { readonly found: number; readonly mistaken: number; readonly missed: readonly HeadlinePair[]; readonly confused: readonly HeadlinePair[]; readonly pairs: number };

function isDuplicate({ first, second }: HeadlinePair): boolean {
  const [here, there] = [factsOf(first), factsOf(second)];
  return saysTheSame(compare(here, there), here, there);
}

export function scoreHeadlines(pairs: readonly HeadlinePair[], shown = 10): HeadlineScore {
  const agree = pairs.filter((pair) => pair.agree);
  const differ = pairs.filter((pair) => !pair.agree);
  const missed = agree.filter((pair) => !isDuplicate(pair));
  const confused = differ.filter(isDuplicate);
  return {
    found: 1 - missed.length / Math.max(1, agree.length),
    mistaken: confused.length / Math.max(1, differ.length),
    missed: missed.slice(0, shown),
    confused: confused.slice(0, shown),
    pairs: pairs.length,
  };
}
