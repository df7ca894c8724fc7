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

-- Search over what had no words of its own yet. Titles are in the newsroom's languages; the same fold and stems.
ALTER TABLE "Dossier" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
  setweight(isnad_tsv("titleAr" || ' ' || coalesce("titleEn", '')), 'A')
  || setweight(isnad_tsv(coalesce("summaryAr", '') || ' ' || coalesce("summaryEn", '')), 'B')
) STORED;
CREATE INDEX "Dossier_search" ON "Dossier" USING gin ("search");
ALTER TABLE "Article" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (isnad_tsv("title")) STORED;
CREATE INDEX "Article_search" ON "Article" USING gin ("search");
CREATE INDEX "StemCount_prefix" ON "StemCount" ("stem" text_pattern_ops, "claims" DESC);
