import { begunForms, withoutArticle } from "#lib/arabic/begun.ts";
import type { SearchQuery } from "./query.ts";
import type { Term } from "./term.ts";

/** Words of a name that are read, and ways to spell it out of alternatives. */
export const MOST_WORDS = 6;
const MOST_SPELLINGS = 4;
/** A shorter word with one letter changed is another word. */
const TYPO_LENGTH = 4;
const LONGEST = 24;

type Groups = Pick<SearchQuery, "groups">;

// Folded words hold letters and digits only, so quotes make them lexemes.
const any = (forms: readonly string[], begun = ""): string => `(${forms.map((form) => `'${form}'${begun}`).join(" | ")})`;

/** A term as a name may have it: a phrase word for word, a word behind an article or a joined letter too, and perhaps only begun. */
function ofTerm({ folded, exact }: Term, isLast: boolean): string {
  const words = folded.split(" ");
  const forms = (word: string, at: number): string => any(exact ? [word] : begunForms(word), isLast && !exact && at === words.length - 1 ? ":*" : "");
  return `(${words.map(forms).join(" <-> ")})`;
}

/** Names that hold every word, the last perhaps only begun, as a tsquery. */
export function begunNames({ groups }: Groups): string {
  const read = groups.slice(0, MOST_WORDS);
  return read.map((terms, at) => `(${terms.map((term) => ofTerm(term, at === read.length - 1)).join(" | ")})`).join(" & ");
}

/** Names that hold something excluded; null where nothing is. */
export const excludedNames = ({ excluded }: Pick<SearchQuery, "excluded">): string | null => (excluded.length === 0 ? null : excluded.map((term) => ofTerm(term, false)).join(" | "));

/** A word, and what is left of it without one of its letters: of two words with one typo between them these meet. */
function typoKeys(word: string): string[] {
  if (word.length < TYPO_LENGTH || word.length > LONGEST) return [word];
  return [...new Set([word, ...Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))])];
}

/** Names in which every word may have one typo, as a tsquery of the keys that SQL `isnad_typo_keys` holds, not yet spelled by sound. */
export function nearlyNames({ groups }: Groups): string {
  const nearly = ({ folded }: Term): string => folded.split(" ").map((word) => any([...new Set([...typoKeys(word), ...typoKeys(withoutArticle(word))])])).join(" & ");
  return groups.slice(0, MOST_WORDS).map((terms) => `(${terms.map((term) => `(${nearly(term)})`).join(" | ")})`).join(" & ");
}

/** The name as it may have been meant: one word of each group, the first ones of many. */
export function spellings({ groups }: Groups): string[] {
  return groups.slice(0, MOST_WORDS).reduce<string[]>((all, terms) => all.flatMap((before) => terms.map(({ folded }) => `${before} ${folded}`.trim())).slice(0, MOST_SPELLINGS), groups.length === 0 ? [] : [""]);
}

/** The same without the articles, whose letters say nothing about a name. */
export const bareSpellings = (spelled: readonly string[]): string[] => spelled.map((one) => one.replace(/(?<= |^)ال(?=[^ ]{2})/gu, ""));
