import { db } from "#lib/db/client.ts";
import type { ResponseEvent } from "#lib/views/claim.ts";
import { PARTY, dateView, maybeParty, partyRef } from "../rows.ts";
import { PASSAGE, sourceView } from "../source.ts";

const RESPONSE = {
  id: true,
  shortId: true,
  editorialState: true,
  responder: { select: PARTY },
  onBehalfOf: { select: PARTY },
  capacity: true,
  capacityEn: true,
  saidOn: true,
  saidEarliest: true,
  saidLatest: true,
  eventOn: true,
  eventEarliest: true,
  eventLatest: true,
  channel: true,
  wording: true,
  language: true,
  quoteAr: true,
  quoteOriginal: true,
  summaryAr: true,
  summaryEn: true,
  translationBy: true,
  translationFrom: true,
  translationOutlet: { select: PARTY },
  noPassageReason: true,
  withdrawnReason: true,
  withdrawnAt: true,
  createdAt: true,
  targets: { select: { claimId: true, targetResponseId: true, stance: true, scope: true }, orderBy: { id: "asc" } },
  passages: { select: { passage: { select: PASSAGE } }, orderBy: { position: "asc" } },
} as const;

export type ResponseRow = Awaited<ReturnType<typeof readResponses>>[number];

/** The published and withdrawn responses of a page, in one joined query. */
export function readResponses(ids: readonly string[]) {
  return db.response.findMany({
    where: { id: { in: [...ids] }, editorialState: { in: ["published", "withdrawn"] } },
    select: RESPONSE,
    relationLoadStrategy: "join",
  });
}

/** A published response as an event; only its stances on what the page shows are kept. */
export function responseEvent(row: ResponseRow, shown: ReadonlySet<string>): ResponseEvent[] {
  const at = dateView(row.saidOn, row.saidEarliest, row.saidLatest);
  if (row.responder === null || at === null) return [];
  const targets = row.targets
    .filter(({ claimId, targetResponseId }) => shown.has(claimId ?? targetResponseId ?? ""))
    .map(({ claimId, targetResponseId, stance, scope }) => ({ claimId, responseId: targetResponseId, stance, scope }));
  if (targets.length === 0) return [];
  return [
    {
      kind: "response",
      id: row.id,
      ref: row.shortId,
      at,
      responder: partyRef(row.responder),
      onBehalfOf: maybeParty(row.onBehalfOf),
      capacity: row.capacity,
      capacityEn: row.capacityEn,
      channel: row.channel,
      wording: row.wording,
      language: row.language,
      quoteAr: row.quoteAr,
      quoteOriginal: row.quoteOriginal,
      summaryAr: row.summaryAr,
      summaryEn: row.summaryEn,
      translation:
        row.translationBy === null ? null : { by: row.translationBy, from: row.translationFrom, outlet: maybeParty(row.translationOutlet) },
      eventOn: dateView(row.eventOn, row.eventEarliest, row.eventLatest),
      targets,
      sources: row.passages.map(({ passage }) => sourceView(passage)),
      noPassageReason: row.noPassageReason,
    },
  ];
}
