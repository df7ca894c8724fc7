import type { Metadata } from "next";
import { logResponseAction } from "#app/_actions/response.ts";
import { ResponseForm } from "#components/desk/response/form.tsx";
import { SyncState } from "#components/desk/bench/sync-state.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { localeOf, signedIn, type LocaleParams } from "../../../../request.ts";
import { intentsFor } from "../../allowed.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), "desk")("response.new") };
}

/** A response that stands in no stored article: the form asks why. */
export default async function NewResponsePage({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  const t = translator(locale, "desk");
  const actor = await signedIn(locale, paths.desk.newResponse(locale));
  return (
    <div className="sheet">
      <header className="sheet-h"><h1 id="response-form">{t("response.new")}</h1><SyncState /></header>
      <ResponseForm action={logResponseAction} name="new-response" response={null} intents={await intentsFor(actor)} labelledBy="response-form" />
    </div>
  );
}
