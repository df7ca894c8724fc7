import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";

/** What `/search.js` reads from a search form: where to ask, and the words of its list. */
export function suggestWords(locale: Locale): Readonly<Record<`data-${string}`, string>> {
  const t = translator(locale, "site");
  return {
    "data-suggest": `/api/v1/search/suggest?locale=${locale}`,
    "data-label": t("search.suggestions"),
    "data-claim": t("search.one.claim"),
    "data-party": t("search.one.party"),
    "data-outlet": t("search.one.outlet"),
  };
}
