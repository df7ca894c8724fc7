-- Parties whose names hold these words, as `isnad_parties_named`, unnamed groups of sources among them: what those said is found by them.
CREATE FUNCTION isnad_parties_holding(words tsquery, most integer, drafts boolean) RETURNS TABLE (id uuid, "nameKey" text)
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET jit = off AS $$
BEGIN
  IF drafts THEN
    RETURN QUERY SELECT p.id, p."nameKey" FROM "Party" p WHERE to_tsvector('pg_catalog.simple'::regconfig, p."nameKey") @@ words LIMIT most;
  ELSE
    RETURN QUERY SELECT p.id, p."nameKey" FROM "Party" p WHERE to_tsvector('pg_catalog.simple'::regconfig, p."nameKey") @@ words AND p."wasNamed" LIMIT most;
  END IF;
END
$$;
