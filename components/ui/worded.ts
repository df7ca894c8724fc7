import type { Locale } from "#lib/paths.ts";

/** A text with the attributes it needs where its language is not the page's. */
export type Worded = { readonly text: string; readonly attrs: { readonly lang?: string; readonly dir?: "rtl" | "ltr" } };

const ARABIC: Worded["attrs"] = { lang: "ar", dir: "rtl" };
const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur", "ps", "ckb", "dv", "ug", "yi"]);

/** The text in the page's language; on an English page without an English text, the Arabic one marked as such. */
export function worded(locale: Locale, ar: string, en: string | null): Worded {
  if (locale === "ar") return { text: ar, attrs: {} };
  return en === null ? { text: ar, attrs: ARABIC } : { text: en, attrs: {} };
}

/** A text in a known language, such as the original of a translated quote. */
export function inLanguage(locale: Locale, text: string, language: string): Worded {
  if (language === locale) return { text, attrs: {} };
  const base = language.split("-")[0] ?? language;
  return { text, attrs: { lang: language, dir: RIGHT_TO_LEFT.has(base) ? "rtl" : "ltr" } };
}
