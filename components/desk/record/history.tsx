import { instantWords } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { History as HistoryView, HistoryEntry } from "#lib/views/desk.ts";
import { fieldWords } from "../field-words.ts";
import { valueWords } from "./values.ts";

type Props = { readonly history: HistoryView; readonly locale: Locale; readonly timeZone: string };

/** Who changed what in this record, when and why: the newest change first. */
export function History({ history, locale, timeZone }: Props) {
  const t = translator(locale, "desk");
  return (
    <section className="history" aria-labelledby="history-title">
      <h2 id="history-title">{t("history.title")}</h2>
      <ol>
        {history.entries.map((entry, index) => (
          <li key={entry.number}>
            <details open={index === 0}>
              <summary>
                <b dir="auto">{entry.actorName}</b>
                <span>{summaryOf(entry, locale)}</span>
                <time dateTime={entry.at}>{instantWords(entry.at, locale, timeZone)}</time>
              </summary>
              {entry.reason === null ? null : <p className="history-why" dir="auto">{t("history.because", { reason: entry.reason })}</p>}
              <Changes entry={entry} names={history.names} locale={locale} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function summaryOf(entry: HistoryEntry, locale: Locale): string {
  const t = translator(locale, "desk");
  const state = entry.changes.find(({ field }) => field === "editorialState");
  if (entry.number === 1) return t("history.made");
  if (state !== undefined) return t("history.moved", { state: valueWords("editorialState", state.after, {}, locale) });
  return t("history.changed", { count: entry.changes.length });
}

type ChangesProps = { readonly entry: HistoryEntry; readonly names: HistoryView["names"]; readonly locale: Locale };

function Changes({ entry, names, locale }: ChangesProps) {
  const t = translator(locale, "desk");
  const first = entry.number === 1;
  if (entry.changes.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("form.field")}</th>
          {first ? null : <th scope="col">{t("history.before")}</th>}
          <th scope="col">{first ? t("history.value") : t("history.after")}</th>
        </tr>
      </thead>
      <tbody>
        {entry.changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{fieldWords(t, field)}</th>
            {first ? null : <td><del><bdi>{valueWords(field, before, names, locale)}</bdi></del></td>}
            <td><ins><bdi>{valueWords(field, after, names, locale)}</bdi></ins></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
