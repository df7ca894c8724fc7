-- The claims that share the most with a text. Each probe (a rare stem, or two stems that are rare together) is looked up by
-- itself, since an index finds two words together without reading all places of both. What several probes found is kept,
-- and of that the claims are taken that have most of the text's stems.
DROP FUNCTION isnad_candidates(tsquery[], float8[], boolean, integer, integer);
CREATE FUNCTION isnad_candidates(probes tsquery[], weights float8[], stems tsquery[], stem_weights float8[], drafts boolean, looked_at integer, kept integer, compared integer)
RETURNS TABLE (id uuid, "shortId" text, "statementAr" text, "claimantId" uuid, "saidOn" text, words text)
LANGUAGE plpgsql STABLE SET jit = off SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  RETURN QUERY
  WITH hit AS MATERIALIZED (
    SELECT x.id, x.weight FROM unnest(probes, weights) p (q, weight)
    CROSS JOIN LATERAL (SELECT c.id, p.weight FROM "Claim" c WHERE c."search" @@ p.q LIMIT looked_at) x
    UNION ALL
    SELECT x.id, x.weight FROM unnest(probes, weights) p (q, weight)
    CROSS JOIN LATERAL (SELECT w."claimId" AS id, p.weight FROM "ClaimWording" w WHERE w."search" @@ p.q LIMIT looked_at) x
  ), found AS MATERIALIZED (
    SELECT h.id FROM hit h GROUP BY h.id ORDER BY sum(h.weight) DESC, h.id DESC LIMIT kept
  )
  SELECT c.id, c."shortId", c."statementAr", c."claimantId", c."saidOn", w."words"
  FROM found JOIN "Claim" c ON c.id = found.id
  -- OFFSET 0 keeps this a lookup of one row by its key, whatever the planner thinks of the table's size.
  LEFT JOIN LATERAL (SELECT o."words", o."search" FROM "ClaimWording" o WHERE o."claimId" = c.id OFFSET 0) w ON true
  CROSS JOIN LATERAL (
    SELECT sum(t.weight) / (24 + length(c."search")) AS score
    FROM unnest(stems, stem_weights) t (q, weight) WHERE c."search" @@ t.q OR w."search" @@ t.q
  ) s
  WHERE CASE WHEN drafts THEN c."editorialState" <> 'discarded' ELSE c."editorialState" = 'published' END
  ORDER BY s.score DESC NULLS LAST, c.id LIMIT compared;
END
$$;
