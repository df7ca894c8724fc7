-- What suggestions while typing look up: words of names and of titles by their first letters. Folded names hold letters and
-- digits only, so the plain configuration takes them apart at their spaces.
CREATE INDEX "Party_name_words" ON "Party" USING gin (to_tsvector('pg_catalog.simple'::regconfig, "nameKey"));
CREATE INDEX "Article_title_words" ON "Article" USING gin (isnad_tsv("title"));
