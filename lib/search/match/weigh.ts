import { COMMON_STEMS } from "#lib/arabic/common-words.ts";
import { coveredShare, kinOf, sharedForms, type Kin } from "./kinship.ts";
import type { Bag, Terms } from "./text.ts";
import { HELD, PIVOT, SIGNS, WEIGHTS, type Sign } from "./weights.ts";

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
/** BM25: how soon a repeated word stops counting. */
const K = 1.2;
/** A sum of weights of words in common that few texts reach: keeps the signs of one size. */
const BEST_WORDS = 50;
const NUMBER = /^\p{N}+$/u;

/** What finding a term is worth: the rarer, the more. */
const rarity = (claims: number, having: number): number => Math.log(1 + (claims - Math.min(having, claims) + 0.5) / (having + 0.5));

export function stemWeight(counts: Counts, stem: string): number {
  const having = counts.stems.get(stem) ?? 0;
  if (counts.claims < FEW && COMMON_STEMS.has(stem)) return 0.05;
  return rarity(Math.max(counts.claims, FEW), having);
}

const gramWeight = (counts: Counts, gram: string): number => rarity(Math.max(counts.claims, FEW), counts.grams.get(gram) ?? 0);

/** A text's trigrams as a vector, and its length. */
type Vector = { readonly of: ReadonlyMap<string, number>; readonly length: number };

function gramVector(counts: Counts, grams: Bag): Vector {
  const of = new Map([...grams].map(([gram, times]) => [gram, gramWeight(counts, gram) * (1 + Math.log(times))]));
  return { of, length: Math.hypot(...of.values()) };
}

/** A typed text made ready to be compared with many. */
export type Weighed = { readonly terms: Terms; readonly stems: ReadonlyMap<string, number>; readonly grams: Vector; readonly kin: Kin };

export function weigh(counts: Counts, terms: Terms): Weighed {
  const stems = new Map([...terms.stems.keys()].map((stem) => [stem, stemWeight(counts, stem)]));
  return { terms, stems, grams: gramVector(counts, terms.grams), kin: kinOf(terms, (stem) => stems.get(stem) ?? 0) };
}

function stemScore(counts: Counts, said: Weighed, there: Terms): number {
  const hold = K * (1 - HELD + (HELD * there.length) / Math.max(1, counts.meanStems));
  let sum = 0;
  for (const [stem, weight] of said.stems) {
    const times = there.stems.get(stem) ?? 0;
    if (times > 0) sum += (weight * times * (K + 1)) / (times + hold);
  }
  return sum / BEST_WORDS;
}

function gramScore(counts: Counts, said: Weighed, there: Terms): number {
  const vector = gramVector(counts, there.grams);
  let sum = 0;
  for (const [gram, weight] of vector.of) sum += weight * (said.grams.of.get(gram) ?? 0);
  return said.grams.length === 0 || sum === 0 ? 0 : sum / said.grams.length / vector.length ** PIVOT;
}

const sharesNumber = (one: Terms, other: Terms): boolean => [...one.stems.keys()].some((stem) => NUMBER.test(stem) && other.stems.has(stem));

/** A claim as compared with a text: its statement, that and the words it stands in as one, and how many words the latter are. */
export type Compared = { readonly statement: Terms; readonly terms: Terms; readonly wording: number };

/**
 * The signs that a logged claim is the typed text: common letters and words, words in another form or of the same sense, how
 * much of the statement is said, how much of its wording we know, a common number.
 */
export function signsOf(counts: Counts, said: Weighed, { statement, terms, wording }: Compared): Readonly<Record<Sign, number>> {
  const weightOf = (stem: string): number => stemWeight(counts, stem);
  const { root, sense } = sharedForms(said.terms, terms.stems, kinOf(terms, weightOf), weightOf);
  return {
    letters: gramScore(counts, said, terms),
    words: stemScore(counts, said, terms),
    forms: root / BEST_WORDS,
    senses: sense / BEST_WORDS,
    covered: coveredShare(statement, said.terms.stems, said.kin, weightOf),
    wording: Math.log(1 + wording),
    number: sharesNumber(said.terms, terms) ? 1 : 0,
  };
}

const weighted = (signs: Readonly<Record<Sign, number>>): number => SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * signs[sign], 0);

/** Turns sums of signs into 0..1, in their order: 1 is what the text would reach beside itself. */
export function scale(counts: Counts, said: Weighed): (signs: Readonly<Record<Sign, number>>) => number {
  const itself = weighted({ ...signsOf(counts, said, { statement: said.terms, terms: said.terms, wording: 0 }), wording: 0 });
  return (signs) => Math.min(1, weighted(signs) / Math.max(1, itself));
}
