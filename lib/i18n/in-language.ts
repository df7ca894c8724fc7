import type { Segment } from "#lib/arabic/highlight.ts";
import type { Locale } from "#lib/paths.ts";

type Words = readonly Segment[];

/** Whether some of the words are those looked for. */
export const isMarked = (words: Words): boolean => words.some(({ marked }) => marked);

/** Of a record's words the English ones on an English page, unless only the Arabic ones hold what was looked for. */
export function inLanguage<Arabic extends Words | null>(locale: Locale, arabic: Arabic, english: Words | null): Arabic | Words {
  if (locale === "ar" || english === null) return arabic;
  return arabic !== null && isMarked(arabic) && !isMarked(english) ? arabic : english;
}
