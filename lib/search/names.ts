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

/** Parties one of whose names holds one of these words, or the words of one in a row; the shortest names first. Folded words hold letters and digits only, so quotes make them lexemes. */
async function holding(viewer: Viewer, forms: readonly string[]): Promise<string[]> {
  if (forms.length === 0) return [];
  const lexemes = forms.map((form) => `(${form.split(" ").map((word) => `'${word}'`).join(" <-> ")})`).join(" | ");
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM isnad_parties_holding(${lexemes}::tsquery, ${ORDERED}::int, ${mayReadDrafts(viewer)}) ORDER BY length("nameKey"), id LIMIT ${MOST}`;
  return rows.map(({ id }) => id);
}

/** The names that hold the term as a word; where none does, what may be left of it without a letter joined before it. */
async function partiesOf(viewer: Viewer, { folded, exact }: Term): Promise<string[]> {
  if (exact || folded.includes(" ")) return holding(viewer, [folded]);
  const found = await holding(viewer, withArticleToo(withoutArticle(folded)));
  return found.length > 0 ? found : holding(viewer, withoutJoined(folded).filter((word) => word.length >= SHORTEST).flatMap(withArticleToo));
}

/** The parties that the words of a query name, those of what is excluded too. */
export async function namedBy(viewer: Viewer, { groups, excluded }: Pick<SearchQuery, "groups" | "excluded">): Promise<Named> {
  const terms = [...groups.flat(), ...excluded].filter(worthAsking);
  return new Map(await Promise.all(terms.map(async (term) => [term.folded, await partiesOf(viewer, term)] as const)));
}
