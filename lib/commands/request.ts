import { newId } from "#lib/db/id.ts";
import { mayCreate } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { requestInput, requestOutcome, type RequestInput, type RequestOutcomeInput } from "#lib/schema/request.ts";
import { MADE, transactOnce } from "./press.ts";
import { renewPages, tagsOfClaims } from "./renew.ts";
import { revise } from "./revise.ts";
import { refreshStatus } from "./status.ts";
import { transact } from "./transact.ts";

const DAY = 86_400_000;

/** Records that we asked a party about a claim; without a deadline, the settings' number of days counts; once for each `press`. */
export async function requestComment(actor: Actor, input: RequestInput, press: string | null = null): Promise<Result<{ readonly id: string }>> {
  if (!mayCreate(actor)) return refuse("not_allowed");
  const parsed = parseInput(requestInput, input);
  if (!parsed.ok) return parsed;
  const value = parsed.value;
  return transactOnce(actor, { press, what: "request", input: value, made: MADE.part }, async (tx) => {
    const claim = await tx.claim.findUnique({ where: { id: value.claimId }, select: { id: true } });
    if (claim === null) return refuse("unknown_record", "claimId");
    const party = await tx.party.findUnique({ where: { id: value.partyId }, select: { id: true } });
    if (party === null) return refuse("unknown_record", "partyId");
    if (value.askedOn.getTime() > Date.now()) return refuse("date_future", "askedOn");
    const { replyDeadlineDays } = await tx.settings.findUniqueOrThrow({ where: { id: 1 }, select: { replyDeadlineDays: true } });
    const deadline = value.deadline ?? new Date(value.askedOn.getTime() + replyDeadlineDays * DAY);
    if (deadline < value.askedOn) return refuse("date_reversed", "deadline");
    const id = newId();
    await tx.commentRequest.create({ data: { ...value, id, deadline }, select: { id: true } });
    const after = { ...value, askedOn: value.askedOn.toISOString(), deadline: deadline.toISOString() };
    await revise(tx, actor, { entity: "comment_request", entityId: id, number: 1, before: null, after });
    await refreshStatus(tx, [value.claimId]);
    await renewPages(tx, await tagsOfClaims(tx, [value.claimId]));
    return done({ id });
  });
}

/** Says what came of a request: answered, declined, or no reply. */
export async function closeRequest(actor: Actor, input: RequestOutcomeInput): Promise<Result<{ readonly id: string }>> {
  if (!mayCreate(actor)) return refuse("not_allowed");
  const parsed = parseInput(requestOutcome, input);
  if (!parsed.ok) return parsed;
  const { id, outcome, expected } = parsed.value;
  return transact(async (tx) => {
    const row = await tx.commentRequest.findUnique({ where: { id }, select: { claimId: true, outcome: true, revision: true } });
    if (row === null) return refuse("unknown_record");
    const closedAt = outcome === "pending" ? null : new Date();
    const { count } = await tx.commentRequest.updateMany({
      where: { id, revision: expected },
      data: { outcome, closedAt, revision: expected + 1 },
    });
    if (count !== 1) return refuse("stale");
    await revise(tx, actor, { entity: "comment_request", entityId: id, number: expected + 1, before: { outcome: row.outcome }, after: { outcome } });
    await refreshStatus(tx, [row.claimId]);
    await renewPages(tx, await tagsOfClaims(tx, [row.claimId]));
    return done({ id });
  });
}
