-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "PartyKind" AS ENUM ('person', 'organization', 'outlet', 'government', 'unnamed_sources');

-- CreateEnum
CREATE TYPE "ArticleKind" AS ENUM ('article', 'book', 'post', 'broadcast', 'statement', 'document');

-- CreateEnum
CREATE TYPE "VersionOrigin" AS ENUM ('paste', 'fetch', 'import', 'api');

-- CreateEnum
CREATE TYPE "PassageState" AS ENUM ('intact', 'moved', 'edited', 'removed');

-- CreateEnum
CREATE TYPE "EditorialState" AS ENUM ('draft', 'in_review', 'published', 'withdrawn', 'discarded');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('denies', 'disputes', 'confirms', 'partly_confirms', 'clarifies', 'calls_for_investigation', 'no_comment', 'retracts', 'threatens_legal_action');

-- CreateEnum
CREATE TYPE "ClaimStatus" AS ENUM ('retracted', 'contested', 'confirmed_by_party', 'partly_confirmed', 'denied', 'disputed', 'questioned', 'no_comment', 'no_reply', 'awaiting_reply', 'unanswered');

-- CreateEnum
CREATE TYPE "Strength" AS ENUM ('asserts', 'attributes', 'distances');

-- CreateEnum
CREATE TYPE "Wording" AS ENUM ('direct', 'paraphrase');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('press_conference', 'interview', 'statement', 'social_media', 'report', 'book', 'broadcast', 'court', 'parliament', 'email', 'phone', 'other');

-- CreateEnum
CREATE TYPE "Translator" AS ENUM ('outlet', 'newsroom', 'machine');

-- CreateEnum
CREATE TYPE "RequestOutcome" AS ENUM ('pending', 'answered', 'declined', 'no_reply');

-- CreateEnum
CREATE TYPE "Bearing" AS ENUM ('for', 'against', 'context');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('reporter', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('user', 'job', 'import', 'command_line');

-- CreateEnum
CREATE TYPE "Entity" AS ENUM ('party', 'office', 'article', 'article_version', 'passage', 'claim', 'report', 'response', 'comment_request', 'verdict', 'dossier', 'correction', 'not_same', 'settings');

-- CreateTable
CREATE TABLE "Party" (
    "id" UUID NOT NULL,
    "shortId" TEXT NOT NULL,
    "kind" "PartyKind" NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT,
    "aliases" TEXT[],
    "wikidataId" TEXT,
    "site" TEXT,
    "about" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "titleAr" TEXT NOT NULL,
    "titleEn" TEXT,
    "organizationId" UUID,
    "fromOn" TEXT,
    "fromEarliest" TIMESTAMP(3),
    "fromLatest" TIMESTAMP(3),
    "toOn" TEXT,
    "toEarliest" TIMESTAMP(3),
    "toLatest" TIMESTAMP(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "shortId" TEXT NOT NULL,
    "kind" "ArticleKind" NOT NULL DEFAULT 'article',
    "outletId" UUID,
    "url" TEXT,
    "canonicalUrl" TEXT,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'ar',
    "publishedOn" TEXT,
    "publishedEarliest" TIMESTAMP(3),
    "publishedLatest" TIMESTAMP(3),
    "archives" JSONB NOT NULL DEFAULT '[]',
    "editorialState" "EditorialState" NOT NULL DEFAULT 'draft',
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT,
    "lastEditedById" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleAuthor" (
    "articleId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ArticleAuthor_pkey" PRIMARY KEY ("articleId","partyId")
);

-- CreateTable
CREATE TABLE "ArticleAgency" (
    "articleId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ArticleAgency_pkey" PRIMARY KEY ("articleId","partyId")
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "raw" BYTEA NOT NULL,
    "text" TEXT NOT NULL,
    "removed" JSONB NOT NULL DEFAULT '[]',
    "contentHash" TEXT NOT NULL,
    "capturedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "origin" "VersionOrigin" NOT NULL,

    CONSTRAINT "ArticleVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" UUID NOT NULL,
    "articleVersionId" UUID NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "state" "PassageState" NOT NULL DEFAULT 'intact',
    "checkedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" UUID NOT NULL,
    "shortId" TEXT NOT NULL,
    "statementAr" TEXT NOT NULL,
    "statementEn" TEXT,
    "claimantId" UUID,
    "unattributed" BOOLEAN NOT NULL DEFAULT false,
    "saidOn" TEXT,
    "saidEarliest" TIMESTAMP(3),
    "saidLatest" TIMESTAMP(3),
    "eventOn" TEXT,
    "eventEarliest" TIMESTAMP(3),
    "eventLatest" TIMESTAMP(3),
    "channel" "Channel",
    "parentId" UUID,
    "raisedById" UUID,
    "noPassageReason" TEXT,
    "editorialState" "EditorialState" NOT NULL DEFAULT 'draft',
    "status" "ClaimStatus" NOT NULL DEFAULT 'unanswered',
    "movedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT,
    "lastEditedById" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimAbout" (
    "claimId" UUID NOT NULL,
    "partyId" UUID NOT NULL,

    CONSTRAINT "ClaimAbout_pkey" PRIMARY KEY ("claimId","partyId")
);

-- CreateTable
CREATE TABLE "ClaimPassage" (
    "claimId" UUID NOT NULL,
    "passageId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ClaimPassage_pkey" PRIMARY KEY ("claimId","passageId")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "outletId" UUID,
    "partyId" UUID,
    "articleId" UUID,
    "sourceId" UUID,
    "verb" TEXT NOT NULL,
    "strength" "Strength" NOT NULL DEFAULT 'attributes',
    "on" TEXT,
    "onEarliest" TIMESTAMP(3),
    "onLatest" TIMESTAMP(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportAuthority" (
    "reportId" UUID NOT NULL,
    "authorityId" UUID NOT NULL,
    "claimId" UUID NOT NULL,

    CONSTRAINT "ReportAuthority_pkey" PRIMARY KEY ("reportId","authorityId")
);

-- CreateTable
CREATE TABLE "Response" (
    "id" UUID NOT NULL,
    "shortId" TEXT NOT NULL,
    "responderId" UUID,
    "onBehalfOfId" UUID,
    "capacity" TEXT,
    "capacityEn" TEXT,
    "saidOn" TEXT,
    "saidEarliest" TIMESTAMP(3),
    "saidLatest" TIMESTAMP(3),
    "eventOn" TEXT,
    "eventEarliest" TIMESTAMP(3),
    "eventLatest" TIMESTAMP(3),
    "channel" "Channel",
    "wording" "Wording" NOT NULL DEFAULT 'direct',
    "language" TEXT NOT NULL DEFAULT 'ar',
    "quoteAr" TEXT,
    "quoteOriginal" TEXT,
    "translationBy" "Translator",
    "translationFrom" TEXT,
    "translationOutletId" UUID,
    "summaryAr" TEXT,
    "summaryEn" TEXT,
    "noPassageReason" TEXT,
    "editorialState" "EditorialState" NOT NULL DEFAULT 'draft',
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT,
    "lastEditedById" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResponsePassage" (
    "responseId" UUID NOT NULL,
    "passageId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ResponsePassage_pkey" PRIMARY KEY ("responseId","passageId")
);

-- CreateTable
CREATE TABLE "ResponseTarget" (
    "id" UUID NOT NULL,
    "responseId" UUID NOT NULL,
    "claimId" UUID,
    "targetResponseId" UUID,
    "stance" "Stance" NOT NULL,
    "scope" TEXT,

    CONSTRAINT "ResponseTarget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommentRequest" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "askedOn" TIMESTAMPTZ(3) NOT NULL,
    "channel" "Channel" NOT NULL DEFAULT 'email',
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "RequestOutcome" NOT NULL DEFAULT 'pending',
    "closedAt" TIMESTAMPTZ(3),
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommentRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verdict" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "rating" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "reviewerId" TEXT,
    "editorialState" "EditorialState" NOT NULL DEFAULT 'draft',
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,
    "supersedesId" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerdictEvidence" (
    "id" UUID NOT NULL,
    "verdictId" UUID NOT NULL,
    "articleId" UUID,
    "url" TEXT,
    "note" TEXT NOT NULL,
    "bears" "Bearing" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "VerdictEvidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dossier" (
    "id" UUID NOT NULL,
    "shortId" TEXT NOT NULL,
    "titleAr" TEXT NOT NULL,
    "titleEn" TEXT,
    "summaryAr" TEXT,
    "summaryEn" TEXT,
    "editorialState" "EditorialState" NOT NULL DEFAULT 'draft',
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT,
    "lastEditedById" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DossierClaim" (
    "dossierId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "DossierClaim_pkey" PRIMARY KEY ("dossierId","claimId")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "entity" "Entity" NOT NULL,
    "entityId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "oldText" TEXT NOT NULL,
    "newText" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotSame" (
    "id" UUID NOT NULL,
    "claimA" UUID NOT NULL,
    "claimB" UUID,
    "text" TEXT,
    "reason" TEXT NOT NULL,
    "byId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NotSame_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "newsroomAr" TEXT NOT NULL DEFAULT 'غرفة الأخبار',
    "newsroomEn" TEXT NOT NULL DEFAULT 'The newsroom',
    "logo" TEXT,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "digits" TEXT NOT NULL DEFAULT 'latn',
    "monthNames" TEXT NOT NULL DEFAULT 'gregorian',
    "ratingScale" JSONB NOT NULL DEFAULT '[]',
    "fourEyes" BOOLEAN NOT NULL DEFAULT false,
    "replyDeadlineDays" INTEGER NOT NULL DEFAULT 7,
    "contactEmail" TEXT,
    "contactUrl" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "entity" "Entity" NOT NULL,
    "entityId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "actorKind" "ActorKind" NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "previousHash" TEXT,
    "hash" TEXT NOT NULL,
    "sealNumber" INTEGER,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Seal" (
    "number" INTEGER NOT NULL,
    "previousDigest" TEXT,
    "digest" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Seal_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'reporter',
    "disabled" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PasswordLink" (
    "tokenHash" TEXT NOT NULL,
    "userId" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PasswordLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateIndex
CREATE UNIQUE INDEX "Party_shortId_key" ON "Party"("shortId");

-- CreateIndex
CREATE INDEX "Party_kind_id_idx" ON "Party"("kind", "id");

-- CreateIndex
CREATE INDEX "Office_partyId_fromEarliest_idx" ON "Office"("partyId", "fromEarliest");

-- CreateIndex
CREATE INDEX "Office_organizationId_idx" ON "Office"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_shortId_key" ON "Article"("shortId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_canonicalUrl_key" ON "Article"("canonicalUrl");

-- CreateIndex
CREATE INDEX "Article_editorialState_updatedAt_id_idx" ON "Article"("editorialState", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_outletId_publishedEarliest_id_idx" ON "Article"("outletId", "publishedEarliest" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ArticleAuthor_partyId_idx" ON "ArticleAuthor"("partyId");

-- CreateIndex
CREATE INDEX "ArticleAgency_partyId_idx" ON "ArticleAgency"("partyId");

-- CreateIndex
CREATE INDEX "ArticleVersion_contentHash_idx" ON "ArticleVersion"("contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_articleId_number_key" ON "ArticleVersion"("articleId", "number");

-- CreateIndex
CREATE INDEX "Passage_articleVersionId_start_idx" ON "Passage"("articleVersionId", "start");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_shortId_key" ON "Claim"("shortId");

-- CreateIndex
CREATE INDEX "Claim_editorialState_movedAt_id_idx" ON "Claim"("editorialState", "movedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Claim_editorialState_updatedAt_id_idx" ON "Claim"("editorialState", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Claim_status_movedAt_id_idx" ON "Claim"("status", "movedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Claim_claimantId_saidEarliest_id_idx" ON "Claim"("claimantId", "saidEarliest" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Claim_parentId_saidEarliest_id_idx" ON "Claim"("parentId", "saidEarliest", "id");

-- CreateIndex
CREATE INDEX "Claim_raisedById_idx" ON "Claim"("raisedById");

-- CreateIndex
CREATE INDEX "ClaimAbout_partyId_idx" ON "ClaimAbout"("partyId");

-- CreateIndex
CREATE INDEX "ClaimPassage_passageId_idx" ON "ClaimPassage"("passageId");

-- CreateIndex
CREATE INDEX "Report_claimId_onEarliest_id_idx" ON "Report"("claimId", "onEarliest", "id");

-- CreateIndex
CREATE INDEX "Report_outletId_idx" ON "Report"("outletId");

-- CreateIndex
CREATE INDEX "Report_partyId_idx" ON "Report"("partyId");

-- CreateIndex
CREATE INDEX "Report_sourceId_idx" ON "Report"("sourceId");

-- CreateIndex
CREATE INDEX "Report_articleId_idx" ON "Report"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_id_claimId_key" ON "Report"("id", "claimId");

-- CreateIndex
CREATE INDEX "ReportAuthority_authorityId_idx" ON "ReportAuthority"("authorityId");

-- CreateIndex
CREATE UNIQUE INDEX "Response_shortId_key" ON "Response"("shortId");

-- CreateIndex
CREATE INDEX "Response_editorialState_updatedAt_id_idx" ON "Response"("editorialState", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Response_responderId_saidEarliest_id_idx" ON "Response"("responderId", "saidEarliest" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Response_onBehalfOfId_saidEarliest_id_idx" ON "Response"("onBehalfOfId", "saidEarliest" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ResponsePassage_passageId_idx" ON "ResponsePassage"("passageId");

-- CreateIndex
CREATE INDEX "ResponseTarget_claimId_stance_idx" ON "ResponseTarget"("claimId", "stance");

-- CreateIndex
CREATE INDEX "ResponseTarget_targetResponseId_stance_idx" ON "ResponseTarget"("targetResponseId", "stance");

-- CreateIndex
CREATE INDEX "ResponseTarget_responseId_idx" ON "ResponseTarget"("responseId");

-- CreateIndex
CREATE INDEX "CommentRequest_claimId_askedOn_idx" ON "CommentRequest"("claimId", "askedOn");

-- CreateIndex
CREATE INDEX "CommentRequest_partyId_askedOn_idx" ON "CommentRequest"("partyId", "askedOn");

-- CreateIndex
CREATE INDEX "CommentRequest_outcome_deadline_idx" ON "CommentRequest"("outcome", "deadline");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_supersedesId_key" ON "Verdict"("supersedesId");

-- CreateIndex
CREATE INDEX "Verdict_claimId_publishedAt_idx" ON "Verdict"("claimId", "publishedAt" DESC);

-- CreateIndex
CREATE INDEX "VerdictEvidence_verdictId_position_idx" ON "VerdictEvidence"("verdictId", "position");

-- CreateIndex
CREATE INDEX "VerdictEvidence_articleId_idx" ON "VerdictEvidence"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Dossier_shortId_key" ON "Dossier"("shortId");

-- CreateIndex
CREATE INDEX "Dossier_editorialState_updatedAt_id_idx" ON "Dossier"("editorialState", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "DossierClaim_claimId_idx" ON "DossierClaim"("claimId");

-- CreateIndex
CREATE INDEX "Correction_entity_entityId_at_idx" ON "Correction"("entity", "entityId", "at");

-- CreateIndex
CREATE INDEX "Correction_at_id_idx" ON "Correction"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "NotSame_claimA_idx" ON "NotSame"("claimA");

-- CreateIndex
CREATE INDEX "NotSame_claimB_idx" ON "NotSame"("claimB");

-- CreateIndex
CREATE INDEX "Revision_sealNumber_idx" ON "Revision"("sealNumber");

-- CreateIndex
CREATE INDEX "Revision_at_id_idx" ON "Revision"("at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Revision_entity_entityId_number_key" ON "Revision"("entity", "entityId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE INDEX "PasswordLink_userId_idx" ON "PasswordLink"("userId");

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAuthor" ADD CONSTRAINT "ArticleAuthor_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAuthor" ADD CONSTRAINT "ArticleAuthor_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAgency" ADD CONSTRAINT "ArticleAgency_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAgency" ADD CONSTRAINT "ArticleAgency_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_articleVersionId_fkey" FOREIGN KEY ("articleVersionId") REFERENCES "ArticleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_claimantId_fkey" FOREIGN KEY ("claimantId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_raisedById_fkey" FOREIGN KEY ("raisedById") REFERENCES "Response"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimAbout" ADD CONSTRAINT "ClaimAbout_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimAbout" ADD CONSTRAINT "ClaimAbout_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimPassage" ADD CONSTRAINT "ClaimPassage_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimPassage" ADD CONSTRAINT "ClaimPassage_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportAuthority" ADD CONSTRAINT "ReportAuthority_reportId_claimId_fkey" FOREIGN KEY ("reportId", "claimId") REFERENCES "Report"("id", "claimId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportAuthority" ADD CONSTRAINT "ReportAuthority_authorityId_claimId_fkey" FOREIGN KEY ("authorityId", "claimId") REFERENCES "Report"("id", "claimId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_responderId_fkey" FOREIGN KEY ("responderId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_onBehalfOfId_fkey" FOREIGN KEY ("onBehalfOfId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_translationOutletId_fkey" FOREIGN KEY ("translationOutletId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponsePassage" ADD CONSTRAINT "ResponsePassage_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "Response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponsePassage" ADD CONSTRAINT "ResponsePassage_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponseTarget" ADD CONSTRAINT "ResponseTarget_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "Response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponseTarget" ADD CONSTRAINT "ResponseTarget_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponseTarget" ADD CONSTRAINT "ResponseTarget_targetResponseId_fkey" FOREIGN KEY ("targetResponseId") REFERENCES "Response"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentRequest" ADD CONSTRAINT "CommentRequest_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentRequest" ADD CONSTRAINT "CommentRequest_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VerdictEvidence" ADD CONSTRAINT "VerdictEvidence_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VerdictEvidence" ADD CONSTRAINT "VerdictEvidence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierClaim" ADD CONSTRAINT "DossierClaim_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierClaim" ADD CONSTRAINT "DossierClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotSame" ADD CONSTRAINT "NotSame_claimA_fkey" FOREIGN KEY ("claimA") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotSame" ADD CONSTRAINT "NotSame_claimB_fkey" FOREIGN KEY ("claimB") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_sealNumber_fkey" FOREIGN KEY ("sealNumber") REFERENCES "Seal"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PasswordLink" ADD CONSTRAINT "PasswordLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------
-- What the Prisma schema cannot say. The isnad_* functions come from the migration before this one.
-- ---------------------------------------------------------------------------------------------

-- Search and matching: stored, each straight from its base columns through one immutable function.
ALTER TABLE "Party" ADD COLUMN "nameKey" text GENERATED ALWAYS AS (isnad_fold_names("nameAr", "nameEn", "aliases")) STORED;
ALTER TABLE "Claim"
  ADD COLUMN "statementKey" text GENERATED ALWAYS AS (isnad_fold("statementAr")) STORED,
  ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
    setweight(isnad_tsv("statementAr"), 'A') || setweight(isnad_tsv(coalesce("statementEn", '')), 'B')
  ) STORED;
ALTER TABLE "Response" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
  setweight(isnad_tsv(coalesce("quoteAr", '')), 'A') || setweight(isnad_tsv(coalesce("summaryAr", '')), 'B')
  || setweight(isnad_tsv(coalesce("quoteOriginal", '')), 'C') || setweight(isnad_tsv(coalesce("summaryEn", '')), 'C')
) STORED;
ALTER TABLE "ArticleVersion" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (isnad_tsv("text")) STORED;

CREATE INDEX "Party_nameKey_trgm" ON "Party" USING gin ("nameKey" gin_trgm_ops);
CREATE INDEX "Claim_statementKey_trgm" ON "Claim" USING gin ("statementKey" gin_trgm_ops);
CREATE INDEX "Claim_search" ON "Claim" USING gin ("search");
CREATE INDEX "Response_search" ON "Response" USING gin ("search");
CREATE INDEX "ArticleVersion_search" ON "ArticleVersion" USING gin ("search");

-- Lists by name in Arabic order, whatever the server's own collation is.
CREATE COLLATION IF NOT EXISTS arabic (provider = icu, locale = 'ar');
CREATE INDEX "Party_nameAr_arabic" ON "Party" ("nameAr" COLLATE arabic, "id");

-- Addresses.
ALTER TABLE "Party" ADD CONSTRAINT "Party_shortId_format" CHECK ("shortId" ~ '^[0-9a-z]{8}$');
ALTER TABLE "Article" ADD CONSTRAINT "Article_shortId_format" CHECK ("shortId" ~ '^[0-9a-z]{8}$');
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_shortId_format" CHECK ("shortId" ~ '^[0-9a-z]{8}$');
ALTER TABLE "Response" ADD CONSTRAINT "Response_shortId_format" CHECK ("shortId" ~ '^[0-9a-z]{8}$');
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_shortId_format" CHECK ("shortId" ~ '^[0-9a-z]{8}$');

-- Bounds of dates; an open one (null) passes.
ALTER TABLE "Office"
  ADD CONSTRAINT "Office_from_bounds" CHECK ("fromEarliest" <= "fromLatest"),
  ADD CONSTRAINT "Office_to_bounds" CHECK ("toEarliest" <= "toLatest");
ALTER TABLE "Article" ADD CONSTRAINT "Article_published_bounds" CHECK ("publishedEarliest" <= "publishedLatest");
ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_said_bounds" CHECK ("saidEarliest" <= "saidLatest"),
  ADD CONSTRAINT "Claim_event_bounds" CHECK ("eventEarliest" <= "eventLatest");
ALTER TABLE "Report" ADD CONSTRAINT "Report_on_bounds" CHECK ("onEarliest" <= "onLatest");
ALTER TABLE "Response"
  ADD CONSTRAINT "Response_said_bounds" CHECK ("saidEarliest" <= "saidLatest"),
  ADD CONSTRAINT "Response_event_bounds" CHECK ("eventEarliest" <= "eventLatest");

-- Claims, responses and their targets.
ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_unattributed" CHECK (NOT ("unattributed" AND "claimantId" IS NOT NULL)),
  ADD CONSTRAINT "Claim_own_parent" CHECK ("parentId" <> "id"),
  ADD CONSTRAINT "Claim_publishable" CHECK (
    "editorialState" <> 'published'
    OR (btrim("statementAr") <> '' AND ("unattributed" OR "claimantId" IS NOT NULL) AND "saidOn" IS NOT NULL)
  );
ALTER TABLE "Response" ADD CONSTRAINT "Response_publishable" CHECK (
  "editorialState" <> 'published' OR ("responderId" IS NOT NULL AND "saidOn" IS NOT NULL)
);
ALTER TABLE "ResponseTarget"
  ADD CONSTRAINT "ResponseTarget_one_target" CHECK (num_nonnulls("claimId", "targetResponseId") = 1),
  ADD CONSTRAINT "ResponseTarget_itself" CHECK ("targetResponseId" <> "responseId");
CREATE UNIQUE INDEX "ResponseTarget_claim_stance" ON "ResponseTarget" ("responseId", "claimId", "stance")
  WHERE "claimId" IS NOT NULL;
CREATE UNIQUE INDEX "ResponseTarget_response_stance" ON "ResponseTarget" ("responseId", "targetResponseId", "stance")
  WHERE "targetResponseId" IS NOT NULL;
-- The same target may carry several stances, at most one of them a position.
CREATE UNIQUE INDEX "ResponseTarget_claim_position" ON "ResponseTarget" ("responseId", "claimId")
  WHERE "claimId" IS NOT NULL AND "stance" IN ('denies', 'disputes', 'partly_confirms', 'confirms');
CREATE UNIQUE INDEX "ResponseTarget_response_position" ON "ResponseTarget" ("responseId", "targetResponseId")
  WHERE "targetResponseId" IS NOT NULL AND "stance" IN ('denies', 'disputes', 'partly_confirms', 'confirms');

-- Published and withdrawn records say when, and why.
ALTER TABLE "Article" ADD CONSTRAINT "Article_state_times" CHECK (
  ("editorialState" <> 'published' OR "publishedAt" IS NOT NULL)
  AND ("editorialState" <> 'withdrawn' OR ("withdrawnAt" IS NOT NULL AND btrim(coalesce("withdrawnReason", '')) <> ''))
);
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_state_times" CHECK (
  ("editorialState" <> 'published' OR "publishedAt" IS NOT NULL)
  AND ("editorialState" <> 'withdrawn' OR ("withdrawnAt" IS NOT NULL AND btrim(coalesce("withdrawnReason", '')) <> ''))
);
ALTER TABLE "Response" ADD CONSTRAINT "Response_state_times" CHECK (
  ("editorialState" <> 'published' OR "publishedAt" IS NOT NULL)
  AND ("editorialState" <> 'withdrawn' OR ("withdrawnAt" IS NOT NULL AND btrim(coalesce("withdrawnReason", '')) <> ''))
);
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_state_times" CHECK (
  ("editorialState" <> 'published' OR "publishedAt" IS NOT NULL)
  AND ("editorialState" <> 'withdrawn' OR ("withdrawnAt" IS NOT NULL AND btrim(coalesce("withdrawnReason", '')) <> ''))
);
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_state_times" CHECK (
  ("editorialState" <> 'published' OR "publishedAt" IS NOT NULL)
  AND ("editorialState" <> 'withdrawn' OR ("withdrawnAt" IS NOT NULL AND btrim(coalesce("withdrawnReason", '')) <> ''))
);

-- The chain, the passages, the settings.
ALTER TABLE "Report" ADD CONSTRAINT "Report_one_carrier" CHECK (num_nonnulls("outletId", "partyId") = 1);
ALTER TABLE "ReportAuthority" ADD CONSTRAINT "ReportAuthority_itself" CHECK ("reportId" <> "authorityId");
ALTER TABLE "Passage"
  ADD CONSTRAINT "Passage_range" CHECK ("start" >= 0 AND "end" > "start"),
  ADD CONSTRAINT "Passage_exact" CHECK (char_length("exact") > 0);
ALTER TABLE "Settings" ADD CONSTRAINT "Settings_single" CHECK ("id" = 1);
INSERT INTO "Settings" ("id") VALUES (1);

-- Nothing disappears: a captured text and a recorded change stay as they are.
CREATE FUNCTION isnad_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is immutable: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;

CREATE FUNCTION isnad_seal_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."sealNumber" IS NOT NULL OR (to_jsonb(NEW) - 'sealNumber') <> (to_jsonb(OLD) - 'sealNumber') THEN
    RAISE EXCEPTION 'Revision is immutable: UPDATE refused' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "ArticleVersion_immutable" BEFORE UPDATE OR DELETE ON "ArticleVersion"
  FOR EACH ROW EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER "Revision_kept" BEFORE DELETE ON "Revision" FOR EACH ROW EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER "Revision_seal_only" BEFORE UPDATE ON "Revision" FOR EACH ROW EXECUTE FUNCTION isnad_seal_only();
