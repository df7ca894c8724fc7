import { behindArticle, withArticle, type Guarded } from "#lib/arabic/article-like.ts";
import { fold } from "#lib/arabic/fold.ts";
import { stems } from "#lib/arabic/stem.ts";
import { formsOf, type Form } from "./form.ts";

/**
 * One thing looked for. A phrase is literal: its folded words stand in the text just so. `variants`: what the word may
 * have been stemmed to where something is joined to it. `guarded`: what else it may be, where its letters stand there too.
 */
export type Term = {
  readonly text: string;
  readonly folded: string;
  readonly stems: readonly string[];
  readonly variants: readonly string[];
  /** Those variants that `settled` has a say about. */
  readonly forms: readonly Form[];
  readonly guarded: Guarded | null;
  readonly exact: boolean;
};

/** An English noun in its other number; verbs and irregular plurals stay as they are. */
function otherNumber(folded: string): string[] {
  if (!/^[a-z]{4,}$/u.test(folded)) return [];
  if (folded.endsWith("ies")) return [`${folded.slice(0, -3)}y`];
  if (/[^aeiou]y$/u.test(folded)) return [`${folded.slice(0, -1)}ies`];
  if (/(?:[sxz]|[cs]h)es$/u.test(folded)) return [folded.slice(0, -2), folded.slice(0, -1)];
  if (/(?:[sxz]|[cs]h)$/u.test(folded) && !/[^s]s$/u.test(folded)) return [`${folded}es`];
  return [folded.endsWith("s") ? folded.slice(0, -1) : `${folded}s`];
}

/**
 * «مدينة» and «ومدينة» are stemmed apart, since the stemmer cannot know whether the و belongs to the word; so both are
 * looked for, whichever was typed.
 */
function variantsOf(folded: string, words: readonly string[], forms: readonly Form[]): string[] {
  const others = [...withArticle(folded), ...otherNumber(folded)].flatMap((form) => stems(form));
  return [...new Set([...forms.map(({ stem }) => stem), ...others])].filter((stem) => !words.includes(stem));
}

/** A word or a phrase as it was typed; null for what has neither letters nor digits. */
export function termOf(text: string, exact: boolean): Term | null {
  const folded = fold(text);
  if (folded === "") return null;
  const words = stems(text);
  const isWord = !exact && words.length === 1;
  const forms = isWord ? formsOf(folded, words) : [];
  return { text: text.trim(), folded, stems: words, variants: isWord ? variantsOf(folded, words, forms) : [], forms, guarded: isWord ? behindArticle(folded) : null, exact };
}

const quoted = (list: readonly string[], joint: string): string => list.map((stem) => `'${stem}'`).join(joint);

/** A term's stems one after the other, or any of its variants; they hold letters and digits only, so quotes make them lexemes. */
export function termSql({ stems: words, variants }: Term): string {
  return variants.length === 0 ? `(${quoted(words, " <-> ")})` : `(${quoted([...words, ...variants], " | ")})`;
}

/** Every stem that a text with the term may hold. */
export const stemsOf = ({ stems: words, variants, guarded }: Term): string[] => [...words, ...variants, ...(guarded?.stems ?? [])];

/** The guarded stems, any of them, in PostgreSQL's tsquery form. */
export const guardedSql = ({ stems: words }: Guarded): string => `(${quoted(words, " | ")})`;
