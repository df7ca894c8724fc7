import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import { FACETS, type Facet, type SearchAnswer } from "#lib/views/search.ts";
import { changed, type Asked } from "./asked.ts";
import { facetTitle, valueWords } from "./facet-words.ts";

type Props = { readonly answer: SearchAnswer; readonly asked: Asked; readonly locale: Locale };

function Values({ facet, answer, asked, locale }: Props & { readonly facet: Facet }) {
  const t = translator(locale, "site");
  return (
    <ul>
      {answer.facets[facet].map((value) => {
        const words = valueWords(facet, value, locale);
        const chosen = asked[facet] === value.value;
        return (
          <li key={value.value}>
            <a href={changed(locale, asked, { [facet]: chosen ? undefined : value.value })} aria-current={chosen ? "true" : undefined} aria-label={chosen ? t("search.remove", { value: words }) : undefined}>
              <bdi>{words}</bdi>
            </a>
            <span>{value.count}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Ways to narrow the search, each with how many of the records have it. */
export function Facets(props: Props) {
  const { answer, locale } = props;
  const t = translator(locale, "site");
  const shown = FACETS.filter((facet) => answer.facets[facet].length > 0);
  if (shown.length === 0) return null;
  return (
    <aside id="facets" className="facets" aria-label={t("search.facets")}>
      <h2>{t("search.facets")}</h2>
      {shown.map((facet) => (
        <section key={facet} aria-label={t(`search.facet.${facetTitle(facet, props.asked)}`)}>
          <h3>{t(`search.facet.${facetTitle(facet, props.asked)}`)}</h3>
          <Values {...props} facet={facet} />
        </section>
      ))}
      {answer.facetsOfPart ? <p>{t("search.part")}</p> : null}
    </aside>
  );
}
