import { EDITORIAL_STATES, type EditorialState } from "#lib/domain/editorial.ts";
import { instantWords } from "#lib/i18n/format.ts";
import { directionOf, isolate } from "#lib/i18n/direction.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { InboxRow, Page } from "#lib/views/desk.ts";
import { nameOf } from "../party-words.ts";

type Props = { readonly page: Page<InboxRow>; readonly state: EditorialState | null; readonly changed: number; readonly locale: Locale; readonly timeZone: string };

const PATHS = { claim: paths.desk.claim, response: paths.desk.response, article: paths.desk.article } as const;

/** What lies on the desk, the newest change first; `changed` says how many quotes below it need an eye. */
export function Inbox({ page, state, changed, locale, timeZone }: Props) {
  const t = translator(locale, "desk");
  const home = paths.desk.home(locale);
  const filters = [{ label: t("inbox.open"), state: null }, ...EDITORIAL_STATES.map((each) => ({ label: t(`inbox.${each}`), state: each }))];
  const older = new URLSearchParams({ ...(state === null ? {} : { state }), ...(page.next === null ? {} : { after: page.next }) });
  return (
    <div className="sheet">
      <header className="sheet-h">
        <h1>{t("inbox.title")}</h1>
        <p className="sheet-a">
          <a className="btn btn-ink" href={paths.desk.newArticle(locale)}>{t("article.new")}</a>
          <a className="btn" href={paths.desk.newClaim(locale)}>{t("inbox.newClaim")}</a>
          <a className="btn" href={paths.desk.newResponse(locale)}>{t("inbox.newResponse")}</a>
        </p>
      </header>
      {changed === 0 ? null : <p className="notice"><a href="#changed">{t("seal.count", { count: changed })}</a></p>}
      <nav className="filters" aria-label={t("inbox.filter")}>
        {filters.map((filter) => (
          <a key={filter.label} href={filter.state === null ? home : `${home}?state=${filter.state}`} aria-current={filter.state === state ? "page" : undefined}>{filter.label}</a>
        ))}
      </nav>
      {page.rows.length === 0 ? <p className="empty">{t("inbox.empty")}</p> : null}
      <ul className="rows">
        {page.rows.map((row) => <InboxItem key={row.id} row={row} locale={locale} timeZone={timeZone} />)}
      </ul>
      {page.next === null ? null : <p><a className="btn" href={`${home}?${older.toString()}`}>{t("inbox.older")}</a></p>}
    </div>
  );
}

function InboxItem({ row, locale, timeZone }: { readonly row: InboxRow; readonly locale: Locale; readonly timeZone: string }) {
  const t = translator(locale, "desk");
  const domain = translator(locale, "domain");
  return (
    <li className={`row is-${row.kind}`}>
      <p className="row-k"><span>{t(`kind.${row.kind}`)}</span><span className={`chip is-${row.editorialState}`}>{domain(`state.${row.editorialState}`)}</span></p>
      <p className="row-t"><a href={PATHS[row.kind](locale, row.shortId)} dir={directionOf(row.title)}>{row.title === "" ? t("untitled") : row.title}</a></p>
      <p className="row-m">
        {row.party === null ? null : <bdi>{nameOf(row.party, locale)}</bdi>}
        <time dateTime={row.updatedAt}>{instantWords(row.updatedAt, locale, timeZone)}</time>
        {row.editedBy === null ? null : <span>{t("inbox.by", { name: isolate(row.editedBy, locale) })}</span>}
      </p>
    </li>
  );
}
