import { db, Prisma } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { ClaimLine } from "#lib/views/claim.ts";
import type { PartyClaims, PartyPage, PartyResponses, ResponseLine } from "#lib/views/party.ts";
import type { PartyRef } from "#lib/views/shared.ts";
import { LINE, claimLine } from "./claim/threads.ts";
import { isRecordId } from "./cursor.ts";
import { publicAmong } from "./party/named.ts";
import { claimIds, claimPlace, responseIds, responsePlace, shows, type Place } from "./party/said.ts";
import { RESPONSE_LINE, responseLine } from "./response.ts";
import { PARTY, dateView, maybeParty, partyRef } from "./rows.ts";
import { siteZone } from "./zone.ts";

const PROFILE = {
  ...PARTY,
  aliases: true,
  about: true,
  site: true,
  wikidataId: true,
  demo: true,
  offices: {
    select: {
      titleAr: true,
      titleEn: true,
      organization: { select: PARTY },
      fromOn: true,
      fromEarliest: true,
      fromLatest: true,
      toOn: true,
      toEarliest: true,
      toLatest: true,
    },
    orderBy: { fromEarliest: "asc" },
  },
} as const;

const inOrder = <Row extends { readonly id: string }>(ids: readonly string[], rows: readonly Row[]): Row[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

async function readClaims(viewer: Viewer, partyId: string, after: Place | null, now: Date): Promise<{ lines: ClaimLine[]; next: string | null }> {
  const { ids, next } = await claimIds(viewer, partyId, after);
  const [zone, rows] = await Promise.all([siteZone(viewer), db.claim.findMany({ where: { id: { in: [...ids] } }, select: LINE, relationLoadStrategy: "join" })]);
  return { lines: inOrder(ids, rows).map((row) => claimLine(row, now, zone)), next };
}

async function readResponses(viewer: Viewer, partyId: string, after: Place | null): Promise<{ lines: ResponseLine[]; next: string | null }> {
  const { ids, next } = await responseIds(viewer, partyId, after);
  const rows = await db.response.findMany({ where: { id: { in: [...ids] } }, select: RESPONSE_LINE, relationLoadStrategy: "join" });
  return { lines: inOrder(ids, rows).flatMap(responseLine), next };
}

/** A party's page: claims made, responses given by it or on its behalf, offices. Null when nothing public names it. */
export async function getPartyPage(viewer: Viewer, shortId: string, now: Date): Promise<PartyPage | null> {
  const row = await db.party.findUnique({ where: { shortId }, select: PROFILE, relationLoadStrategy: "join" });
  if (row === null) return null;
  const open = await publicAmong(viewer, [row.id, ...row.offices.flatMap(({ organization }) => organization?.id ?? [])]);
  if (!open.has(row.id)) return null;
  const [claims, responses] = await Promise.all([readClaims(viewer, row.id, null, now), readResponses(viewer, row.id, null)]);
  return {
    ...partyRef(row),
    aliases: row.aliases,
    about: row.about,
    site: row.site,
    wikidataId: row.wikidataId,
    demo: row.demo,
    offices: row.offices.map((office) => ({
      titleAr: office.titleAr,
      titleEn: office.titleEn,
      organization: maybeParty(office.organization),
      open: open.has(office.organization?.id ?? ""),
      from: dateView(office.fromOn, office.fromEarliest, office.fromLatest),
      to: dateView(office.toOn, office.toEarliest, office.toLatest),
    })),
    claims: claims.lines,
    claimsNext: claims.next,
    responses: responses.lines,
    responsesNext: responses.next,
  };
}

const findParty = (shortId: string) => db.party.findUnique({ where: { shortId }, select: PARTY });

/** The claims of a party after one of them. Null when the party or that claim is not public, or nothing follows. */
export async function getPartyClaims(viewer: Viewer, shortId: string, cursor: string, now: Date): Promise<PartyClaims | null> {
  const party = isRecordId(cursor) ? await findParty(shortId) : null;
  const after = party === null ? null : await claimPlace(viewer, party.id, cursor);
  if (party === null || after === null) return null;
  const { lines, next } = await readClaims(viewer, party.id, after, now);
  return lines.length === 0 ? null : { party: partyRef(party), claims: lines, next };
}

/** The same for its responses, and those given on its behalf. */
export async function getPartyResponses(viewer: Viewer, shortId: string, cursor: string): Promise<PartyResponses | null> {
  const party = isRecordId(cursor) ? await findParty(shortId) : null;
  const after = party === null ? null : await responsePlace(viewer, party.id, cursor);
  if (party === null || after === null) return null;
  const { lines, next } = await readResponses(viewer, party.id, after);
  return lines.length === 0 ? null : { party: partyRef(party), responses: lines, next };
}

export type PartyCount = PartyRef & { readonly claims: number; readonly responses: number };
type CountRow = { id: string; shortId: string; kind: PartyRef["kind"]; nameAr: string; nameEn: string | null; claims: number; responses: number };

/** Parties on one page of the list. */
const LISTED = 60;

/** Given by the party, or by another on its behalf: each response once. */
const given = Prisma.sql`r."responderId" = p.id AND ${shows(Prisma.sql`r`)}`;
const inItsName = Prisma.sql`r."onBehalfOfId" = p.id AND r."responderId" <> p.id AND ${shows(Prisma.sql`r`)}`;

/**
 * Walks the index of names and asks of each party whether it said anything. Scalar queries on purpose: of an `EXISTS` inside
 * `OR` the planner makes a hash of the whole table.
 */
function readParties(cursor: string | null): Promise<CountRow[]> {
  const after = Prisma.sql`(p."nameAr" COLLATE arabic, p.id) > (SELECT f."nameAr" COLLATE arabic, f.id FROM "Party" f WHERE f.id = ${cursor}::uuid)`;
  return db.$queryRaw<CountRow[]>`
    WITH listed AS MATERIALIZED (
      SELECT p.id, p."shortId", p.kind, p."nameAr", p."nameEn" FROM "Party" p
      WHERE ${cursor === null ? Prisma.sql`true` : after} AND coalesce(
        (SELECT true FROM "Claim" c WHERE c."claimantId" = p.id AND c."editorialState" = 'published' LIMIT 1),
        (SELECT true FROM "Response" r WHERE ${given} LIMIT 1),
        (SELECT true FROM "Response" r WHERE ${inItsName} LIMIT 1), false)
      ORDER BY p."nameAr" COLLATE arabic, p.id LIMIT ${LISTED + 1}
    )
    SELECT p.*, claims.n AS claims, own.n + others.n AS responses FROM listed p,
      LATERAL (SELECT count(*)::int AS n FROM "Claim" c WHERE c."claimantId" = p.id AND c."editorialState" = 'published') claims,
      LATERAL (SELECT count(*)::int AS n FROM "Response" r WHERE ${given}) own,
      LATERAL (SELECT count(*)::int AS n FROM "Response" r WHERE ${inItsName}) others
    ORDER BY p."nameAr" COLLATE arabic, p.id`;
}

/** Public parties that claimed or answered something, in Arabic alphabetical order, after the party `cursor`; none after what is no party of ours. */
export async function listParties(_viewer: Viewer, cursor: string | null): Promise<{ readonly parties: readonly PartyCount[]; readonly next: string | null }> {
  if (cursor !== null && !isRecordId(cursor)) return { parties: [], next: null };
  const rows = await readParties(cursor);
  const page = rows.slice(0, LISTED);
  return {
    parties: page.map((row) => ({ ...partyRef(row), claims: row.claims, responses: row.responses })),
    next: rows.length > LISTED ? (page.at(-1)?.id ?? null) : null,
  };
}
