-- How many claims there are: exact while they are few, then as the last ANALYZE saw it, for no job is to read a large table.
CREATE FUNCTION isnad_count_claims() RETURNS integer LANGUAGE plpgsql STABLE AS $$
DECLARE
  estimate float8 := (SELECT reltuples FROM pg_class WHERE oid = '"Claim"'::regclass);
BEGIN
  IF estimate > 50000 THEN
    RETURN estimate::integer;
  END IF;
  RETURN (SELECT count(*) FROM "Claim");
END
$$;

-- As before, but of many claims it reads no more than the samples.
CREATE OR REPLACE FUNCTION isnad_count_terms(sample integer, gram_sample integer) RETURNS void LANGUAGE plpgsql SET jit = off AS $$
DECLARE
  all_claims integer;
  share float8;
  gram_share float8;
  clause text := '';
BEGIN
  -- A table just filled looks empty to the planner.
  ANALYZE "Claim", "ClaimWording";
  all_claims := isnad_count_claims();
  share := least(1, sample / greatest(1, all_claims)::float8);
  gram_share := least(1, gram_sample / greatest(1, all_claims)::float8);
  IF share < 1 THEN
    clause := format(' TABLESAMPLE SYSTEM (%s)', (share * 100)::numeric(7, 4));
  END IF;
  DELETE FROM "StemCount";
  INSERT INTO "StemCount"
  SELECT word, round(ndoc / share)::int
  FROM ts_stat('SELECT c."search" || coalesce(w."search", '''') FROM "Claim" c' || clause || ' LEFT JOIN "ClaimWording" w ON w."claimId" = c.id')
  WHERE octet_length(word) <= 200;
  DELETE FROM "GramCount";
  INSERT INTO "GramCount"
  SELECT gram, round(count(*) / gram_share)::int
  FROM (
    SELECT string_to_array(' ' || c."statementKey" || ' ' || coalesce(isnad_fold(w."words") || ' ', ''), NULL) AS letters
    FROM "Claim" c TABLESAMPLE SYSTEM (gram_share * 100) LEFT JOIN "ClaimWording" w ON w."claimId" = c.id
    OFFSET 0 -- else the letters are taken apart anew for every trigram
  ) k
  CROSS JOIN LATERAL (
    SELECT DISTINCT letters[at] || letters[at + 1] || letters[at + 2] AS gram FROM generate_series(1, cardinality(letters) - 2) at
  ) g
  GROUP BY gram HAVING count(*) > 1;
  UPDATE "TermTotal" SET "countedAt" = now(), "claims" = all_claims, "stems" = coalesce((
    SELECT avg(length(a.s)) FROM (
      SELECT c."search" || coalesce(w."search", '') FROM "Claim" c LEFT JOIN "ClaimWording" w ON w."claimId" = c.id LIMIT 20000
    ) a (s)
  ), 12);
END
$$;


-- As before, but never by a walk through a table in the hope of an early end.
CREATE OR REPLACE FUNCTION isnad_party_is_public(party uuid) RETURNS boolean LANGUAGE sql STABLE SET enable_seqscan = off AS $$
  SELECT EXISTS (SELECT 1 FROM "Claim" WHERE "claimantId" = party AND "editorialState" = 'published')
    OR EXISTS (SELECT 1 FROM "Response" WHERE "responderId" = party AND "editorialState" = 'published')
    OR EXISTS (SELECT 1 FROM "Response" WHERE "onBehalfOfId" = party AND "editorialState" = 'published')
    OR EXISTS (SELECT 1 FROM "ClaimAbout" a JOIN "Claim" c ON c.id = a."claimId" WHERE a."partyId" = party AND c."editorialState" = 'published')
    OR EXISTS (SELECT 1 FROM "Report" r JOIN "Claim" c ON c.id = r."claimId" WHERE r."outletId" = party AND c."editorialState" = 'published')
    OR EXISTS (SELECT 1 FROM "Report" r JOIN "Claim" c ON c.id = r."claimId" WHERE r."partyId" = party AND c."editorialState" = 'published')
    OR EXISTS (SELECT 1 FROM "Report" r JOIN "Claim" c ON c.id = r."claimId" WHERE r."sourceId" = party AND c."editorialState" = 'published')
    OR EXISTS (SELECT 1 FROM "Article" WHERE "outletId" = party AND "editorialState" = 'published')
    OR EXISTS (SELECT 1 FROM "ArticleAgency" g JOIN "Article" a ON a.id = g."articleId" WHERE g."partyId" = party AND a."editorialState" = 'published')
    OR EXISTS (SELECT 1 FROM "ArticleAuthor" g JOIN "Article" a ON a.id = g."articleId" WHERE g."partyId" = party AND a."editorialState" = 'published')
    OR EXISTS (SELECT 1 FROM "CommentRequest" q JOIN "Claim" c ON c.id = q."claimId" WHERE q."partyId" = party AND c."editorialState" = 'published');
$$;

