import type { Tx } from "#lib/db/client.ts";
import { computeStatus } from "#lib/domain/status.ts";
import type { Stance } from "#lib/domain/stance.ts";
import { orderEvents } from "#lib/domain/timeline.ts";
import type { Zone } from "#lib/domain/date.ts";
import type { PartyKind, RequestOutcome } from "#lib/domain/kinds.ts";
import type { PartyRef, StatusView } from "#lib/views/shared.ts";
import { PARTY, dayOf, partyRef } from "./rows.ts";

type PartyRow = { id: string; shortId: string; kind: PartyKind; nameAr: string; nameEn: string | null };

/** A published response's stance on one claim, as the status rule and the lists need it. */
export type TargetRow = {
  stance: Stance;
  scope: string | null;
  response: {
    id: string;
    saidOn: string | null;
    saidEarliest: Date | null;
    saidLatest: Date | null;
    createdAt: Date;
    responder: PartyRow | null;
    onBehalfOf: PartyRow | null;
    passages: readonly { passage: { start: number } }[];
  };
};

export type RequestRow = { party: PartyRow; askedOn: Date; deadline: Date; outcome: RequestOutcome };

/** Columns of a claim from which its status is computed; only published responses count. */
export const STATUS_SOURCE = {
  claimantId: true,
  targetedBy: {
    where: { response: { editorialState: "published" } },
    select: {
      stance: true,
      scope: true,
      response: {
        select: {
          id: true,
          saidOn: true,
          saidEarliest: true,
          saidLatest: true,
          createdAt: true,
          responder: { select: PARTY },
          onBehalfOf: { select: PARTY },
          passages: { select: { passage: { select: { start: true } } }, orderBy: { position: "asc" }, take: 1 },
        },
      },
    },
  },
  requests: { select: { party: { select: PARTY }, askedOn: true, deadline: true, outcome: true }, orderBy: { askedOn: "asc" } },
} as const;

export type StatusSource = { claimantId: string | null; targetedBy: readonly TargetRow[]; requests: readonly RequestRow[] };

/** Stance rows in timeline order; several stances of one response keep the order in which they were stored. */
export function orderTargets(rows: readonly TargetRow[]): TargetRow[] {
  const events = rows.map((row) => ({
    id: row.response.id,
    bounds: { edtf: row.response.saidOn ?? "", earliest: row.response.saidEarliest, latest: row.response.saidLatest },
    place: row.response.passages[0]?.passage.start ?? null,
    recordedAt: row.response.createdAt,
    answers: [],
  }));
  const unique = [...new Map(events.map((event) => [event.id, event])).values()];
  return orderEvents(unique).flatMap((event) => rows.filter((row) => row.response.id === event.id));
}

const speaker = (row: TargetRow): PartyRow | null => row.response.onBehalfOf ?? row.response.responder;

/** The status of one claim at `now`, with the parties that brought it about. */
export function statusOf(source: StatusSource, now: Date, zone: Zone): StatusView {
  const rows = orderTargets(source.targetedBy).flatMap((row) => {
    const party = speaker(row);
    return party === null ? [] : [{ row, party }];
  });
  const parties = new Map<string, PartyRef>(rows.map(({ party }) => [party.id, partyRef(party)]));
  const { status, counted } = computeStatus({
    claimantId: source.claimantId,
    responses: rows.map(({ row, party }) => ({ responseId: row.response.id, partyId: party.id, stance: row.stance, scope: row.scope })),
    requests: source.requests.map(({ party, deadline, outcome }) => ({ partyId: party.id, deadline, outcome })),
    now,
  });
  return {
    status,
    who: counted.flatMap(({ stance, partyId }) => {
      const party = parties.get(partyId);
      return party === undefined ? [] : [{ stance, party }];
    }),
    asked: source.requests
      .filter(({ outcome }) => outcome === "pending" || outcome === "no_reply")
      .map(({ party, askedOn, deadline }) => ({ party: partyRef(party), askedOn: dayOf(zone(askedOn)), deadline: dayOf(zone(deadline)) })),
    responses: new Set(rows.map(({ row }) => row.response.id)).size,
  };
}

/** Status rows of several claims in one query, by claim id. */
export async function statusSources(tx: Tx, claimIds: readonly string[]): Promise<Map<string, StatusSource>> {
  const rows = await tx.claim.findMany({
    where: { id: { in: [...claimIds] } },
    select: { id: true, ...STATUS_SOURCE },
    relationLoadStrategy: "join",
  });
  return new Map(rows.map(({ id, ...source }) => [id, source]));
}
