import { fold } from "#lib/arabic/fold.ts";
import { NEGATIONS } from "#lib/arabic/negations.ts";
import { numberOf } from "#lib/arabic/numbers.ts";
import { nameOf, type NameGroup } from "#lib/arabic/places.ts";
import { skeleton } from "#lib/arabic/skeleton.ts";
import { stems } from "#lib/arabic/stem.ts";
import { COMMON_STEMS } from "#lib/arabic/common-words.ts";
import { wordsOf } from "#lib/arabic/tokens.ts";
import { gramsOf } from "./text.ts";

export type Token = { readonly word: string; readonly stem: string; readonly skeleton: string; readonly pairs: ReadonlySet<string> };
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

function tokensOf(text: string): Token[] {
  return wordsOf(text).flatMap(({ text: word }) => stems(word).map((stem) => ({ word, stem, skeleton: skeleton(stem), pairs: pairsOf(stem) })));
}

export function factsOf(text: string): Facts {
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
