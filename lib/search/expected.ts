import { type Prisma, db } from "#lib/db/client.ts";
import { all, SOURCES, type WordKind } from "./conditions.ts";

/** What the planner thinks: records that come back, and in its own unit what it costs to read them. */
export type Expected = { readonly hits: number; readonly cost: number };

type Plan = { readonly "Plan Rows": number; readonly "Total Cost": number };

/** Cheap, always there, and as good as the planner's statistics. */
export async function expected(kind: WordKind, conditions: readonly Prisma.Sql[]): Promise<Expected> {
  const rows = await db.$queryRaw<{ "QUERY PLAN": readonly { Plan: Plan }[] }[]>`
    EXPLAIN (FORMAT JSON) SELECT 1 FROM ${SOURCES[kind].from} WHERE ${all(conditions)}`;
  const plan = rows[0]?.["QUERY PLAN"][0]?.Plan;
  return { hits: plan?.["Plan Rows"] ?? 0, cost: plan?.["Total Cost"] ?? 0 };
}

/** Milliseconds for which the number of records is kept in memory. */
const KEPT = 60_000;
const TABLES = { claim: "Claim", response: "Response", article: "Article", dossier: "Dossier" } as const;

type Kept = { readonly records: ReadonlyMap<string, number>; readonly readAt: number };

let kept: Kept | null = null;

async function readRecords(): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ name: string; records: number }[]>`
    SELECT relname::text AS name, reltuples::float8 AS records FROM pg_class WHERE oid = ANY (ARRAY(SELECT to_regclass(quote_ident(name))::oid FROM unnest(${Object.values(TABLES)}::text[]) name))`;
  return new Map(rows.map(({ name, records }) => [name, Math.max(0, records)]));
}

/** Records of a kind, as the last ANALYZE saw them, none before the first. */
export async function recordsOf(kind: WordKind, now = Date.now()): Promise<number> {
  if (kept === null || now - kept.readAt > KEPT) kept = { records: await readRecords(), readAt: now };
  return kept.records.get(TABLES[kind]) ?? 0;
}
