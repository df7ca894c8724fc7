import { Prisma } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { SearchFilters } from "#lib/views/search.ts";
import type { WordKind } from "./conditions.ts";

/** Ids as values, so that the planner knows how often they occur. */
const uuid = (id: string): Prisma.Sql => Prisma.sql`${id}::uuid`;

const inDossier = (id: string, viewer: Viewer): Prisma.Sql => {
  const readable = mayReadDrafts(viewer) ? Prisma.sql`e."editorialState" <> 'discarded'` : Prisma.sql`e."editorialState" = 'published'`;
  return Prisma.sql`EXISTS (SELECT 1 FROM "DossierClaim" d JOIN "Dossier" e ON e.id = d."dossierId" WHERE d."claimId" = c.id AND e.id = ${uuid(id)} AND ${readable})`;
};

function claimFilters({ status, stance, party, outlet, dossier }: SearchFilters, viewer: Viewer): Prisma.Sql[] {
  return [
    ...(status === undefined ? [] : [Prisma.sql`c."status" = ${status}::"ClaimStatus"`]),
    ...(party === undefined ? [] : [Prisma.sql`c."claimantId" = ${uuid(party)}`]),
    ...(stance === undefined ? [] : [Prisma.sql`EXISTS (SELECT 1 FROM "ResponseTarget" t JOIN "Response" r ON r.id = t."responseId" WHERE t."claimId" = c.id AND t."stance" = ${stance}::"Stance" AND r."editorialState" = 'published')`]),
    ...(outlet === undefined ? [] : [Prisma.sql`EXISTS (SELECT 1 FROM "Report" r WHERE r."claimId" = c.id AND r."outletId" = ${uuid(outlet)})`]),
    ...(dossier === undefined ? [] : [inDossier(dossier, viewer)]),
  ];
}

function responseFilters({ stance, party }: SearchFilters): Prisma.Sql[] {
  return [
    ...(party === undefined ? [] : [Prisma.sql`${uuid(party)} IN (c."responderId", c."onBehalfOfId")`]),
    ...(stance === undefined ? [] : [Prisma.sql`EXISTS (SELECT 1 FROM "ResponseTarget" t WHERE t."responseId" = c.id AND t."stance" = ${stance}::"Stance")`]),
  ];
}

/** The year it began in; of what has only an end, that. Two conditions, each with an index of its own. */
function yearFilter(kind: WordKind, year: number | undefined): Prisma.Sql[] {
  if (year === undefined || kind === "dossier") return [];
  const [from, to] = kind === "article" ? [Prisma.sql`c."publishedEarliest"`, Prisma.sql`c."publishedLatest"`] : [Prisma.sql`c."saidEarliest"`, Prisma.sql`c."saidLatest"`];
  const inYear = (column: Prisma.Sql): Prisma.Sql => Prisma.sql`${column} >= make_date(${year}::int, 1, 1) AND ${column} < make_date(${year}::int + 1, 1, 1)`;
  return [Prisma.sql`(${inYear(from)} OR (${from} IS NULL AND ${inYear(to)}))`];
}

/** What the chosen facets ask; empty when none is chosen. Party, outlet and dossier are told by their ids, not by their short ones. */
export function filterConditions(kind: WordKind, filters: SearchFilters, viewer: Viewer): Prisma.Sql[] {
  const own = kind === "claim" ? claimFilters(filters, viewer) : kind === "response" ? responseFilters(filters) : [];
  const outlet = kind === "article" && filters.outlet !== undefined ? [Prisma.sql`c."outletId" = ${uuid(filters.outlet)}`] : [];
  return [...own, ...outlet, ...yearFilter(kind, filters.year)];
}
