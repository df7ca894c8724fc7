import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { SearchAnswer } from "#lib/views/search.ts";
import { changed, type Asked } from "./asked.ts";
import { chosenFilters } from "./facet-words.ts";
import { WithQuery } from "./with-query.tsx";

type Props = { readonly answer: SearchAnswer; readonly asked: Asked; readonly locale: Locale };

const without = (names: readonly string[]): Asked => Object.fromEntries(names.map((name) => [name, undefined]));

/** What narrows the search, each to be removed by itself. */
export function ChosenFilters({ answer, asked, locale }: Props) {
  const t = translator(locale, "site");
  const filters = chosenFilters(asked, answer, locale);
  if (filters.length === 0) return null;
  return (
    <div className="chosen">
      <p id="chosen">{t("search.chosen")}</p>
      <ul aria-labelledby="chosen">
        {filters.map(({ name, title, words }) => (
          <li key={name}>
            <a href={changed(locale, asked, without([name]))} aria-label={t("search.dropOne", { value: `${title}: ${words}` })}>
              <span>{title}</span> <bdi>{words}</bdi> <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {filters.length < 2 ? null : <li><a className="all" href={changed(locale, asked, without(filters.map(({ name }) => name)))}>{t("search.dropAll")}</a></li>}
      </ul>
    </div>
  );
}

/** Nothing was found: says with what, and offers the way back. */
export function NothingFound({ answer, asked, locale }: Props) {
  const t = translator(locale, "site");
  const query = asked.q ?? "";
  const last = chosenFilters(asked, answer, locale).at(-1);
  if (last === undefined) {
    return (
      <div className="empty">
        <p><WithQuery query={query} sentence={(values) => t("search.nothing", values)} /></p>
        <p>{t("search.tryAll")}</p>
      </div>
    );
  }
  return (
    <div className="empty">
      <p><WithQuery query={query} sentence={(values) => t("search.nothingFiltered", values)} /></p>
      <p><a className="btn" href={changed(locale, asked, without([last.name]))}>{t("search.dropLast", { value: `${last.title}: ${last.words}` })}</a></p>
    </div>
  );
}
