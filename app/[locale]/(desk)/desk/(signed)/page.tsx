import { acceptWordingAction, keepQuoteAction } from "#app/_actions/passage.ts";
import { Inbox } from "#components/desk/record/inbox.tsx";
import { Seals } from "#components/desk/record/seals.tsx";
import { mayReview } from "#lib/domain/access.ts";
import { EDITORIAL_STATES, type EditorialState } from "#lib/domain/editorial.ts";
import { paths } from "#lib/paths.ts";
import { getInbox } from "#lib/queries/desk/inbox.ts";
import { listArchiveTroubles, listChangedPassages, listSealTroubles } from "#lib/queries/passage.ts";
import { deskOf, localeOf, one, signedIn, type LocaleParams, type SearchParams } from "../../request.ts";

const OPEN: readonly EditorialState[] = ["draft", "in_review"];

export default async function InboxPage({ params, searchParams }: LocaleParams & SearchParams) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const state = EDITORIAL_STATES.find((each) => each === one(query["state"])) ?? null;
  const actor = await signedIn(locale, paths.desk.home(locale));
  const page = await getInbox(actor, state === null ? OPEN : [state], one(query["after"]));
  const { timeZone } = await deskOf(locale);
  const [changes, troubles, unkept] = state === null ? await Promise.all([listChangedPassages(actor), listSealTroubles(actor), listArchiveTroubles(actor)]) : [[], [], []];
  return (
    <>
      <Inbox page={page} state={state} changed={changes.length} locale={locale} timeZone={timeZone} />
      <Seals changes={changes} settling={mayReview(actor) ? { accept: acceptWordingAction, keep: keepQuoteAction } : null} troubles={[...troubles, ...unkept]} locale={locale} timeZone={timeZone} />
    </>
  );
}
