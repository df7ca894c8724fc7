import { Prisma, db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { bareSpellings, begunNames, excludedNames, MOST_WORDS, nearlyNames, spellings } from "./name-query.ts";
import { amongThese, ORDERED } from "./names.ts";
import type { SearchQuery } from "./query.ts";

/** Where so many names hold the words, none is taken for a typo; where one does, only what is very like it. */
const ENOUGH = 5;
const VERY_LIKE = 0.7;
/** Fewer letters have no trigram to find a typo by. */
const TYPO_LENGTH = 4;
/** Names with a typo that are compared letter by letter. */
const COMPARED = 200;

const KEY = Prisma.sql`isnad_sound("nameKey")`;
const likeness = (spelled: readonly string[]): Prisma.Sql => Prisma.sql`greatest(${Prisma.join(spelled.map((one) => Prisma.sql`word_similarity(isnad_sound(${one}), ${KEY})`))})`;
const like = (spelled: readonly string[]): Prisma.Sql => Prisma.sql`(${Prisma.join(spelled.map((one) => Prisma.sql`isnad_sound(${one}) <% ${KEY}`), " OR ")})`;

/** Each group's words, one letter apart at most, stand in the name. */
function nearly(groups: readonly (readonly string[])[]): Prisma.Sql {
  const holds = (folded: string): Prisma.Sql => Prisma.sql`(${Prisma.join(folded.split(" ").map((word) => Prisma.sql`isnad_has_nearly(${KEY}, isnad_sound(${word}))`), " AND ")})`;
  return Prisma.join(groups.map((words) => Prisma.sql`(${Prisma.join(words.map(holds), " OR ")})`), " AND ");
}

/**
 * Whose names are like the typed ones: those that hold all its words, the last perhaps only begun, then those in which each word has one
 * letter more, less, changed or in its neighbour's place, then those that look alike. Ids, the best first, of those this viewer may know.
 * Work is bounded: of very common names some are put in order, and publicity is judged from the best on until there are enough.
 */
export async function likelyParties(viewer: Viewer, query: SearchQuery, after: number, limit: number): Promise<readonly string[]> {
  const spelled = spellings(query);
  if (spelled.length === 0) return [];
  const drafts = mayReadDrafts(viewer);
  const readable = drafts ? Prisma.sql`true` : Prisma.sql`isnad_party_is_public(p.id)`;
  const groups = query.groups.slice(0, MOST_WORDS).map((terms) => terms.map(({ folded }) => folded));
  const excluded = excludedNames(query);
  const isLeft = excluded === null ? Prisma.sql`true` : Prisma.sql`NOT to_tsvector('pg_catalog.simple'::regconfig, "nameKey") @@ ${excluded}::tsquery`;
  // A phrase is taken as it is.
  const isLoose = query.groups.flat().every(({ exact }) => !exact) && spelled.some((one) => one.length >= TYPO_LENGTH);
  const mayBeTypo = Prisma.sql`${isLoose} AND (SELECT count(*) FROM begun) < ${ENOUGH}`;
  // Trigrams of the article alone make «الأمل» like every name that has one.
  const hasTrigrams = bareSpellings(spelled).some((one) => one.length >= TYPO_LENGTH);
  const isVeryLike = Prisma.sql`(NOT EXISTS (SELECT 1 FROM begun) OR ${likeness(spelled)} >= ${VERY_LIKE})`;
  const begins = Prisma.join(spelled.map((one) => Prisma.sql`"nameKey" LIKE ${`${one}%`}`), " OR ");
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH begun AS MATERIALIZED (
      SELECT id, "nameKey" FROM isnad_parties_named(${begunNames(query)}::tsquery, ${ORDERED}::int, ${drafts}) WHERE ${isLeft}
    ), typo AS MATERIALIZED (
      SELECT id, "nameKey" FROM isnad_parties_nearly(CASE WHEN ${mayBeTypo} THEN isnad_sound(${nearlyNames(query)})::tsquery END, ${COMPARED}::int, ${drafts})
      WHERE ${isLeft} AND ${nearly(groups)} AND ${isVeryLike}
    ), near AS MATERIALIZED (
      SELECT id, "nameKey" FROM "Party" WHERE ${hasTrigrams} AND ${mayBeTypo} AND ${like(spelled)} AND ${amongThese(viewer)} AND ${isLeft} AND ${isVeryLike} AND kind <> 'unnamed_sources' LIMIT ${ORDERED}
    )
    SELECT p.id FROM (
      SELECT id FROM (
        SELECT 0 AS typo, * FROM begun
        UNION ALL SELECT 1, * FROM typo WHERE id NOT IN (SELECT id FROM begun)
        UNION ALL SELECT 2, * FROM near WHERE id NOT IN (SELECT id FROM begun UNION ALL SELECT id FROM typo)
      ) n
      ORDER BY typo, (${begins}) DESC, CASE typo WHEN 0 THEN 0 ELSE ${likeness(spelled)} END DESC, length("nameKey"), id
      LIMIT ${ORDERED}
    ) p WHERE ${readable} OFFSET ${after} LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}
