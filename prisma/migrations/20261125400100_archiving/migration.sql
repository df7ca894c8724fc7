-- CreateTable
CREATE TABLE "ArticleArchiving" (
    "articleId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "refusal" TEXT,
    "details" JSONB,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ArticleArchiving_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "ArticleArchiving_nextAt_idx" ON "ArticleArchiving"("nextAt");

-- AddForeignKey
ALTER TABLE "ArticleArchiving" ADD CONSTRAINT "ArticleArchiving_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
