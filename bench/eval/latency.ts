import { READER } from "#lib/domain/actor.ts";
import { db } from "#lib/db/client.ts";
import { matchClaims } from "#lib/search/match.ts";
import { search } from "#lib/search/search.ts";
import { percentile } from "./ranking.ts";

const ASKED = 100;

async function timed(texts: readonly string[], ask: (text: string) => Promise<unknown>): Promise<{ p50: number; p95: number }> {
  const times: number[] = [];
  for (const text of texts) {
    const from = performance.now();
    await ask(text);
    times.push(performance.now() - from);
  }
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

/** Statements somewhere in the table, with every third word left out: what somebody types who has read the claim elsewhere. */
async function reworded(): Promise<string[]> {
  const rows = await db.$queryRaw<{ text: string }[]>`SELECT "statementAr" AS text FROM "Claim" ORDER BY "shortId" LIMIT ${ASKED}`;
  return rows.map(({ text }) => text.split(" ").filter((_word, at) => at % 3 !== 2).join(" "));
}

/** Searches for one to three words, from the commonest to rare ones. */
async function searches(): Promise<string[]> {
  const rows = await db.$queryRaw<{ word: string }[]>`
    SELECT word FROM bench_word WHERE n IN (SELECT floor(power(80000, i / 300.0))::int FROM generate_series(0, 299) i) ORDER BY md5(word)`;
  return rows.slice(0, ASKED).map(({ word }, at) => [word, ...rows.slice(at + 1, at + 1 + (at % 3)).map((row) => row.word)].join(" "));
}

export type Latency = { readonly what: string; readonly p50: number; readonly p95: number };

/** Milliseconds in this process, one question at a time, after a first round that warms the caches. */
export async function measureLatency(): Promise<Latency[]> {
  const typed = await reworded();
  const asked = await searches();
  const match = (text: string): Promise<unknown> => matchClaims(READER, text);
  const look = (text: string): Promise<unknown> => search(READER, text, { kind: "claim" });
  const lookAll = (text: string): Promise<unknown> => search(READER, text);
  await timed(typed.slice(0, 20), match);
  await timed(asked.slice(0, 20), lookAll);
  return [
    { what: "already logged?", ...(await timed(typed, match)) },
    { what: "search, claims", ...(await timed(asked, look)) },
    { what: "search, all kinds", ...(await timed(asked, lookAll)) },
  ];
}
