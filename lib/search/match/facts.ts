import { fold } from "#lib/arabic/fold.ts";
import { isLight } from "#lib/arabic/light-words.ts";
import { NEGATIONS } from "#lib/arabic/negations.ts";
import { numberOf } from "#lib/arabic/numbers.ts";
import { nameOf, type NameGroup } from "#lib/arabic/places.ts";
import { rootsOf } from "#lib/arabic/roots.ts";
import { skeleton } from "#lib/arabic/skeleton.ts";
import { stems } from "#lib/arabic/stem.ts";
import { COMMON_STEMS } from "#lib/arabic/common-words.ts";
import { wordsOf } from "#lib/arabic/tokens.ts";
import { formOf } from "./forms.ts";
import { GLUED, gramsOf } from "./text.ts";

export type Token = {
  readonly word: string;
  readonly stem: string;
  readonly skeleton: string;
  readonly pairs: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
  readonly senses: ReadonlySet<number>;
  /** What it names of a closed set, see `Name`. */
  readonly name: string | null;
  /** It says little by itself about what happened. */
  readonly light: boolean;
};
export type Name = { readonly group: NameGroup; readonly name: string; readonly word: string };

/** What a sentence says beside its topic: its numbers, whether it denies, its names of closed sets, and its words. */
export type Facts = {
  readonly tokens: readonly Token[];
  readonly numbers: readonly string[];
  readonly negations: number;
  readonly names: readonly Name[];
  readonly grams: ReadonlySet<string>;
};

const isNumber = (stem: string): boolean => /^\p{N}+$/u.test(stem);

/** The runs of two letters of a word, its edges among them. */
function pairsOf(word: string): ReadonlySet<string> {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}

function tokenOf(word: string, stem: string): Token {
  const folded = fold(word);
  const senses = new Set(formOf(folded, stem).senses);
  return { word, stem, skeleton: skeleton(stem), pairs: pairsOf(stem), roots: rootsOf(folded), senses, name: nameOf(stem)?.name ?? null, light: isLight(stem) };
}

const tokensOf = (text: string): Token[] => wordsOf(text).flatMap(({ text: word }) => stems(word).map((stem) => tokenOf(word, stem)));

export function factsOf(typed: string): Facts {
  const text = typed.replace(GLUED, " ");
  const folded = fold(text);
  const all = tokensOf(text);
  return {
    tokens: all.filter(({ word, stem }) => !COMMON_STEMS.has(stem) && !isNumber(stem) && stem.length > 1 && numberOf(fold(word)) === null),
    numbers: folded.split(" ").flatMap((word) => numberOf(word) ?? []),
    negations: folded.split(" ").filter((word) => NEGATIONS.has(word)).length,
    names: all.flatMap(({ stem, word }) => {
      const name = nameOf(stem);
      return name === null ? [] : [{ ...name, word }];
    }),
    grams: new Set(gramsOf(folded)),
  };
}
