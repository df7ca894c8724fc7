import { type Prisma, db } from "#lib/db/client.ts";
import type { SearchQuery, Term } from "./query.ts";

/** Parties a word may stand for. A first name alone may be many people's. */
const MOST = 40;
const SHORTEST = 3;

/** For each term, the parties one of whose names holds it, as a whole word or with a typo. */
export type Named = ReadonlyMap<string, readonly string[]>;

const worthAsking = ({ folded }: Term): boolean => folded.length >= SHORTEST;

/** LIKE is safe: folded text holds letters, digits and single spaces. The first condition is the trigram index's. */
async function partiesOf({ folded }: Term): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Party" WHERE isnad_sound("nameKey") LIKE '%' || isnad_sound(${folded}) || '%' AND ' ' || "nameKey" || ' ' LIKE ${`% ${folded} %`} LIMIT ${MOST}`;
  return rows.map(({ id }) => id);
}

export async function namedBy({ groups }: SearchQuery): Promise<Named> {
  const terms = groups.flat().filter(worthAsking);
  return new Map(await Promise.all(terms.map(async (term) => [term.folded, await partiesOf(term)] as const)));
}

/** Whose names are like the typed ones: all the words in a name first, then with typos. Ids, the best first. */
export async function likelyParties(folded: string, readable: Prisma.Sql, after: number, limit: number): Promise<{ id: string }[]> {
  return db.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM (
      SELECT id, kind, "nameKey" FROM "Party"
      WHERE kind <> 'unnamed_sources' AND (isnad_sound("nameKey") LIKE '%' || isnad_sound(${folded}) || '%' OR isnad_sound(${folded}) <% isnad_sound("nameKey"))
      ORDER BY ("nameKey" LIKE ${`${folded}%`}) DESC, ("nameKey" LIKE ${`%${folded}%`}) DESC, word_similarity(isnad_sound(${folded}), isnad_sound("nameKey")) DESC, id
      LIMIT 100
    ) p WHERE ${readable} OFFSET ${after} LIMIT ${limit}`;
}
