"use server";

import type { FormState } from "#components/desk/form/state.ts";
import { storedArticle } from "#components/desk/record/stored.ts";
import { keepLines } from "#lib/commands/article.ts";
import { updateArticle } from "#lib/commands/article/details.ts";
import { storeIntake } from "#lib/commands/intake.ts";
import { createParty } from "#lib/commands/party.ts";
import { changeArticleState } from "#lib/commands/state.ts";
import type { UserActor } from "#lib/domain/actor.ts";
import { ARTICLE_KINDS } from "#lib/domain/kinds.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { isMarkup, readUpload } from "#lib/intake/upload.ts";
import { paths } from "#lib/paths.ts";
import { getDeskArticle } from "#lib/queries/desk/article.ts";
import { getProposals } from "#lib/queries/desk/proposals.ts";
import { fetchOptions } from "#lib/queries/intake.ts";
import { articleUpdate } from "#lib/schema/article.ts";
import { parseInput } from "#lib/schema/parse.ts";
import type { DeskArticle } from "#lib/views/desk.ts";
import type { Proposal } from "#lib/views/proposals.ts";
import { answer, refused, SIGNED_OUT } from "./support/answer.ts";
import { dateReader, maybeOneOf, oneOf, text, texts, upload, whole } from "./support/read.ts";
import { localeOf, sender } from "./support/request.ts";
import { stateOf } from "./support/state.ts";
import { withVersions } from "./support/versions.ts";

const LANGUAGES = ["ar", "en"] as const;

const WAYS = ["text", "html", "url"] as const;

async function detailsOf(data: FormData) {
  const date = await dateReader(data);
  return {
    kind: oneOf(ARTICLE_KINDS, text(data, "kind")),
    outletId: text(data, "outletId"),
    authorIds: texts(data, "authorIds"),
    agencyIds: texts(data, "agencyIds"),
    url: text(data, "url").trim(),
    title: text(data, "title"),
    publishedOn: date("publishedOn"),
    language: maybeOneOf(LANGUAGES, text(data, "language")),
  };
}

/** What came in, by the way chosen, unless a text is plainly a page's source; a file is read instead of what the field for the text lacks. */
async function broughtIn(data: FormData): Promise<Result<{ text?: string; html?: string }>> {
  // A form sends line ends as CRLF; the line numbers of the paste are the same either way.
  const raw = text(data, "raw").replaceAll("\r\n", "\n");
  const way = oneOf(WAYS, text(data, "way"));
  if (way === "url") return done({});
  const file = await upload(data, "file");
  if (file === null && raw.trim() === "" && text(data, "fileName") !== "") return refuse("file_empty", "file");
  if (file === null) return done(way === "html" || isMarkup(raw) ? { html: raw } : { text: raw });
  if (raw.trim() !== "") return refuse("intake_both", "file");
  const read = readUpload(file);
  if (!read.ok) return read;
  return done(read.value.kind === "html" ? { html: read.value.text } : { text: read.value.text });
}

/** Stores a pasted text or page, a file, or the page at an address; the next page shows it cleaned, with what was taken out. */
export async function storeArticleAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const brought = await broughtIn(data);
  if (!brought.ok) return refused(previous, data, brought.refusals);
  const result = await storeIntake(actor, { ...(await detailsOf(data)), ...brought.value }, fetchOptions());
  return answer(previous, data, result, ({ shortId, isNew }) => `${paths.desk.article(localeOf(data), shortId)}?${isNew ? "cleaned" : "known"}`);
}

/** Changes what is said of an article beside its text; a stale save comes back with what is stored now. */
export async function updateArticleAction(shortId: string, previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const change = maybeOneOf(["typo", "correction"] as const, text(data, "change"));
  const details = await detailsOf(data);
  const input = { ...details, language: details.language ?? LANGUAGES[0], id: text(data, "id"), expected: whole(data, "expected"), change, why: text(data, "why") };
  const result = await updateArticle(actor, input);
  const state = await answer(previous, data, result, () => paths.desk.article(localeOf(data), shortId));
  const now = state.kind === "stale" ? await getDeskArticle(actor, shortId) : null;
  return withVersions(state, data, actor, { stored: now === null ? null : { revision: now.revision, fields: storedArticle(now) }, typed: parseInput(articleUpdate, input) });
}

/** Takes over what the article's own text states: a date, or a party, which is made when we do not know it yet. */
export async function takeProposalAction(shortId: string, previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const article = await getDeskArticle(actor, shortId);
  const proposals = article === null ? [] : await getProposals(actor, article);
  const taken = proposals.find(({ field, value }) => field === text(data, "field") && value === text(data, "value"));
  if (article === null || taken === undefined) return refused(previous, data, [{ code: "stale" }]);
  return answer(previous, data, await takeProposal(actor, article, taken), () => null);
}

async function takeProposal(actor: UserActor, article: DeskArticle, proposal: Proposal): Promise<Result<unknown>> {
  const ids = (parties: readonly { readonly id: string }[]): string[] => parties.map(({ id }) => id);
  const { id, revision: expected, title, kind, url, publishedOn, outlet } = article;
  const language = oneOf(LANGUAGES, article.language);
  const now = { id, expected, title, kind, language, url, publishedOn, outletId: outlet?.id ?? null, authorIds: ids(article.authors), agencyIds: ids(article.agencies) };
  if (proposal.field === "publishedOn") return updateArticle(actor, { ...now, publishedOn: proposal.value });
  const party = proposal.party === null ? await createParty(actor, { kind: proposal.kind, nameAr: proposal.value }) : done(proposal.party);
  if (!party.ok) return party;
  if (proposal.field === "outletId") return updateArticle(actor, { ...now, outletId: party.value.id });
  return updateArticle(actor, { ...now, [proposal.field]: [...now[proposal.field], party.value.id] });
}

/** Puts removed lines back, or takes them out again: a new version of the text. */
export async function keepLinesAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const keep = texts(data, "keep").map(Number).filter(Number.isSafeInteger);
  const result = await keepLines(actor, { id: text(data, "id"), keep, expected: whole(data, "expected") });
  return answer(previous, data, result, ({ shortId }) => `${paths.desk.article(localeOf(data), shortId)}?cleaned`);
}

/** Publishes, withdraws, sends back, discards or restores an article. */
export async function articleStateAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  return answer(previous, data, await changeArticleState(actor, stateOf(data)), ({ shortId }) => paths.desk.article(localeOf(data), shortId));
}
