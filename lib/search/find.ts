import { Prisma, db } from "#lib/db/client.ts";
import { all, SOURCES, type WordKind } from "./conditions.ts";
import { placeText, type Place } from "./cursor.ts";

/** Up to here hits are ranked; of more, the newest come first, since nobody reads so many by relevance. Where a few of each kind are shown, fewer. */
const RANKED = 500;
const RANKED_FOR_FEW = 150;
/** Records passed by in search of the newest hits, which is worth it where so many times a page's hits may stand among them. */
const WALKED = 4000;
const WORTH = 2;
/** Walks for one page of hits; then it is shown with what was found, and the next page goes on from there. */
const WALKS = 3;
/** Hits that are counted. */
const COUNTED = 1000;

/** Ids of a page's hits, and of the hits the facets count. `more`: there are more than counted. */
export type Found = { readonly ids: readonly string[]; readonly counted: readonly string[]; readonly more: boolean; readonly next: string | null };

export type Asked = {
  readonly kind: WordKind;
  /** The query alone, for the planner's estimate and the rank; and everything that must hold. */
  readonly tsquery: string;
  readonly conditions: readonly Prisma.Sql[];
  readonly size: number;
  readonly after: Place | null;
  /** A few of each kind are shown, and no page comes after them. */
  readonly few: boolean;
};

type Hit = { readonly id: string; readonly rank: number };

/** What the planner thinks comes back: cheap, always there, and as good as its statistics. */
async function expected({ kind, conditions }: Asked): Promise<number> {
  const plan = await db.$queryRaw<{ "QUERY PLAN": readonly { Plan: { "Plan Rows": number } }[] }[]>`
    EXPLAIN (FORMAT JSON) SELECT 1 FROM ${SOURCES[kind].from} WHERE ${all(conditions)}`;
  return plan[0]?.["QUERY PLAN"][0]?.Plan["Plan Rows"] ?? 0;
}

/** Records of a kind, as the last ANALYZE saw them. */
async function manyOf(kind: WordKind): Promise<number> {
  const table = kind === "claim" ? "Claim" : "Response";
  const [row] = await db.$queryRaw<{ records: number }[]>`SELECT reltuples::float8 AS records FROM pg_class WHERE oid = to_regclass(${`"${table}"`})`;
  return row?.records ?? 0;
}

/** Whether there are more hits than are ranked, and so many that the newest are met soon. */
async function isCommon(asked: Asked): Promise<boolean> {
  const [hits, records] = await Promise.all([expected(asked), manyOf(asked.kind)]);
  return hits > mostRanked(asked) && hits * WALKED >= records * asked.size * WORTH;
}

const mostRanked = ({ few }: Asked): number => (few ? RANKED_FOR_FEW : RANKED);

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

/** All hits (bounded), the best first: how often and how near the words stand, then the newest. */
async function findRanked(asked: Asked): Promise<Found> {
  const { from, vector } = SOURCES[asked.kind];
  const hits = await db.$queryRaw<Hit[]>`
    SELECT id, rank FROM (
      SELECT c.id, round(ts_rank(${vector}, ${asked.tsquery}::tsquery, 1) * 1000000)::int AS rank
      FROM ${from} WHERE ${all(asked.conditions)} LIMIT ${mostRanked(asked)}
    ) h ORDER BY rank DESC, id DESC`;
  const page = pageOf(hits, asked, true);
  return { ...page, more: page.more || hits.length === mostRanked(asked) };
}

type Walk = { readonly hits: readonly Hit[]; /** The last record walked past; null at the oldest of all. */ readonly end: string | null };

/** One walk backwards along the primary key (ids sort by time). */
async function walk({ kind, conditions }: Asked, from: string | null, walked: number): Promise<Walk> {
  const start = from === null ? Prisma.sql`true` : Prisma.sql`c.id < ${from}::uuid`;
  const past = Prisma.sql`FROM ${SOURCES[kind].from} WHERE ${start} ORDER BY c.id DESC`;
  const [hits, [last]] = await Promise.all([
    db.$queryRaw<Hit[]>`SELECT c.id, 0 AS rank FROM (SELECT * ${past} LIMIT ${walked}) c WHERE ${all(conditions)} ORDER BY c.id DESC LIMIT ${COUNTED + 1}`,
    db.$queryRaw<{ id: string }[]>`SELECT c.id ${past} OFFSET ${walked - 1} LIMIT 1`,
  ]);
  return { hits, end: last?.id ?? null };
}

/**
 * The newest hits. Where those of the last walk do not fill the page, it says where the next one goes on, so that what was told
 * long ago is reached too.
 */
async function findNewest(asked: Asked, walked: number): Promise<Found> {
  const { size, after } = asked;
  let { hits, end } = await walk(asked, after?.id ?? null, walked);
  for (let round = 1; round < WALKS && hits.length <= size && end !== null; round += 1) {
    const further = await walk(asked, end, walked);
    [hits, end] = [[...hits, ...further.hits], further.end];
  }
  const page = pageOf(hits, { ...asked, after: null }, false);
  const onward = page.next === null && end !== null ? placeText({ rank: null, id: end }) : page.next;
  return { ...page, more: page.more || end !== null, next: onward };
}

/** The hits of one kind: bounded work, however common the words. `walked`: records that a walk passes by; another number is for tests. */
export async function find(asked: Asked, walked = WALKED): Promise<Found> {
  const walks = asked.kind === "claim" || asked.kind === "response";
  const rankedBefore = asked.after?.rank != null;
  if (!walks || rankedBefore || (asked.after === null && !(await isCommon(asked)))) return findRanked(asked);
  const newest = await findNewest(asked, walked);
  // The estimate was wrong, or the newest records are about something else: then the index says where the words stand.
  return newest.ids.length < asked.size && asked.after === null ? findRanked(asked) : newest;
}
