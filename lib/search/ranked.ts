import { Prisma, db } from "#lib/db/client.ts";
import { all, SOURCES, visible } from "./conditions.ts";
import { conditionsOf, pageOf, type Asked, type Found, type Hit } from "./found.ts";

/** Up to here hits are ranked at least. Where a few of each kind are shown, so many of them at most, whichever they are. */
const RANKED = 500;
export const RANKED_FOR_FEW = 100;
/** More are ranked in a very large record, where a walk to the newest would pass by many others; never more than these. */
export const MOST_RANKED = 2000;
/** How much dearer it is to read and rank a hit from anywhere than to pass by a record in the order of the index; measured among a million claims. */
const DEARER = 40;
/** So many times as many are looked at where not each may be shown. */
const SPARE = 2;

/** So many hits are ranked: reading them costs what a walk to a page of them would. */
export const mostRanked = ({ few, size }: Asked, records: number): number =>
  few ? RANKED_FOR_FEW : Math.min(MOST_RANKED, Math.max(RANKED, Math.round(Math.sqrt((size * records) / DEARER))));

const rankOf = ({ kind, tsquery }: Asked): Prisma.Sql => Prisma.sql`round(ts_rank(${SOURCES[kind].vector}, ${tsquery}::tsquery, 1) * 1000000)::int AS rank`;

/** Hits among what holds the words. The planner, who thinks rare words commoner than they are, would gather a whole year beside them. */
const byWordsFirst = ({ viewer, kind, words, filters }: Asked): Prisma.Sql =>
  Prisma.sql`(SELECT c.* FROM ${SOURCES[kind].from} WHERE ${words} OFFSET 0) c WHERE ${all([...filters, visible(kind, viewer)])}`;

/**
 * The best first: how often and how near the words stand, then the newest. Null where there are more than are ranked: a page of some is
 * none of the best. `wordsFirst` (claims and responses): few hold the words.
 */
export async function findRanked(asked: Asked, most: number, wordsFirst: boolean): Promise<Found | null> {
  const limit = asked.few ? most : most + 1;
  const from = wordsFirst && asked.filters.length > 0 ? byWordsFirst(asked) : Prisma.sql`${SOURCES[asked.kind].from} WHERE ${conditionsOf(asked)}`;
  const hits = await db.$queryRaw<Hit[]>`SELECT id, rank FROM (SELECT c.id, ${rankOf(asked)} FROM ${from} LIMIT ${limit}) h ORDER BY rank DESC, id DESC`;
  if (!asked.few && hits.length === limit) return null;
  const page = pageOf(hits, asked, true);
  return { ...page, more: page.more || hits.length === limit };
}

/** The best of some that hold the words, for where a few are shown; null where too few of those hold all the rest. */
export async function findSample(asked: Asked, most: number): Promise<Found | null> {
  const hits = await db.$queryRaw<Hit[]>`
    SELECT id, rank FROM (
      SELECT c.id, ${rankOf(asked)}, ${conditionsOf(asked)} AS held FROM ${SOURCES[asked.kind].from} WHERE ${asked.words} LIMIT ${most * SPARE}
    ) h WHERE held ORDER BY rank DESC, id DESC LIMIT ${most}`;
  return hits.length < asked.size ? null : { ...pageOf(hits, asked, true), more: true };
}
