import { nameOf } from "#components/party/party-name.tsx";
import type { Linked } from "#components/site/json-ld.tsx";
import { linkedDate } from "#components/site/linked-date.ts";
import { worded } from "#components/ui/worded.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { ClaimPage } from "#lib/views/claim.ts";
import type { PartyRef } from "#lib/views/shared.ts";

const typeOf = (party: PartyRef): string => (party.kind === "person" ? "Person" : party.kind === "outlet" ? "NewsMediaOrganization" : "Organization");

/** The claim as the page's main entity. Without a verdict it is a Claim, never a review. */
export function claimLinked(page: ClaimPage, locale: Locale): Linked {
  const { self } = page;
  const statement = worded(locale, self.statementAr, self.statementEn);
  const claimant = self.claimant === null ? null : { "@type": typeOf(self.claimant), name: nameOf(self.claimant, locale) };
  const appearance = self.sources.map(({ article }): Linked => ({ "@type": "CreativeWork", headline: article.title, url: article.url }));
  return {
    "@type": "WebPage",
    inLanguage: locale,
    url: paths.claim(locale, self.ref),
    mainEntity: {
      "@type": "Claim",
      text: statement.text,
      inLanguage: statement.attrs.lang ?? locale,
      datePublished: linkedDate(self.saidOn),
      author: claimant,
      ...(appearance.length === 0 ? {} : { appearance }),
    },
  };
}
