import { db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { env } from "#lib/env.ts";
import { paths } from "#lib/paths.ts";
import { duplicateArticles } from "#lib/search/duplicates.ts";

/** An article stored before with the same text, or nearly: six sites carry one agency. */
export type OutsideDuplicate = { readonly articleId: string; readonly url: string; readonly score: number };

const MOST = 10;
/** Nearest articles of any state. */
const LOOKED_AT = 20;

/** Published articles with this text or nearly this text, as outsiders are told of them: drafts do not exist there, and readers learn of none. */
export async function duplicatesOf(viewer: Viewer, text: string): Promise<OutsideDuplicate[]> {
  const found = await duplicateArticles(viewer, text, LOOKED_AT);
  const rows = await db.article.findMany({ where: { id: { in: found.map(({ articleId }) => articleId) }, editorialState: "published" }, select: { id: true } });
  const published = new Set(rows.map(({ id }) => id));
  const site = env().PUBLIC_URL ?? "";
  return found.filter(({ articleId }) => published.has(articleId)).slice(0, MOST).map(({ shortId, ref, score }) => ({ articleId: shortId, url: site + paths.article("ar", ref), score }));
}
