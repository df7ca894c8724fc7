-- Parties one of whose names holds these words. A function, because the planner takes the many forms of a word for thousands of
-- names and would rather read the whole table, taking every name apart, than ask the index.
CREATE FUNCTION isnad_parties_named(words tsquery, most integer) RETURNS TABLE (id uuid, "nameKey" text)
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET jit = off AS $$
BEGIN
  RETURN QUERY
  SELECT p.id, p."nameKey" FROM "Party" p
  WHERE to_tsvector('pg_catalog.simple'::regconfig, p."nameKey") @@ words AND p.kind <> 'unnamed_sources' LIMIT most;
END
$$;
