import type { SameSign } from "./sameness.ts";

/**
 * What each sign of nearness is worth in the ranking of "already logged?", fitted on posts and the claims they repeat by their
 * order alone: only the ratios mean something. Fitted over longer lists than the search compares; `npm run eval -- --fit` takes
 * those that it does.
 */
export const WEIGHTS = { letters: 8.74, words: 0.43, forms: 1.77, senses: 2.48, covered: 12.24, wording: 0.22, number: 0.82 } as const;

export type Sign = keyof typeof WEIGHTS;
export const SIGNS = ["letters", "words", "forms", "senses", "covered", "wording", "number"] as const satisfies readonly Sign[];

/** How strongly long texts are held back: trigrams by this power of their length as a vector, words by BM25's b. */
export const PIVOT = 0.85;
export const HELD = 0.5;

/**
 * What each sign is worth for two sentences saying the same, fitted on pairs of headlines that agree or contradict each other.
 * `SAME_ENOUGH`: where at most one contradiction in ten is called the same, in pairs that the fit had not seen.
 */
export const SAME_WEIGHTS: Readonly<Record<SameSign, number>> = {
  least: 0.81, leastSquared: 1.34, most: 0.17, letters: -0.56, lettersSquared: -0.25, sameNumbers: 0.45, oneHasNumbers: -0.45, noneMissing: 1.22, oneMissing: 0.39,
  noneMore: -0.54, oneExchanged: -0.62, missing: 0.42, more: -0.16, turned: 0.87, turnedOnly: -0.46, exchanged: -0.7, opposed: -1.43, oneDenies: -0.58,
  deniesNear: -0.91, denials: -1.01, sharesSide: 0.32, oneSide: -0.19, sharesName: 0.12, oneNames: -0.21, nearCopy: -0.7, length: 1.35, lengths: -1.13,
};
export const SAME_AT = -1.66;
export const SAME_ENOUGH = 0.575;
