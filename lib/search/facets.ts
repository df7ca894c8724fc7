import { db } from "#lib/db/client.ts";
import type { Facet, FacetValue, SearchAnswer } from "#lib/views/search.ts";

type Row = FacetValue & { readonly facet: Facet };

export const NO_FACETS: SearchAnswer["facets"] = { status: [], stance: [], party: [], outlet: [], dossier: [], year: [] };

/** Values of one facet that are offered at most, the most frequent ones. */
const OFFERED = 12;

/** How many of these claims have which status, answers, claimant, outlet, dossier and year. */
export async function countFacets(ids: readonly string[]): Promise<SearchAnswer["facets"]> {
  if (ids.length === 0) return NO_FACETS;
  const rows = await db.$queryRaw<Row[]>`
    WITH hit AS MATERIALIZED (SELECT c.id, c."status", c."claimantId", c."saidEarliest" FROM "Claim" c WHERE c.id = ANY (${[...ids]}::uuid[]))
    SELECT 'status' AS facet, "status"::text AS value, NULL AS "nameAr", NULL AS "nameEn", count(*)::int AS count FROM hit GROUP BY 2
    UNION ALL
    SELECT 'year', extract(year FROM "saidEarliest")::int::text, NULL, NULL, count(*)::int FROM hit WHERE "saidEarliest" IS NOT NULL GROUP BY 2
    UNION ALL
    SELECT 'stance', t."stance"::text, NULL, NULL, count(DISTINCT hit.id)::int
    FROM hit JOIN "ResponseTarget" t ON t."claimId" = hit.id JOIN "Response" r ON r.id = t."responseId" AND r."editorialState" = 'published' GROUP BY 2
    UNION ALL
    SELECT 'party', p."shortId", p."nameAr", p."nameEn", n.count
    FROM (SELECT "claimantId", count(*)::int AS count FROM hit WHERE "claimantId" IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${OFFERED}) n
    JOIN "Party" p ON p.id = n."claimantId" AND p.kind <> 'unnamed_sources'
    UNION ALL
    SELECT 'outlet', p."shortId", p."nameAr", p."nameEn", n.count
    FROM (SELECT r."outletId", count(DISTINCT hit.id)::int AS count FROM hit JOIN "Report" r ON r."claimId" = hit.id WHERE r."outletId" IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${OFFERED}) n
    JOIN "Party" p ON p.id = n."outletId"
    UNION ALL
    SELECT 'dossier', d."shortId", d."titleAr", d."titleEn", n.count
    FROM (SELECT x."dossierId", count(*)::int AS count FROM hit JOIN "DossierClaim" x ON x."claimId" = hit.id GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${OFFERED}) n
    JOIN "Dossier" d ON d.id = n."dossierId" AND d."editorialState" = 'published'`;
  const of = (facet: Facet): FacetValue[] => rows.filter((row) => row.facet === facet).map(({ value, nameAr, nameEn, count }) => ({ value, nameAr, nameEn, count }));
  const byCount = (facet: Facet): FacetValue[] => of(facet).sort((a, b) => b.count - a.count).slice(0, OFFERED);
  const year = of("year").sort((a, b) => Number(b.value) - Number(a.value));
  return { status: byCount("status"), stance: byCount("stance"), party: byCount("party"), outlet: byCount("outlet"), dossier: byCount("dossier"), year };
}
