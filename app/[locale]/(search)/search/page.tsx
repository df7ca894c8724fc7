import { SearchPage } from "#components/search/search-page.tsx";
import { READER } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import { LONGEST_QUERY, searchAsked, type SearchAsked } from "#lib/schema/search.ts";
import { search } from "#lib/search/search.ts";
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

export async function generateMetadata(props: Props) {
  const { locale, asked, path } = await read(props);
  const t = translator(locale, "site");
  const title = asked.q === "" || asked.q.length > LONGEST_QUERY ? t("search.title") : t("search.titleFor", { query: asked.q });
  return { ...pageMetadata({ locale, title, description: t("search.intro"), path }), robots: { index: false } };
}

export default async function Search(props: Props) {
  const { locale, asked, order, path } = await read(props);
  const { q, from, year, ...filters } = asked;
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
  const answer = await search(READER, q.length > LONGEST_QUERY ? "" : q, { ...given, ...(year === undefined ? {} : { year: Number(year) }) }, from);
  return (
    <SitePage locale={locale} section="search" path={path}>
      <SearchPage answer={answer} asked={{ ...asked, order }} locale={locale} />
    </SitePage>
  );
}
