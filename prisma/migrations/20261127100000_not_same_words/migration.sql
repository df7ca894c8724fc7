-- A claim that is logged, or told anew, takes on what was called not the same for nearly its words: those texts are found by any of some stems.
CREATE INDEX "NotSame_text_stems" ON "NotSame" USING gin (string_to_array(isnad_stems("text"), ' ')) WHERE "text" IS NOT NULL;
