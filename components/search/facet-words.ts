import { isClaimStatus } from "#lib/domain/status.ts";
import { isStance } from "#lib/domain/stance.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import { FACETS, type Facet, type SearchAnswer } from "#lib/views/search.ts";
import { inOrder, type Asked } from "./asked.ts";

type Named = { readonly value: string; readonly nameAr: string | null; readonly nameEn: string | null };

/** A facet's value in words: a status or stance by its name, a party or dossier by its own. */
export function valueWords(facet: Facet, { value, nameAr, nameEn }: Named, locale: Locale): string {
  const words = translator(locale, "domain");
  if (facet === "status" && isClaimStatus(value)) return words(`status.${value}`);
  if (facet === "stance" && isStance(value)) return words(`stance.${value}`);
  return (locale === "en" ? (nameEn ?? nameAr) : nameAr) ?? value;
}

/** What a facet is called: of responses, a party is who gave them. */
export const facetTitle = (facet: Facet, { kind }: Asked): Facet | "speaker" => (facet === "party" && kind === "response" ? "speaker" : facet);

/** A chosen filter, what it is called, and how its value reads. */
export type Filter = { readonly name: Facet | "kind"; readonly title: string; readonly words: string };

const isFacet = (name: string): name is Facet => FACETS.some((facet) => facet === name);

/** The filters in the order in which they were chosen: the address keeps it. */
export function chosenFilters(asked: Asked, answer: SearchAnswer, locale: Locale): Filter[] {
  const t = translator(locale, "site");
  return inOrder(asked).flatMap(([name, value]): Filter[] => {
    if (name === "kind" && asked.kind !== undefined) return [{ name, title: t("search.kindOf"), words: t(`search.kind.${asked.kind}`) }];
    if (!isFacet(name)) return [];
    const named = answer.chosen.find((one) => one.facet === name) ?? { value, nameAr: null, nameEn: null };
    return [{ name, title: t(`search.facet.${facetTitle(name, asked)}`), words: valueWords(name, named, locale) }];
  });
}
