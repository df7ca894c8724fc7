import { WordChanges } from "#components/ui/word-changes.tsx";
import { instantWords } from "#lib/i18n/format.ts";
import { refusalWords } from "#lib/i18n/refusal.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { PassageChange, SealTrouble } from "#lib/views/passage.ts";

type Shown = { readonly locale: Locale; readonly timeZone: string };
type Props = Shown & { readonly changes: readonly PassageChange[]; readonly troubles: readonly SealTrouble[] };

/** Quotes that no longer stand at their source, word by word, and sources that could not be looked at; nothing when all is well. */
export function Seals({ changes, troubles, locale, timeZone }: Props) {
  const t = translator(locale, "desk");
  return (
    <>
      {changes.length === 0 ? null : (
        <section className="sheet" aria-labelledby="changed">
          <h2 id="changed">{t("seal.changed")}</h2>
          <ul className="rows">{changes.map((change) => <Changed key={change.passageId} change={change} locale={locale} timeZone={timeZone} />)}</ul>
        </section>
      )}
      {troubles.length === 0 ? null : (
        <section className="sheet" aria-labelledby="troubles">
          <h2 id="troubles">{t("seal.troubles")}</h2>
          <ul className="rows">{troubles.map((trouble) => <Trouble key={trouble.article.shortId} trouble={trouble} locale={locale} timeZone={timeZone} />)}</ul>
        </section>
      )}
    </>
  );
}

function Changed({ change, locale, timeZone }: Shown & { readonly change: PassageChange }) {
  const t = translator(locale, "desk");
  return (
    <li className="row">
      <p className="row-k"><span>{t(`seal.${change.state}`)}</span></p>
      <p className="row-t"><a href={paths.desk.article(locale, change.article.shortId)} dir="auto">{change.article.title}</a></p>
      <WordChanges words={change.words} attrs={{ dir: "auto" }} />
      <p className="row-m"><time dateTime={change.changedAt}>{instantWords(change.changedAt, locale, timeZone)}</time></p>
    </li>
  );
}

function Trouble({ trouble, locale, timeZone }: Shown & { readonly trouble: SealTrouble }) {
  return (
    <li className="row">
      <p className="row-t"><a href={paths.desk.article(locale, trouble.article.shortId)} dir="auto">{trouble.article.title}</a></p>
      <p>{refusalWords(locale, { code: trouble.code })}</p>
      <p className="row-m"><time dateTime={trouble.checkedAt}>{instantWords(trouble.checkedAt, locale, timeZone)}</time></p>
    </li>
  );
}
