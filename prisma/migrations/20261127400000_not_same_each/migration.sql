-- A pair that is "not the same" is kept once for each who says so: what one takes back stands as long as another says it.
DROP INDEX "NotSame_claims";
DROP INDEX "NotSame_text";
CREATE UNIQUE INDEX "NotSame_claims" ON "NotSame" (least("claimA", "claimB"), greatest("claimA", "claimB"), coalesce("byId", '')) WHERE "claimB" IS NOT NULL;
CREATE UNIQUE INDEX "NotSame_text" ON "NotSame" ("claimA", md5(isnad_fold("text")), coalesce("byId", '')) WHERE "text" IS NOT NULL;
