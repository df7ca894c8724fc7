import { Prisma, db } from "#lib/db/client.ts";
import { SOURCES, type WordKind } from "./conditions.ts";
import { placeText } from "./cursor.ts";
import { conditionsOf, COUNTED, pageOf, type Asked, type Found, type Hit } from "./found.ts";

/** Records that a walk to the newest hits passes by at least: of responses each hit costs more, and an article is slow to look into. */
export const WALKED: Readonly<Record<WordKind, number>> = { claim: 4000, response: 2000, article: 400, dossier: 4000 };
/** So many times as many for one page at most, each walk longer than the last; then the page shows what was found, and the next one goes on from there. */
export const WIDEST = 15;
const LONGER = 4;
/** A walk is worth it, and long enough, where so many times a page's hits may stand there. */
export const WORTH = 2;

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
export function stride({ kind, size }: Asked, hits: number, records: number): number {
  const apart = Math.ceil((records * size * WORTH) / Math.max(1, hits));
  return Math.min(WALKED[kind] * WIDEST, Math.max(WALKED[kind], apart));
}

async function pageFrom(asked: Asked, first: number, most: number): Promise<Found> {
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

/**
 * The newest hits. Where those of the last walk do not fill the page, it says where the next one goes on: what was told long ago is reached
 * too. Every page counts as the first one does.
 */
export async function findNewest(asked: Asked, first: number, most: number): Promise<Found> {
  if (asked.after === null) return pageFrom(asked, first, most);
  const [page, { counted, more }] = await Promise.all([pageFrom(asked, first, most), pageFrom({ ...asked, after: null }, first, most)]);
  return { ...page, counted, more };
}
