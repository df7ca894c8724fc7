/**
 * What each sign of nearness is worth in the ranking of "already logged?". Fitted by `npm run eval -- --fit` (bench/eval/fit.ts)
 * on posts and the claims they repeat, by their order alone: only the ratios mean something.
 */
export const WEIGHTS = { letters: 13.5, words: 1.73, wording: 0.35, number: 0.57 } as const;

export type Sign = keyof typeof WEIGHTS;
export const SIGNS = ["letters", "words", "wording", "number"] as const satisfies readonly Sign[];

/** How strongly long texts are held back: trigrams by this power of their length as a vector, words by BM25's b. */
export const PIVOT = 0.85;
export const HELD = 0.5;
