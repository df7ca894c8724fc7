import { setTimeout } from "node:timers/promises";
import { archiveArticle } from "#lib/commands/archive.ts";
import { db } from "#lib/db/client.ts";
import type { SystemActor } from "#lib/domain/actor.ts";
import { env } from "#lib/env.ts";
import { WAYBACK } from "#lib/intake/archive.ts";
import type { FetchOptions } from "#lib/intake/fetch.ts";

/**
 * Of one run: `batch` pages at most, with a `pause` of milliseconds between two; the archive is one host and everybody's. After
 * `budget` milliseconds the rest waits for the next run, so that one that takes its time with each page ends before its job does.
 */
export type ArchivePace = { readonly pause: number; readonly batch: number; readonly budget: number };

const PACE: ArchivePace = { pause: 15_000, batch: 8, budget: 5 * 60_000 };

/** Published articles with an address and without a copy, that were never asked for or are due again; what the demo brought is left alone. */
async function dueArticles(now: Date, batch: number): Promise<{ id: string }[]> {
  return db.$queryRaw<{ id: string }[]>`
    (SELECT a.id FROM "Article" a
      WHERE a."editorialState" = 'published' AND a.url IS NOT NULL AND NOT a.demo AND a.archives = '[]'::jsonb AND NOT EXISTS (SELECT FROM "ArticleArchiving" g WHERE g."articleId" = a.id)
      ORDER BY a."publishedAt" DESC, a.id DESC LIMIT ${batch})
    UNION ALL
    (SELECT a.id FROM "ArticleArchiving" g JOIN "Article" a ON a.id = g."articleId"
      WHERE g."nextAt" <= ${now} AND a."editorialState" = 'published' AND a.url IS NOT NULL AND NOT a.demo AND a.archives = '[]'::jsonb
      ORDER BY g."nextAt" LIMIT ${batch})`;
}

/** Asks a web archive to keep the pages of what was published, when the settings say so: one after the other. Answers how many were asked for; the rest is for tests. */
export async function archivePages(actor: SystemActor, now: Date, base = WAYBACK, options?: FetchOptions, pace: ArchivePace = PACE): Promise<number> {
  const { archiveOn } = await db.settings.findUniqueOrThrow({ where: { id: 1 }, select: { archiveOn: true } });
  if (!archiveOn) return 0;
  const due = (await dueArticles(now, pace.batch)).slice(0, pace.batch);
  const end = Date.now() + pace.budget;
  let asked = 0;
  for (const { id } of due) {
    if (asked > 0) await setTimeout(pace.pause);
    if (Date.now() > end) break;
    await archiveArticle(actor, id, now, base, options ?? { publicUrl: env().PUBLIC_URL ?? null });
    asked += 1;
  }
  return asked;
}
