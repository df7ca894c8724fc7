import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { claimStateAction, updateClaimAction } from "#app/_actions/claim.ts";
import { addReportAction } from "#app/_actions/report.ts";
import { closeRequestAction, requestCommentAction } from "#app/_actions/request.ts";
import { ClaimForm } from "#components/desk/claim/form.tsx";
import { ClaimSide } from "#components/desk/claim/side.tsx";
import { RecordBar } from "#components/desk/record/bar.tsx";
import { History } from "#components/desk/record/history.tsx";
import { Steps } from "#components/desk/record/steps.tsx";
import { mayCreate } from "#lib/domain/access.ts";
import { claimGaps } from "#lib/domain/editorial.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { getDeskClaim } from "#lib/queries/desk/claim.ts";
import { getHistory } from "#lib/queries/desk/history.ts";
import { deskOf, localeOf, session, signedIn, type IdParams } from "../../../../request.ts";
import { allowedFor } from "../../allowed.ts";

export async function generateMetadata({ params }: IdParams): Promise<Metadata> {
  const found = await session();
  const claim = found === null ? null : await getDeskClaim(found.actor, (await params).id);
  return claim === null ? {} : { title: claim.statementAr };
}

export default async function ClaimPage({ params }: IdParams) {
  const { locale: given, id } = await params;
  const locale = localeOf(given);
  const t = translator(locale, "desk");
  const actor = await signedIn(locale, paths.desk.claim(locale, id));
  const claim = await getDeskClaim(actor, id);
  if (claim === null) notFound();
  const [allowed, history, { timeZone }] = await Promise.all([allowedFor(actor, claim), getHistory(actor, "claim", claim.id), deskOf(locale)]);
  const gaps = claimGaps({ ...claim, claimantId: claim.claimant?.id ?? null, passages: claim.passages.length });
  return (
    <>
      <RecordBar locale={locale} title={claim.statementAr} state={claim.editorialState} crumbs={[{ label: t("kind.claim"), href: paths.desk.home(locale) }]}>
        <Steps record={claim} steps={allowed.steps} gaps={gaps} action={claimStateAction} />
      </RecordBar>
      <div className="record">
        <section className="record-main" aria-labelledby="claim-form">
          <h2 id="claim-form">{t("claim.edit")}</h2>
          {allowed.edit ? null : <p className="notice">{t("state.readOnly")}</p>}
          {allowed.edit ? (
            <ClaimForm action={updateClaimAction.bind(null, id)} name={`claim-${claim.id}`} claim={claim} intents={["save"]} labelledBy="claim-form" alike />
          ) : null}
          <History history={history} locale={locale} timeZone={timeZone} />
        </section>
        <ClaimSide
          claim={claim}
          locale={locale}
          timeZone={timeZone}
          mayAdd={mayCreate(actor)}
          addHop={addReportAction.bind(null, id)}
          addRequest={requestCommentAction.bind(null, id)}
          closeRequest={closeRequestAction.bind(null, id)}
        />
      </div>
    </>
  );
}
