import { stems } from "./stem.ts";

/** بال، وال، كال، فال: the article behind a joined letter, and the first letters of «بالون» and «والدة». */
const LIKE = "[وفبكل]ال";
const BEHIND_ARTICLE = new RegExp(`^(?:[وف]?[بكل]?ال|[وف]?لل)(${LIKE}.{2,})$`, "u");
const BARE = new RegExp(`^${LIKE}.{2,}$`, "u");
const ENDING = /(?<=.{4})(?:ات|ون|ين|ان|ها|هم|[هاي])$/u;
const ENDINGS = ["", "ه", "ها", "هم", "ا", "ي", "ان", "ات", "ته", "تها", "يه", "يها"];
const LEADS = ["", "و", "ف", "ب", "ك", "ل"];

/** Stems that other words have too, and the letters that a word must begin with to be meant. */
export type Guarded = { readonly stems: readonly string[]; readonly begins: readonly string[] };

/**
 * «البالون» begins with the article, so «بالون» is a word of its own; standing alone it is stemmed like «بال‍» before «ون», and
 * «والدين» like the religion. Such stems are looked for together with their letters. Null for other words.
 */
export function behindArticle(folded: string): Guarded | null {
  const word = BEHIND_ARTICLE.exec(folded)?.[1];
  if (word === undefined) return null;
  const root = word.replace(ENDING, "");
  const forms = [word, ...ENDINGS.map((ending) => root + ending)];
  return { stems: [...new Set(forms.flatMap((form) => stems(form)))], begins: LEADS.map((lead) => lead + root) };
}

/** «والدة» with the article before it: what begins like an article may be the whole word. Empty for other words. */
export const withArticle = (folded: string): string[] => (BARE.test(folded) ? [`ال${folded}`] : []);
