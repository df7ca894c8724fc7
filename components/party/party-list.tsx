import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { PartyRef } from "#lib/views/shared.ts";
import { PartyName } from "./party-name.tsx";

export type PartyLine = PartyRef & { readonly claims: number; readonly responses: number };

/** Everybody the record names, in alphabetical order as given. */
export function PartyList({ parties, locale }: { readonly parties: readonly PartyLine[]; readonly locale: Locale }) {
  const t = translator(locale, "site");
  const words = translator(locale, "domain");
  if (parties.length === 0) return <p className="empty">{t("parties.empty")}</p>;
  return (
    <ul className="plist">
      {parties.map((party) => (
        <li key={party.id}>
          <p>
            <PartyName party={party} locale={locale} linked />
            <span>{words(`partyKind.${party.kind}`)}</span>
          </p>
          <p className="n">{t("parties.counts", { claims: party.claims, responses: party.responses, both: party.claims > 0 && party.responses > 0 ? "yes" : "no" })}</p>
        </li>
      ))}
    </ul>
  );
}
