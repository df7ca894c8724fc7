import { Mark } from "#components/ui/mark.tsx";
import { Word } from "#components/ui/badge.tsx";
import { STANCES } from "#lib/domain/stance.ts";
import { dateWords } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { HomePage as Page, HomeRow } from "#lib/views/home.ts";
import { Lead, Second } from "./lead.tsx";
import { Silent, Speakers } from "./rail.tsx";
import { Row } from "./row.tsx";

type Props = { readonly page: Page; readonly locale: Locale };

const SECONDS = 3;

/** The marks and their words, wherever marks stand without theirs. */
function Key({ locale }: { readonly locale: Locale }) {
  const words = translator(locale, "domain");
  const t = translator(locale, "site");
  return (
    <p className="key" tabIndex={0} role="group" aria-label={t("home.key")}>
      <Word kind="claim">{t("noun.claim")}</Word>
      {STANCES.map((stance) => <Word key={stance} kind={stance}>{words(`stance.${stance}`)}</Word>)}
      <Word kind="request">{t("noun.request")}</Word>
    </p>
  );
}

function Rows({ rows, today, locale }: { readonly rows: readonly HomeRow[]; readonly today: string; readonly locale: Locale }) {
  return <ol className="rows">{rows.map((row) => <Row key={row.id} row={row} today={today} locale={locale} />)}</ol>;
}

function Empty({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, "site");
  return (
    <div className="empty big">
      <p className="empty-t" aria-hidden="true"><Mark kind="claim" /><i /></p>
      <h1>{t("home.emptyTitle")}</h1>
      <p>{t("home.empty")} <a href={paths.method(locale)}>{t("nav.method")}</a></p>
    </div>
  );
}

/** The front page: the story that moved last, the latest movement, the silent, and who spoke. */
export function HomePage({ page, locale }: Props) {
  const t = translator(locale, "site");
  const [lead, ...others] = page.rows;
  if (lead === undefined) return <main id="main" className="wrap"><Empty locale={locale} /></main>;
  const rest = others.slice(SECONDS);
  return (
    <main id="main" className="wrap">
      <div className="dateline">
        <p><time dateTime={page.today}>{dateWords(page.today, locale)}</time></p>
        <Key locale={locale} />
      </div>
      <section className="lead" aria-label={t("home.lead")}>
        <Lead row={lead} locale={locale} />
        {others.length === 0 ? null : <div className="lead-2">{others.slice(0, SECONDS).map((row) => <Second key={row.id} row={row} locale={locale} />)}</div>}
      </section>
      <div className="cols">
        <section className="latest" aria-labelledby="lt">
          <h2 id="lt">{t("nav.latest")}</h2>
          <p className="rail-p">{t("home.latestIntro")}</p>
          {rest.length === 0 ? <p className="empty">{t("home.noMore")}</p> : <Rows rows={rest} today={page.today} locale={locale} />}
          {page.next === null ? null : <p className="more"><a className="btn" href={paths.home(locale, page.next)}>{t("home.older")}</a></p>}
        </section>
        <aside className="rail" aria-label={t("home.aside")}>
          <Silent silent={page.silent} locale={locale} />
          <Speakers parties={page.parties} locale={locale} />
        </aside>
      </div>
    </main>
  );
}

/** Older movement: the list alone. */
export function LatestPage({ page, locale }: Props) {
  const t = translator(locale, "site");
  return (
    <main id="main" className="wrap">
      <header className="pg-h"><h1>{t("home.olderTitle")}</h1><Key locale={locale} /></header>
      {page.rows.length === 0 ? <p className="empty">{t("home.noMore")}</p> : <Rows rows={page.rows} today={page.today} locale={locale} />}
      <p className="more">
        <a className="btn" href={paths.home(locale)}>{t("home.newest")}</a>
        {page.next === null ? null : <a className="btn" href={paths.home(locale, page.next)}>{t("home.older")}</a>}
      </p>
    </main>
  );
}
