import { Prisma, db } from "#lib/db/client.ts";
import type { Facet, FacetValue, SearchAnswer } from "#lib/views/search.ts";

type Row = FacetValue & { readonly facet: Facet };

export const NO_FACETS: SearchAnswer["facets"] = { status: [], stance: [], party: [], outlet: [], dossier: [], year: [] };

/** Values of one facet that are offered at most, the most frequent ones. */
const OFFERED = 12;

/** Kinds whose records are counted by what they have in common. */
export type FacetedKind = "claim" | "response" | "article";

type Ids = readonly string[];

const ofClaims = (ids: Ids): Prisma.Sql => Prisma.sql`SELECT * FROM isnad_facets(${[...ids]}::uuid[], ${OFFERED}::int)`;

/** `said`: when it was said or published, by its end where only that is known. */
const YEAR = Prisma.sql`SELECT 'year' AS facet, extract(year FROM h.said)::int::text AS value, NULL AS "nameAr", NULL AS "nameEn", count(*)::int AS count FROM hit h WHERE h.said IS NOT NULL GROUP BY 2`;

/** Answers by their stances, by who gave them or was spoken for, and by year. */
const ofResponses = (ids: Ids): Prisma.Sql => Prisma.sql`
  WITH hit AS MATERIALIZED (SELECT id, "responderId", "onBehalfOfId", coalesce("saidEarliest", "saidLatest") AS said FROM "Response" WHERE id = ANY (${[...ids]}::uuid[]))
  ${YEAR}
  UNION ALL SELECT 'stance', t."stance"::text, NULL, NULL, count(DISTINCT t."responseId")::int FROM "ResponseTarget" t WHERE t."responseId" = ANY (${[...ids]}::uuid[]) GROUP BY 2
  UNION ALL SELECT 'party', p."shortId", p."nameAr", p."nameEn", n.many
  FROM (
    SELECT s.party, count(*)::int AS many FROM hit h CROSS JOIN LATERAL (SELECT h."responderId" AS party UNION SELECT h."onBehalfOfId") s
    WHERE s.party IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${OFFERED}
  ) n JOIN "Party" p ON p.id = n.party AND p.kind <> 'unnamed_sources'`;

const ofArticles = (ids: Ids): Prisma.Sql => Prisma.sql`
  WITH hit AS MATERIALIZED (SELECT id, "outletId", coalesce("publishedEarliest", "publishedLatest") AS said FROM "Article" WHERE id = ANY (${[...ids]}::uuid[]))
  ${YEAR}
  UNION ALL SELECT 'outlet', p."shortId", p."nameAr", p."nameEn", n.many
  FROM (SELECT h."outletId", count(*)::int AS many FROM hit h WHERE h."outletId" IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${OFFERED}) n
  JOIN "Party" p ON p.id = n."outletId"`;

const QUESTIONS: Readonly<Record<FacetedKind, (ids: Ids) => Prisma.Sql>> = { claim: ofClaims, response: ofResponses, article: ofArticles };

/** How many of these records of a kind have which status, answers, claimant or speaker, outlet, dossier and year. */
export async function countFacets(kind: FacetedKind, ids: Ids): Promise<SearchAnswer["facets"]> {
  if (ids.length === 0) return NO_FACETS;
  const rows = await db.$queryRaw<Row[]>`${QUESTIONS[kind](ids)}`;
  const of = (facet: Facet): FacetValue[] => rows.filter((row) => row.facet === facet).map(({ value, nameAr, nameEn, count }) => ({ value, nameAr, nameEn, count }));
  const byCount = (facet: Facet): FacetValue[] => of(facet).sort((a, b) => b.count - a.count).slice(0, OFFERED);
  const year = of("year").sort((a, b) => Number(b.value) - Number(a.value));
  return { status: byCount("status"), stance: byCount("stance"), party: byCount("party"), outlet: byCount("outlet"), dossier: byCount("dossier"), year };
}
