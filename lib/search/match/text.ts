import { fold } from "#lib/arabic/fold.ts";
import { stemsOfFolded } from "#lib/arabic/stem.ts";
import { formOf, type Form } from "./forms.ts";

/** Addresses and account names of posts carry no words of the claim. */
const NOISE = /https?:\/\/\S+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_]+/gu;
/** «٣٠سم», «و50»: a number and the letters it is written together with. */
export const GLUED = /(?<=\p{Nd})(?=\p{L})|(?<=\p{L})(?=\p{Nd})/gu;
/** What anybody would type or paste to be matched is shorter than this. */
const LONGEST = 4000;

/** How often each term stands in a text. */
export type Bag = ReadonlyMap<string, number>;

/** A text as matching sees it: its stems, the forms of the words they come from, and the trigrams of its folded letters. */
export type Terms = { readonly stems: Bag; readonly forms: ReadonlyMap<string, Form>; readonly grams: Bag; readonly length: number };

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

/** The forms of each stem, by the first of its words. */
function formsOf(folded: string, stems: readonly string[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  folded.split(" ").forEach((word, at) => {
    const stem = stems[at] ?? "";
    if (!forms.has(stem)) forms.set(stem, formOf(word));
  });
  return forms;
}

export function termsOf(text: string): Terms {
  const said = text.slice(0, LONGEST).replace(NOISE, " ").replace(GLUED, " ");
  const folded = fold(said);
  const all = stemsOfFolded(folded);
  return { stems: bagOf(all), forms: formsOf(folded, all), grams: bagOf(gramsOf(folded)), length: all.length };
}

function summed(one: Bag, other: Bag): Bag {
  const bag = new Map(one);
  for (const [term, times] of other) bag.set(term, (bag.get(term) ?? 0) + times);
  return bag;
}

/** Two texts as one. */
export const together = (one: Terms, other: Terms): Terms => ({
  stems: summed(one.stems, other.stems),
  forms: new Map([...other.forms, ...one.forms]),
  grams: summed(one.grams, other.grams),
  length: one.length + other.length,
});
