import type { Metadata } from "next";
import { Articles } from "#components/desk/article/list.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { listArticles } from "#lib/queries/desk/article.ts";
import { localeOf, one, signedIn, type LocaleParams, type SearchParams } from "../../../request.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), "desk")("article.list") };
}

export default async function ArticlesPage({ params, searchParams }: LocaleParams & SearchParams) {
  const locale = localeOf((await params).locale);
  const actor = await signedIn(locale, paths.desk.articles(locale));
  return <Articles page={await listArticles(actor, one((await searchParams)["after"]))} locale={locale} />;
}
