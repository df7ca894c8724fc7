import { instantWords } from "#lib/i18n/format.ts";
import { refusalWords } from "#lib/i18n/refusal.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { PassageChange, SealTrouble } from "#lib/views/passage.ts";
import { ChangedQuotes } from "../passage/changed.tsx";
import type { Settling } from "../passage/settle.tsx";

type Shown = { readonly locale: Locale; readonly timeZone: string };
type Props = Shown & { readonly changes: readonly PassageChange[]; readonly settling: Settling | null; readonly troubles: readonly SealTrouble[] };

/** Quotes that no longer stand at their source, and sources that could not be looked at; nothing when all is well. */
export function Seals({ changes, settling, troubles, locale, timeZone }: Props) {
  const t = translator(locale, "desk");
  return (
    <>
      {changes.length === 0 ? null : (
        <section className="sheet" aria-labelledby="changed">
          <h2 id="changed">{t("seal.changed")}</h2>
          <ChangedQuotes changes={changes} settling={settling} named locale={locale} timeZone={timeZone} />
        </section>
      )}
      {troubles.length === 0 ? null : (
        <section className="sheet" aria-labelledby="troubles">
          <h2 id="troubles">{t("seal.troubles")}</h2>
          <ul className="rows">{troubles.map((trouble) => <Trouble key={`${trouble.article.shortId} ${trouble.code}`} trouble={trouble} locale={locale} timeZone={timeZone} />)}</ul>
        </section>
      )}
    </>
  );
}

function Trouble({ trouble, locale, timeZone }: Shown & { readonly trouble: SealTrouble }) {
  const t = translator(locale, "desk");
  return (
    <li className="row">
      <p className="row-t"><a href={paths.desk.article(locale, trouble.article.shortId)} dir="auto">{trouble.article.title}</a></p>
      <p>{refusalWords(locale, trouble)}</p>
      <p className="row-m">
        <time dateTime={trouble.checkedAt}>{instantWords(trouble.checkedAt, locale, timeZone)}</time>
        <span>{t("seal.failures", { count: trouble.failures })}</span>
        {trouble.article.url === null ? null : <a href={trouble.article.url} rel="noreferrer noopener" target="_blank">{t("article.source")}</a>}
      </p>
    </li>
  );
}
