import { begunForms } from "#lib/arabic/begun.ts";
import { Prisma, db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { SearchQuery, Term } from "./query.ts";

/** Parties a word may stand for. A first name alone may be many people's. */
const MOST = 40;
const SHORTEST = 3;

/** For each term, the parties one of whose names holds it as a whole word. */
export type Named = ReadonlyMap<string, readonly string[]>;

const worthAsking = ({ folded }: Term): boolean => folded.length >= SHORTEST;

/** Names that are put in order at most. */
const ORDERED = 2000;

/** Parties this viewer may look among: for readers those that something published named, which an index of their own holds. */
const amongThese = (viewer: Viewer): Prisma.Sql => (mayReadDrafts(viewer) ? Prisma.sql`true` : Prisma.sql`"wasNamed"`);

/** The shortest names first. LIKE is safe: folded text holds letters, digits and single spaces. Its first condition is the trigram index's. */
async function partiesOf(viewer: Viewer, { folded }: Term): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id, "nameKey" FROM "Party"
      WHERE isnad_sound("nameKey") LIKE '%' || isnad_sound(${folded}) || '%' AND ' ' || "nameKey" || ' ' LIKE ${`% ${folded} %`} AND ${amongThese(viewer)} LIMIT ${ORDERED}
    ) p ORDER BY length("nameKey"), id LIMIT ${MOST}`;
  return rows.map(({ id }) => id);
}

export async function namedBy(viewer: Viewer, { groups }: SearchQuery): Promise<Named> {
  const terms = groups.flat().filter(worthAsking);
  return new Map(await Promise.all(terms.map(async (term) => [term.folded, await partiesOf(viewer, term)] as const)));
}

/** Where so many names hold the words, none is taken for a typo; where one does, only what is very like it. */
const ENOUGH = 5;
const VERY_LIKE = 0.7;
/** Fewer letters have no trigram to find a typo by. */
const TYPO_LENGTH = 4;
const MOST_WORDS = 6;

/** Every word, the last perhaps only begun. Folded words hold letters and digits only, so quotes make them lexemes. */
function wordsOfName(folded: string): string {
  const words = folded.split(" ").slice(0, MOST_WORDS);
  const lexeme = (form: string, at: number): string => (at === words.length - 1 ? `'${form}':*` : `'${form}'`);
  return words.map((word, at) => `(${begunForms(word).map((form) => lexeme(form, at)).join(" | ")})`).join(" & ");
}

/**
 * Whose names are like the typed ones: those that hold all its words, the last perhaps only begun, then those with typos. Ids,
 * the best first, of those this viewer may know. Work is bounded: of very common names some are put in order, and publicity is judged
 * from the best on until there are enough.
 */
export async function likelyParties(viewer: Viewer, folded: string, after: number, limit: number): Promise<readonly string[]> {
  if (folded === "") return [];
  const readable = mayReadDrafts(viewer) ? Prisma.sql`true` : Prisma.sql`isnad_party_is_public(p.id)`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH begun AS MATERIALIZED (
      SELECT id, "nameKey" FROM isnad_parties_named(${wordsOfName(folded)}::tsquery, ${ORDERED}::int, ${mayReadDrafts(viewer)})
    ), near AS MATERIALIZED (
      SELECT id, "nameKey" FROM "Party"
      WHERE ${folded.length >= TYPO_LENGTH} AND (SELECT count(*) FROM begun) < ${ENOUGH}
        AND isnad_sound(${folded}) <% isnad_sound("nameKey") AND ${amongThese(viewer)}
        AND (NOT EXISTS (SELECT 1 FROM begun) OR word_similarity(isnad_sound(${folded}), isnad_sound("nameKey")) >= ${VERY_LIKE}) AND kind <> 'unnamed_sources' LIMIT ${ORDERED}
    )
    SELECT p.id FROM (
      SELECT id FROM (SELECT 0 AS typo, * FROM begun UNION ALL SELECT 1, * FROM near WHERE id NOT IN (SELECT id FROM begun)) n
      ORDER BY typo, ("nameKey" LIKE ${`${folded}%`}) DESC, CASE typo WHEN 0 THEN 0 ELSE word_similarity(isnad_sound(${folded}), isnad_sound("nameKey")) END DESC, length("nameKey"), id
      LIMIT ${ORDERED}
    ) p WHERE ${readable} OFFSET ${after} LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}
