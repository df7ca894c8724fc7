import type { Metadata } from "next";
import { createPartyAction } from "#app/_actions/party.ts";
import { PartyForm } from "#components/desk/party/form.tsx";
import { Parties } from "#components/desk/party/list.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { listParties } from "#lib/queries/desk/party.ts";
import { localeOf, one, signedIn, type LocaleParams, type SearchParams } from "../../../request.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), "desk")("party.list") };
}

export default async function PartiesPage({ params, searchParams }: LocaleParams & SearchParams) {
  const locale = localeOf((await params).locale);
  const t = translator(locale, "desk");
  const actor = await signedIn(locale, paths.desk.parties(locale));
  const typed = one((await searchParams)["q"]) ?? "";
  const parties = await listParties(actor, typed);
  return (
    <div className="sheet">
      <header className="sheet-h"><h1>{t("party.list")}</h1></header>
      <Parties parties={parties} typed={typed} locale={locale} />
      <details className="more" open={parties.length === 0}>
        <summary>{t("party.new")}</summary>
        <PartyForm action={createPartyAction} party={null} typed={typed} />
      </details>
    </div>
  );
}
