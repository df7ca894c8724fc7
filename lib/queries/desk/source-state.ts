import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { SourceState } from "#lib/views/source-state.ts";
import { readCopies } from "../archives.ts";
import { refusalOf } from "../refusal.ts";

const NONE: SourceState = { copies: [], check: null, archiving: null };

/** For an article's page on the desk: its archived copies, and how the checks of its source went; readers learn of none. */
export async function getSourceState(viewer: Viewer, articleId: string): Promise<SourceState> {
  if (!mayReadDrafts(viewer)) return NONE;
  const row = await db.article.findUnique({
    where: { id: articleId },
    select: { archives: true, check: { select: { checkedAt: true, nextAt: true, refusal: true, details: true } }, archiving: { select: { refusal: true, details: true } } },
  });
  if (row === null) return NONE;
  const { check, archiving, archives } = row;
  return {
    copies: readCopies(archives),
    check: check === null ? null : { checkedAt: check.checkedAt.toISOString(), nextAt: check.nextAt.toISOString(), refusal: refusalOf(check) },
    archiving: archiving === null ? null : refusalOf(archiving),
  };
}
