import { Prisma, db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { SearchFilters, SearchKind } from "#lib/views/search.ts";
import { all, queryCondition, SOURCES, visible, type WordKind } from "./conditions.ts";
import { filterConditions } from "./filters.ts";
import { claimsWith } from "./frequency.ts";
import { mayLoseWord } from "./manner.ts";
import type { Named } from "./names.ts";
import type { SearchQuery } from "./query.ts";
import { stemsOf, type Term } from "./term.ts";

/** Words whose leaving is tried at most. */
const TRIED = 6;
/** Words that are all in more claims than this stand together somewhere, it may be supposed: to look it up, the index would read them all. */
const COMMON = 20_000;
/** Records with the other words that are looked at, for one that has what was chosen besides. */
const LOOKED_AT = 1000;

type Counted = { readonly at: number; readonly claims: number; readonly length: number };

/** How many claims hold each word in any form, as the counting job last saw it. */
async function countWords(terms: readonly Term[]): Promise<Counted[]> {
  const { of } = await claimsWith(terms.flatMap(stemsOf));
  // A word of several stems is as rare as the rarest; a form of one counts with it.
  return terms.map((term, at) => {
    const { stems: own, folded } = term;
    return { at, claims: Math.max(Math.min(...own.map(of)), ...stemsOf(term).slice(own.length).map(of)), length: folded.length };
  });
}

type Asked = { readonly viewer: Viewer; readonly query: SearchQuery; readonly named: Named; readonly filters: SearchFilters; readonly kinds: readonly SearchKind[] };

const isWordKind = (kind: SearchKind): kind is WordKind => kind !== "party";

/** A materialized part is planned as if all of it were wanted, by the index of words, and yet read only as far as it is asked. */
function probe({ viewer, named, filters }: Asked, kind: WordKind, query: SearchQuery, name: string): { readonly held: Prisma.Sql; readonly exists: Prisma.Sql } {
  const part = Prisma.raw(name);
  const held = Prisma.sql`${part} AS MATERIALIZED (SELECT c.* FROM ${SOURCES[kind].from} WHERE ${queryCondition(kind, query, named)})`;
  const rest = all([...filterConditions(kind, filters, viewer), visible(kind, viewer)]);
  return { held, exists: Prisma.sql`EXISTS (SELECT 1 FROM (SELECT * FROM ${part} LIMIT ${LOOKED_AT}) c WHERE ${rest})` };
}

/** The first of these places without whose word this viewer finds something. One statement, which stops there; the index is asked for the rarest word first. */
async function firstThatFinds(asked: Asked, places: readonly number[], rarest: readonly Counted[]): Promise<number | null> {
  const tried = places.map((at) => {
    const query = { ...asked.query, groups: rarest.flatMap((word) => (word.at === at ? [] : asked.query.groups.slice(word.at, word.at + 1))) };
    return { at, probes: asked.kinds.filter(isWordKind).map((kind) => probe(asked, kind, query, `${kind}_${String(at)}`)) };
  });
  if (tried.length === 0) return null;
  const parts = Prisma.join(tried.flatMap(({ probes }) => probes.map(({ held }) => held)));
  const found = tried.map(({ at, probes }) => Prisma.sql`(SELECT ${at}::int AS at WHERE ${Prisma.join(probes.map(({ exists }) => exists), " OR ")})`);
  const rows = await db.$queryRaw<{ at: number }[]>`WITH ${parts} SELECT at FROM (${Prisma.join(found, " UNION ALL ")}) f LIMIT 1`;
  return rows[0]?.at ?? null;
}

/**
 * The place of the word to leave out of a query that finds nothing: of those without which something is found, the commonest,
 * for it says the least; of two as common, the shorter. (Where one word stands nowhere, only its leaving finds anything.) Null where
 * none helps, or where words must not be left out. Two statements at most, whatever was typed.
 */
export async function wordToLeaveOut(asked: Asked): Promise<number | null> {
  if (!mayLoseWord(asked.query) || !asked.kinds.some(isWordKind)) return null;
  const counted = await countWords(asked.query.groups.flat());
  const byCommonness = counted.toSorted((a, b) => b.claims - a.claims || a.length - b.length || a.at - b.at);
  // What stands nowhere is not among the commonest of many words, and yet must be tried.
  const tried = byCommonness.length <= TRIED ? byCommonness : [...byCommonness.slice(0, TRIED - 1), ...byCommonness.slice(-1)];
  const restIsCommon = (left: Counted): boolean => counted.every(({ at, claims }) => at === left.at || claims > COMMON);
  const surely = tried.find(restIsCommon)?.at ?? null;
  const asking = tried.slice(0, surely === null ? tried.length : tried.findIndex(({ at }) => at === surely)).map(({ at }) => at);
  return (await firstThatFinds(asked, asking, byCommonness.toReversed())) ?? surely;
}
