import { randomUUID } from "node:crypto";
import { storeArticle, type Stored } from "#lib/commands/article.ts";
import { logClaim } from "#lib/commands/claim.ts";
import { createParty, type Made } from "#lib/commands/party.ts";
import { addReport } from "#lib/commands/report.ts";
import { requestComment } from "#lib/commands/request.ts";
import { logResponse } from "#lib/commands/response.ts";
import { changeArticleState, changeClaimState, changeResponseState } from "#lib/commands/state.ts";
import { addUser } from "#lib/commands/user.ts";
import { db } from "#lib/db/client.ts";
import type { Actor, Role, UserActor } from "#lib/domain/actor.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import type { ArticleInput } from "#lib/schema/article.ts";
import type { ClaimInput } from "#lib/schema/claim.ts";
import type { PartyInput } from "#lib/schema/party.ts";
import type { ReportInput } from "#lib/schema/report.ts";
import type { RequestInput } from "#lib/schema/request.ts";
import type { ResponseInput } from "#lib/schema/response.ts";
import type { PassageInput } from "#lib/schema/shared.ts";
import { placeOf } from "./demo/place.ts";
import { must } from "./must.ts";

/** Who makes rows when a test does not care. */
export const TEST_ACTOR: Actor = { kind: "command_line", name: "test" };

/** Short, and different every time: names and addresses never meet those of another test. */
const unique = (): string => randomUUID().slice(0, 8);

/** The words that stand in every article of `makeArticle`, once each. */
export const CLAIMED = "المصنع سيغلق أبوابه في الربيع المقبل";
export const ANSWERED = "لا صحة لما نُشر، والمصنع باقٍ";

/** A user who can act; with a password also one who can sign in. */
export async function makeUser(role: Role, { password }: { readonly password?: string } = {}): Promise<UserActor & { readonly email: string }> {
  const tag = unique();
  const name = `${role} ${tag}`;
  const email = `${role}-${tag}@newsroom.example`;
  const { id } = await must("user", addUser(TEST_ACTOR, { name, email, role, password: password ?? null }));
  return { kind: "user", id, name, role, email };
}

export function makeParty(input: Partial<PartyInput> = {}, actor: Actor = TEST_ACTOR): Promise<Made> {
  const tag = unique();
  return must("party", createParty(actor, { kind: "organization", nameAr: `جهة ${tag}`, nameEn: `Party ${tag}`, ...input }));
}

/** An article in which `CLAIMED` and `ANSWERED` can be quoted. */
export function makeArticle(input: Partial<ArticleInput> = {}, actor: Actor = TEST_ACTOR): Promise<Stored> {
  const tag = unique();
  const raw = `خبر ${tag} عن المصنع\n\nقالت صحيفة محلية إن ${CLAIMED}، وإن العمال أُبلغوا بذلك.\n\nوردّت إدارة المصنع: «${ANSWERED}».`;
  return must("article", storeArticle(actor, { url: `https://paper.example/${tag}`, publishedOn: "2024-10-26", raw, ...input }));
}

/** The passage of an article that holds these words; throws when they do not stand there. */
export function passageIn(article: Pick<Stored, "versionId" | "text">, exact: string, nth = 1): PassageInput {
  const place = placeOf(article.text, { exact, nth });
  if (place === null) throw new Error(`«${exact}» does not stand in the article`);
  return { articleVersionId: article.versionId, ...place };
}

/** A draft claim that can be published: with a claimant, a date and a reason why it has no passage. */
export async function makeClaim(input: Partial<ClaimInput> = {}, actor: Actor = TEST_ACTOR): Promise<Made> {
  const tag = unique();
  const claimantId = input.claimantId === undefined && input.unattributed !== true ? (await makeParty()).id : input.claimantId;
  const defaults = { statementAr: `ادعاء ${tag}`, statementEn: `Claim ${tag}`, saidOn: "2024-10-24", noPassageReason: "سُمع في بث مباشر" };
  return must("claim", logClaim(actor, { ...defaults, ...input, claimantId }));
}

/** A draft denial of a claim (of a new one, when no target is given) that can be published. */
export async function makeResponse(input: Partial<ResponseInput> = {}, actor: Actor = TEST_ACTOR): Promise<Made> {
  const responderId = input.responderId === undefined ? (await makeParty()).id : input.responderId;
  const targets = input.targets ?? [{ claimId: (await makeClaim()).id, stance: "denies" as const }];
  const defaults = { saidOn: "2024-10-25", wording: "paraphrase" as const, summaryAr: "نفى الخبر.", noPassageReason: "سُمع في بث مباشر" };
  return must("response", logResponse(actor, { ...defaults, ...input, responderId, targets }));
}

/** One hop of a claim's chain, by a new outlet unless a carrier is given. */
export async function makeReport(input: Partial<ReportInput> & Pick<ReportInput, "claimId">, actor: Actor = TEST_ACTOR): Promise<{ readonly id: string }> {
  const carried = input.outletId !== undefined || input.partyId !== undefined;
  const outlet = carried ? {} : { outletId: (await makeParty({ kind: "outlet" })).id };
  return must("report", addReport(actor, { verb: "نقلت عن", on: "2024-10-25", ...outlet, ...input }));
}

/** A question to a new party, asked a day ago, unless said otherwise. */
export async function makeRequest(input: Partial<RequestInput> & Pick<RequestInput, "claimId">, actor: Actor = TEST_ACTOR): Promise<{ readonly id: string }> {
  const partyId = input.partyId ?? (await makeParty()).id;
  return must("request", requestComment(actor, { askedOn: new Date(Date.now() - 86_400_000), ...input, partyId }));
}

type Kind = "article" | "claim" | "response";
const CHANGE = { article: changeArticleState, claim: changeClaimState, response: changeResponseState } as const;

const revisionOf = {
  article: (id: string) => db.article.findUniqueOrThrow({ where: { id }, select: { revision: true } }),
  claim: (id: string) => db.claim.findUniqueOrThrow({ where: { id }, select: { revision: true } }),
  response: (id: string) => db.response.findUniqueOrThrow({ where: { id }, select: { revision: true } }),
} as const;

/** Takes a record to a state from wherever it stands, with the revision it has now. */
export async function bring(kind: Kind, id: string, to: EditorialState, reason: string | null = null, actor: Actor = TEST_ACTOR): Promise<void> {
  const { revision } = await revisionOf[kind](id);
  await must(`${kind} → ${to}`, CHANGE[kind](actor, { id, to, reason, expected: revision }));
}

type Records = { readonly [kind in Kind]?: readonly Pick<Made, "id">[] };

/** Publishes drafts: articles first, then claims, then responses. */
export async function publishAll({ article = [], claim = [], response = [] }: Records): Promise<void> {
  for (const { id } of article) await bring("article", id, "published");
  for (const { id } of claim) await bring("claim", id, "published");
  for (const { id } of response) await bring("response", id, "published");
}
