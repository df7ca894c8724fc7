-- A year in which little was said narrows a common word at once.
CREATE INDEX "Claim_saidEarliest_idx" ON "Claim"("saidEarliest");
CREATE INDEX "Response_saidEarliest_idx" ON "Response"("saidEarliest");
CREATE INDEX "Article_publishedEarliest_idx" ON "Article"("publishedEarliest");

-- How many of these claims have which status, answers, claimant, outlet, dossier and year. A function, because planning its six parts
-- anew costs as much as counting; `offered`: values of one facet at most, where they may be many.
CREATE FUNCTION isnad_facets(claims uuid[], offered integer) RETURNS TABLE (facet text, value text, "nameAr" text, "nameEn" text, count integer)
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH hit AS MATERIALIZED (SELECT c.id, c."status", c."claimantId", c."saidEarliest" FROM "Claim" c WHERE c.id = ANY (claims))
  SELECT 'status', h."status"::text, NULL::text, NULL::text, count(*)::int FROM hit h GROUP BY 2
  UNION ALL
  SELECT 'year', extract(year FROM h."saidEarliest")::int::text, NULL, NULL, count(*)::int FROM hit h WHERE h."saidEarliest" IS NOT NULL GROUP BY 2
  UNION ALL
  SELECT 'stance', t."stance"::text, NULL, NULL, count(DISTINCT h.id)::int
  FROM hit h JOIN "ResponseTarget" t ON t."claimId" = h.id JOIN "Response" r ON r.id = t."responseId" AND r."editorialState" = 'published' GROUP BY 2
  UNION ALL
  SELECT 'party', p."shortId", p."nameAr", p."nameEn", n.many
  FROM (SELECT h."claimantId", count(*)::int AS many FROM hit h WHERE h."claimantId" IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT offered) n
  JOIN "Party" p ON p.id = n."claimantId" AND p.kind <> 'unnamed_sources'
  UNION ALL
  SELECT 'outlet', p."shortId", p."nameAr", p."nameEn", n.many
  FROM (SELECT r."outletId", count(DISTINCT h.id)::int AS many FROM hit h JOIN "Report" r ON r."claimId" = h.id WHERE r."outletId" IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT offered) n
  JOIN "Party" p ON p.id = n."outletId"
  UNION ALL
  SELECT 'dossier', d."shortId", d."titleAr", d."titleEn", n.many
  FROM (SELECT x."dossierId", count(*)::int AS many FROM hit h JOIN "DossierClaim" x ON x."claimId" = h.id GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT offered) n
  JOIN "Dossier" d ON d.id = n."dossierId" AND d."editorialState" = 'published';
END
$$;
