import { db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { PartyPage } from "#lib/views/party.ts";
import type { PartyRef } from "#lib/views/shared.ts";
import { LINE, claimLine } from "./claim/threads.ts";
import { PAGE_SIZE } from "./cursor.ts";
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

const readClaims = (partyId: string) =>
  db.claim.findMany({
    where: { claimantId: partyId, editorialState: "published" },
    select: LINE,
    orderBy: [{ saidEarliest: "desc" }, { id: "desc" }],
    take: PAGE_SIZE,
    relationLoadStrategy: "join",
  });

const readResponses = (partyId: string) =>
  db.response.findMany({
    where: {
      editorialState: "published",
      targets: { some: { claim: { editorialState: "published" } } },
      OR: [{ responderId: partyId }, { onBehalfOfId: partyId }],
    },
    select: RESPONSE_LINE,
    orderBy: [{ saidEarliest: "desc" }, { id: "desc" }],
    take: PAGE_SIZE,
    relationLoadStrategy: "join",
  });

/** Named by something published: else the party is not public. An outlet or source is so by a published claim's chain. */
async function isNamed(partyId: string): Promise<boolean> {
  const rows = await db.$queryRaw<{ named: boolean }[]>`
    SELECT (
      EXISTS (SELECT 1 FROM "Claim" WHERE "claimantId" = ${partyId}::uuid AND "editorialState" = 'published')
      OR EXISTS (SELECT 1 FROM "Response" WHERE ("responderId" = ${partyId}::uuid OR "onBehalfOfId" = ${partyId}::uuid) AND "editorialState" = 'published')
      OR EXISTS (SELECT 1 FROM "ClaimAbout" a JOIN "Claim" c ON c.id = a."claimId" WHERE a."partyId" = ${partyId}::uuid AND c."editorialState" = 'published')
      OR EXISTS (SELECT 1 FROM "Report" r JOIN "Claim" c ON c.id = r."claimId"
                 WHERE (r."outletId" = ${partyId}::uuid OR r."partyId" = ${partyId}::uuid OR r."sourceId" = ${partyId}::uuid) AND c."editorialState" = 'published')
      OR EXISTS (SELECT 1 FROM "Article" a WHERE a."outletId" = ${partyId}::uuid AND a."editorialState" = 'published')
      OR EXISTS (SELECT 1 FROM "ArticleAgency" g JOIN "Article" a ON a.id = g."articleId" WHERE g."partyId" = ${partyId}::uuid AND a."editorialState" = 'published')
      OR EXISTS (SELECT 1 FROM "ArticleAuthor" g JOIN "Article" a ON a.id = g."articleId" WHERE g."partyId" = ${partyId}::uuid AND a."editorialState" = 'published')
      OR EXISTS (SELECT 1 FROM "CommentRequest" q JOIN "Claim" c ON c.id = q."claimId" WHERE q."partyId" = ${partyId}::uuid AND c."editorialState" = 'published')
    ) AS named`;
  return rows[0]?.named === true;
}

/** A party's page: claims made, responses given by it or on its behalf, offices. Null when nothing public names it. */
export async function getPartyPage(viewer: Viewer, shortId: string, now: Date): Promise<PartyPage | null> {
  const row = await db.party.findUnique({ where: { shortId }, select: PROFILE, relationLoadStrategy: "join" });
  if (row === null || !(await isNamed(row.id))) return null;
  const zone = await siteZone(viewer);
  const [claims, responses] = await Promise.all([readClaims(row.id), readResponses(row.id)]);
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
      from: dateView(office.fromOn, office.fromEarliest, office.fromLatest),
      to: dateView(office.toOn, office.toEarliest, office.toLatest),
    })),
    claims: claims.map((claim) => claimLine(claim, now, zone)),
    claimsNext: null,
    responses: responses.flatMap(responseLine),
    responsesNext: null,
  };
}

export type PartyCount = PartyRef & { readonly claims: number; readonly responses: number };
type CountRow = { id: string; shortId: string; kind: PartyRef["kind"]; nameAr: string; nameEn: string | null; claims: number; responses: number };

/** The most parties the list shows; beyond it, search finds them. */
const LISTED = 500;

/** Public parties that claimed or answered something, in Arabic alphabetical order. */
export async function listParties(_viewer: Viewer): Promise<{ readonly parties: readonly PartyCount[] }> {
  const rows = await db.$queryRaw<CountRow[]>`
    WITH said AS (
      SELECT "claimantId" AS id, count(*)::int AS claims, 0 AS responses FROM "Claim"
      WHERE "editorialState" = 'published' AND "claimantId" IS NOT NULL GROUP BY 1
      UNION ALL
      SELECT "responderId", 0, count(*)::int FROM "Response" WHERE "editorialState" = 'published' AND "responderId" IS NOT NULL GROUP BY 1
      UNION ALL
      SELECT "onBehalfOfId", 0, count(*)::int FROM "Response" WHERE "editorialState" = 'published' AND "onBehalfOfId" IS NOT NULL GROUP BY 1
    )
    SELECT p.id, p."shortId", p.kind, p."nameAr", p."nameEn", sum(said.claims)::int AS claims, sum(said.responses)::int AS responses
    FROM said JOIN "Party" p ON p.id = said.id
    GROUP BY p.id ORDER BY p."nameAr" COLLATE arabic, p.id LIMIT ${LISTED}`;
  return { parties: rows.map((row) => ({ ...partyRef(row), claims: row.claims, responses: row.responses })) };
}
