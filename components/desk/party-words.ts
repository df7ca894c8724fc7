import type { Locale } from "#lib/paths.ts";

type Named = { readonly nameAr: string; readonly nameEn: string | null };

/** A party's name in the page's language, else the Arabic one. */
export const nameOf = (party: Named, locale: Locale): string => (locale === "en" ? (party.nameEn ?? party.nameAr) : party.nameAr);
