import { abjad } from "#lib/arabic/letters.ts";
import { db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { Zone } from "#lib/domain/date.ts";
import { orderEvents } from "#lib/domain/timeline.ts";
import type { ClaimLine, ClaimPage, RequestEvent, Thread, TimelineEvent, Tombstone } from "#lib/views/claim.ts";
import { chainOf } from "./claim/chain.ts";
import { findClaim, type Found } from "./claim/find.ts";
import { readResponses, responseEvent, type ResponseRow } from "./claim/responses.ts";
import { LINE, claimLine, readThreads, threadOf, type ThreadRow } from "./claim/threads.ts";
import { nextCursor, PAGE_SIZE, readCursor } from "./cursor.ts";
import { dayOf, partyRef, refOf } from "./rows.ts";
import { siteZone } from "./zone.ts";

export type ClaimAnswer =
  | { readonly kind: "page"; readonly page: ClaimPage }
  | { readonly kind: "tombstone"; readonly tombstone: Tombstone };

type Threads = { self: Thread; parts: Thread[]; raised: Thread[]; rows: Map<string, ThreadRow> };

const byDate = (a: ThreadRow, b: ThreadRow): number =>
  (a.saidEarliest?.getTime() ?? 0) - (b.saidEarliest?.getTime() ?? 0) ||
  (a.passages[0]?.passage.start ?? 0) - (b.passages[0]?.passage.start ?? 0) ||
  a.createdAt.getTime() - b.createdAt.getTime();

/** Letters the threads: أ for the page's claim, أ1, أ2 … for its parts, ب, ج … for claims its responses raised. */
function letterThreads(found: Found, rows: Map<string, ThreadRow>, now: Date, zone: Zone): Threads | null {
  const pick = (ids: readonly string[]): ThreadRow[] => ids.flatMap((id) => rows.get(id) ?? []).sort(byDate);
  const own = rows.get(found.id);
  if (own === undefined) return null;
  return {
    self: threadOf(own, abjad(0), "self", now, zone),
    parts: pick(found.parts).map((row, index) => threadOf(row, `${abjad(0)}${String(index + 1)}`, "part", now, zone)),
    raised: pick(found.raised).map((row, index) => threadOf(row, abjad(index + 1), "raised", now, zone)),
    rows,
  };
}

type Placed = { event: TimelineEvent; id: string; bounds: { edtf: string; earliest: Date | null; latest: Date | null }; place: number | null; recordedAt: Date; answers: string[] };

function claimEvents({ self, parts, raised, rows }: Threads): Placed[] {
  return [self, ...parts, ...raised].flatMap((thread): Placed[] => {
    const row = rows.get(thread.id);
    if (row === undefined || thread.saidOn === null) return [];
    return [
      {
        event: { kind: "claim", id: thread.id, at: thread.saidOn, claimId: thread.id },
        id: thread.id,
        bounds: { edtf: thread.saidOn.edtf, earliest: row.saidEarliest, latest: row.saidLatest },
        place: row.passages[0]?.passage.start ?? null,
        recordedAt: row.createdAt,
        answers: [],
      },
    ];
  });
}

function responseEvents(responses: readonly ResponseRow[], shown: ReadonlySet<string>): Placed[] {
  return responses
    .filter(({ editorialState }) => editorialState === "published")
    .flatMap((row) =>
      responseEvent(row, shown).map((event) => ({
        event,
        id: row.id,
        bounds: { edtf: row.saidOn ?? "", earliest: row.saidEarliest, latest: row.saidLatest },
        place: row.passages[0]?.passage.start ?? null,
        recordedAt: row.createdAt,
        answers: event.targets.flatMap(({ claimId, responseId }) => claimId ?? responseId ?? []),
      })),
    );
}

function requestEvents(row: ThreadRow, zone: Zone): Placed[] {
  return row.requests.map((request) => {
    const day = dayOf(zone(request.askedOn));
    const earliest = new Date(`${day}T00:00:00.000Z`);
    const latest = new Date(`${day}T23:59:59.999Z`);
    const id = `${row.id}:${request.party.id}:${day}`;
    const event: RequestEvent = {
      kind: "request",
      id,
      at: { edtf: day, earliest: `${day}T00:00:00.000`, latest: `${day}T23:59:59.999` },
      claimId: row.id,
      party: partyRef(request.party),
      deadline: dayOf(zone(request.deadline)),
      outcome: request.outcome,
    };
    return { event, id, bounds: { edtf: day, earliest, latest }, place: null, recordedAt: request.askedOn, answers: [row.id] };
  });
}

const withdrawnOf = (responses: readonly ResponseRow[], zone: Zone): Tombstone[] =>
  responses
    .filter(({ editorialState }) => editorialState === "withdrawn")
    .map((row) => ({ ref: row.shortId, reason: row.withdrawnReason ?? "", on: dayOf(zone(row.withdrawnAt ?? row.createdAt)) }));

function parentOf(row: ThreadRow): ClaimPage["parent"] {
  if (row.parent === null || row.parent.editorialState !== "published") return null;
  const { shortId, statementAr, statementEn } = row.parent;
  return { ref: refOf(shortId, statementAr), statementAr, statementEn };
}

function raisedByOf(row: ThreadRow): ClaimPage["raisedBy"] {
  if (row.raisedBy === null || row.raisedBy.responder === null || row.raisedBy.editorialState !== "published") return null;
  const claim = row.raisedBy.targets.flatMap((target) => (target.claim?.editorialState === "published" ? [target.claim] : []))[0];
  return { responder: partyRef(row.raisedBy.responder), claimRef: claim === undefined ? null : refOf(claim.shortId, claim.statementAr) };
}

function verdictOf(row: ThreadRow, zone: Zone): ClaimPage["verdict"] {
  const verdict = row.verdicts[0];
  if (verdict?.publishedAt === undefined || verdict.publishedAt === null) return null;
  return { rating: verdict.rating, explanation: verdict.explanation, publishedOn: dayOf(zone(verdict.publishedAt)) };
}

function pageOf(found: Found, threads: Threads, own: ThreadRow, responses: readonly ResponseRow[], now: Date, zone: Zone): ClaimPage {
  const claims = claimEvents(threads);
  const published = responses.filter(({ editorialState }) => editorialState === "published").map(({ id }) => id);
  const shown = new Set([...claims.map(({ id }) => id), ...published]);
  const events = orderEvents([...claims, ...responseEvents(responses, shown), ...requestEvents(own, zone)]);
  return {
    self: threads.self,
    about: own.about.map(({ party }) => partyRef(party)),
    parent: parentOf(own),
    raisedBy: raisedByOf(own),
    parts: threads.parts,
    raised: threads.raised,
    events: events.map(({ event }) => event),
    withdrawn: withdrawnOf(responses, zone),
    chain: chainOf(own.reports),
    verdict: verdictOf(own, zone),
    corrections: found.corrections.map(({ at, ...rest }) => ({ ...rest, on: dayOf(zone(new Date(at))) })),
    publishedAt: (own.publishedAt ?? own.createdAt).toISOString(),
    today: dayOf(zone(now)),
  };
}

/**
 * A claim's page for a reader: three queries, none per row. A withdrawn claim is a tombstone; a draft, a discarded
 * or an unknown one is null, whoever asks (the desk has queries of its own).
 */
export async function getClaimPage(viewer: Viewer, shortId: string, now: Date): Promise<ClaimAnswer | null> {
  const found = await findClaim(viewer, shortId);
  if (found === null) return null;
  const zone = await siteZone(viewer);
  if (found.editorialState === "withdrawn") {
    const on = dayOf(zone(found.withdrawnAt ?? now));
    return { kind: "tombstone", tombstone: { ref: found.shortId, reason: found.withdrawnReason ?? "", on } };
  }
  if (found.editorialState !== "published") return null;
  const [rows, responses] = await Promise.all([readThreads([found.id, ...found.parts, ...found.raised]), readResponses(found.responses)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const threads = letterThreads(found, byId, now, zone);
  const own = byId.get(found.id);
  if (threads === null || own === undefined) return null;
  return { kind: "page", page: pageOf(found, threads, own, responses, now, zone) };
}

/** The rows after a cursor: `movedAt <=` bounds the index scan, the NOT takes out what the page before has shown. */
export function movedBefore(cursor: string | null) {
  const from = cursor === null ? null : readCursor(cursor);
  return from === null ? {} : { movedAt: { lte: from.moment }, NOT: { movedAt: from.moment, id: { gte: from.id } } };
}

/** Published claims, the one that moved last first, keyset-paged by (movedAt, id). */
export async function getClaimList(
  viewer: Viewer,
  cursor: string | null,
  now: Date,
): Promise<{ readonly lines: readonly ClaimLine[]; readonly next: string | null; readonly today: string }> {
  const zone = await siteZone(viewer);
  const rows = await db.claim.findMany({
    where: { editorialState: "published", ...movedBefore(cursor) },
    select: { ...LINE, movedAt: true },
    orderBy: [{ movedAt: "desc" }, { id: "desc" }],
    take: PAGE_SIZE + 1,
    relationLoadStrategy: "join",
  });
  const page = rows.slice(0, PAGE_SIZE);
  const last = rows.length > PAGE_SIZE ? page.at(-1) : undefined;
  return {
    lines: page.map((row) => claimLine(row, now, zone)),
    next: last === undefined ? null : nextCursor(last.movedAt, last.id),
    today: dayOf(zone(now)),
  };
}
