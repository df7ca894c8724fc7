import type { Tx } from "#lib/db/client.ts";
import type { Snapshot } from "../revise.ts";

const KEPT = {
  id: true,
  shortId: true,
  revision: true,
  editorialState: true,
  createdById: true,
  lastEditedById: true,
  publishedAt: true,
  withdrawnReason: true,
  responderId: true,
  onBehalfOfId: true,
  capacity: true,
  capacityEn: true,
  saidOn: true,
  eventOn: true,
  channel: true,
  wording: true,
  language: true,
  quoteAr: true,
  quoteOriginal: true,
  translationBy: true,
  translationFrom: true,
  translationOutletId: true,
  summaryAr: true,
  summaryEn: true,
  noPassageReason: true,
  targets: { select: { claimId: true, targetResponseId: true, stance: true, scope: true }, orderBy: { id: "asc" } },
  passages: { select: { passageId: true, passage: { select: { exact: true } } }, orderBy: { position: "asc" } },
} as const;

export type KeptResponse = NonNullable<Awaited<ReturnType<typeof readResponse>>>;

/** A response with all that its history keeps. */
export function readResponse(tx: Tx, id: string) {
  return tx.response.findUnique({ where: { id }, select: KEPT, relationLoadStrategy: "join" });
}

/** What a revision says of a response: what an editor can change, and its editorial state. */
export function responseSnapshot(row: KeptResponse): Snapshot {
  const { id: _id, shortId: _shortId, revision: _revision, createdById: _by, lastEditedById: _last, publishedAt: _at, passages, ...plain } = row;
  return { ...plain, passages: passages.map(({ passageId, passage }) => ({ passageId, exact: passage.exact })) };
}

/** The claims a response's change can move: those it answers, and those answered by the responses it answers. */
export async function claimsAnswered(tx: Tx, responseIds: readonly string[]): Promise<string[]> {
  const targets = await tx.responseTarget.findMany({
    where: { responseId: { in: [...responseIds] } },
    select: { claimId: true, targetResponse: { select: { targets: { select: { claimId: true } } } } },
  });
  const ids = targets.flatMap(({ claimId, targetResponse }) => [claimId, ...(targetResponse?.targets ?? []).map((target) => target.claimId)]);
  const raised = await tx.claim.findMany({ where: { raisedById: { in: [...responseIds] } }, select: { id: true } });
  return [...new Set([...ids.filter((id) => id !== null), ...raised.map(({ id }) => id)])];
}
