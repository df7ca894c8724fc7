-- Versions of articles with this hash, or in which the most of some groups of words stand: each group brings so many at most, and is rare enough to bring few.
CREATE FUNCTION isnad_versions_sharing(hash text, probes tsquery[], each integer, most integer) RETURNS TABLE (id uuid, shared bigint)
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET jit = off AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT found.id, sum(found.worth) FROM (
      (SELECT v.id, 100000 AS worth FROM "ArticleVersion" v WHERE v."contentHash" = hash LIMIT most)
      UNION ALL
      SELECT hit.id, 1 FROM unnest(probes) AS q CROSS JOIN LATERAL (SELECT v.id FROM "ArticleVersion" v WHERE v."search" @@ q LIMIT each) hit
    ) found
    GROUP BY found.id ORDER BY 2 DESC, 1 DESC LIMIT most;
END
$$;
