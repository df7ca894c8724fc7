-- An editor may take over what a quote's source says now: its claims are then found by the new words.
CREATE FUNCTION isnad_reword_quoted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM isnad_reword(ARRAY(SELECT cp."claimId" FROM "ClaimPassage" cp WHERE cp."passageId" = NEW.id));
  RETURN NULL;
END
$$;
CREATE TRIGGER "Passage_words" AFTER UPDATE OF "exact" ON "Passage"
  FOR EACH ROW WHEN (OLD."exact" IS DISTINCT FROM NEW."exact") EXECUTE FUNCTION isnad_reword_quoted();

SELECT isnad_reword(ARRAY(
  SELECT DISTINCT cp."claimId" FROM "Revision" r JOIN "ClaimPassage" cp ON cp."passageId" = r."entityId" WHERE r.entity = 'passage'
));

-- Which articles were never checked, kept by triggers: without it the job would look through all that is published to learn that there is none.
ALTER TABLE "Article" ADD COLUMN "unchecked" BOOLEAN NOT NULL DEFAULT true;
UPDATE "Article" a SET "unchecked" = false WHERE EXISTS (SELECT FROM "ArticleCheck" c WHERE c."articleId" = a.id);

CREATE FUNCTION isnad_article_checked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Article" SET "unchecked" = (TG_OP = 'DELETE') WHERE id IN (SELECT "articleId" FROM changed);
  RETURN NULL;
END
$$;
CREATE TRIGGER "ArticleCheck_added" AFTER INSERT ON "ArticleCheck"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION isnad_article_checked();
CREATE TRIGGER "ArticleCheck_removed" AFTER DELETE ON "ArticleCheck"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION isnad_article_checked();

CREATE INDEX "Article_unchecked_idx" ON "Article" ("updatedAt" DESC, id DESC)
  WHERE "unchecked" AND "editorialState" = 'published' AND url IS NOT NULL AND NOT demo;

-- Likewise what no archive keeps a copy of.
CREATE INDEX "Article_unkept_idx" ON "Article" ("publishedAt" DESC, id DESC)
  WHERE archives = '[]'::jsonb AND "editorialState" = 'published' AND url IS NOT NULL AND NOT demo;
