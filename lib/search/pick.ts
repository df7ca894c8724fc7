import { Prisma, db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { all, queryCondition, SOURCES, unwanted, visible, type WordKind } from "./conditions.ts";
import { find } from "./find.ts";
import { frequency, lookup, rarestFirst, type Counted, type Typed } from "./frequency.ts";
import { namedBy, type Named } from "./names.ts";
import { parseQuery, tsqueryText, type SearchQuery } from "./query.ts";
import { settled } from "./settle.ts";
import { widen } from "./widen.ts";

/** A shorter beginning of a word stands in too many records to look through while somebody types. */
const SHORTEST = 3;
/** Records that hold all the words, the newest of which are taken. */
const LOOKED_AT = 100;
/** A beginning that more claims hold is not gathered from the index: all words so begun would be. Nor is a word that alone narrows so little. */
const COMMON = 15_000;
/** Records that are looked through for a beginning that the index was not asked for. */
const READ = 2000;

async function byWords(viewer: Viewer, kind: WordKind, typed: SearchQuery, named: Named, size: number, counted?: Counted): Promise<readonly string[]> {
  const { query, atMost } = await rarestFirst(typed, named, counted);
  return (await find({ viewer, kind, tsquery: tsqueryText(query), words: queryCondition(kind, query, named), filters: [], atMost, size, after: null, few: true })).ids;
}

const holding = (words: readonly Typed[]): string => words.map(lookup).join(" & ");

/** The words for the index: all of them, without the beginning where that is common; none where the rest would find too much. */
async function indexed(words: readonly Typed[]): Promise<readonly Typed[]> {
  const counted = await Promise.all(words.map(async (word) => ({ word, claims: await frequency(word) })));
  const asked = counted.filter(({ word, claims }) => word.begun === null || claims <= COMMON);
  return asked.some(({ claims }) => claims <= COMMON) ? asked.map(({ word }) => word) : [];
}

/** Those of these records that hold nothing excluded, in their order. */
async function withoutExcluded(kind: WordKind, ids: readonly string[], query: SearchQuery, named: Named): Promise<readonly string[]> {
  if (ids.length === 0 || query.excluded.length === 0) return ids;
  const source = SOURCES[kind];
  const rows = await db.$queryRaw<{ id: string }[]>`SELECT c.id FROM ${source.from} WHERE ${all([Prisma.sql`c.id = ANY (${[...ids]}::uuid[])`, ...unwanted(source, query, named)])}`;
  const left = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => left.has(id));
}

/** Records that hold the words typed so far, the last of them perhaps only begun. Work is bounded, however common the words. */
async function byBeginning(viewer: Viewer, kind: WordKind, query: SearchQuery, named: Named, size: number): Promise<readonly string[]> {
  // Of alternatives any will do; the words of a phrase are looked for one by one.
  const words = query.groups.flatMap((terms) => (terms.length === 1 ? (terms[0]?.stems ?? []).map((stem) => [stem]) : [terms.flatMap(({ stems }) => stems)]));
  const last = words.at(-1)?.at(-1) ?? "";
  if (last.length < SHORTEST) return [];
  const asked = words.map((roots, at): Typed => ({ roots, begun: at === words.length - 1 ? last : null }));
  const first = await indexed(asked);
  const { from, vector } = SOURCES[kind];
  // Of words too common for the index, the newest records hold enough.
  const among = first.length === 0 ? Prisma.sql`ORDER BY c.id DESC` : Prisma.sql`WHERE ${vector} @@ ${holding(first)}::tsquery`;
  const isAsked = first.length === asked.length;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT c.id FROM (SELECT c.id, c."editorialState", ${vector} AS held FROM ${from} ${among} LIMIT ${READ}) c
      WHERE ${all([isAsked ? Prisma.sql`true` : Prisma.sql`c.held @@ ${holding(asked)}::tsquery`, visible(kind, viewer)])} LIMIT ${LOOKED_AT}
    ) c ORDER BY id DESC LIMIT ${query.excluded.length === 0 ? size : LOOKED_AT}`;
  return (await withoutExcluded(kind, rows.map(({ id }) => id), query, named)).slice(0, size);
}

/**
 * Ids of the records that somebody who types into a combobox may mean, the best first: all the words in any form or name, then the
 * last word only begun; near spellings when there are none. Empty when nothing was typed that can be looked for.
 */
export async function pick(viewer: Viewer, kind: WordKind, typed: string, size: number): Promise<readonly string[]> {
  const parsed = parseQuery(typed);
  if (parsed.groups.length === 0) return [];
  const [{ query, counted }, named] = await Promise.all([settled(parsed), namedBy(viewer, parsed)]);
  const [whole, begun] = await Promise.all([byWords(viewer, kind, query, named, size, counted), byBeginning(viewer, kind, query, named, size)]);
  const found = [...new Set([...whole, ...begun])].slice(0, size);
  if (found.length > 0) return found;
  const wider = await widen(query);
  return wider === null ? [] : byWords(viewer, kind, wider, new Map(), size);
}
