import type { ResponseLine } from "#lib/views/party.ts";
import { PARTY, dateView, maybeParty, partyRef, refOf } from "./rows.ts";
import type { Stance } from "#lib/domain/stance.ts";

/** Columns of a response as a line in a list. */
export const RESPONSE_LINE = {
  id: true,
  saidOn: true,
  saidEarliest: true,
  saidLatest: true,
  capacity: true,
  capacityEn: true,
  responder: { select: PARTY },
  onBehalfOf: { select: PARTY },
  quoteAr: true,
  summaryAr: true,
  summaryEn: true,
  targets: {
    where: { claim: { editorialState: "published" } },
    select: { stance: true, scope: true, claim: { select: { shortId: true, statementAr: true, statementEn: true } } },
    orderBy: { id: "asc" },
  },
} as const;

export type ResponseLineRow = {
  id: string;
  saidOn: string | null;
  saidEarliest: Date | null;
  saidLatest: Date | null;
  capacity: string | null;
  capacityEn: string | null;
  responder: Parameters<typeof maybeParty>[0];
  onBehalfOf: Parameters<typeof maybeParty>[0];
  quoteAr: string | null;
  summaryAr: string | null;
  summaryEn: string | null;
  targets: { stance: Stance; scope: string | null; claim: { shortId: string; statementAr: string; statementEn: string | null } | null }[];
};

export function responseLine(row: ResponseLineRow): ResponseLine[] {
  if (row.responder === null) return [];
  return [
    {
      id: row.id,
      at: dateView(row.saidOn, row.saidEarliest, row.saidLatest),
      capacity: row.capacity,
      capacityEn: row.capacityEn,
      responder: partyRef(row.responder),
      onBehalfOf: maybeParty(row.onBehalfOf),
      quoteAr: row.quoteAr,
      summaryAr: row.summaryAr,
      summaryEn: row.summaryEn,
      targets: row.targets.flatMap(({ stance, scope, claim }) =>
        claim === null ? [] : [{ stance, scope, claimRef: refOf(claim.shortId, claim.statementAr), statementAr: claim.statementAr, statementEn: claim.statementEn }],
      ),
    },
  ];
}
