import { abjad } from "#lib/arabic/letters.ts";
import type { Locale } from "#lib/paths.ts";

/** The letter that marks the n-th claim of a page (from 0): أ ب ج in Arabic, A B C in English. */
export function letterOf(index: number, locale: Locale): string {
  if (locale === "ar") return abjad(index);
  return String.fromCharCode(65 + (index % 26)) + (index < 26 ? "" : String(Math.floor(index / 26) + 1));
}
