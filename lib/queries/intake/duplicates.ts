import { createHash } from "node:crypto";
import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { env } from "#lib/env.ts";
import { paths } from "#lib/paths.ts";
import { refOf } from "../rows.ts";

/** An article stored before with the same text, or nearly: six sites carry one agency. */
export type OutsideDuplicate = { readonly articleId: string; readonly url: string; readonly score: number };

const MOST = 10;

/** Articles whose latest or earlier text is this one, the newest first; readers learn of published ones only. */
export async function duplicatesOf(viewer: Viewer, text: string): Promise<OutsideDuplicate[]> {
  const contentHash = createHash("sha256").update(text).digest("hex");
  const state = mayReadDrafts(viewer) ? { editorialState: { not: "discarded" } as const } : { editorialState: "published" as const };
  const rows = await db.article.findMany({
    where: { ...state, versions: { some: { contentHash } } },
    select: { shortId: true, title: true },
    orderBy: { id: "desc" },
    take: MOST,
  });
  const site = env().PUBLIC_URL ?? "";
  return rows.map(({ shortId, title }) => ({ articleId: shortId, url: site + paths.article("ar", refOf(shortId, title)), score: 1 }));
}
