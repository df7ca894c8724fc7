import { Prisma, db } from "#lib/db/client.ts";
import { recordsOf } from "./expected.ts";
import type { Named } from "./names.ts";
import type { SearchQuery } from "./query.ts";
import { stemsOf, type Term } from "./term.ts";

/** A typed word: what its stem may be, or may begin with where it is only begun; then the letters it is begun in. */
export type Typed = { readonly roots: readonly string[]; readonly begun: string | null };

/** Stems hold letters and digits only, so quotes make them lexemes. */
export const lookup = ({ roots, begun: letters }: Typed): string => `(${roots.map((root) => (letters === null ? `'${root}'` : `'${root}':*`)).join(" | ")})`;

/** How many claims hold a word, as far as they are counted. */
export async function frequency({ roots, begun: letters }: Typed): Promise<number> {
  const ranges = roots.map((root) => Prisma.sql`("stem" >= ${root} AND "stem" < ${`${root}\u{10FFFF}`})`);
  const among = letters === null ? Prisma.sql`"stem" = ANY (${[...roots]})` : Prisma.join(ranges, " OR ");
  const [row] = await db.$queryRaw<{ claims: number }[]>`SELECT coalesce(sum("claims"), 0)::int AS claims FROM "StemCount" WHERE ${among}`;
  return row?.claims ?? 0;
}

export type Counted = { readonly of: (stem: string) => number; /** Claims when they were counted. */ readonly all: number };

/** How many claims hold each stem, as far as they are counted; none of one that is not. */
export async function claimsWith(stems: readonly string[]): Promise<Counted> {
  const rows = await db.$queryRaw<{ stem: string; claims: number }[]>`
    SELECT '' AS stem, "claims" FROM "TermTotal" UNION ALL SELECT "stem", "claims" FROM "StemCount" WHERE "stem" = ANY (${[...new Set(stems)]})`;
  const known = new Map(rows.map(({ stem, claims }) => [stem, claims]));
  return { of: (stem) => known.get(stem) ?? 0, all: known.get("") ?? 0 };
}

/** A word that was counted nowhere may stand in some claims all the same: of many claims only a part is counted. */
const UNCOUNTED = 100;

/** A query with its rarest words first, and how many claims hold it at most. */
export type Weighed = { readonly query: SearchQuery; readonly atMost: number };

/**
 * The index goes from hit to hit of the first condition and leaps over the others, so the rarest word comes first, a claimant's name last.
 * At most as many claims hold the query, in any form of its words, as the rarest one; Infinity where only a name or nothing is counted.
 * `counted`: all its stems, where they were counted before.
 */
export async function rarestFirst(query: SearchQuery, named: Named, counted?: Counted): Promise<Weighed> {
  const { of, all } = counted ?? (await claimsWith(query.groups.flat().flatMap(stemsOf)));
  const held = (term: Term): number => ((named.get(term.folded) ?? []).length > 0 ? Infinity : stemsOf(term).reduce((sum, stem) => sum + of(stem), 0));
  const weighed = query.groups.map((terms) => ({ terms, claims: terms.reduce((sum, term) => sum + held(term), 0) })).toSorted((a, b) => (a.claims === b.claims ? 0 : a.claims - b.claims));
  // After a large import, words first have to be counted.
  const isCounted = all * 2 > (await recordsOf("claim"));
  return { query: { ...query, groups: weighed.map(({ terms }) => terms) }, atMost: isCounted ? UNCOUNTED + Math.min(...weighed.map(({ claims }) => claims)) : Infinity };
}
