import type { Viewer } from "#lib/domain/actor.ts";
import { env } from "#lib/env.ts";
import { paths } from "#lib/paths.ts";
import { duplicateArticles } from "#lib/search/duplicates.ts";

/** An article stored before with the same text, or nearly: six sites carry one agency. */
export type OutsideDuplicate = { readonly articleId: string; readonly url: string; readonly score: number };

const MOST = 10;

/** Articles with this text or nearly this text, as outsiders are told of them; readers learn of none. */
export async function duplicatesOf(viewer: Viewer, text: string): Promise<OutsideDuplicate[]> {
  const found = await duplicateArticles(viewer, text, MOST);
  const site = env().PUBLIC_URL ?? "";
  return found.map(({ shortId, ref, score }) => ({ articleId: shortId, url: site + paths.article("ar", ref), score }));
}
