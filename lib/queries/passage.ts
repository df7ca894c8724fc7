import { db, type Prisma } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { PassageChange, SealTrouble } from "#lib/views/passage.ts";
import type { PassageState } from "#lib/views/shared.ts";
import { wordDiff } from "./passage/words.ts";
import { refOf } from "./rows.ts";
import { valuesOf } from "./refusal.ts";

const MOST = 50;

const NEWEST = { id: true, capturedAt: true } as const;
const SAID = { shortId: true, editorialState: true } as const;

const CHANGED = {
  id: true,
  exact: true,
  state: true,
  standing: true,
  keptAt: true,
  claims: { select: { claim: { select: { ...SAID, statementAr: true } } } },
  responses: { select: { response: { select: { ...SAID, summaryAr: true, quoteAr: true, quoteOriginal: true } } } },
  version: {
    select: {
      capturedAt: true,
      article: { select: { shortId: true, title: true, url: true, versions: { select: NEWEST, orderBy: { number: "desc" }, take: 1 } } },
    },
  },
} as const;

/** Readers see the quotes of what is public. */
const PUBLIC = {
  version: { article: { editorialState: "published" } },
  OR: [{ claims: { some: { claim: { editorialState: "published" } } } }, { responses: { some: { response: { editorialState: "published" } } } }],
} as const;

const changed = (where: Prisma.PassageWhereInput, orderBy: Prisma.PassageOrderByWithRelationInput[]) => db.passage.findMany({ where, select: CHANGED, orderBy, take: MOST });
type Row = Awaited<ReturnType<typeof changed>>[number];

function recordsOf({ claims, responses }: Row): Pick<PassageChange, "records" | "isPublic"> {
  const said = [
    ...claims.map(({ claim }) => ({ kind: "claim" as const, label: claim.statementAr, ...claim })),
    ...responses.map(({ response }) => ({ kind: "response" as const, label: response.summaryAr ?? response.quoteAr ?? response.quoteOriginal ?? "", ...response })),
  ].filter(({ editorialState }) => editorialState !== "discarded");
  const records = said.map(({ kind, shortId, label }) => ({ kind, shortId, label }));
  return { records, isPublic: said.some(({ editorialState }) => editorialState === "published" || editorialState === "withdrawn") };
}

/** What the last check found, as it noted it: looking for fifty quotes anew would take its time. */
function changeOf(row: Row): PassageChange | null {
  const { state, standing: now } = row;
  const { article, capturedAt } = row.version;
  const newest = article.versions[0];
  if (newest === undefined || (state !== "edited" && state !== "removed")) return null;
  const { shortId, title, url } = article;
  return {
    passageId: row.id,
    versionId: newest.id,
    kept: row.keptAt !== null,
    ...recordsOf(row),
    state,
    was: row.exact,
    now,
    words: wordDiff(row.exact, now ?? ""),
    capturedAt: capturedAt.toISOString(),
    changedAt: newest.capturedAt.toISOString(),
    article: { ref: refOf(shortId, title), shortId, title, url },
  };
}

const AWAY: PassageState[] = ["edited", "removed"];
const visible = (viewer: Viewer) => (mayReadDrafts(viewer) ? {} : PUBLIC);

/** What became of one quote at its source, word by word; null while it stands, or when the viewer may not see it. */
export async function passageChange(viewer: Viewer, passageId: string): Promise<PassageChange | null> {
  const [row] = await changed({ id: passageId, ...visible(viewer) }, []);
  return row === undefined ? null : changeOf(row);
}

const IN_USE = { OR: [{ claims: { some: {} } }, { responses: { some: {} } }] };

/** For the inbox: quotes in use that no longer stand at their source and that no editor decided on, the last checked first. */
export async function listChangedPassages(viewer: Viewer): Promise<PassageChange[]> {
  if (!mayReadDrafts(viewer)) return [];
  const rows = await changed({ state: { in: AWAY }, keptAt: null, ...IN_USE }, [{ checkedAt: "desc" }, { id: "desc" }]);
  return rows.flatMap((row) => changeOf(row) ?? []);
}

/** For an article's page on the desk: its quotes in use that no longer stand at the source, those that an editor kept too. */
export async function listChangesOf(viewer: Viewer, articleId: string): Promise<PassageChange[]> {
  if (!mayReadDrafts(viewer)) return [];
  const rows = await changed({ state: { in: AWAY }, version: { articleId }, ...IN_USE }, [{ start: "asc" }, { id: "asc" }]);
  return rows.flatMap((row) => changeOf(row) ?? []);
}

/** Failures in a row after which a page that cannot be checked is an editor's business, not the network's. */
const PERSISTENT = 3;

/** For the inbox: published articles whose page can no longer be checked, or is another page now (its quotes are then `unseen` to readers). */
export async function listSealTroubles(viewer: Viewer): Promise<SealTrouble[]> {
  if (!mayReadDrafts(viewer)) return [];
  const rows = await db.articleCheck.findMany({
    where: { article: { editorialState: "published" }, refusal: { not: null }, OR: [{ failures: { gte: PERSISTENT } }, { refusal: { in: ["seal_unlike", "fetch_gone"] } }] },
    select: { checkedAt: true, refusal: true, details: true, failures: true, article: { select: { shortId: true, title: true, url: true } } },
    orderBy: { checkedAt: "desc" },
    take: MOST,
  });
  return rows.map(({ article, checkedAt, refusal, details, failures }) => ({ article, checkedAt: checkedAt.toISOString(), code: refusal ?? "", values: valuesOf(details), failures }));
}

/** For the inbox: published articles whose page an archive has not kept after several requests. */
export async function listArchiveTroubles(viewer: Viewer): Promise<SealTrouble[]> {
  if (!mayReadDrafts(viewer)) return [];
  const rows = await db.articleArchiving.findMany({
    where: { article: { editorialState: "published" }, failures: { gte: PERSISTENT } },
    select: { askedAt: true, details: true, failures: true, article: { select: { shortId: true, title: true, url: true } } },
    orderBy: { askedAt: "desc" },
    take: MOST,
  });
  return rows.map(({ article, askedAt, details, failures }) => ({ article, checkedAt: askedAt.toISOString(), code: "archive_failed", values: valuesOf(details), failures }));
}
