import { z } from "zod";
import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { unpack } from "#lib/intake/kept.ts";
import type { ArticleRow, DeskArticle, Page, RemovedLine } from "#lib/views/desk.ts";
import { PARTY } from "../rows.ts";
import { cleaned } from "./cleaned.ts";
import { pageOf, readCursor } from "./cursor.ts";
import { marksOf } from "./marks.ts";
import { STATE } from "./rows.ts";

const SIZE = 40;

const removedShape = z.array(z.object({ line: z.number(), text: z.string(), reason: z.string() }));

/** Articles in every state but discarded, the one stored last first. */
export async function listArticles(viewer: Viewer, cursor?: string): Promise<Page<ArticleRow>> {
  if (!mayReadDrafts(viewer)) return { rows: [], next: null };
  const after = readCursor(cursor);
  const rows = await db.article.findMany({
    where: {
      editorialState: { not: "discarded" },
      ...(after === null ? {} : { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: SIZE + 1,
    select: {
      id: true,
      shortId: true,
      title: true,
      kind: true,
      outlet: { select: PARTY },
      publishedOn: true,
      editorialState: true,
      createdAt: true,
      versions: { select: { _count: { select: { passages: true } } } },
    },
  });
  const page = pageOf(rows, SIZE, (row) => ({ at: row.createdAt, id: row.id }));
  return {
    rows: page.rows.map(({ versions, createdAt: _at, ...row }) => ({
      ...row,
      passages: versions.reduce((sum, version) => sum + version._count.passages, 0),
    })),
    next: page.next,
  };
}

const VERSION = {
  id: true,
  number: true,
  text: true,
  raw: true,
  removed: true,
  capturedAt: true,
} as const;

/** What cleaning takes out of the paste, and of that what an editor put back. */
function removedLines(raw: Uint8Array, stored: unknown): RemovedLine[] {
  const out = new Set(removedShape.parse(stored).map(({ line }) => line));
  const { removed } = cleaned(unpack(raw));
  return removed.map(({ line, text, reason }) => ({ line, text, reason, kept: !out.has(line) }));
}

/** An article with its latest text, for the workbench; null for readers and unknown ids. */
export async function getDeskArticle(viewer: Viewer, shortId: string): Promise<DeskArticle | null> {
  if (!mayReadDrafts(viewer)) return null;
  const row = await db.article.findUnique({
    where: { shortId },
    select: {
      ...STATE,
      title: true,
      kind: true,
      language: true,
      url: true,
      outlet: { select: PARTY },
      authors: { select: { party: { select: PARTY } }, orderBy: { position: "asc" } },
      agencies: { select: { party: { select: PARTY } }, orderBy: { position: "asc" } },
      publishedOn: true,
      versions: { select: VERSION, orderBy: { number: "desc" }, take: 1 },
    },
  });
  const latest = row?.versions[0];
  if (row === null || latest === undefined) return null;
  const { versions: _versions, authors, agencies, ...article } = row;
  const { id, number, text, capturedAt } = latest;
  return {
    ...article,
    authors: authors.map(({ party }) => party),
    agencies: agencies.map(({ party }) => party),
    version: { id, number, text, capturedAt: capturedAt.toISOString() },
    removed: removedLines(latest.raw, latest.removed),
    ...(await marksOf(viewer, article.id, { id, text })),
  };
}
