import { comparedNames, type Compared } from "#lib/arabic/compared-names.ts";
import { isLight } from "#lib/arabic/light-words.ts";
import { newsSensesOf } from "#lib/arabic/news-senses.ts";
import { onlyLinks } from "#lib/arabic/link-words.ts";
import { deniesPast } from "#lib/arabic/denied-past.ts";
import { verbMeasure } from "#lib/arabic/measure.ts";
import { denies } from "#lib/arabic/negations.ts";
import { foldNumber, numberOf } from "#lib/arabic/numbers.ts";
import { nameOf } from "#lib/arabic/places.ts";
import { quantitiesOf, type Counted } from "#lib/arabic/quantities.ts";
import { rootsOf } from "#lib/arabic/roots.ts";
import { skeleton } from "#lib/arabic/skeleton.ts";
import { COMMON_STEMS } from "#lib/arabic/common-words.ts";
import { fold } from "#lib/arabic/fold.ts";
import { formOf } from "./forms.ts";
import { readWords, type Read } from "./read.ts";
import { GLUED, gramsOf } from "./text.ts";

export type Token = {
  readonly word: string;
  readonly folded: string;
  /** Folded; of a phrase the word that says it alone. */
  readonly meant: string;
  readonly stem: string;
  readonly skeleton: string;
  /** Of a verb what its times and persons have in common. */
  readonly measure: string | null;
  readonly pairs: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
  readonly senses: ReadonlySet<number>;
  /** What it names of a closed set, see `Name`. */
  readonly name: string | null;
  /** It says little by itself about what happened. */
  readonly light: boolean;
  /** The folded words before it, the nearest first. */
  readonly led: readonly string[];
};
export type Name = Compared & { readonly word: string };

/** What a sentence says beside its topic: its numbers, whether it denies, its names of closed sets, and its words. */
export type Facts = {
  readonly tokens: readonly Token[];
  readonly numbers: readonly string[];
  readonly counted: Counted;
  readonly negations: number;
  readonly names: readonly Name[];
  readonly grams: ReadonlySet<string>;
};

const LED = 3;

const isNumber = (stem: string): boolean => /^\p{N}+$/u.test(stem);

/** The runs of two letters of a word, its edges among them. */
function pairsOf(word: string): ReadonlySet<string> {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}

function tokenOf({ word, folded, meant, stem }: Read, led: readonly string[]): Token {
  const form = formOf(meant);
  const senses = new Set([...form.senses, ...newsSensesOf(meant, form.roots)]);
  return { word, folded, meant, stem, skeleton: skeleton(stem), measure: verbMeasure(folded), pairs: pairsOf(stem), roots: rootsOf(meant), senses, name: nameOf(meant)?.name ?? null, light: isLight(stem) || onlyLinks(folded), led };
}

/** Behind the article a stem that is common by itself is another word: «الهول» is not «هؤلاء». */
const isNoun = (folded: string): boolean => /^[وفبك]?ال.{3}/u.test(folded) && !RELATIVE.test(folded);
const RELATIVE = /^[وفبك]?ال(?:لذ|لت|ذي|تي|ذين)|^[وفبك]?ال(?:يوم|ان|بعض|كل)$/u;

const says = ({ word, folded, stem, phrase }: Read): boolean => phrase || ((!COMMON_STEMS.has(stem) || isNoun(folded)) && !isNumber(stem) && stem.length > 1 && numberOf(foldNumber(word)) === null);

function tokensOf(all: readonly Read[]): Token[] {
  return all.flatMap((read, at) => (says(read) ? [tokenOf(read, all.slice(Math.max(0, at - LED), at).map(({ folded }) => folded).reverse())] : []));
}

export function factsOf(typed: string): Facts {
  const text = typed.replace(GLUED, " ");
  const all = readWords(text);
  const counted = quantitiesOf(text);
  const plain = all.filter(({ phrase }) => !phrase).flatMap(({ folded }) => folded.split(" "));
  return {
    tokens: tokensOf(all),
    numbers: counted.quantities.map(({ number }) => number),
    counted,
    negations: plain.filter((word, at) => denies(word, plain[at + 1] ?? "") || deniesPast(plain, at)).length,
    names: all.flatMap(({ meant, word }) => comparedNames(meant).map((name) => ({ ...name, word }))),
    grams: new Set(gramsOf(fold(text))),
  };
}
