import { When } from "#components/ui/when.tsx";
import { directionOf } from "#lib/i18n/direction.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { ArticleRow, Page } from "#lib/views/desk.ts";
import { nameOf } from "../party-words.ts";

type Props = { readonly page: Page<ArticleRow>; readonly locale: Locale };

/** The stored articles, the newest first. */
export function Articles({ page, locale }: Props) {
  const t = translator(locale, "desk");
  return (
    <div className="sheet">
      <header className="sheet-h">
        <h1>{t("article.list")}</h1>
        <p className="sheet-a"><a className="btn btn-ink" href={paths.desk.newArticle(locale)}>{t("article.new")}</a></p>
      </header>
      {page.rows.length === 0 ? <p className="empty">{t("article.empty")}</p> : null}
      <ul className="rows">
        {page.rows.map((row) => <ArticleItem key={row.id} row={row} locale={locale} />)}
      </ul>
      {page.next === null ? null : <p><a className="btn" href={`${paths.desk.articles(locale)}?after=${page.next}`}>{t("inbox.older")}</a></p>}
    </div>
  );
}

function ArticleItem({ row, locale }: { readonly row: ArticleRow; readonly locale: Locale }) {
  const t = translator(locale, "desk");
  const domain = translator(locale, "domain");
  return (
    <li className="row">
      <p className="row-k"><span>{domain(`articleKind.${row.kind}`)}</span><span className={`chip is-${row.editorialState}`}>{domain(`state.${row.editorialState}`)}</span></p>
      <p className="row-t"><a href={paths.desk.article(locale, row.shortId)} dir={directionOf(row.title)}>{row.title}</a></p>
      <p className="row-m">
        {row.outlet === null ? null : <bdi>{nameOf(row.outlet, locale)}</bdi>}
        {row.publishedOn === null ? null : <When edtf={row.publishedOn} locale={locale} />}
        <span>{t("article.passages", { count: row.passages })}</span>
      </p>
    </li>
  );
}
