import { db } from "#lib/db/client.ts";
import type { Counts } from "./weigh.ts";

/** Milliseconds for which trigram counts are kept in memory; they change little. */
const KEPT = 60_000;
/** Stems whose counts are kept in memory. */
const KEPT_STEMS = 50_000;
/** Claims that are counted at most; of more, a sample stands for all. */
const SAMPLE = 100_000;
const GRAM_SAMPLE = 20_000;

type Total = { readonly claims: number; readonly stems: number; readonly countedAt: Date | null };
type Common = { readonly total: Total; readonly grams: ReadonlyMap<string, number>; readonly stems: Map<string, number>; readonly readAt: number };

let kept: Common | null = null;

async function readTotal(): Promise<Total> {
  const [row] = await db.$queryRaw<Total[]>`SELECT "claims", "stems", "countedAt" FROM "TermTotal"`;
  return row ?? { claims: 0, stems: 12, countedAt: null };
}

async function readGrams(): Promise<ReadonlyMap<string, number>> {
  const [row] = await db.$queryRaw<{ all: Record<string, number> | null }[]>`SELECT json_object_agg("gram", "claims") AS all FROM "GramCount"`;
  return new Map(Object.entries(row?.all ?? {}));
}

/** The total and all trigrams (some ten thousand), read again when they were counted again. */
async function common(now: number): Promise<Common> {
  if (kept !== null && now - kept.readAt < KEPT) return kept;
  const total = await readTotal();
  const same = kept?.total.countedAt?.getTime() === total.countedAt?.getTime() ? kept : null;
  kept = { total, grams: same?.grams ?? (await readGrams()), stems: same?.stems ?? new Map<string, number>(), readAt: now };
  return kept;
}

/** Adds what is not known yet; a stem that no claim had when they were counted is in none. */
async function readStems(known: Map<string, number>, stems: readonly string[]): Promise<void> {
  const unknown = stems.filter((stem) => !known.has(stem));
  if (unknown.length === 0) return;
  const rows = await db.$queryRaw<{ stem: string; claims: number }[]>`SELECT "stem", "claims" FROM "StemCount" WHERE "stem" = ANY (${unknown})`;
  if (known.size > KEPT_STEMS) known.clear();
  for (const stem of stems) known.set(stem, known.get(stem) ?? 0);
  for (const { stem, claims } of rows) known.set(stem, claims);
}

/** How common these stems are, with what every comparison needs. */
export async function readCounts(stems: readonly string[], now = Date.now()): Promise<Counts> {
  const { total, grams, stems: known } = await common(now);
  await readStems(known, stems);
  return { claims: total.claims, meanStems: total.stems, stems: new Map(stems.map((stem) => [stem, known.get(stem) ?? 0])), grams };
}

/**
 * Counts anew how common stems and trigrams are among claims. Run by a job (and after an import); what is logged in
 * between is found all the same, its words only count as rarer than they are.
 */
export async function countTerms(): Promise<void> {
  await db.$executeRaw`SELECT isnad_count_terms(${SAMPLE}::int, ${GRAM_SAMPLE}::int)`;
  kept = null;
}

/** Counts anew when claims have become more or fewer by more than a fiftieth, or by some where there are few. For a job. */
export async function keepCounts(): Promise<void> {
  const [row] = await db.$queryRaw<{ due: boolean }[]>`
    SELECT t."countedAt" IS NULL OR abs(n.claims - t."claims") > greatest(10, t."claims" / 50) AS due
    FROM "TermTotal" t, (SELECT isnad_count_claims() AS claims) n`;
  if (row?.due === true) await countTerms();
}
