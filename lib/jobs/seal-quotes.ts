import { setTimeout } from "node:timers/promises";
import { noteNoCheck, recheckArticle, type Recheck } from "#lib/commands/recheck.ts";
import { db } from "#lib/db/client.ts";
import type { SystemActor } from "#lib/domain/actor.ts";
import type { Refusal, Result } from "#lib/domain/result.ts";
import { env } from "#lib/env.ts";
import type { FetchOptions } from "#lib/intake/fetch.ts";
import { pauseAsked } from "#lib/intake/fetch/robots.ts";
import { siteOf } from "#lib/intake/site.ts";

/** `pause`: milliseconds between two requests to one site. `budget`: milliseconds after which the rest waits for the next run. */
export type Pace = { readonly pause: number; readonly budget: number; readonly batch: number };

const PACE: Pace = { pause: 3_000, budget: 4 * 60_000, batch: 200 };
/** Sites asked side by side; each gets one request at a time. */
const SITES = 4;
/** The longest pause that is kept, whatever a site asks for. */
const LONGEST_PAUSE = 60_000;

type Due = { readonly id: string; readonly url: string };

/** Published articles with an address whose next check is due, or who never had one, the most overdue first; what the demo brought is left alone. */
async function dueArticles(now: Date, batch: number): Promise<Due[]> {
  return db.$queryRaw<Due[]>`
    (SELECT a.id, a.url FROM "ArticleCheck" c JOIN "Article" a ON a.id = c."articleId"
      WHERE c."nextAt" <= ${now} AND a."editorialState" = 'published' AND a.url IS NOT NULL AND NOT a.demo ORDER BY c."nextAt" LIMIT ${batch})
    UNION ALL
    (SELECT a.id, a.url FROM "Article" a
      WHERE a."unchecked" AND a."editorialState" = 'published' AND a.url IS NOT NULL AND NOT a.demo
      ORDER BY a."updatedAt" DESC, a.id DESC LIMIT ${batch})`;
}

/** One queue a site: its hosts are mostly one machine. */
function bySite(due: readonly Due[]): Due[][] {
  const sites = new Map<string, Due[]>();
  for (const article of due) {
    const site = URL.canParse(article.url) ? siteOf(new URL(article.url).hostname) : "";
    sites.set(site, [...(sites.get(site) ?? []), article]);
  }
  return [...sites.values()];
}

const pauseAt = ({ url }: Due, { pause }: Pace): number => Math.max(pause, URL.canParse(url) ? Math.min(LONGEST_PAUSE, pauseAsked(new URL(url).origin)) : 0);

/** Why a site is to be left alone in this run: it answered that there are too many requests, or that it cannot serve any. */
function leaveAlone(checked: Result<Recheck>): Refusal | null {
  if (!checked.ok || checked.value.kind !== "failed") return null;
  const { code, values } = checked.value;
  return code === "fetch_limited" || (code === "fetch_status" && values?.["status"] === 503) ? { code, ...(values === undefined ? {} : { values }) } : null;
}

/**
 * Checks the quotes of what is due, when the settings say so: one request at a time to a site, with a pause between two, and none any more
 * once it wants to be left alone. Answers how many articles were looked at. One whose check breaks is noted as failed and holds up none of
 * the others; what broke is thrown when all are done. `options` and `pace` are for tests.
 */
export async function sealQuotes(actor: SystemActor, now: Date, options?: FetchOptions, pace: Pace = PACE): Promise<number> {
  const { sealOn } = await db.settings.findUniqueOrThrow({ where: { id: 1 }, select: { sealOn: true } });
  if (!sealOn) return 0;
  const queues = bySite(await dueArticles(now, pace.batch));
  const end = Date.now() + pace.budget;
  let looked = 0;
  const broken: unknown[] = [];
  const look = async (id: string): Promise<Refusal | null> => {
    looked += 1;
    try {
      return leaveAlone(await recheckArticle(actor, id, now, options ?? { publicUrl: env().PUBLIC_URL ?? null }));
    } catch (error) {
      broken.push(error);
      await noteNoCheck(actor, id, now, { code: "seal_failed" });
      return null;
    }
  };
  const askSite = async (queue: readonly Due[]): Promise<void> => {
    let refused: Refusal | null = null;
    for (const [at, due] of queue.entries()) {
      if (Date.now() > end) return;
      if (refused !== null) {
        await noteNoCheck(actor, due.id, now, refused);
        continue;
      }
      if (at > 0) await setTimeout(pauseAt(due, pace));
      refused = await look(due.id);
    }
  };
  const askSites = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) await askSite(queue);
  };
  const ended = await Promise.allSettled(Array.from({ length: SITES }, askSites));
  for (const one of ended) if (one.status === "rejected") broken.push(one.reason);
  if (broken.length > 0) throw new AggregateError(broken, `${String(broken.length)} of ${String(looked)} checks broke`);
  return looked;
}
