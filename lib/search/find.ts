import { Prisma, db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { all, readable, SOURCES, visible, type WordKind } from "./conditions.ts";
import { placeText, type Place } from "./cursor.ts";
import { expected, recordsOf, type Expected } from "./expected.ts";

/** Up to here hits are ranked at least. Where a few of each kind are shown, so many of them at most, whichever they are. */
const RANKED = 500;
const RANKED_FOR_FEW = 100;
/** More are ranked in a large record, where a walk to the newest would pass by many others; never more than these. */
const MOST_RANKED = 2000;
/** How much dearer it is to read a hit from anywhere than to pass by a record in the order of the index. */
const DEARER = 6;
/** What the planner may think that reading all hits costs: some thousand records from anywhere on a disk. Where there are no more, it is not asked. */
const AFFORDABLE = 12_000;
const NO_MATTER: Expected = { hits: 0, cost: 0 };
/** Records that a walk to the newest hits passes by at least: of responses each hit costs more, and an article is slow to look into. */
const WALKED: Readonly<Record<WordKind, number>> = { claim: 4000, response: 2000, article: 400, dossier: 4000 };
/** So many times as many for one page at most, each walk longer than the last; then the page shows what was found, and the next one goes on from there. */
const WIDEST = 15;
const LONGER = 4;
/** Where a few are shown, walks of so many records find them sooner than the index, which gathers all that holds the words. To read an article's words takes longer. */
const WALKED_FOR_FEW: Readonly<Record<WordKind, number>> = { claim: 4000, response: 10_000, article: 0, dossier: 4000 };
/** How much commoner a word may be among responses than among claims. */
const TALKED_OF = 3;
/** A walk is worth it, and long enough, where so many times a page's hits may stand there. */
const WORTH = 2;
/** Hits that are counted. */
const COUNTED = 1000;

/** Ids of a page's hits, and of the hits the facets count. `more`: there are more than counted, or may be. */
export type Found = { readonly ids: readonly string[]; readonly counted: readonly string[]; readonly more: boolean; readonly next: string | null };

export type Asked = {
  readonly viewer: Viewer;
  readonly kind: WordKind;
  /** The query alone, for the rank; as a condition; and what was chosen besides. */
  readonly tsquery: string;
  readonly words: Prisma.Sql;
  readonly filters: readonly Prisma.Sql[];
  /** Claims that hold the words at most, as far as is known. The planner thinks every word that is none of the commonest about as common as those. */
  readonly atMost?: number;
  readonly size: number;
  readonly after: Place | null;
  /** A few of each kind are shown, and no page comes after them. */
  readonly few: boolean;
};

const conditionsOf = ({ viewer, kind, words, filters }: Asked): Prisma.Sql => all([words, ...filters, visible(kind, viewer)]);

type Hit = { readonly id: string; readonly rank: number };

function pageOf(hits: readonly Hit[], { size, after }: Asked, ranked: boolean): Found {
  const rest = after === null ? hits : hits.filter(({ id, rank }) => (ranked && after.rank !== null && rank !== after.rank ? rank < after.rank : id < after.id));
  const shown = rest.slice(0, size);
  const last = shown.at(-1);
  return {
    ids: shown.map(({ id }) => id),
    counted: hits.slice(0, COUNTED).map(({ id }) => id),
    more: hits.length > COUNTED,
    next: rest.length > size && last !== undefined ? placeText({ rank: ranked ? last.rank : null, id: last.id }) : null,
  };
}

/** So many hits are ranked: reading them costs what a walk to a page of them would. */
const mostRanked = ({ few, size }: Asked, records: number): number =>
  few ? RANKED_FOR_FEW : Math.min(MOST_RANKED, Math.max(RANKED, Math.round(Math.sqrt((size * records) / DEARER))));

const rankOf = ({ kind, tsquery }: Asked): Prisma.Sql => Prisma.sql`round(ts_rank(${SOURCES[kind].vector}, ${tsquery}::tsquery, 1) * 1000000)::int AS rank`;

/** The best first: how often and how near the words stand, then the newest. Null where there are more than are ranked: a page of some is none of the best. */
async function findRanked(asked: Asked, most: number): Promise<Found | null> {
  const limit = asked.few ? most : most + 1;
  const hits = await db.$queryRaw<Hit[]>`
    SELECT id, rank FROM (SELECT c.id, ${rankOf(asked)} FROM ${SOURCES[asked.kind].from} WHERE ${conditionsOf(asked)} LIMIT ${limit}) h ORDER BY rank DESC, id DESC`;
  if (!asked.few && hits.length === limit) return null;
  const page = pageOf(hits, asked, true);
  return { ...page, more: page.more || hits.length === limit };
}

/** The best of some that hold the words, for where a few are shown; null where too few of those hold all the rest. */
async function findSample(asked: Asked, most: number): Promise<Found | null> {
  const hits = await db.$queryRaw<Hit[]>`
    SELECT id, rank FROM (
      SELECT c.id, ${rankOf(asked)}, ${conditionsOf(asked)} AS held FROM ${SOURCES[asked.kind].from} WHERE ${asked.words} LIMIT ${most * WORTH}
    ) h WHERE held ORDER BY rank DESC, id DESC LIMIT ${most}`;
  return hits.length < asked.size ? null : { ...pageOf(hits, asked, true), more: true };
}

type Walk = { readonly hits: readonly Hit[]; /** The last record walked past; null at the oldest of all. */ readonly end: string | null };

/** One walk backwards along the primary key (ids sort by time): first how far, so that the planner knows how many records it is about. */
async function walk(asked: Asked, from: string | null, walked: number): Promise<Walk> {
  const { kind } = asked;
  const table = Prisma.raw(`"${kind.charAt(0).toUpperCase()}${kind.slice(1)}"`);
  const start = from === null ? Prisma.sql`true` : Prisma.sql`c.id < ${from}::uuid`;
  const [last] = await db.$queryRaw<{ id: string }[]>`SELECT c.id FROM ${table} c WHERE ${start} ORDER BY c.id DESC OFFSET ${walked - 1} LIMIT 1`;
  const end = last?.id ?? null;
  const stop = end === null ? Prisma.sql`true` : Prisma.sql`c.id >= ${end}::uuid`;
  const hits = await db.$queryRaw<Hit[]>`SELECT c.id, 0 AS rank FROM ${SOURCES[kind].from} WHERE ${start} AND ${stop} AND ${conditionsOf(asked)} ORDER BY c.id DESC LIMIT ${COUNTED + 1}`;
  return { hits, end };
}

/** A walk that is as long as a page's hits are likely to be apart. */
function stride({ kind, size }: Asked, hits: number, records: number): number {
  const apart = Math.ceil((records * size * WORTH) / Math.max(1, hits));
  return Math.min(WALKED[kind] * WIDEST, Math.max(WALKED[kind], apart));
}

/** The newest hits. Where those of the last walk do not fill the page, it says where the next one goes on: what was told long ago is reached too. */
async function findNewest(asked: Asked, first: number, most: number): Promise<Found> {
  const { size, after } = asked;
  let { hits, end } = await walk(asked, after?.id ?? null, first);
  for (let [last, gone] = [first, first]; hits.length <= size && end !== null && gone < most; gone += last) {
    last = Math.min(last * LONGER, most - gone);
    const further = await walk(asked, end, last);
    [hits, end] = [[...hits, ...further.hits], further.end];
  }
  const page = pageOf(hits, { ...asked, after: null }, false);
  const onward = page.next === null && end !== null ? placeText({ rank: null, id: end }) : page.next;
  return { ...page, more: page.more || end !== null, next: onward };
}

/** Whether there are more hits than are ranked, and, where a few are shown, so many that the newest are met soon. */
function isCommon({ kind, few, size }: Asked, { hits }: Expected, records: number, most: number): boolean {
  return hits > most && (!few || hits * WALKED_FOR_FEW[kind] >= records * size * WORTH);
}

/** Hits at most, from how many claims hold the words at most. The words of an article are not counted. */
async function mostHits({ kind, atMost = Infinity }: Asked, records: number): Promise<number> {
  return kind === "claim" ? atMost : kind === "response" ? (atMost * TALKED_OF * records) / Math.max(1, await recordsOf("claim")) : Infinity;
}

/** What is expected of a question; the planner is asked only where its answer matters. */
async function planOf(asked: Asked, records: number, affordable: number): Promise<Expected> {
  const most = await mostHits(asked, records);
  if (most <= MOST_RANKED) return { hits: most, cost: 0 };
  if (records * DEARER <= affordable) return NO_MATTER;
  const plan = await expected(asked.kind, [asked.words, ...asked.filters, readable(asked.viewer)]);
  return { ...plan, hits: Math.min(plan.hits, most) };
}

/** Other bounds, for tests: records that a walk passes by, and what reading all hits may cost. */
type Bounds = { readonly walked?: number; readonly affordable?: number };

/**
 * The hits of one kind: bounded work, however common the words and however rarely a filter holds. Few enough hits are ranked; of more the
 * newest come first, and every page that did not come to the end says where the next one goes on.
 */
export async function find(asked: Asked, { walked, affordable = AFFORDABLE }: Bounds = {}): Promise<Found> {
  const records = await recordsOf(asked.kind);
  const plan = await planOf(asked, records, affordable);
  const most = mostRanked(asked, records);
  const byDate = asked.after !== null && asked.after.rank === null;
  const ranked = async (): Promise<Found | null> => (byDate ? null : plan.cost <= affordable ? findRanked(asked, most) : asked.few ? findSample(asked, most) : null);
  const newestFirst = asked.after === null && isCommon(asked, plan, records, most);
  const best = newestFirst ? null : await ranked();
  if (best !== null) return best;
  // What was too much to rank has more hits than were expected.
  const hits = plan.cost > affordable ? plan.hits : Math.max(plan.hits, most);
  const newest = await findNewest(asked, walked ?? stride(asked, hits, records), (walked ?? WALKED[asked.kind]) * WIDEST);
  // The estimate was wrong, or the newest records are about something else: then the index says where the words stand.
  return newestFirst && newest.ids.length < asked.size && newest.next !== null ? ((await ranked()) ?? newest) : newest;
}
