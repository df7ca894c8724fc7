import { withoutArticle } from "#lib/arabic/begun.ts";
import { stems } from "#lib/arabic/stem.ts";
import type { Typed } from "../frequency.ts";
import type { SearchQuery } from "../query.ts";
import { termOf } from "../term.ts";

/** Words that are read at most. */
const MOST_WORDS = 6;
/** The stem of a shorter word, with something joined to it, is likelier another's. */
const SHORTEST = 3;
/** The article, and the little of the next word that stemming leaves with it. */
const JUST_ARTICLE = /^(?:[وفبكل]?ال|لل)(.?)$/u;
/** No letter before the word, one, or two. */
const JOINED = [/^/u, /^[وفبكل](?=.{2})/u, /^[وف][بكل](?=.{2})/u] as const;
export const LETTERS_BEFORE = [0, 1, 2] as const;

/**
 * «الكرملي» is begun by who means «الكرملين», whose stem is «رمل»: the stemmer takes the ك of the longer word for "like".
 * So beginnings without such letters are looked for too, and the letters decide. Null for an article alone, which begins too much.
 */
function begun(word: string): Typed | null {
  const rest = JUST_ARTICLE.exec(word)?.[1];
  if (rest === "") return null;
  if (rest !== undefined) return { roots: [rest, word], begun: word };
  const bare = withoutArticle(word);
  const unjoined = [bare.replace(/^[وفبكل]/u, ""), bare.replace(/^[وفبكل]{2}/u, "")].filter((left) => left.length > 2);
  return { roots: [...new Set([...stems(word), bare, ...unjoined])], begun: word };
}

/** Letters are not looked at while one types: what is likelier another word is left out. */
const whole = (word: string): Typed => {
  const term = termOf(word, false);
  const unlikely = new Set(term?.forms.filter(({ stands, base }) => stands === "worn" || base.length < SHORTEST).map(({ stem }) => stem));
  return { roots: term === null ? [] : [...term.stems, ...term.variants.filter((stem) => !unlikely.has(stem))], begun: null };
};

/**
 * The words that are wanted, in any form, the last of them perhaps only begun; of alternatives before it any will do. `letters`: so many are
 * joined before the last one and taken away. Null where they are not there, or no words are left.
 */
export function begunWords({ groups }: SearchQuery, letters: (typeof LETTERS_BEFORE)[number]): readonly Typed[] | null {
  const words = groups.flatMap((terms) => (terms.length === 1 ? (terms[0]?.folded.split(" ") ?? []).map((word) => [word]) : [terms.flatMap(({ folded }) => folded.split(" "))])).slice(0, MOST_WORDS);
  const last = words.at(-1)?.at(-1) ?? "";
  if (last === "" || !JOINED[letters].test(last)) return null;
  const ending = begun(last.slice(letters));
  const before = words.slice(0, -1).map((alternatives): Typed => ({ roots: alternatives.flatMap((word) => whole(word).roots), begun: null }));
  const asked = ending === null ? before : [...before, ending];
  return asked.length === 0 ? null : asked;
}
