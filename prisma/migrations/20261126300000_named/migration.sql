-- Readers look among the names of public parties only, and drafts may name thousands that are not. `wasNamed`: something published
-- names the party, or once did. It is never taken back, so that no two transactions can disagree about it; of what is found by it,
-- isnad_party_is_public() has the last word.
ALTER TABLE "Party" ADD COLUMN "wasNamed" boolean NOT NULL DEFAULT false;

CREATE FUNCTION isnad_name(parties uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- In one order, so that two who publish at once wait for each other and never both.
  PERFORM 1 FROM "Party" WHERE "id" = ANY (parties) AND NOT "wasNamed" ORDER BY "id" FOR NO KEY UPDATE;
  IF FOUND THEN
    UPDATE "Party" SET "wasNamed" = true WHERE "id" = ANY (parties) AND NOT "wasNamed";
  END IF;
END
$$;

-- A record that is published names its own parties, and those that were tied to it before.
CREATE FUNCTION isnad_name_published() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  IF TG_TABLE_NAME = 'Response' THEN
    PERFORM isnad_name(ARRAY[NEW."responderId", NEW."onBehalfOfId"]);
  ELSIF TG_TABLE_NAME = 'Claim' THEN
    PERFORM isnad_name(ARRAY(
      SELECT NEW."claimantId" UNION ALL SELECT "partyId" FROM "ClaimAbout" WHERE "claimId" = NEW.id
      UNION ALL SELECT unnest(ARRAY["outletId", "partyId", "sourceId"]) FROM "Report" WHERE "claimId" = NEW.id
      UNION ALL SELECT "partyId" FROM "CommentRequest" WHERE "claimId" = NEW.id));
  ELSE
    PERFORM isnad_name(ARRAY(
      SELECT NEW."outletId" UNION ALL SELECT "partyId" FROM "ArticleAgency" WHERE "articleId" = NEW.id
      UNION ALL SELECT "partyId" FROM "ArticleAuthor" WHERE "articleId" = NEW.id));
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "Claim_names" AFTER INSERT OR UPDATE OF "editorialState", "claimantId" ON "Claim"
  FOR EACH ROW WHEN (NEW."editorialState" = 'published') EXECUTE FUNCTION isnad_name_published();
CREATE TRIGGER "Response_names" AFTER INSERT OR UPDATE OF "editorialState", "responderId", "onBehalfOfId" ON "Response"
  FOR EACH ROW WHEN (NEW."editorialState" = 'published') EXECUTE FUNCTION isnad_name_published();
CREATE TRIGGER "Article_names" AFTER INSERT OR UPDATE OF "editorialState", "outletId" ON "Article"
  FOR EACH ROW WHEN (NEW."editorialState" = 'published') EXECUTE FUNCTION isnad_name_published();

-- What is tied to a record that is published already; the columns that hold parties are the trigger's words.
CREATE FUNCTION isnad_name_tied() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  given jsonb := to_jsonb(NEW);
BEGIN
  IF EXISTS (SELECT 1 FROM "Claim" WHERE "id" = (given ->> 'claimId')::uuid AND "editorialState" = 'published')
    OR EXISTS (SELECT 1 FROM "Article" WHERE "id" = (given ->> 'articleId')::uuid AND "editorialState" = 'published') THEN
    PERFORM isnad_name(ARRAY(SELECT (given ->> name)::uuid FROM unnest(TG_ARGV[0:]) name));
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "ClaimAbout_names" AFTER INSERT OR UPDATE ON "ClaimAbout" FOR EACH ROW EXECUTE FUNCTION isnad_name_tied('partyId');
CREATE TRIGGER "Report_names" AFTER INSERT OR UPDATE ON "Report" FOR EACH ROW EXECUTE FUNCTION isnad_name_tied('outletId', 'partyId', 'sourceId');
CREATE TRIGGER "CommentRequest_names" AFTER INSERT OR UPDATE ON "CommentRequest" FOR EACH ROW EXECUTE FUNCTION isnad_name_tied('partyId');
CREATE TRIGGER "ArticleAgency_names" AFTER INSERT OR UPDATE ON "ArticleAgency" FOR EACH ROW EXECUTE FUNCTION isnad_name_tied('partyId');
CREATE TRIGGER "ArticleAuthor_names" AFTER INSERT OR UPDATE ON "ArticleAuthor" FOR EACH ROW EXECUTE FUNCTION isnad_name_tied('partyId');

-- All at once, for what was written before these triggers or without them.
CREATE FUNCTION isnad_name_all() RETURNS void LANGUAGE sql AS $$
  UPDATE "Party" SET "wasNamed" = true WHERE NOT "wasNamed" AND "id" IN (
    SELECT "claimantId" FROM "Claim" WHERE "editorialState" = 'published'
    UNION SELECT unnest(ARRAY["responderId", "onBehalfOfId"]) FROM "Response" WHERE "editorialState" = 'published'
    UNION SELECT "outletId" FROM "Article" WHERE "editorialState" = 'published'
    UNION SELECT g."partyId" FROM "ArticleAgency" g JOIN "Article" a ON a.id = g."articleId" WHERE a."editorialState" = 'published'
    UNION SELECT g."partyId" FROM "ArticleAuthor" g JOIN "Article" a ON a.id = g."articleId" WHERE a."editorialState" = 'published'
    UNION SELECT a."partyId" FROM "ClaimAbout" a JOIN "Claim" c ON c.id = a."claimId" WHERE c."editorialState" = 'published'
    UNION SELECT unnest(ARRAY[r."outletId", r."partyId", r."sourceId"]) FROM "Report" r JOIN "Claim" c ON c.id = r."claimId" WHERE c."editorialState" = 'published'
    UNION SELECT q."partyId" FROM "CommentRequest" q JOIN "Claim" c ON c.id = q."claimId" WHERE c."editorialState" = 'published')
$$;
SELECT isnad_name_all();

CREATE INDEX "Party_named_words" ON "Party" USING gin (to_tsvector('pg_catalog.simple'::regconfig, "nameKey")) WHERE "wasNamed";
CREATE INDEX "Party_named_sound" ON "Party" USING gin (isnad_sound("nameKey") gin_trgm_ops) WHERE "wasNamed";

-- As before; without `drafts` only those that something published named.
DROP FUNCTION isnad_parties_named(tsquery, integer);
CREATE FUNCTION isnad_parties_named(words tsquery, most integer, drafts boolean) RETURNS TABLE (id uuid, "nameKey" text)
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET jit = off AS $$
BEGIN
  IF drafts THEN
    RETURN QUERY SELECT p.id, p."nameKey" FROM "Party" p
    WHERE to_tsvector('pg_catalog.simple'::regconfig, p."nameKey") @@ words AND p.kind <> 'unnamed_sources' LIMIT most;
  ELSE
    RETURN QUERY SELECT p.id, p."nameKey" FROM "Party" p
    WHERE to_tsvector('pg_catalog.simple'::regconfig, p."nameKey") @@ words AND p."wasNamed" AND p.kind <> 'unnamed_sources' LIMIT most;
  END IF;
END
$$;

-- As before, but what this viewer may not see takes no place from what they may: neither among the claims that a probe brings (of
-- which so many times more are looked through at most), nor among those that are kept.
CREATE OR REPLACE FUNCTION isnad_candidates(probes tsquery[], weights float8[], stems tsquery[], stem_weights float8[], drafts boolean, looked_at integer, kept integer, compared integer)
RETURNS TABLE (id uuid, "shortId" text, "statementAr" text, "claimantId" uuid, "saidOn" text, words text)
LANGUAGE plpgsql STABLE SET jit = off SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  through integer := looked_at * 5;
BEGIN
  RETURN QUERY
  WITH hit AS MATERIALIZED (
    SELECT x.id, x.weight FROM unnest(probes, weights) p (q, weight)
    CROSS JOIN LATERAL (
      SELECT s.id, p.weight FROM (SELECT c.id, c."editorialState" AS state FROM "Claim" c WHERE c."search" @@ p.q LIMIT through) s
      WHERE CASE WHEN drafts THEN s.state <> 'discarded' ELSE s.state = 'published' END LIMIT looked_at
    ) x
    UNION ALL
    SELECT x.id, x.weight FROM unnest(probes, weights) p (q, weight)
    CROSS JOIN LATERAL (SELECT w."claimId" AS id, p.weight FROM "ClaimWording" w WHERE w."search" @@ p.q LIMIT through) x
  ), best AS MATERIALIZED (
    SELECT h.id, sum(h.weight) AS weight FROM hit h GROUP BY h.id
  ), found AS MATERIALIZED (
    -- The best come first and the lookups end with the last one kept.
    SELECT b.id FROM (SELECT * FROM best ORDER BY best.weight DESC, best.id DESC OFFSET 0) b
    JOIN "Claim" k ON k.id = b.id AND CASE WHEN drafts THEN k."editorialState" <> 'discarded' ELSE k."editorialState" = 'published' END
    ORDER BY b.weight DESC, b.id DESC LIMIT kept
  )
  SELECT c.id, c."shortId", c."statementAr", c."claimantId", c."saidOn", w."words"
  FROM found JOIN "Claim" c ON c.id = found.id
  -- OFFSET 0 keeps this a lookup of one row by its key, whatever the planner thinks of the table's size.
  LEFT JOIN LATERAL (SELECT o."words", o."search" FROM "ClaimWording" o WHERE o."claimId" = c.id OFFSET 0) w ON true
  CROSS JOIN LATERAL (
    SELECT sum(t.weight) / (24 + length(c."search")) AS score
    FROM unnest(stems, stem_weights) t (q, weight) WHERE c."search" @@ t.q OR w."search" @@ t.q
  ) s
  ORDER BY s.score DESC NULLS LAST, c.id LIMIT compared;
END
$$;
