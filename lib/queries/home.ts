import { db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { Zone } from "#lib/domain/date.ts";
import type { Stance } from "#lib/domain/stance.ts";
import type { HomePage, HomeRow, Knot } from "#lib/views/home.ts";
import { movedBefore } from "./claim.ts";
import { LINE, claimLine, type LineRow } from "./claim/threads.ts";
import { nextCursor, PAGE_SIZE } from "./cursor.ts";
import { PARTY, dateView, dayOf, maybeParty, partyRef, refOf } from "./rows.ts";
import { orderTargets, type TargetRow } from "./status.ts";
import { siteZone } from "./zone.ts";

type QuotedTarget = TargetRow & { response: { quoteAr: string | null; capacity: string | null; capacityEn: string | null } };
type Row = Omit<LineRow, "targetedBy"> & { movedAt: Date | null; targetedBy: readonly QuotedTarget[] };

const ROW = {
  ...LINE,
  movedAt: true,
  targetedBy: {
    where: LINE.targetedBy.where,
    select: {
      ...LINE.targetedBy.select,
      response: { select: { ...LINE.targetedBy.select.response.select, quoteAr: true, capacity: true, capacityEn: true } },
    },
  },
} as const;

const dayView = (day: string) => ({ edtf: day, earliest: `${day}T00:00:00.000`, latest: `${day}T23:59:59.999` });

function knotsOf(row: Row, zone: Zone): Knot[] {
  const said = dateView(row.saidOn, row.saidEarliest, row.saidLatest);
  const claim: Knot[] = said === null ? [] : [{ kind: "claim", at: said, party: maybeParty(row.claimant) }];
  const stances = orderTargets(row.targetedBy).flatMap(({ stance, response }): Knot[] => {
    const at = dateView(response.saidOn, response.saidEarliest, response.saidLatest);
    return at === null ? [] : [{ kind: stance, at, party: maybeParty(response.onBehalfOf ?? response.responder) }];
  });
  const requests = row.requests
    .filter(({ outcome }) => outcome === "pending" || outcome === "no_reply")
    .map((request): Knot => ({ kind: "request", at: dayView(dayOf(zone(request.askedOn))), party: partyRef(request.party) }));
  const rest = [...stances, ...requests].sort((a, b) => ((a.at.earliest ?? "") < (b.at.earliest ?? "") ? -1 : 1));
  return [...claim, ...rest];
}

function quoteOf(row: Row): HomeRow["quote"] {
  const quoted = orderTargets(row.targetedBy)
    .map(({ response }) => row.targetedBy.find((target) => target.response.id === response.id)?.response)
    .filter((response) => response !== undefined && response.quoteAr !== null)
    .at(-1);
  const party = quoted === undefined ? null : maybeParty(quoted.responder);
  return quoted?.quoteAr === undefined || quoted.quoteAr === null || party === null
    ? null
    : { text: quoted.quoteAr, party, capacity: quoted.capacity, capacityEn: quoted.capacityEn };
}

function homeRow(row: Row, now: Date, zone: Zone): HomeRow[] {
  const knots = knotsOf(row, zone);
  const latest = knots.at(-1);
  if (latest === undefined) return [];
  return [{ ...claimLine(row, now, zone), knots, latest, movedAt: (row.movedAt ?? now).toISOString(), quote: quoteOf(row) }];
}

const SILENT_SHOWN = 5;
const DAY = 86_400_000;

async function silent(now: Date, zone: Zone): Promise<HomePage["silent"]> {
  const rows = await db.commentRequest.findMany({
    where: { outcome: { in: ["pending", "no_reply"] }, claim: { editorialState: "published" } },
    select: { askedOn: true, party: { select: PARTY }, claim: { select: { shortId: true, statementAr: true, statementEn: true } } },
    orderBy: [{ askedOn: "desc" }, { id: "desc" }],
    take: SILENT_SHOWN,
    relationLoadStrategy: "join",
  });
  return rows.map(({ askedOn, party, claim }) => ({
    claimRef: refOf(claim.shortId, claim.statementAr),
    statementAr: claim.statementAr,
    statementEn: claim.statementEn,
    party: partyRef(party),
    askedOn: dayOf(zone(askedOn)),
    days: Math.round((Date.parse(dayOf(zone(now))) - Date.parse(dayOf(zone(askedOn)))) / DAY),
  }));
}

const PARTIES_SHOWN = 6;
const LAST_RESPONSES = 60;

/** Who spoke in what we published last: each party with its latest stances, oldest first. */
async function speakers(): Promise<HomePage["parties"]> {
  const rows = await db.response.findMany({
    where: { editorialState: "published" },
    select: { capacity: true, capacityEn: true, responder: { select: PARTY }, targets: { select: { stance: true }, orderBy: { id: "asc" } } },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: LAST_RESPONSES,
    relationLoadStrategy: "join",
  });
  const byParty = Map.groupBy(rows, (row) => row.responder?.id ?? "");
  return [...byParty.values()].slice(0, PARTIES_SHOWN).flatMap((responses) => {
    const first = responses[0];
    const party = maybeParty(first?.responder ?? null);
    if (first === undefined || party === null) return [];
    const stances: Stance[] = responses.toReversed().flatMap(({ targets }) => [...new Set(targets.map(({ stance }) => stance))]);
    return [{ party, capacity: first.capacity, capacityEn: first.capacityEn, stances: stances.slice(-4) }];
  });
}

/** The front page: published claims by their latest movement, the silent, and who spoke last; keyset-paged. */
export async function getHome(viewer: Viewer, cursor: string | null, now: Date): Promise<HomePage> {
  const zone = await siteZone(viewer);
  const [rows, unanswered, parties] = await Promise.all([
    db.claim.findMany({
      where: { editorialState: "published", parentId: null, ...movedBefore(cursor) },
      select: ROW,
      orderBy: [{ movedAt: "desc" }, { id: "desc" }],
      take: PAGE_SIZE + 1,
      relationLoadStrategy: "join",
    }),
    silent(now, zone),
    speakers(),
  ]);
  const page = rows.slice(0, PAGE_SIZE);
  const last = rows.length > PAGE_SIZE ? page.at(-1) : undefined;
  return {
    rows: page.flatMap((row) => homeRow(row, now, zone)),
    next: last === undefined ? null : nextCursor(last.movedAt, last.id),
    silent: unanswered,
    parties,
    today: dayOf(zone(now)),
  };
}
