import { Icon } from "#components/ui/icon.tsx";
import { WordChanges } from "#components/ui/word-changes.tsx";
import { instantWords } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { PassageChange } from "#lib/views/passage.ts";
import { Settle, type Settling } from "./settle.tsx";

type Props = {
  readonly changes: readonly PassageChange[];
  /** Null for those who may look but not decide. */
  readonly settling: Settling | null;
  /** On the article's own page its title would say nothing new. */
  readonly named: boolean;
  readonly locale: Locale;
  readonly timeZone: string;
};

/** Quotes that no longer stand at their source, word by word, with what hangs on each and what an editor may make of it. */
export function ChangedQuotes({ changes, ...shared }: Props) {
  return <ul className="rows">{changes.map((change) => <Changed key={change.passageId} change={change} {...shared} />)}</ul>;
}

function Changed({ change, settling, named, locale, timeZone }: Omit<Props, "changes"> & { readonly change: PassageChange }) {
  const t = translator(locale, "desk");
  const { article } = change;
  return (
    <li className="row quote-row" id={`q${change.passageId.slice(-8)}`}>
      <p className="row-k">
        <span className="seal is-off"><Icon name="sealoff" />{t(`seal.${change.state}`)}</span>
        {change.kept ? <span className="chip">{t("seal.kept")}</span> : null}
        <time dateTime={change.changedAt}>{instantWords(change.changedAt, locale, timeZone)}</time>
      </p>
      {named ? <p className="row-t"><a href={paths.desk.article(locale, article.shortId)} dir="auto">{article.title}</a></p> : null}
      <WordChanges words={change.words} attrs={{ dir: "auto" }} />
      <Hanging change={change} locale={locale} />
      {settling === null ? null : <Settle change={change} settling={settling} />}
    </li>
  );
}

function Hanging({ change, locale }: { readonly change: PassageChange; readonly locale: Locale }) {
  const t = translator(locale, "desk");
  const { url } = change.article;
  return (
    <ul className="quote-of">
      {change.records.map(({ kind, shortId, label }) => (
        <li key={`${kind} ${shortId}`}>
          <span className="muted">{t(`kind.${kind}`)}</span>{" "}
          <a href={kind === "claim" ? paths.desk.claim(locale, shortId) : paths.desk.response(locale, shortId)} dir="auto">{label === "" ? t("untitled") : label}</a>
        </li>
      ))}
      {url === null ? null : <li><a href={url} rel="noreferrer noopener" target="_blank">{t("article.source")}</a></li>}
    </ul>
  );
}
