-- CreateEnum
CREATE TYPE "Choice" AS ENUM ('accepted', 'dismissed');

-- CreateTable
CREATE TABLE "Draft" (
    "userId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("userId","form")
);

-- CreateTable
CREATE TABLE "SuggestionChoice" (
    "articleId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "choice" "Choice" NOT NULL,
    "byId" TEXT,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SuggestionChoice_pkey" PRIMARY KEY ("articleId","key")
);

-- CreateIndex
CREATE INDEX "Draft_userId_updatedAt_idx" ON "Draft"("userId", "updatedAt" DESC);

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuggestionChoice" ADD CONSTRAINT "SuggestionChoice_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
