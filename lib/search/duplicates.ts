import { createHash } from "node:crypto";
import { fold } from "#lib/arabic/fold.ts";
import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { refOf } from "#lib/queries/rows.ts";
import type { ArticleMatch } from "#lib/views/match.ts";
import { articleProbes } from "./article-probes.ts";

/** Versions that one probe may bring, and that are compared word by word. */
const BROUGHT = 60;
const COMPARED = 20;
/** Below this two texts share a subject, not a text. */
const LEAST = 0.25;
/** Words in a shingle: enough that two reporters do not write the same one by chance. */
const SHINGLE = 4;
const LONGEST = 60_000;

type Row = { readonly id: string; readonly shortId: string; readonly title: string; readonly text: string; readonly contentHash: string };

function shingles(text: string): Set<string> {
  const words = fold(text.slice(0, LONGEST)).split(" ");
  return new Set(Array.from({ length: Math.max(1, words.length - SHINGLE + 1) }, (_, at) => words.slice(at, at + SHINGLE).join(" ")));
}

/** The share of the shorter text's shingles that the longer has too: an agency text shortened or led in anew is still that text. */
function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const one of short) if (long.has(one)) both += 1;
  return both / Math.max(1, short.size);
}

/** Articles whose latest text has the same hash, or the most probes, most of them first; without probes, those of the hash. */
const candidates = (hash: string, probes: readonly string[]): Promise<Row[]> =>
  db.$queryRaw<Row[]>`
    SELECT a.id, a."shortId", a."title", v."text", v."contentHash"
    FROM isnad_versions_sharing(${hash}, ${probes}::text[]::tsquery[], ${BROUGHT}::int, ${COMPARED * 2}::int) best
    JOIN "ArticleVersion" v ON v.id = best.id JOIN "Article" a ON a.id = v."articleId"
    WHERE a."editorialState" <> 'discarded'
      AND NOT EXISTS (SELECT 1 FROM "ArticleVersion" later WHERE later."articleId" = a.id AND later."number" > v."number")
    ORDER BY best.shared DESC LIMIT ${COMPARED}`;

/**
 * Articles stored before with this clean text or nearly this text (the same agency text on six sites): equal ones first,
 * then by the share of text in common, 0..1. A tool of the desk: readers get none.
 */
export async function duplicateArticles(viewer: Viewer, text: string, limit = 5): Promise<ArticleMatch[]> {
  if (!mayReadDrafts(viewer) || text.trim() === "") return [];
  const hash = createHash("sha256").update(text).digest("hex");
  const rows = await candidates(hash, await articleProbes(text.slice(0, LONGEST)));
  const asked = shingles(text);
  return rows
    .map((row) => ({ articleId: row.id, shortId: row.shortId, ref: refOf(row.shortId, row.title), title: row.title, score: row.contentHash === hash ? 1 : Math.min(0.99, containment(asked, shingles(row.text))) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}
