import { stems } from "#lib/arabic/stem.ts";
import { Prisma, db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { all, queryCondition, SOURCES, visible, type WordKind } from "./conditions.ts";
import { find } from "./find.ts";
import { namedBy, type Named } from "./names.ts";
import { parseQuery, tsqueryText, type SearchQuery } from "./query.ts";
import { widen } from "./widen.ts";

/** A shorter beginning of a word stands in too many records to look through while somebody types. */
const SHORTEST = 3;
const LOOKED_AT = 300;

const byWords = async (viewer: Viewer, kind: WordKind, query: SearchQuery, named: Named, size: number): Promise<readonly string[]> =>
  (await find({ viewer, kind, tsquery: tsqueryText(query), words: queryCondition(kind, query, named), filters: [], size, after: null, few: true })).ids;

/** Records that hold the words typed so far, the last of them perhaps only begun. */
async function byBeginning(viewer: Viewer, kind: WordKind, typed: string, size: number): Promise<readonly string[]> {
  const words = stems(typed);
  if ((words.at(-1) ?? "").length < SHORTEST) return [];
  const begun = words.map((stem, at) => (at === words.length - 1 ? `'${stem}':*` : `'${stem}'`)).join(" & ");
  const { from, vector } = SOURCES[kind];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (SELECT c.id FROM ${from} WHERE ${all([Prisma.sql`${vector} @@ ${begun}::tsquery`, visible(kind, viewer)])} LIMIT ${LOOKED_AT}) c ORDER BY id DESC LIMIT ${size}`;
  return rows.map(({ id }) => id);
}

/**
 * Ids of the records that somebody who types into a combobox may mean, the best first: all the words in any form or name, then the
 * last word only begun; near spellings when there are none. Empty when nothing was typed that can be looked for.
 */
export async function pick(viewer: Viewer, kind: WordKind, typed: string, size: number): Promise<readonly string[]> {
  const query = parseQuery(typed);
  if (query.groups.length === 0) return [];
  const [whole, begun] = await Promise.all([byWords(viewer, kind, query, await namedBy(viewer, query), size), byBeginning(viewer, kind, typed, size)]);
  const found = [...new Set([...whole, ...begun])].slice(0, size);
  if (found.length > 0) return found;
  const wider = await widen(query);
  return wider === null ? [] : byWords(viewer, kind, wider, new Map(), size);
}
