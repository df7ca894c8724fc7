import { Icon } from "#components/ui/icon.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import { LONGEST_QUERY, LONGEST_TYPED, type SearchAnswer, type SearchSection } from "#lib/views/search.ts";
import { changed, inOrder, type Asked } from "./asked.ts";
import { ChosenFilters, NothingFound } from "./chosen.tsx";
import { Facets } from "./facets.tsx";
import { Hit } from "./hit.tsx";
import { suggestWords } from "./suggest-words.ts";
import { WithQuery } from "./with-query.tsx";

/** `refused`: why there is no answer, in the page's language. */
type Props = { readonly answer: SearchAnswer; readonly asked: Asked; readonly locale: Locale; readonly refused?: string };

const isTooLong = ({ q = "" }: Asked): boolean => q.length > LONGEST_QUERY;

function Box({ asked, locale }: Omit<Props, "answer">) {
  const t = translator(locale, "site");
  const refused = isTooLong(asked);
  // In the order in which they were chosen; a new search starts from its first page.
  const kept = inOrder(asked).filter(([name]) => name !== "q" && name !== "from");
  return (
    <form action={paths.search(locale)} role="search" className="find" {...suggestWords(locale)}>
      <label htmlFor="q">{t("search.label")}</label>
      <div>
        <input id="q" name="q" type="search" dir="auto" defaultValue={asked.q} maxLength={LONGEST_TYPED} autoComplete="off" spellCheck={false} aria-invalid={refused ? true : undefined} aria-describedby={refused ? "q-wrong q-how" : "q-how"} />
        <button type="submit" className="btn"><Icon name="find" />{t("search.submit")}</button>
      </div>
      {refused ? <p id="q-wrong" className="wrong">{t("search.tooLong")}</p> : null}
      <p id="q-how">{t("search.intro")}</p>
      {kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
    </form>
  );
}

function Kind({ section, asked, locale }: Omit<Props, "answer"> & { readonly section: SearchSection }) {
  const t = translator(locale, "site");
  const kind = t(`search.kind.${section.kind}`);
  const count = t("search.count", { count: section.count });
  const isEmpty = section.hits.length === 0;
  return (
    <section className="found" aria-labelledby={`k-${section.kind}`}>
      <header>
        <h2 id={`k-${section.kind}`}>{kind}</h2>
        {isEmpty ? null : <p>{section.more ? t("search.countMore", { count }) : count}</p>}
      </header>
      {isEmpty ? <p className="empty">{t("search.notYet")}</p> : <ol>{section.hits.map((hit) => <Hit key={hit.id} hit={hit} locale={locale} />)}</ol>}
      {section.next === null ? null : (
        <p className="more">
          {asked.kind === section.kind ? (
            <a className="btn" href={changed(locale, asked, { from: section.next })}>{t(isEmpty ? "search.further" : "search.older")}</a>
          ) : (
            <a className="btn" href={changed(locale, asked, { kind: section.kind })}>{t("search.allOfKind", { kind })}</a>
          )}
        </p>
      )}
    </section>
  );
}

function Results({ answer, asked, locale, refused }: Props) {
  const t = translator(locale, "site");
  // A page may hold nothing and yet go on: what was told long ago is still to be looked through.
  const found = answer.sections.filter(({ hits, next }) => hits.length > 0 || next !== null);
  if (refused !== undefined) return <p className="empty" role="alert">{refused}</p>;
  if (!answer.asked) return (asked.q ?? "").trim() === "" || isTooLong(asked) ? null : <p className="empty">{t("search.nothingAsked")}</p>;
  if (found.length === 0) {
    return (
      <>
        <ChosenFilters answer={answer} asked={asked} locale={locale} />
        <NothingFound answer={answer} asked={asked} locale={locale} />
      </>
    );
  }
  const hasFacets = Object.values(answer.facets).some((values) => values.length > 0);
  return (
    <div className="results">
      <div>
        <ChosenFilters answer={answer} asked={asked} locale={locale} />
        {hasFacets ? <p className="to-facets"><a href="#facets">{t("search.facets")}</a></p> : null}
        {answer.widened ? <p className="widened">{t("search.widened")}</p> : null}
        {answer.leftOut === null ? null : <p className="widened"><WithQuery query={answer.leftOut} sentence={(values) => t("search.leftOut", values)} /></p>}
        {answer.unread.length === 0 ? null : <p className="widened"><WithQuery query={answer.unread.join(" ")} sentence={(values) => t("search.unread", values)} /></p>}
        {found.map((section) => <Kind key={section.kind} section={section} asked={asked} locale={locale} />)}
      </div>
      <Facets answer={answer} asked={asked} locale={locale} />
    </div>
  );
}

/** The search: a box that keeps what was typed, results by kind, and ways to narrow them. Complete without JavaScript. */
export function SearchPage(props: Props) {
  const t = translator(props.locale, "site");
  const { q = "" } = props.asked;
  return (
    <main id="main" className="wrap">
      <header className="pg-h">
        <h1>{q === "" || isTooLong(props.asked) ? t("search.title") : <WithQuery query={q} sentence={(values) => t("search.titleFor", values)} />}</h1>
      </header>
      <Box asked={props.asked} locale={props.locale} />
      <Results {...props} />
    </main>
  );
}
