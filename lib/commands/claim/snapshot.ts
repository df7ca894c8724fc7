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
  statementAr: true,
  statementEn: true,
  claimantId: true,
  unattributed: true,
  saidOn: true,
  eventOn: true,
  channel: true,
  parentId: true,
  raisedById: true,
  noPassageReason: true,
  about: { select: { partyId: true }, orderBy: { partyId: "asc" } },
  passages: { select: { passageId: true, passage: { select: { exact: true } } }, orderBy: { position: "asc" } },
} as const;

export type KeptClaim = NonNullable<Awaited<ReturnType<typeof readClaim>>>;

/** A claim with all that its history keeps. */
export function readClaim(tx: Tx, id: string) {
  return tx.claim.findUnique({ where: { id }, select: KEPT, relationLoadStrategy: "join" });
}

/** What a revision says of a claim: what an editor can change, and its editorial state. */
export function claimSnapshot(row: KeptClaim): Snapshot {
  const { id: _id, shortId: _shortId, revision: _revision, createdById: _by, lastEditedById: _last, publishedAt: _at, about, passages, ...plain } = row;
  return {
    ...plain,
    aboutIds: about.map(({ partyId }) => partyId),
    passages: passages.map(({ passageId, passage }) => ({ passageId, exact: passage.exact })),
  };
}
