import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { ArticlePage } from "#components/article/article-page.tsx";
import { nameOf } from "#components/party/party-name.tsx";
import { JsonLd } from "#components/site/json-ld.tsx";
import { TombstoneNotice } from "#components/site/notice.tsx";
import { READER } from "#lib/domain/actor.ts";
import { dateWords, joinNames } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, readRef, type Locale } from "#lib/paths.ts";
import { getArticlePage } from "#lib/queries/article.ts";
import { Missing, missingMetadata } from "../../missing.tsx";
import { pageMetadata } from "../../page-metadata.ts";
import { localeOf, SitePage } from "../../site-page.tsx";
import { articleLinked } from "./linked.ts";
import "#app/article.css";
import "#app/quotes.css";

type Props = { readonly params: Promise<{ readonly locale: string; readonly ref: string }> };

export const generateStaticParams = () => [];

const load = cache((shortId: string) => getArticlePage(READER, shortId));

async function read(params: Props["params"]) {
  const { locale, ref } = await params;
  const asked = readRef(ref);
  const answer = await load(asked.shortId);
  return { locale: localeOf(locale), asked, answer };
}

export async function generateMetadata({ params }: Props) {
  const { locale, answer } = await read(params);
  if (answer === null) return missingMetadata(locale);
  const t = translator(locale, "site");
  const path = (other: Locale) => paths.article(other, answer.kind === "page" ? answer.page.ref : answer.tombstone.ref);
  if (answer.kind === "tombstone") return pageMetadata({ locale, title: t("tombstone.title"), description: t("tombstone.kept"), path, status: 410 });
  const { page } = answer;
  const origin = [page.outlet === null ? null : nameOf(page.outlet, locale), page.publishedOn === null ? null : dateWords(page.publishedOn.edtf, locale)];
  const description = joinNames(origin.filter((part) => part !== null), locale);
  return pageMetadata({ locale, title: page.title, description: description === "" ? t("description") : description, path, type: "article" });
}

export default async function Article({ params }: Props) {
  const { locale, asked, answer } = await read(params);
  if (answer === null) return <Missing locale={locale} />;
  if (answer.kind === "tombstone") {
    const { tombstone } = answer;
    return (
      <SitePage locale={locale} section={null} path={(other) => paths.article(other, tombstone.ref)}>
        <TombstoneNotice kind="article" tombstone={tombstone} locale={locale} />
      </SitePage>
    );
  }
  const { page } = answer;
  if (asked.ref !== page.ref) permanentRedirect(paths.article(locale, page.ref));
  return (
    <SitePage locale={locale} section={null} path={(other) => paths.article(other, page.ref)}>
      <ArticlePage page={page} locale={locale} />
      <JsonLd data={articleLinked(page, locale)} />
    </SitePage>
  );
}
