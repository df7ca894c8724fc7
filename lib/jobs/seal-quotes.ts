import { setTimeout } from "node:timers/promises";
import { noteBrokenCheck, recheckArticle } from "#lib/commands/recheck.ts";
import { db } from "#lib/db/client.ts";
import type { SystemActor } from "#lib/domain/actor.ts";
import { env } from "#lib/env.ts";
import type { FetchOptions } from "#lib/intake/fetch.ts";
import { siteOf } from "#lib/intake/site.ts";

/** `pause`: milliseconds between two requests to one site. `budget`: milliseconds after which the rest waits for the next run. */
export type Pace = { readonly pause: number; readonly budget: number; readonly batch: number };

const PACE: Pace = { pause: 3_000, budget: 4 * 60_000, batch: 200 };
/** Sites asked side by side; each gets one request at a time. */
const SITES = 4;

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

/**
 * Checks the quotes of what is due, when the settings say so: one request at a time to a site, with a pause between two. Answers how many
 * articles were looked at. One whose check breaks is noted as failed and holds up none of the others; what broke is thrown when all are
 * done. `options` and `pace` are for tests.
 */
export async function sealQuotes(actor: SystemActor, now: Date, options?: FetchOptions, pace: Pace = PACE): Promise<number> {
  const { sealOn } = await db.settings.findUniqueOrThrow({ where: { id: 1 }, select: { sealOn: true } });
  if (!sealOn) return 0;
  const queues = bySite(await dueArticles(now, pace.batch));
  const end = Date.now() + pace.budget;
  let looked = 0;
  const broken: unknown[] = [];
  const look = async (id: string): Promise<void> => {
    looked += 1;
    try {
      await recheckArticle(actor, id, now, options ?? { publicUrl: env().PUBLIC_URL ?? null });
    } catch (error) {
      broken.push(error);
      await noteBrokenCheck(actor, id, now);
    }
  };
  const askSites = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
      for (const [at, { id }] of queue.entries()) {
        if (Date.now() > end) return;
        if (at > 0) await setTimeout(pace.pause);
        await look(id);
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: SITES }, askSites));
  for (const one of ended) if (one.status === "rejected") broken.push(one.reason);
  if (broken.length > 0) throw new AggregateError(broken, `${String(broken.length)} of ${String(looked)} checks broke`);
  return looked;
}
