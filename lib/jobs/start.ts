import { PgBoss } from "pg-boss";
import { turnClock, turnDay } from "#lib/commands/clock.ts";
import { forgetPresses } from "#lib/commands/press.ts";
import { sealRevisions } from "#lib/commands/seal.ts";
import { hasRoom } from "#lib/db/room.ts";
import type { SystemActor } from "#lib/domain/actor.ts";
import { archivePages } from "./archive-pages.ts";
import { sealQuotes } from "./seal-quotes.ts";
import { keepCounts } from "#lib/search/match/counts.ts";

const QUARTER = 15 * 60_000;
const actorOf = (name: string): SystemActor => ({ kind: "job", name });

type Job = { readonly name: string; readonly cron: string; readonly work: (actor: SystemActor) => Promise<unknown> };

/** Every zone's midnight falls on a quarter of an hour. */
const JOBS: readonly Job[] = [
  { name: "clock", cron: "* * * * *", work: (actor) => turnClock(actor, new Date()) },
  { name: "day", cron: "*/15 * * * *", work: (actor) => turnDay(actor, new Date(Date.now() - QUARTER), new Date()) },
  { name: "quotes", cron: "*/5 * * * *", work: (actor) => sealQuotes(actor, new Date()) },
  { name: "archive", cron: "*/10 * * * *", work: (actor) => archivePages(actor, new Date()) },
  { name: "terms", cron: "*/5 * * * *", work: () => keepCounts() },
  { name: "presses", cron: "7 * * * *", work: (actor) => forgetPresses(actor, new Date()) },
  { name: "seal", cron: "*/10 * * * *", work: (actor) => sealRevisions(actor) },
];

async function schedule(boss: PgBoss, { name, cron, work }: Job): Promise<void> {
  await boss.createQueue(name, { policy: "singleton", retryLimit: 3 });
  await boss.work(name, async () => {
    if (hasRoom()) await work(actorOf(name));
  });
  await boss.schedule(name, cron);
}

/**
 * Runs the jobs of the record in this process, through a queue in the same PostgreSQL: of several app servers,
 * one does each run. `onError` hears of a lost database; the queue goes on by itself when it is back.
 */
export async function startJobs(connectionString: string, onError: (error: Error) => void): Promise<{ stop: () => Promise<void> }> {
  const boss = new PgBoss({ connectionString, application_name: "isnad jobs", max: 2 });
  boss.on("error", onError);
  await boss.start();
  for (const job of JOBS) await schedule(boss, job);
  return { stop: () => boss.stop({ graceful: true, timeout: 5000 }) };
}
