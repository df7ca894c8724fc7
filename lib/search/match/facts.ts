import { fold } from "#lib/arabic/fold.ts";
import { NEGATIONS } from "#lib/arabic/negations.ts";
import { nameOf, type NameGroup } from "#lib/arabic/places.ts";
import { skeleton } from "#lib/arabic/skeleton.ts";
import { stems } from "#lib/arabic/stem.ts";
import { COMMON_STEMS } from "#lib/arabic/common-words.ts";
import { wordsOf } from "#lib/arabic/tokens.ts";
import { gramsOf } from "./text.ts";

export type Token = { readonly word: string; readonly stem: string; readonly skeleton: string };
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

function tokensOf(text: string): Token[] {
  return wordsOf(text).flatMap(({ text: word }) => stems(word).map((stem) => ({ word, stem, skeleton: skeleton(stem) })));
}

export function factsOf(text: string): Facts {
  const folded = fold(text);
  const all = tokensOf(text);
  return {
    tokens: all.filter(({ stem }) => !COMMON_STEMS.has(stem) && !isNumber(stem) && stem.length > 1),
    numbers: all.filter(({ stem }) => isNumber(stem)).map(({ stem }) => stem),
    negations: folded.split(" ").filter((word) => NEGATIONS.has(word)).length,
    names: all.flatMap(({ stem, word }) => {
      const name = nameOf(stem);
      return name === null ? [] : [{ ...name, word }];
    }),
    grams: new Set(gramsOf(folded)),
  };
}

