-- Of what was said or published nobody knows since when, only until when, the year is that of its end, as in the order of time. The indexes
-- hold these alone, beside those by the beginning.
CREATE INDEX "Claim_saidLatest_open" ON "Claim" ("saidLatest") WHERE "saidEarliest" IS NULL;
CREATE INDEX "Response_saidLatest_open" ON "Response" ("saidLatest") WHERE "saidEarliest" IS NULL;
CREATE INDEX "Article_publishedLatest_open" ON "Article" ("publishedLatest") WHERE "publishedEarliest" IS NULL;

CREATE OR REPLACE FUNCTION isnad_facets(claims uuid[], offered integer) RETURNS TABLE (facet text, value text, "nameAr" text, "nameEn" text, count integer)
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH hit AS MATERIALIZED (SELECT c.id, c."status", c."claimantId", coalesce(c."saidEarliest", c."saidLatest") AS said FROM "Claim" c WHERE c.id = ANY (claims)),
  answer AS MATERIALIZED (SELECT t."claimId", t."responseId", t."stance" FROM "ResponseTarget" t WHERE t."claimId" = ANY (claims)),
  said AS MATERIALIZED (SELECT r.id FROM "Response" r WHERE r.id = ANY (ARRAY(SELECT a."responseId" FROM answer a)) AND r."editorialState" = 'published')
  SELECT 'status', h."status"::text, NULL::text, NULL::text, count(*)::int FROM hit h GROUP BY 2
  UNION ALL
  SELECT 'year', extract(year FROM h.said)::int::text, NULL, NULL, count(*)::int FROM hit h WHERE h.said IS NOT NULL GROUP BY 2
  UNION ALL
  -- IS TRUE keeps it a look-up in a table of ids; as a join every answer would go through all of them.
  SELECT 'stance', a."stance"::text, NULL, NULL, count(DISTINCT a."claimId")::int
  FROM answer a WHERE (a."responseId" IN (SELECT s.id FROM said s)) IS TRUE GROUP BY 2
  UNION ALL
  SELECT 'party', p."shortId", p."nameAr", p."nameEn", n.many
  FROM (SELECT h."claimantId", count(*)::int AS many FROM hit h WHERE h."claimantId" IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT offered) n
  JOIN "Party" p ON p.id = n."claimantId" AND p.kind <> 'unnamed_sources'
  UNION ALL
  SELECT 'outlet', p."shortId", p."nameAr", p."nameEn", n.many
  FROM (
    SELECT r."outletId", count(DISTINCT r."claimId")::int AS many FROM "Report" r WHERE r."claimId" = ANY (claims) AND r."outletId" IS NOT NULL
    GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT offered
  ) n
  JOIN "Party" p ON p.id = n."outletId"
  UNION ALL
  SELECT 'dossier', d."shortId", d."titleAr", d."titleEn", n.many
  FROM (SELECT x."dossierId", count(*)::int AS many FROM "DossierClaim" x WHERE x."claimId" = ANY (claims) GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT offered) n
  JOIN "Dossier" d ON d.id = n."dossierId" AND d."editorialState" = 'published';
END
$$;
