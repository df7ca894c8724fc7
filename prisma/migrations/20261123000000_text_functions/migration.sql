-- Text functions for search and matching: twins of lib/arabic/fold.ts and lib/arabic/stem.ts. Generated columns rest on them:
-- a change of what they return needs a migration that also rewrites those columns. Everything used here is built in and
-- immutable; variables collate as "C", so that neither lower() nor the regular expressions depend on the database's locale.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION public.isnad_fold(input text) RETURNS text
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
  RETURN t;
END
$fold$;

-- The stems of all words, in order, joined by one space.
CREATE FUNCTION public.isnad_stems(input text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $stems$
DECLARE
  t text COLLATE "C" := ' ' || public.isnad_fold(input) || ' ';
BEGIN
  t := replace(replace(t, 'الله', 'اللاه'), 'اميرك', 'امريك');
  t := replace(replace(replace(t, 'اء ', 'ا '), 'يء ', 'ي '), 'وء ', 'و ');
  t := regexp_replace(t, ' (?:[وف]?[بكل]?ال(?:ال)?|[وف]?لل)(?=[^ ]{2})', ' ', 'g');
  -- Backwards, so that the endings come first and a cheap lookahead counts what must stay of the word.
  t := reverse(regexp_replace(reverse(t), ' (?:نا|ني|هوا|اه|مه|نه|ان|مك|او|تا|نو|اي|ي|ه|ا)+(?:ت(?=[^ ]{4})|(?=[^ ]{3}))', ' ', 'g'));
  t := regexp_replace(t, ' [وفبكل]+(?=[^ ]{3})', ' ', 'g');
  RETURN btrim(t, ' ');
END
$stems$;

-- The stems as a vector with positions; 'simple' neither stems again nor drops words.
CREATE FUNCTION public.isnad_tsv(input text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $tsv$
BEGIN
  RETURN to_tsvector('pg_catalog.simple'::regconfig, public.isnad_stems(input));
END
$tsv$;

-- All names of a party for trigram search: folded, empty ones left out, joined by ' | '.
CREATE FUNCTION public.isnad_fold_names(name_ar text, name_en text, aliases text[]) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $names$
DECLARE
  name text;
  folded text;
  joined text := '';
BEGIN
  FOREACH name IN ARRAY ARRAY[name_ar, name_en] || coalesce(aliases, ARRAY[]::text[]) LOOP
    folded := public.isnad_fold(name);
    IF folded <> '' THEN
      joined := joined || CASE WHEN joined = '' THEN '' ELSE ' | ' END || folded;
    END IF;
  END LOOP;
  RETURN joined;
END
$names$;
