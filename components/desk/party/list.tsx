import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { PartyHit } from "#lib/views/desk.ts";
import { nameOf } from "../party-words.ts";

type Props = { readonly parties: readonly PartyHit[]; readonly typed: string; readonly locale: Locale };

/** Parties found by any of their names. */
export function Parties({ parties, typed, locale }: Props) {
  const t = translator(locale, "desk");
  const domain = translator(locale, "domain");
  return (
    <>
      <search>
        <form className="find-line" action={paths.desk.parties(locale)}>
          <label className="vh" htmlFor="q">{t("party.search")}</label>
          <input id="q" className="in" name="q" type="search" defaultValue={typed} placeholder={t("party.search")} />
          <button type="submit" className="btn">{t("party.find")}</button>
        </form>
      </search>
      {parties.length === 0 ? <p className="empty">{t("party.empty")}</p> : null}
      <ul className="rows">
        {parties.map((party) => (
          <li className="row" key={party.id}>
            <p className="row-k"><span>{domain(`partyKind.${party.kind}`)}</span></p>
            <p className="row-t"><a href={paths.desk.party(locale, party.shortId)} dir="auto">{nameOf(party, locale)}</a></p>
            <p className="row-m">{[party.office, party.alias].filter((part) => part !== null).map((part) => <bdi key={part}>{part}</bdi>)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
