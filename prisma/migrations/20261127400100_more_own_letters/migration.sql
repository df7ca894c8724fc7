-- More words that would else be taken for others keep their letters: «روسيا» no longer meets «رؤساء», «طالبان» «طالب», «أثناء» «الاثنين»,
-- «البحرين» «البحر». As before but for that; twin of lib/arabic/stem.ts.
DO $copy$ BEGIN
  EXECUTE replace(pg_get_functiondef('public.isnad_stems(text)'::regprocedure), 'public.isnad_stems(', 'public.isnad_stems_before(');
END $copy$;
CREATE OR REPLACE FUNCTION public.isnad_stems(input text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $stems$
DECLARE
  t text COLLATE "C" := ' ' || public.isnad_fold(input) || ' ';
BEGIN
  -- Words that begin or end like something joined. Only texts that hold them pay for it.
  IF strpos(t, 'لله ') > 0 THEN
    t := regexp_replace(t, ' [وف]?لله(?= )', ' الله', 'g');
  END IF;
  IF strpos(t, 'كانت ') > 0 THEN
    t := regexp_replace(t, ' [وف]?كانت(?= )', ' كان', 'g');
  END IF;
  t := regexp_replace(t, ' [وفبكل]{1,2}(?=(?:مده|غزه|سنه|صحه|خطه|قوه|ثقه|مكه|قصه|شقه|مره|ضفه|جثه|ميه) )', ' ', 'g');
  IF strpos(t, 'ماء ') > 0 OR strpos(t, 'الما ') > 0 THEN
    t := regexp_replace(t, ' (?:(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)ماء|[وف]?[بكل]?الما)(?= )', ' ماءء', 'g');
  END IF;
  IF strpos(t, 'انهاء ') > 0 OR strpos(t, 'انهي ') > 0 THEN
    t := regexp_replace(t, ' (?:[وف]?[بكل]?(?:ال)?|[وف]?لل)انه(?:اء|ي)(?= )', ' انهءء', 'g');
  END IF;
  IF strpos(t, 'انته') > 0 THEN
    t := regexp_replace(t, ' (?:[وف]?[بكل]?(?:ال)?|[وف]?لل)انته', ' انتء', 'g');
  END IF;
  IF strpos(t, 'والد') > 0 THEN
    t := regexp_replace(t, ' ([وف]?[بكل]?(?:ال)?|[وف]?لل)والد(?=(?:ه|ها|هم|هما|نا|ي|يه|يها|يهم|ت[^ ]*)? )', ' \1وءالد', 'g');
  END IF;
  IF strpos(t, 'بالغ') > 0 THEN
    t := regexp_replace(t, ' ([وف]?[بكل]?(?:ال)?|[وف]?لل)بالغ(?=(?:ه|ين|ون|ات)? )', ' \1بءالغ', 'g');
  END IF;
  IF strpos(t, 'مرا') > 0 THEN
    t := regexp_replace(t, ' [وفبكل]?امرا(?=(?:ه|ته|تها|تان|تين) )', ' مرءا', 'g');
    t := regexp_replace(t, ' (?:[وف]?[بكل]?ال|[وف]?لل)مراه(?= )', ' مرءاه', 'g');
  END IF;
  IF strpos(t, 'بكين ') > 0 THEN
    t := regexp_replace(t, ' ([وفل]?)بكين(?= )', ' \1بءكين', 'g');
  END IF;
  IF strpos(t, 'سلمان ') > 0 THEN
    t := regexp_replace(t, ' ([وف]?[بكل]?(?:ال)?|[وف]?لل)سلمان(?= )', ' \1سلمءن', 'g');
  END IF;
  IF strpos(t, 'كيان') > 0 THEN
    t := regexp_replace(t, ' ([وف]?[بكل]?(?:ال)?|[وف]?لل)كيان(?=(?:ات|ا|ه|ها)? )', ' \1كءيان', 'g');
  END IF;
  t := replace(replace(replace(replace(replace(replace(t, 'ولاي', 'ولءي'), 'وفيات', 'وفءيات'), 'كحول', 'كءحول'), 'كورونا', 'كءرءن'), 'لبنان', 'ءلبنءن'), 'روساء', 'روءساء');
  t := replace(replace(replace(replace(replace(replace(t, 'روساي', 'روءساي'), 'روساو', 'روءساو'), 'طالبان', 'طالبءن'), 'بحرين', 'بحرءن'), 'سودان', 'سودءن'), 'سلطان', 'سلطءن');
  t := replace(replace(replace(replace(replace(replace(t, 'سليمان', 'سليمءن'), 'زيتون', 'زيتءن'), 'كانون', 'كءانون'), 'اثناء', 'اثءناء'), 'ثلاثاء', 'ثلءثاء'), 'اربعاء', 'اربءعاء');
  t := replace(replace(replace(replace(replace(replace(t, 'كهرب', 'كءهرب'), 'كاميرون', 'كءمرءن'), 'كاميرا', 'كءاميرا'), 'كامل', 'كءامل'), 'كارث', 'كءارث'), 'كوارث', 'كءارث');
  t := replace(replace(replace(replace(replace(replace(t, 'كمام', 'كءمام'), 'كنيس', 'كءنيس'), 'كنايس', 'كءنيس'), 'كوميد', 'كءوميد'), 'ميدان', 'ميدءن'), 'فاسد', 'فءاسد');
  t := replace(replace(replace(replace(replace(replace(t, 'فندق', 'فءندق'), 'بندق', 'بنءدق'), 'فلوريد', 'فلءريد'), 'جورجي', 'جورجءي'), 'حماي', 'حمءن'), 'ولاد', 'وءلاد');
  t := replace(replace(replace(replace(t, 'بطاق', 'بءطاق'), 'وكاله', 'وكءاله'), 'وكالات', 'وكءالات'), 'وكالته', 'وكءالته');
  IF t ~ '[0-9]' THEN
    t := regexp_replace(t, ' (?:[وف]?[بكل]?(?:ال)?|[وف]?لل)(?=[0-9])', ' ', 'g');
    t := regexp_replace(t, '([0-9])[مه](?= )', '\1', 'g');
  END IF;
  t := replace(replace(t, 'الله', 'اللاه'), 'اميرك', 'امريك');
  t := replace(replace(replace(t, 'اء ', 'ا '), 'يء ', 'ي '), 'وء ', 'و ');
  -- A sign that no folded text has stands before what must keep these letters, until the article is gone.
  IF strpos(t, 'الان ') > 0 OR strpos(t, 'الف') > 0 OR strpos(t, 'الهي ') > 0 THEN
    t := regexp_replace(t, ' [وف]?[بكل]?(?:ال)?(?=ال(?:ان|في|فا|فان|فين|فيه|هي) )', ' ~', 'g');
  END IF;
  t := replace(regexp_replace(t, ' (?:[وف]?[بكل]?ال(?:ال)?|[وف]?لل)(?=[^ ]{2})', ' ', 'g'), '~', '');
  -- Backwards, so that the endings come first and a cheap lookahead counts what must stay of the word.
  t := reverse(regexp_replace(reverse(t), ' (?:نا|ني|هوا|اه|مه|نه|ان|مك|او|تا|نو|اي|ي|ه|ا)+(?:ت(?=[^ ]{4})|(?=[^ ]{3}))', ' ', 'g'));
  t := regexp_replace(t, ' [وفبكل]+(?=[^ ]{3})', ' ', 'g');
  RETURN btrim(t, ' ');
END
$stems$;

-- What was stored with other stems is written again: the columns that rest on the function, and the indexes that do.
UPDATE "Claim" SET "statementAr" = "statementAr" WHERE isnad_stems("statementAr") <> isnad_stems_before("statementAr");
UPDATE "Response" SET "quoteAr" = "quoteAr"
  WHERE isnad_stems(concat_ws(' . ', "quoteAr", "summaryAr", "quoteOriginal")) <> isnad_stems_before(concat_ws(' . ', "quoteAr", "summaryAr", "quoteOriginal"));
UPDATE "Dossier" SET "titleAr" = "titleAr" WHERE isnad_stems(concat_ws(' . ', "titleAr", "summaryAr")) <> isnad_stems_before(concat_ws(' . ', "titleAr", "summaryAr"));
UPDATE "ClaimWording" SET "words" = "words" WHERE isnad_stems("words") <> isnad_stems_before("words");
ALTER TABLE "ArticleVersion" DISABLE TRIGGER "ArticleVersion_immutable";
UPDATE "ArticleVersion" SET "text" = "text" WHERE isnad_stems("text") <> isnad_stems_before("text");
ALTER TABLE "ArticleVersion" ENABLE TRIGGER "ArticleVersion_immutable";
DROP FUNCTION public.isnad_stems_before(text);
REINDEX INDEX "Article_title_words";
REINDEX INDEX "NotSame_text_stems";
-- The counts name the stems; the job keeps them from now on.
SELECT isnad_count_terms(100000, 20000) WHERE EXISTS (SELECT 1 FROM "Claim");
