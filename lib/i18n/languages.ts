import type { Locale } from "#lib/paths.ts";

const names: Record<Locale, Intl.DisplayNames> = {
  ar: new Intl.DisplayNames("ar", { type: "language", fallback: "code" }),
  en: new Intl.DisplayNames("en", { type: "language", fallback: "code" }),
};

/** The name of a language («الإنجليزية») for its BCP 47 tag; the tag itself where it has none. */
export function languageName(tag: string, locale: Locale): string {
  try {
    return names[locale].of(tag) ?? tag;
  } catch {
    return tag;
  }
}
