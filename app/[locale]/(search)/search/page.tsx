import { SearchPage } from "#components/search/search-page.tsx";
import { READER } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import { searchAsked, type SearchAsked } from "#lib/schema/search.ts";
import { search } from "#lib/search/search.ts";
import { pageMetadata } from "../../(site)/page-metadata.ts";
import { localeOf, SitePage } from "../../(site)/site-page.tsx";

type Props = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

async function read({ params, searchParams }: Props): Promise<{ locale: Locale; asked: SearchAsked; path: (locale: Locale) => string }> {
  const { locale } = await params;
  const asked = searchAsked.parse(await searchParams);
  return { locale: localeOf(locale), asked, path: (other) => paths.search(other, asked) };
}

export async function generateMetadata(props: Props) {
  const { locale, asked, path } = await read(props);
  const t = translator(locale, "site");
  const title = asked.q === "" ? t("search.title") : t("search.titleFor", { query: asked.q });
  return { ...pageMetadata({ locale, title, description: t("search.intro"), path }), robots: { index: false } };
}

export default async function Search(props: Props) {
  const { locale, asked, path } = await read(props);
  const { q, from, year, ...filters } = asked;
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
  const answer = await search(READER, q, { ...given, ...(year === undefined ? {} : { year: Number(year) }) }, from);
  return (
    <SitePage locale={locale} section="search" path={path}>
      <SearchPage answer={answer} asked={asked} locale={locale} />
    </SitePage>
  );
}
