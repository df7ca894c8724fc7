import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { addOfficeAction, updatePartyAction } from "#app/_actions/party.ts";
import { OfficeForm, PartyForm } from "#components/desk/party/form.tsx";
import { Offices } from "#components/desk/party/offices.tsx";
import { History } from "#components/desk/record/history.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { getHistory } from "#lib/queries/desk/history.ts";
import { getDeskParty } from "#lib/queries/desk/party.ts";
import { deskOf, localeOf, session, signedIn, type IdParams } from "../../../../request.ts";

export async function generateMetadata({ params }: IdParams): Promise<Metadata> {
  const found = await session();
  const party = found === null ? null : await getDeskParty(found.actor, (await params).id);
  return party === null ? {} : { title: party.nameAr };
}

export default async function PartyPage({ params }: IdParams) {
  const { locale: given, id } = await params;
  const locale = localeOf(given);
  const t = translator(locale, "desk");
  const actor = await signedIn(locale, paths.desk.party(locale, id));
  const party = await getDeskParty(actor, id);
  if (party === null) notFound();
  const [history, { timeZone }] = await Promise.all([getHistory(actor, "party", party.id), deskOf(locale)]);
  return (
    <div className="record is-sheet">
      <section className="record-main" aria-labelledby="party-title">
        <h1 id="party-title" dir="auto">{party.nameAr}</h1>
        <p><a href={paths.party(locale, party.shortId)}>{t("party.public")}</a></p>
        <PartyForm action={updatePartyAction.bind(null, id)} party={party} />
        <History history={history} locale={locale} timeZone={timeZone} />
      </section>
      <aside className="record-side">
        <section aria-labelledby="offices-title">
          <h2 id="offices-title">{t("party.offices")}</h2>
          <Offices offices={party.offices} locale={locale} />
          <details className="more" open={party.offices.length === 0}>
            <summary>{t("office.new")}</summary>
            <OfficeForm action={addOfficeAction.bind(null, id)} party={party} />
          </details>
        </section>
      </aside>
    </div>
  );
}
