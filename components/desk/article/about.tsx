import { When } from "#components/ui/when.tsx";
import { joinNames } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { DeskArticle, DeskParty } from "#lib/views/desk.ts";
import { nameOf } from "../party-words.ts";

/** Where and when the article was published, and by whom. */
export function About({ article, locale }: { readonly article: DeskArticle; readonly locale: Locale }) {
  const t = translator(locale, "desk");
  const domain = translator(locale, "domain");
  const named = (parties: readonly DeskParty[]): string => joinNames(parties.map((party) => nameOf(party, locale)), locale);
  return (
    <p className="about">
      <span>{domain(`articleKind.${article.kind}`)}</span>
      {article.outlet === null ? null : <bdi>{nameOf(article.outlet, locale)}</bdi>}
      {article.authors.length === 0 ? null : <bdi>{named(article.authors)}</bdi>}
      {article.agencies.length === 0 ? null : <bdi>{named(article.agencies)}</bdi>}
      {article.publishedOn === null ? null : <When edtf={article.publishedOn} locale={locale} />}
      <span>{t("article.version", { number: article.version.number })}</span>
      {article.url === null ? null : <a href={article.url} rel="noreferrer noopener" target="_blank">{t("article.source")}</a>}
    </p>
  );
}
