import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { PartyRef } from "#lib/views/shared.ts";
import { PartyName } from "./party-name.tsx";

export type PartyLine = PartyRef & { readonly claims: number; readonly responses: number };

type Props = { readonly parties: readonly PartyLine[]; readonly next: string | null; readonly first: boolean; readonly locale: Locale };

function Lines({ parties, locale }: Pick<Props, "parties" | "locale">) {
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

/** Everybody who said something in the record, in alphabetical order as given, a page at a time. */
export function PartyList({ parties, next, first, locale }: Props) {
  const t = translator(locale, "site");
  return (
    <main id="main" className="wrap">
      <header className="pg-h">
        <h1>{t("parties.title")}</h1>
        <p>{t("parties.intro")}</p>
      </header>
      <Lines parties={parties} locale={locale} />
      {first && next === null ? null : (
        <p className="more">
          {first ? null : <a className="btn" href={paths.parties(locale)}>{t("parties.start")}</a>}
          {next === null ? null : <a className="btn" href={paths.parties(locale, next)}>{t("parties.more")}</a>}
        </p>
      )}
    </main>
  );
}
