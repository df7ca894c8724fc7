import type { Metadata } from "next";
import { logClaimAction } from "#app/_actions/claim.ts";
import { ClaimForm } from "#components/desk/claim/form.tsx";
import { SyncState } from "#components/desk/bench/sync-state.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { localeOf, signedIn, type LocaleParams } from "../../../../request.ts";
import { intentsFor } from "../../allowed.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), "desk")("claim.new") };
}

/** A claim that stands in no stored article: the form asks why. */
export default async function NewClaimPage({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  const t = translator(locale, "desk");
  const actor = await signedIn(locale, paths.desk.newClaim(locale));
  return (
    <div className="sheet">
      <header className="sheet-h"><h1 id="claim-form">{t("claim.new")}</h1><SyncState /></header>
      <ClaimForm action={logClaimAction} name="new-claim" claim={null} intents={await intentsFor(actor)} labelledBy="claim-form" alike />
    </div>
  );
}
