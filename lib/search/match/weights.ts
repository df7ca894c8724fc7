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
  oneExchanged: -0.97, saidShare: 1.28, contentShare: 1.04, contentMore: -1.04, noContentMissing: 1.59, oneUnsaid: -0.13, turned: 0.82, turnedOnly: -0.53,
  sameStart: -1.07, length: 1.13, letters: -0.43, oppositeNear: -1.33, deniesAlone: -0.94, deniedInOne: -1.55, moodsOpposed: -1.82, moodOfOne: -0.7,
  exchangedAlike: -0.41, strangers: -0.86, movesSame: 0.83, movesOther: -1.19, partiesAlike: 0.47, partiesExchanged: -0.69, reversed: -2.02,
};
export const SAME_AT = -1.78;
export const SAME_ENOUGH = 0.46;
