import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Shell, type Section } from "#components/site/shell.tsx";
import { READER } from "#lib/domain/actor.ts";
import { isLocale, type Locale } from "#lib/paths.ts";
import { getSiteSettings } from "#lib/queries/settings.ts";

type Props = { readonly locale: Locale; readonly section: Section | null; readonly path: (locale: Locale) => string; readonly children: ReactNode };

/** A readers' page in its shell; `path` gives its address in each language. */
export async function SitePage({ locale, section, path, children }: Props) {
  const newsroom = await getSiteSettings(READER);
  return (
    <Shell locale={locale} section={section} other={path(locale === "ar" ? "en" : "ar")} newsroom={newsroom}>
      {children}
    </Shell>
  );
}

/** The language an address is in; an address in none is not found. */
export function localeOf(value: string): Locale {
  if (!isLocale(value)) notFound();
  return value;
}
