-- What stands at the source in a quote's place, and when an editor said that the quote stays as it was captured.
ALTER TABLE "Passage" ADD COLUMN "standing" TEXT,
ADD COLUMN "keptAt" TIMESTAMPTZ(3);

-- The inbox asks for the few quotes that no longer stand and that nobody has looked at.
CREATE INDEX "Passage_changed_idx" ON "Passage" ("checkedAt" DESC, id DESC) WHERE state IN ('edited', 'removed') AND "keptAt" IS NULL;

-- A refusal's sentence may name a status or a limit.
ALTER TABLE "ArticleCheck" ADD COLUMN "details" JSONB;
