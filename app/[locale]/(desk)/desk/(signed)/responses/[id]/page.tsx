import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { responseStateAction, updateResponseAction } from "#app/_actions/response.ts";
import { RecordBar } from "#components/desk/record/bar.tsx";
import { History } from "#components/desk/record/history.tsx";
import { RecordLinks } from "#components/desk/record/links.tsx";
import { Sources } from "#components/desk/record/sources.tsx";
import { Steps } from "#components/desk/record/steps.tsx";
import { ResponseForm } from "#components/desk/response/form.tsx";
import { responseGaps } from "#lib/domain/editorial.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { getHistory } from "#lib/queries/desk/history.ts";
import { getDeskResponse } from "#lib/queries/desk/response.ts";
import { deskOf, localeOf, session, signedIn, type IdParams } from "../../../../request.ts";
import { allowedFor } from "../../allowed.ts";

export async function generateMetadata({ params }: IdParams): Promise<Metadata> {
  const found = await session();
  const response = found === null ? null : await getDeskResponse(found.actor, (await params).id);
  return response === null ? {} : { title: response.summaryAr ?? response.quoteAr ?? "" };
}

export default async function ResponsePage({ params }: IdParams) {
  const { locale: given, id } = await params;
  const locale = localeOf(given);
  const t = translator(locale, "desk");
  const actor = await signedIn(locale, paths.desk.response(locale, id));
  const response = await getDeskResponse(actor, id);
  if (response === null) notFound();
  const [allowed, history, { timeZone }] = await Promise.all([allowedFor(actor, response), getHistory(actor, "response", response.id), deskOf(locale)]);
  const gaps = responseGaps({ ...response, responderId: response.responder?.id ?? null, targets: response.targets.length, passages: response.passages.length });
  const isHidden = response.editorialState === "published" && response.targets.every(({ target }) => target.editorialState !== "published");
  return (
    <>
      <RecordBar locale={locale} title={response.summaryAr ?? response.quoteAr ?? ""} state={response.editorialState} crumbs={[{ label: t("kind.response"), href: paths.desk.home(locale) }]}>
        {isHidden ? <p className="gate" role="note">{t("response.notShown")}</p> : null}
        <Steps record={response} steps={allowed.steps} gaps={gaps} action={responseStateAction} />
      </RecordBar>
      <div className="record">
        <section className="record-main" aria-labelledby="response-form">
          <h2 id="response-form">{t("response.edit")}</h2>
          {allowed.edit ? (
            <ResponseForm action={updateResponseAction.bind(null, id)} name={`response-${response.id}`} response={response} intents={["save"]} labelledBy="response-form" />
          ) : (
            <p className="notice">{t("state.readOnly")}</p>
          )}
          <History history={history} locale={locale} timeZone={timeZone} />
        </section>
        <aside className="record-side">
          <Sources passages={response.passages} locale={locale} />
          <section aria-labelledby="answers-title">
            <h2 id="answers-title">{t("response.answers")}</h2>
            <RecordLinks hits={response.targets.map(({ target }) => target)} locale={locale} empty={t("none")} />
          </section>
        </aside>
      </div>
    </>
  );
}
