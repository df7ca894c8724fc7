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
  noneMissing: 0.47, oneMissing: 0.52, oneExchanged: -0.86, saidShare: 1.06, contentShare: 0.78, contentMore: -1.86, noContentMissing: 1.22, oneUnsaid: -0.25,
  turned: 0.9, turnedOnly: -0.98, sameStart: -0.92, oppositeLeft: -1, exchanged: -0.77, deniesAlone: -1, otherNames: 0.28, oppositeNear: -1.91, length: 1.44,
  wordsShare: 0.5, letters: -0.83, wordsMissing: 0.64, wordsTurned: -0.34, deniesNear: -1.61,
  partiesExchanged: 0, partiesAlike: 0, reversed: 0, movesSame: 0, movesOther: 0, moodsOpposed: 0, moodsSame: 0, moodOfOne: 0, exchangedAlike: 0, deniedInOne: 0, strangersFewer: 0, strangersMore: 0,
};
export const SAME_AT = -2.28;
export const SAME_ENOUGH = 0.5;
