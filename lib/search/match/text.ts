import { fold } from "#lib/arabic/fold.ts";
import { stemsOfFolded } from "#lib/arabic/stem.ts";

/** Addresses and account names of posts carry no words of the claim. */
const NOISE = /https?:\/\/\S+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_]+/gu;
/** What anybody would type or paste to be matched is shorter than this. */
const LONGEST = 4000;

/** How often each term stands in a text. */
export type Bag = ReadonlyMap<string, number>;

/** A text as matching sees it: its stems and the trigrams of its folded letters. */
export type Terms = { readonly stems: Bag; readonly grams: Bag; readonly length: number };

function bagOf(terms: readonly string[]): Bag {
  const bag = new Map<string, number>();
  for (const term of terms) bag.set(term, (bag.get(term) ?? 0) + 1);
  return bag;
}

/** The runs of three letters of folded text, spaces among them: they survive what stems do not. */
export function gramsOf(folded: string): string[] {
  const padded = ` ${folded} `;
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3));
}

export function termsOf(text: string): Terms {
  const said = text.slice(0, LONGEST).replace(NOISE, " ");
  const folded = fold(said);
  const all = stemsOfFolded(folded);
  return { stems: bagOf(all), grams: bagOf(gramsOf(folded)), length: all.length };
}
