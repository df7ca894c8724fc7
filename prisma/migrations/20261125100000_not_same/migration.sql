-- A pair that is "not the same" is kept once, whichever of the two was named first, a text under any spelling.
ALTER TABLE "NotSame" ADD CONSTRAINT "NotSame_pair" CHECK (num_nonnulls("claimB", "text") = 1 AND "claimA" IS DISTINCT FROM "claimB");
CREATE UNIQUE INDEX "NotSame_claims" ON "NotSame" (least("claimA", "claimB"), greatest("claimA", "claimB")) WHERE "claimB" IS NOT NULL;
CREATE UNIQUE INDEX "NotSame_text" ON "NotSame" ("claimA", md5(isnad_fold("text"))) WHERE "text" IS NOT NULL;
