-- Names with one letter more, less, changed or in its neighbour's place. Of two words with one such typo between them, one without a
-- letter is the other, or both are the same without one: so an index of words without each of their letters finds them, where too
-- few trigrams are left in common. The words are spelled by their sounds; behind an article they stand by themselves too.
CREATE FUNCTION isnad_typo_keys(names text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_to_tsvector(ARRAY(
    SELECT DISTINCT k.key
    FROM (
      SELECT n.word FROM unnest(string_to_array(public.isnad_sound(names), ' ')) n (word)
      UNION SELECT substr(n.word, 3) FROM unnest(string_to_array(public.isnad_sound(names), ' ')) n (word) WHERE n.word ~ '^al..'
    ) w
    CROSS JOIN LATERAL (
      SELECT w.word AS key
      UNION ALL SELECT left(w.word, i - 1) || substr(w.word, i + 1) FROM generate_series(1, length(w.word)) i WHERE length(w.word) BETWEEN 4 AND 24
    ) k
    WHERE w.word NOT IN ('', '|') AND length(w.word) <= 60
  ))
$$;
CREATE INDEX "Party_typo_keys" ON "Party" USING gin (isnad_typo_keys("nameKey"));
CREATE INDEX "Party_named_typo_keys" ON "Party" USING gin (isnad_typo_keys("nameKey")) WHERE "wasNamed";

-- Parties whose names hold these keys, as `isnad_parties_named`; none for null.
CREATE FUNCTION isnad_parties_nearly(keys tsquery, most integer, drafts boolean) RETURNS TABLE (id uuid, "nameKey" text)
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET jit = off AS $$
BEGIN
  IF keys IS NULL THEN
    RETURN;
  ELSIF drafts THEN
    RETURN QUERY SELECT p.id, p."nameKey" FROM "Party" p
    WHERE isnad_typo_keys(p."nameKey") @@ keys AND p.kind <> 'unnamed_sources' LIMIT most;
  ELSE
    RETURN QUERY SELECT p.id, p."nameKey" FROM "Party" p
    WHERE isnad_typo_keys(p."nameKey") @@ keys AND p."wasNamed" AND p.kind <> 'unnamed_sources' LIMIT most;
  END IF;
END
$$;

-- Whether two words are one typo apart at most: a letter more, less, changed, or in its neighbour's place. Short words have none.
CREATE FUNCTION isnad_one_typo(a text, b text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  i integer := 1;
  n integer := length(a);
  m integer := length(b);
BEGIN
  IF a = b THEN RETURN true; END IF;
  IF abs(n - m) > 1 OR greatest(n, m) < 4 THEN RETURN false; END IF;
  WHILE i <= n AND i <= m AND substr(a, i, 1) = substr(b, i, 1) LOOP
    i := i + 1;
  END LOOP;
  RETURN CASE
    WHEN n > m THEN substr(a, i + 1) = substr(b, i)
    WHEN m > n THEN substr(b, i + 1) = substr(a, i)
    ELSE substr(a, i + 1) = substr(b, i + 1) OR (substr(a, i, 2) = reverse(substr(b, i, 2)) AND substr(a, i + 2) = substr(b, i + 2))
  END;
END
$$;

-- Whether one of these names, spelled by their sounds, has a word that is this one but for a typo.
CREATE FUNCTION isnad_has_nearly(names text, word text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT EXISTS (SELECT 1 FROM unnest(string_to_array(names, ' ')) n (word)
    WHERE public.isnad_one_typo(n.word, $2) OR (n.word ~ '^al..' AND public.isnad_one_typo(substr(n.word, 3), $2)))
$$;

-- All that the consonants of a word may be with one typo among them: few enough to be looked up one by one in "StemCount_consonants".
CREATE FUNCTION isnad_one_apart(consonants text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_agg(DISTINCT k.key) FROM generate_series(1, length(consonants) + 1) i
  CROSS JOIN LATERAL (
    SELECT left(consonants, i - 1) || substr(consonants, i + 1) AS key
    UNION ALL SELECT left(consonants, i - 1) || reverse(substr(consonants, i, 2)) || substr(consonants, i + 2)
    UNION ALL SELECT left(consonants, i - 1) || l.letter || substr(consonants, i + 1) FROM unnest(string_to_array('bcdefghijklmnopqrstuvxz', NULL)) l (letter)
    UNION ALL SELECT left(consonants, i - 1) || l.letter || substr(consonants, i) FROM unnest(string_to_array('bcdefghijklmnopqrstuvxz', NULL)) l (letter)
  ) k
$$;
