import { readFileSync } from "node:fs";
import { db } from "#lib/db/client.ts";
import { percentile } from "../eval/ranking.ts";

/** Milliseconds: of the clock, and of the processors that the server and this process used for one question on average. */
export type Timing = { readonly p50: number; readonly p95: number; readonly server: number; readonly here: number };

const TICK = 10;

/** What the processes of our connections have used, in ms; null where the system does not tell. */
async function serverTime(): Promise<number | null> {
  const rows = await db.$queryRaw<{ pid: number }[]>`SELECT pid FROM pg_stat_activity WHERE datname = current_database()`;
  try {
    return rows.reduce((sum, { pid }) => {
      const [, , , , , , , , , , , user = "0", system = "0"] = (readFileSync(`/proc/${String(pid)}/stat`, "utf8").split(") ")[1] ?? "").split(" ");
      return sum + (Number(user) + Number(system)) * TICK;
    }, 0);
  } catch {
    return null;
  }
}

/** Asks every question once, one at a time, after the first so many that warm the caches. */
export async function time(questions: readonly (() => Promise<unknown>)[], warming: number): Promise<Timing> {
  for (const ask of questions.slice(0, warming)) await ask();
  const [server, here] = [await serverTime(), process.cpuUsage()];
  const times: number[] = [];
  for (const ask of questions) {
    const from = performance.now();
    await ask();
    times.push(performance.now() - from);
  }
  const used = process.cpuUsage(here);
  const after = await serverTime();
  const each = (total: number): number => total / Math.max(1, questions.length);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), server: server === null || after === null ? NaN : each(after - server), here: each((used.user + used.system) / 1000) };
}
