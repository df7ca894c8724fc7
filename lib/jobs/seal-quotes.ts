import { setTimeout } from "node:timers/promises";
import { recheckArticle } from "#lib/commands/recheck.ts";
import { db } from "#lib/db/client.ts";
import type { SystemActor } from "#lib/domain/actor.ts";
import { env } from "#lib/env.ts";
import type { FetchOptions } from "#lib/intake/fetch.ts";

/** `pause`: milliseconds between two requests to one host. `budget`: milliseconds after which the rest waits for the next run. */
export type Pace = { readonly pause: number; readonly budget: number; readonly batch: number };

const PACE: Pace = { pause: 3_000, budget: 4 * 60_000, batch: 200 };
/** Hosts asked side by side; each gets one request at a time. */
const HOSTS = 4;

type Due = { readonly id: string; readonly url: string };

/** Published articles with an address whose next check is due, or who never had one, the most overdue first; what the demo brought is left alone. */
async function dueArticles(now: Date, batch: number): Promise<Due[]> {
  return db.$queryRaw<Due[]>`
    (SELECT a.id, a.url FROM "ArticleCheck" c JOIN "Article" a ON a.id = c."articleId"
      WHERE c."nextAt" <= ${now} AND a."editorialState" = 'published' AND a.url IS NOT NULL AND NOT a.demo ORDER BY c."nextAt" LIMIT ${batch})
    UNION ALL
    (SELECT a.id, a.url FROM "Article" a
      WHERE a."editorialState" = 'published' AND a.url IS NOT NULL AND NOT a.demo AND NOT EXISTS (SELECT FROM "ArticleCheck" c WHERE c."articleId" = a.id)
      ORDER BY a."updatedAt" DESC, a.id DESC LIMIT ${batch})`;
}

function byHost(due: readonly Due[]): Due[][] {
  const hosts = new Map<string, Due[]>();
  for (const article of due) {
    const host = URL.canParse(article.url) ? new URL(article.url).hostname : "";
    hosts.set(host, [...(hosts.get(host) ?? []), article]);
  }
  return [...hosts.values()];
}

/**
 * Checks the quotes of what is due, when the settings say so: one request at a time to a host, with a pause between two. Answers how many
 * articles were looked at. `options` and `pace` are for tests.
 */
export async function sealQuotes(actor: SystemActor, now: Date, options?: FetchOptions, pace: Pace = PACE): Promise<number> {
  const { sealOn } = await db.settings.findUniqueOrThrow({ where: { id: 1 }, select: { sealOn: true } });
  if (!sealOn) return 0;
  const queues = byHost(await dueArticles(now, pace.batch));
  const end = Date.now() + pace.budget;
  let looked = 0;
  const askHosts = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
      for (const [at, { id }] of queue.entries()) {
        if (Date.now() > end) return;
        if (at > 0) await setTimeout(pace.pause);
        await recheckArticle(actor, id, now, options ?? { publicUrl: env().PUBLIC_URL ?? null });
        looked += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS }, askHosts));
  return looked;
}
