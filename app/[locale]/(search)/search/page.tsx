import { headers } from "next/headers";
import { cache } from "react";
import { SearchPage } from "#components/search/search-page.tsx";
import { admitVisitor } from "#lib/auth/visitor.ts";
import { READER } from "#lib/domain/actor.ts";
import { SEARCH_LIMIT } from "#lib/domain/key.ts";
import type { Refusal } from "#lib/domain/result.ts";
import { translator } from "#lib/i18n/messages.ts";
import { refusalWords } from "#lib/i18n/refusal.ts";
import { paths, type Locale } from "#lib/paths.ts";
import { searchAsked, type SearchAsked } from "#lib/schema/search.ts";
import { search } from "#lib/search/search.ts";
import { LONGEST_QUERY } from "#lib/views/search.ts";
import { pageMetadata } from "../../(site)/page-metadata.ts";
import { localeOf, SitePage } from "../../(site)/site-page.tsx";

type Props = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

async function read({ params, searchParams }: Props): Promise<{ locale: Locale; asked: SearchAsked; order: readonly string[]; path: (locale: Locale) => string }> {
  const { locale } = await params;
  const given = await searchParams;
  const asked = searchAsked.parse(given);
  return { locale: localeOf(locale), asked, order: Object.keys(given), path: (other) => paths.search(other, asked) };
}

/** Why this request is not answered; null when it is. Counted once for the page and its head; the page without words costs nothing. */
const refusal = cache(async (q: string): Promise<Refusal | null> => {
  const paced = q.trim() === "" ? null : admitVisitor(await headers(), SEARCH_LIMIT);
  return paced === null || paced.ok ? null : paced.refusals[0];
});

export async function generateMetadata(props: Props) {
  const { locale, asked, path } = await read(props);
  const t = translator(locale, "site");
  const title = asked.q === "" || asked.q.length > LONGEST_QUERY ? t("search.title") : t("search.titleFor", { query: asked.q });
  const refused = await refusal(asked.q);
  const paced = refused === null ? {} : ({ status: 429, retryAfter: Number(refused.values?.["seconds"] ?? SEARCH_LIMIT.seconds) } as const);
  return { ...pageMetadata({ locale, title, description: t("search.intro"), path, ...paced }), robots: { index: false } };
}

export default async function Search(props: Props) {
  const { locale, asked, order, path } = await read(props);
  const { q, from, year, ...filters } = asked;
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
  const refused = await refusal(q);
  const answer = await search(READER, refused !== null || q.length > LONGEST_QUERY ? "" : q, { ...given, ...(year === undefined ? {} : { year: Number(year) }) }, from);
  return (
    <SitePage locale={locale} section="search" path={path}>
      <SearchPage answer={answer} asked={{ ...asked, order }} locale={locale} {...(refused === null ? {} : { refused: refusalWords(locale, refused) })} />
    </SitePage>
  );
}
