import { PartyName } from "#components/party/party-name.tsx";
import { Demo } from "#components/ui/demo.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { When } from "#components/ui/when.tsx";
import { inLanguage } from "#components/ui/worded.ts";
import { dateWords } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import { anchors, type Locale } from "#lib/paths.ts";
import type { ArticlePage as Page } from "#lib/views/article.ts";
import { MarkedText } from "./marked-text.tsx";
import { Note } from "./note.tsx";
import { lettersOf, paragraphsOf } from "./segments.ts";

type Props = { readonly page: Page; readonly locale: Locale };

function Head({ page, locale }: Props) {
  const t = translator(locale, "site");
  const title = inLanguage(locale, page.title, page.language);
  return (
    <header className="art-h">
      <div className="kick">
        {page.demo ? <Demo locale={locale} /> : null}
        {page.outlet === null ? null : <p><PartyName party={page.outlet} locale={locale} linked /></p>}
        <p>{translator(locale, "domain")(`articleKind.${page.kind}`)}</p>
        {page.agencies.map((agency) => (
          <p key={agency.id}>{t("article.agency")} <PartyName party={agency} locale={locale} linked /></p>
        ))}
        {page.authors.map((author) => (
          <p key={author.id}>{t("article.author")} <PartyName party={author} locale={locale} linked /></p>
        ))}
      </div>
      <h1 {...title.attrs}>{title.text}</h1>
      <div className="art-by">
        {page.publishedOn === null ? null : <When edtf={page.publishedOn.edtf} locale={locale} />}
        {page.url === null ? null : (
          <a className="src" href={page.url} rel="external noopener"><Icon name="out" />{t("article.original")}</a>
        )}
        {page.archived === null ? null : (
          <a className="src" href={page.archived} rel="external noopener"><Icon name="out" />{t("article.archived")}</a>
        )}
        <span>{t("article.version", { number: page.version.number, date: dateWords(page.version.capturedAt.slice(0, 10), locale) })}</span>
      </div>
    </header>
  );
}

function Legend({ page, locale }: Props) {
  const t = translator(locale, "site");
  const claims = new Set(page.marks.flatMap((mark) => (mark.claim === null ? [] : [mark.claim.ref]))).size;
  const responses = new Set(page.marks.flatMap((mark) => (mark.response === null ? [] : [mark.response.id]))).size;
  return (
    <div className="legend">
      <p className="lg-c"><b>{t("timeline.claims")}</b> <span>{t("article.claimLine")}</span></p>
      <p>{t("article.counts", { claims, responses })}</p>
      <p className="lg-r"><b>{t("timeline.replies")}</b> <span>{t("article.responseLine")}</span></p>
    </div>
  );
}

/** The text as captured, its passages marked where they stand, claims noted on one side and responses on the other. */
export function ArticlePage({ page, locale }: Props) {
  const t = translator(locale, "site");
  const letters = lettersOf(page.marks, locale);
  const [title, ...paragraphs] = paragraphsOf(page.text, page.marks);
  const lost = page.marks.filter((mark) => mark.state === "removed" || (mark.state === "edited" && title?.begins.includes(mark) === true));
  const body = inLanguage(locale, "", page.language);
  return (
    <main id="main" className="wrap">
      <article className="art">
        <Head page={page} locale={locale} />
        <Legend page={page} locale={locale} />
        <div className="text">
          {paragraphs.map((paragraph, i) => (
            <div className="par" key={i}>
              <div className="sc">{paragraph.begins.filter((mark) => mark.claim !== null).map((mark) => <Note key={mark.passageId} mark={mark} letters={letters} locale={locale} />)}</div>
              <div className="body" {...body.attrs}><MarkedText segments={paragraph.segments} letters={letters} locale={locale} /></div>
              <div className="sr">{paragraph.begins.filter((mark) => mark.response !== null).map((mark) => <Note key={mark.passageId} mark={mark} letters={letters} locale={locale} />)}</div>
            </div>
          ))}
        </div>
        {lost.length === 0 ? null : (
          <section className="after" aria-labelledby="lost">
            <h2 id="lost">{t("article.lostTitle")}</h2>
            <p>{t("article.lost", { count: lost.length })}</p>
            {lost.map((mark) => (
              <div key={mark.passageId} id={anchors.passage(mark.passageId)}>
                <Note mark={mark} letters={letters} locale={locale} />
              </div>
            ))}
          </section>
        )}
      </article>
    </main>
  );
}
