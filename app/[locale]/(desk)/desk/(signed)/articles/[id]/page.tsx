import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { articleStateAction, keepLinesAction } from "#app/_actions/article.ts";
import { logClaimAction } from "#app/_actions/claim.ts";
import { logResponseAction } from "#app/_actions/response.ts";
import { About } from "#components/desk/article/about.tsx";
import { Arrival } from "#components/desk/article/arrival.tsx";
import { Removed } from "#components/desk/article/removed.tsx";
import { SyncState } from "#components/desk/bench/sync-state.tsx";
import { Workbench } from "#components/desk/article/workbench.tsx";
import { RecordBar } from "#components/desk/record/bar.tsx";
import { History } from "#components/desk/record/history.tsx";
import { Steps } from "#components/desk/record/steps.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { getDeskArticle } from "#lib/queries/desk/article.ts";
import { listSuggestions } from "#lib/queries/desk/suggestion.ts";
import { getHistory } from "#lib/queries/desk/history.ts";
import { deskOf, localeOf, session, signedIn, type IdParams, type SearchParams } from "../../../../request.ts";
import { allowedFor, intentsFor } from "../../allowed.ts";
import { Beside } from "./beside.tsx";

/** Its heading and its page ask for the same article. */
const articleOf = cache(getDeskArticle);

export async function generateMetadata({ params }: IdParams): Promise<Metadata> {
  const found = await session();
  const article = found === null ? null : await articleOf(found.actor, (await params).id);
  return article === null ? {} : { title: article.title };
}

export default async function ArticlePage({ params, searchParams }: IdParams & SearchParams) {
  const { locale: given, id } = await params;
  const locale = localeOf(given);
  const t = translator(locale, "desk");
  const actor = await signedIn(locale, paths.desk.article(locale, id));
  const article = await articleOf(actor, id);
  if (article === null) notFound();
  const query = await searchParams;
  const [allowed, intents, suggestions, history, { timeZone }] = await Promise.all([
    allowedFor(actor, article),
    intentsFor(actor),
    listSuggestions(actor, article),
    getHistory(actor, "article", article.id),
    deskOf(locale),
  ]);
  const notice = "cleaned" in query ? t("article.cleaned") : "known" in query ? t("article.known") : null;
  return (
    <>
      <RecordBar locale={locale} title={article.title} state={article.editorialState} crumbs={[{ label: t("article.list"), href: paths.desk.articles(locale) }]}>
        <SyncState />
        <Steps record={article} steps={allowed.steps} gaps={[]} action={articleStateAction} />
      </RecordBar>
      <div className="below-bar">
        <Arrival words={notice} />
        <About article={article} locale={locale} />
        <Beside article={article} actor={actor} locale={locale} timeZone={timeZone} />
        <Removed article={article} action={keepLinesAction} mayEdit={allowed.edit} open={"cleaned" in query} />
      </div>
      <Workbench article={article} suggestions={suggestions} intents={intents} logClaim={logClaimAction} logResponse={logResponseAction} />
      <div className="below-panes"><History history={history} locale={locale} timeZone={timeZone} /></div>
    </>
  );
}
