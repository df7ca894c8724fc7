import { db } from "#lib/db/client.ts";
import type { SearchQuery } from "./query.ts";
import type { Term } from "./term.ts";

/** Near spellings of a word that are tried, the commonest first. */
const TRIED = 6;
/** Fewer consonants are shared by too many words. */
const CONSONANTS = 3;
/** A shorter word with one letter changed is another word. */
const TYPO_LENGTH = 4;

/** Of longer words only the consonants can be mistyped in so few ways that each is looked up. */
const LONGEST = 20;

/** For each stem, others among our claims that have its consonants in its order; of one that stands nowhere, also those that are one typo apart. */
async function nearSpellings(stems: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.$queryRaw<{ of: string; near: string[] }[]>`
    SELECT w.stem AS of, array_agg(s.stem) AS near
    FROM unnest(${[...stems]}::text[]) w (stem)
    CROSS JOIN LATERAL (
      (SELECT stem FROM "StemCount" WHERE isnad_consonants("stem") = isnad_consonants(w.stem) AND "stem" <> w.stem ORDER BY "claims" DESC LIMIT ${TRIED})
      UNION
      (SELECT stem FROM "StemCount"
       WHERE isnad_consonants("stem") = ANY (isnad_one_apart(isnad_consonants(w.stem))) AND isnad_one_typo(isnad_sound("stem"), isnad_sound(w.stem))
         AND length(w.stem) BETWEEN ${TYPO_LENGTH}::int AND ${LONGEST}::int AND NOT EXISTS (SELECT 1 FROM "StemCount" k WHERE k."stem" = w.stem)
       ORDER BY "claims" DESC LIMIT ${TRIED})
    ) s
    WHERE length(isnad_consonants(w.stem)) >= ${CONSONANTS}::int GROUP BY w.stem`;
  return new Map(rows.map(({ of, near }) => [of, near]));
}

const isWord = ({ exact, stems }: Term): boolean => !exact && stems.length === 1;

/** The query with near spellings of its words beside them; null when there are none. What is excluded or a phrase stays as it is. */
export async function widen(query: SearchQuery): Promise<SearchQuery | null> {
  const near = await nearSpellings([...new Set(query.groups.flat().filter(isWord).flatMap(({ stems }) => stems))]);
  if (near.size === 0) return null;
  const wider = (term: Term): Term => (isWord(term) ? { ...term, variants: [...term.variants, ...(near.get(term.stems[0] ?? "") ?? [])] } : term);
  return { ...query, groups: query.groups.map((terms) => terms.map(wider)) };
}
