-- What "already logged?" and search look things up in. All of it is derived from the record and can be made again;
-- Prisma knows nothing of these tables, they are read and written by lib/search only.

-- How common a stem or a trigram is among claims; counted anew by a job, so a little behind.
CREATE TABLE "StemCount" ("stem" text COLLATE "C" PRIMARY KEY, "claims" integer NOT NULL);
CREATE TABLE "GramCount" ("gram" text COLLATE "C" PRIMARY KEY, "claims" integer NOT NULL);
CREATE TABLE "TermTotal" (
  "id" integer PRIMARY KEY DEFAULT 1 CHECK ("id" = 1),
  "claims" integer NOT NULL DEFAULT 0,
  "stems" double precision NOT NULL DEFAULT 12,
  "countedAt" timestamptz(3)
);
INSERT INTO "TermTotal" ("id") VALUES (1);

-- The other words in which a claim stands in our articles: its quotes, and the titles over them.
CREATE TABLE "ClaimWording" (
  "claimId" uuid PRIMARY KEY REFERENCES "Claim"("id") ON DELETE CASCADE,
  "words" text NOT NULL,
  "search" tsvector GENERATED ALWAYS AS (isnad_tsv("words")) STORED
);
CREATE INDEX "ClaimWording_search" ON "ClaimWording" USING gin ("search");

CREATE FUNCTION isnad_reword(claim_ids uuid[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "ClaimWording" w WHERE w."claimId" = ANY (claim_ids)
    AND NOT EXISTS (SELECT 1 FROM "ClaimPassage" cp WHERE cp."claimId" = w."claimId");
  INSERT INTO "ClaimWording" ("claimId", "words")
  SELECT found.id, left(string_agg(found.words, ' ' ORDER BY found.words), 4000)
  FROM (
    SELECT DISTINCT cp."claimId" AS id, said.words
    FROM "ClaimPassage" cp
    JOIN "Passage" p ON p.id = cp."passageId"
    JOIN "ArticleVersion" v ON v.id = p."articleVersionId"
    JOIN "Article" a ON a.id = v."articleId"
    CROSS JOIN LATERAL (VALUES (p."exact"), (a."title")) AS said (words)
    WHERE cp."claimId" = ANY (claim_ids)
  ) found
  GROUP BY found.id
  ON CONFLICT ("claimId") DO UPDATE SET "words" = excluded."words" WHERE "ClaimWording"."words" <> excluded."words";
$$;

-- Once a statement, whatever it writes: an import adds thousands of quotes at a time.
CREATE FUNCTION isnad_reword_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM isnad_reword(ARRAY(SELECT DISTINCT "claimId" FROM changed));
  RETURN NULL;
END
$$;
CREATE TRIGGER "ClaimPassage_words_added" AFTER INSERT ON "ClaimPassage"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION isnad_reword_added();
CREATE TRIGGER "ClaimPassage_words_removed" AFTER DELETE ON "ClaimPassage"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION isnad_reword_added();

CREATE FUNCTION isnad_reword_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM isnad_reword(ARRAY(
    SELECT DISTINCT cp."claimId" FROM "ArticleVersion" v
    JOIN "Passage" p ON p."articleVersionId" = v.id JOIN "ClaimPassage" cp ON cp."passageId" = p.id
    WHERE v."articleId" = NEW.id
  ));
  RETURN NULL;
END
$$;
CREATE TRIGGER "Article_words" AFTER UPDATE OF "title" ON "Article"
  FOR EACH ROW WHEN (OLD."title" IS DISTINCT FROM NEW."title") EXECUTE FUNCTION isnad_reword_article();

SELECT isnad_reword(ARRAY(SELECT DISTINCT "claimId" FROM "ClaimPassage"));

-- The claims that share the most with a text's rarest stems. A function, because it is never to scan a table, which the
-- planner would do on a small one and, with stale statistics, on a large one too.
CREATE FUNCTION isnad_candidates(probes tsquery[], weights float8[], drafts boolean, looked_at integer, compared integer)
RETURNS TABLE (id uuid, "shortId" text, "statementAr" text, "claimantId" uuid, "saidOn" text, words text)
LANGUAGE plpgsql STABLE SET jit = off SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  wanted tsquery;
BEGIN
  SELECT string_agg(q::text, ' | ')::tsquery INTO wanted FROM unnest(probes) q;
  RETURN QUERY
  WITH found AS MATERIALIZED (
    (SELECT c.id FROM "Claim" c WHERE c."search" @@ wanted LIMIT looked_at)
    UNION (SELECT w."claimId" FROM "ClaimWording" w WHERE w."search" @@ wanted LIMIT looked_at)
  )
  SELECT c.id, c."shortId", c."statementAr", c."claimantId", c."saidOn", w."words"
  FROM found JOIN "Claim" c ON c.id = found.id
  -- OFFSET 0 keeps this a lookup of one row by its key, whatever the planner thinks of the table's size.
  LEFT JOIN LATERAL (SELECT o."words", o."search" FROM "ClaimWording" o WHERE o."claimId" = c.id OFFSET 0) w ON true
  CROSS JOIN LATERAL (
    SELECT sum(t.weight) / (16 + length(c."search")) AS score
    FROM unnest(probes, weights) t (q, weight) WHERE c."search" @@ t.q OR w."search" @@ t.q
  ) s
  WHERE CASE WHEN drafts THEN c."editorialState" <> 'discarded' ELSE c."editorialState" = 'published' END
  ORDER BY s.score DESC, c.id LIMIT compared;
END
$$;

-- Counts anew how common stems and trigrams are among claims and the words they stand in; of many claims, a sample stands for all.
CREATE FUNCTION isnad_count_terms(sample integer, gram_sample integer) RETURNS void LANGUAGE plpgsql SET jit = off AS $$
DECLARE
  all_claims integer := (SELECT count(*) FROM "Claim");
  share float8 := least(1, sample / greatest(1, all_claims)::float8);
  gram_share float8 := least(1, gram_sample / greatest(1, all_claims)::float8);
  clause text := '';
BEGIN
  IF share < 1 THEN
    clause := format(' TABLESAMPLE SYSTEM (%s)', (share * 100)::numeric(7, 4));
  END IF;
  -- A table just filled looks empty to the planner.
  ANALYZE "Claim", "ClaimWording";
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
    FROM "Claim" c LEFT JOIN "ClaimWording" w ON w."claimId" = c.id
    WHERE gram_share = 1 OR random() < gram_share
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

-- Search over what had no words of its own yet. Titles are in the newsroom's languages; the same fold and stems.
ALTER TABLE "Dossier" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
  setweight(isnad_tsv("titleAr" || ' ' || coalesce("titleEn", '')), 'A')
  || setweight(isnad_tsv(coalesce("summaryAr", '') || ' ' || coalesce("summaryEn", '')), 'B')
) STORED;
CREATE INDEX "Dossier_search" ON "Dossier" USING gin ("search");

-- pg_trgm sees letters as the database's LC_CTYPE does, and under "C" Arabic has none: no trigram, no typo found. So names are
-- spelled in Latin letters for it, one for one; letters that sound alike, and get mistyped, share one.
CREATE FUNCTION isnad_sound(folded text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(folded, 'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي', 'aabttjhxdzrzscsdtzegfqklmnhwy')
$$;
CREATE INDEX "Party_sound_trgm" ON "Party" USING gin (isnad_sound("nameKey") gin_trgm_ops);

-- The same without long vowels, where foreign names differ most: ديمتري and دميتري, هاكر and هكر.
CREATE FUNCTION isnad_consonants(folded text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(public.isnad_sound(folded), 'awy', '')
$$;
CREATE INDEX "StemCount_consonants" ON "StemCount" (isnad_consonants("stem"), "claims" DESC);

-- "A party is public when something public names it."
CREATE FUNCTION isnad_party_is_public(party uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
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
