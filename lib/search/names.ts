import { withArticleToo, withoutArticle, withoutJoined } from "#lib/arabic/begun.ts";
import { Prisma, db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { SearchQuery } from "./query.ts";
import type { Term } from "./term.ts";

/** Parties a word may stand for. A first name alone may be many people's. */
const MOST = 40;
const SHORTEST = 3;

/** For each term, the parties one of whose names holds it as a whole word, however the word is joined to others where it was typed. */
export type Named = ReadonlyMap<string, readonly string[]>;

const worthAsking = ({ folded }: Term): boolean => folded.length >= SHORTEST;

/** Names that are put in order at most. */
export const ORDERED = 2000;

/** Parties this viewer may look among: for readers those that something published named, which an index of their own holds. */
export const amongThese = (viewer: Viewer): Prisma.Sql => (mayReadDrafts(viewer) ? Prisma.sql`true` : Prisma.sql`"wasNamed"`);

/**
 * Parties with a name in which one of these words stands, with the article or without; the shortest names first. LIKE is safe: folded text
 * holds letters, digits and single spaces. Its first condition is the trigram index's.
 */
async function holding(viewer: Viewer, words: readonly string[], exact: boolean): Promise<string[]> {
  const asked = words.filter((word) => word.length >= SHORTEST);
  if (asked.length === 0) return [];
  const sounds = Prisma.join(asked.map((word) => Prisma.sql`isnad_sound("nameKey") LIKE '%' || isnad_sound(${word}) || '%'`), " OR ");
  const whole = asked.flatMap((word) => (exact ? [word] : withArticleToo(word))).map((word) => `% ${word} %`);
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id, "nameKey" FROM "Party"
      WHERE (${sounds}) AND ' ' || "nameKey" || ' ' LIKE ANY (${whole}::text[]) AND ${amongThese(viewer)} LIMIT ${ORDERED}
    ) p ORDER BY length("nameKey"), id LIMIT ${MOST}`;
  return rows.map(({ id }) => id);
}

/** The names that hold the term as a word; where none does, what may be left of it without a letter joined before it. */
async function partiesOf(viewer: Viewer, { folded, exact }: Term): Promise<string[]> {
  if (exact || folded.includes(" ")) return holding(viewer, [folded], true);
  const bare = withoutArticle(folded);
  const found = await holding(viewer, [bare.length < SHORTEST ? folded : bare], false);
  return found.length > 0 ? found : holding(viewer, withoutJoined(folded), false);
}

/** The parties that the words of a query name, those of what is excluded too. */
export async function namedBy(viewer: Viewer, { groups, excluded }: Pick<SearchQuery, "groups" | "excluded">): Promise<Named> {
  const terms = [...groups.flat(), ...excluded].filter(worthAsking);
  return new Map(await Promise.all(terms.map(async (term) => [term.folded, await partiesOf(viewer, term)] as const)));
}
