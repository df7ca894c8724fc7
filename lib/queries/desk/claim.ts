import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { DeskClaim, DeskHop, DeskRequest } from "#lib/views/desk.ts";
import { PARTY } from "../rows.ts";
import { CLAIM_HIT, PASSAGE, RESPONSE_HIT, STATE, claimHit, deskPassage, responseHit } from "./rows.ts";

const HOP = {
  id: true,
  outlet: { select: PARTY },
  party: { select: PARTY },
  source: { select: PARTY },
  article: { select: { shortId: true, title: true } },
  verb: true,
  strength: true,
  on: true,
  onAuthorityOf: { select: { authorityId: true } },
} as const;

const REQUEST = {
  id: true,
  party: { select: PARTY },
  askedOn: true,
  deadline: true,
  channel: true,
  outcome: true,
  note: true,
  revision: true,
} as const;

const CLAIM = {
  ...STATE,
  statementAr: true,
  statementEn: true,
  claimant: { select: PARTY },
  unattributed: true,
  saidOn: true,
  eventOn: true,
  channel: true,
  parent: { select: CLAIM_HIT },
  raisedBy: { select: RESPONSE_HIT },
  about: { select: { party: { select: PARTY } }, orderBy: { partyId: "asc" } },
  passages: { select: { passage: { select: PASSAGE } }, orderBy: { position: "asc" } },
  noPassageReason: true,
  demo: true,
  status: true,
  parts: { select: CLAIM_HIT, orderBy: { id: "asc" } },
  targetedBy: { select: { response: { select: RESPONSE_HIT } }, orderBy: { responseId: "asc" } },
  reports: { select: HOP, orderBy: { id: "asc" } },
  requests: { select: REQUEST, orderBy: { askedOn: "asc" } },
} as const;

const readRow = (shortId: string) => db.claim.findUnique({ where: { shortId }, select: CLAIM });
type Row = NonNullable<Awaited<ReturnType<typeof readRow>>>;

function hopOf({ outlet, party, onAuthorityOf, ...row }: Row["reports"][number]): DeskHop {
  return { ...row, carrier: outlet ?? party, onAuthorityOf: onAuthorityOf.map(({ authorityId }) => authorityId) };
}

function requestOf({ askedOn, deadline, ...row }: Row["requests"][number]): DeskRequest {
  return { ...row, askedOn: askedOn.toISOString(), deadline: deadline.toISOString() };
}

/** A claim with all that hangs on it, in any state; null for readers and unknown ids. */
export async function getDeskClaim(viewer: Viewer, shortId: string): Promise<DeskClaim | null> {
  if (!mayReadDrafts(viewer)) return null;
  const row = await readRow(shortId);
  if (row === null) return null;
  const { reports, requests, targetedBy, about, passages, parent, raisedBy, parts, ...claim } = row;
  const responses = new Map(targetedBy.map(({ response }) => [response.id, responseHit(response)]));
  return {
    ...claim,
    parent: parent === null ? null : claimHit(parent),
    raisedBy: raisedBy === null ? null : responseHit(raisedBy),
    about: about.map(({ party }) => party),
    passages: passages.map(deskPassage),
    parts: parts.map(claimHit),
    responses: [...responses.values()],
    hops: reports.map(hopOf),
    requests: requests.map(requestOf),
  };
}
