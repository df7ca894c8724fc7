-- CreateEnum
CREATE TYPE "KeyScope" AS ENUM ('read', 'write');

-- AlterTable
ALTER TABLE "ArticleVersion" ADD COLUMN     "html" BYTEA;

-- AlterTable
ALTER TABLE "Settings" ADD COLUMN     "archiveOn" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "sealOn" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ArticleCheck" (
    "articleId" UUID NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "etag" TEXT,
    "lastModified" TEXT,
    "refusal" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ArticleCheck_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scope" "KeyScope" NOT NULL DEFAULT 'read',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ArticleCheck_nextAt_idx" ON "ArticleCheck"("nextAt");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_hash_key" ON "ApiKey"("hash");

-- CreateIndex
CREATE INDEX "ApiKey_userId_createdAt_idx" ON "ApiKey"("userId", "createdAt");

-- AddForeignKey
ALTER TABLE "ArticleCheck" ADD CONSTRAINT "ArticleCheck_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
