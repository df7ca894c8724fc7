import { COMMON_STEMS } from "#lib/arabic/common-words.ts";
import type { Bag, Terms } from "./text.ts";

/** How common terms are among the claims counted last. */
export type Counts = {
  readonly claims: number;
  /** Stems in a claim on average. */
  readonly meanStems: number;
  readonly stems: ReadonlyMap<string, number>;
  readonly grams: ReadonlyMap<string, number>;
};

/** Below this, counts say little, and common words are told by the list. */
const FEW = 500;
/** BM25: how soon a repeated word stops counting, and how much long texts are held back. */
const K = 1.2;
const B = 0.75;

/** What finding a term is worth: the rarer, the more. */
const rarity = (claims: number, having: number): number => Math.log(1 + (claims - Math.min(having, claims) + 0.5) / (having + 0.5));

export function stemWeight(counts: Counts, stem: string): number {
  const having = counts.stems.get(stem) ?? 0;
  if (counts.claims < FEW && COMMON_STEMS.has(stem)) return 0.05;
  return rarity(Math.max(counts.claims, FEW), having);
}

const gramWeight = (counts: Counts, gram: string): number => rarity(Math.max(counts.claims, FEW), counts.grams.get(gram) ?? 0);

/** A text's trigrams as a vector of length 1. */
function gramVector(counts: Counts, grams: Bag): ReadonlyMap<string, number> {
  const raw = [...grams].map(([gram, times]) => [gram, gramWeight(counts, gram) * (1 + Math.log(times))] as const);
  const length = Math.hypot(...raw.map(([, weight]) => weight));
  return new Map(raw.map(([gram, weight]) => [gram, length === 0 ? 0 : weight / length]));
}

/** A typed text made ready to be compared with many. */
export type Weighed = { readonly stems: ReadonlyMap<string, number>; readonly most: number; readonly grams: ReadonlyMap<string, number> };

export function weigh(counts: Counts, terms: Terms): Weighed {
  const stems = new Map([...terms.stems.keys()].map((stem) => [stem, stemWeight(counts, stem)]));
  return { stems, most: [...stems.values()].reduce((sum, weight) => sum + weight, 0), grams: gramVector(counts, terms.grams) };
}

/** How long a claim may be before its words count less; 1 for one of mean length. */
const lengthFactor = (counts: Counts, length: number): number => 1 - B + (B * length) / Math.max(1, counts.meanStems);

function stemScore(counts: Counts, said: Weighed, there: Terms): number {
  if (said.most === 0) return 0;
  const hold = K * lengthFactor(counts, there.length);
  let sum = 0;
  for (const [stem, weight] of said.stems) {
    const times = there.stems.get(stem) ?? 0;
    if (times > 0) sum += (weight * times * (K + 1)) / (times + hold);
  }
  return sum / said.most;
}

function gramScore(counts: Counts, said: Weighed, there: Terms): number {
  let sum = 0;
  for (const [gram, weight] of gramVector(counts, there.grams)) sum += weight * (said.grams.get(gram) ?? 0);
  return sum;
}

/** How near a logged text is to the typed one, 0..1: its words by BM25 and its letters by cosine, in equal parts. */
export function nearness(counts: Counts, said: Weighed, there: Terms): number {
  return Math.min(1, (stemScore(counts, said, there) + gramScore(counts, said, there)) / 2);
}
