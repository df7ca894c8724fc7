-- مائة and مئة, هيأة and هيئة meet. As before but for that; twin of lib/arabic/fold.ts.
CREATE OR REPLACE FUNCTION public.isnad_fold(input text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $fold$
DECLARE
  t text COLLATE "C" := normalize(input, NFKD);
BEGIN
  -- A dot or star between two tatweels hides a word from moderators; then tatweel, controls, zero-widths, tashkeel, accents.
  t := regexp_replace(t,
    '\u0640([.*]+\u0640)+|[\u0640\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u00AD\u200B-\u200D\u2060-\u2065\u206A-\u206F\uFEFF\u0610-\u061A\u064B-\u0653\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u02B9-\u02FF\u0300-\u036F\u20D0-\u20FF\uFE00-\uFE0F]',
    '', 'g');
  -- مسئول and مسؤول are both in use; then hamza seats lose their hamza.
  t := replace(t, U&'\064A\0654\0648', 'وو');
  t := replace(replace(t, U&'\0654', ''), U&'\0655', '');
  t := lower(t);
  -- translate() is slow on long tables: only texts that hold such letters pay for it.
  IF t ~ '[\u0660-\u0669\u0671-\u06D5\u06F0-\u06F9]' THEN
    t := translate(t,
      '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ٱٲٳکڪګیۍېےۓہھەۀپچڤگ',
      '01234567890123456789اااكككيييييههههبجفك');
  END IF;
  IF t ~ '[\u00C0-\u058F]' THEN
    t := translate(t,
      'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣςΤΥΦΧΨΩАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏҐØøŁłĐđÐðĦħıƏÆŒÞ',
      'αβγδεζηθικλμνξοπρσστυφχψωабвгдежзийклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґoollddddhhiəæœþ');
  END IF;
  -- ة ends a word, so a word that goes on after it lost its space: «مكةالمكرمة».
  t := replace(replace(replace(t, 'ى', 'ي'), 'ةال', 'ه ال'), 'ة', 'ه');
  IF t ~ 'ااا|ووو|ييي|ههه' THEN
    t := regexp_replace(t, '(ا|و|ي|ه)\1{2,}', '\1', 'g');
  END IF;
  t := btrim(regexp_replace(t,
    '[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00BF\u00D7\u00F7\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05F3\u05F4\u0600-\u060F\u061B\u061D-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070D\u0964\u0965\u1680\u2000-\u200A\u2010-\u2029\u202F-\u205F\u20A0-\u20CF\u2100-\u2BFF\u2E00-\u2E7F\u3000-\u3004\u3008-\u3020\u3030\u303D\u30FB\uE000-\uF8FF\uFD3E-\uFD4F\uFDFD-\uFDFF\uFFFC\uFFFD\U0001F000-\U0001FAFF\U000E0000-\U000E007F\U000F0000-\U0010FFFD]+',
    ' ', 'g'), ' ');
  IF strpos(t, 'عبد ال') > 0 THEN
    t := regexp_replace(t, '(^| )([وبلف]?)عبد ال', '\1\2عبدال', 'g');
  END IF;
  -- A hundred is written مائة and مئة, alone and behind its multiples, a body هيئة and هيأة.
  IF strpos(t, 'ماي') > 0 THEN
    t := regexp_replace(t, '(^| )((?:[وف]?[بكل]?(?:ال)?|[وف]?لل)(?:ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع)?)ماي(?=ه(?: |$)|ت[اي])', '\1\2مي', 'g');
  END IF;
  IF strpos(t, 'هياه') > 0 THEN
    t := regexp_replace(t, '(^| )((?:[وف]?[بكل]?(?:ال)?|[وف]?لل))هياه(?= |$)', '\1\2هييه', 'g');
  END IF;
  RETURN t;
END
$fold$;

-- What was stored under the old spelling is written again: the columns that rest on the function, and the index that does. The old stems
-- say where the words stand; a row more than needed changes nothing.
CREATE FUNCTION isnad_had_old_spelling(search tsvector) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT search @@ '''ماي'':* | ''ثلاثماي'':* | ''اربعماي'':* | ''خمسماي'':* | ''ستماي'':* | ''سبعماي'':* | ''ثمانماي'':* | ''ثمانيماي'':* | ''تسعماي'':* | ''هيا'' | ''وهي'' | ''فهي'' | ''بهي'' | ''كهي'' | ''لهي'''::tsquery
$$;
UPDATE "Party" SET "nameAr" = "nameAr" WHERE "nameKey" LIKE '%ماي%' OR "nameKey" LIKE '%هياه%';
UPDATE "Claim" SET "statementAr" = "statementAr" WHERE "statementKey" LIKE '%ماي%' OR "statementKey" LIKE '%هياه%';
UPDATE "Response" SET "quoteAr" = "quoteAr" WHERE isnad_had_old_spelling("search");
UPDATE "Dossier" SET "titleAr" = "titleAr" WHERE isnad_had_old_spelling("search");
UPDATE "ClaimWording" SET "words" = "words" WHERE isnad_had_old_spelling("search");
ALTER TABLE "ArticleVersion" DISABLE TRIGGER "ArticleVersion_immutable";
UPDATE "ArticleVersion" SET "text" = "text" WHERE isnad_had_old_spelling("search");
ALTER TABLE "ArticleVersion" ENABLE TRIGGER "ArticleVersion_immutable";
DROP FUNCTION isnad_had_old_spelling(tsvector);

-- Of two texts that were apart by their spelling alone the older is kept.
DROP INDEX "NotSame_text";
DELETE FROM "NotSame" later USING "NotSame" sooner
  WHERE later."text" IS NOT NULL AND sooner."claimA" = later."claimA" AND isnad_fold(sooner."text") = isnad_fold(later."text") AND sooner."id" < later."id";
CREATE UNIQUE INDEX "NotSame_text" ON "NotSame" ("claimA", md5(isnad_fold("text"))) WHERE "text" IS NOT NULL;
REINDEX INDEX "NotSame_text_stems";
