import type { ReactNode } from "react";
import { ClaimLines } from "#components/claim/claim-line.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { PartyClaims, PartyResponses } from "#lib/views/party.ts";
import type { PartyRef } from "#lib/views/shared.ts";
import { PartyName } from "./party-name.tsx";
import { ResponseLines } from "./response-line.tsx";

type Frame = { readonly party: PartyRef; readonly title: string; readonly next: { readonly href: string; readonly words: string } | null; readonly locale: Locale; readonly children: ReactNode };

/** A list alone, under the name of the party whose page it continues. */
function Older({ party, title, next, locale, children }: Frame) {
  return (
    <main id="main" className="wrap">
      <header className="pg-h">
        <p><PartyName party={party} locale={locale} linked /></p>
        <h1>{title}</h1>
      </header>
      {children}
      <p className="more">
        <a className="btn" href={paths.party(locale, party.ref)}>{translator(locale, "site")("party.newest")}</a>
        {next === null ? null : <a className="btn" href={next.href}>{next.words}</a>}
      </p>
    </main>
  );
}

export function OlderClaims({ page, locale }: { readonly page: PartyClaims; readonly locale: Locale }) {
  const words = translator(locale, "site")("party.olderClaims");
  const next = page.next === null ? null : { href: paths.partyClaims(locale, page.party.ref, page.next), words };
  return (
    <Older party={page.party} title={words} next={next} locale={locale}>
      <ClaimLines lines={page.claims} locale={locale} heading="h2" />
    </Older>
  );
}

export function OlderResponses({ page, locale }: { readonly page: PartyResponses; readonly locale: Locale }) {
  const words = translator(locale, "site")("party.olderResponses");
  const next = page.next === null ? null : { href: paths.partyResponses(locale, page.party.ref, page.next), words };
  return (
    <Older party={page.party} title={words} next={next} locale={locale}>
      <ResponseLines lines={page.responses} page={page.party} locale={locale} />
    </Older>
  );
}
