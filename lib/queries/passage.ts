import { reanchor } from "#lib/arabic/anchor.ts";
import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { PassageChange, SealTrouble } from "#lib/views/passage.ts";
import type { PassageState } from "#lib/views/shared.ts";
import { wordDiff } from "./passage/words.ts";
import { refOf } from "./rows.ts";

const NEWEST = { text: true, capturedAt: true } as const;

const CHANGED = {
  id: true,
  exact: true,
  prefix: true,
  suffix: true,
  start: true,
  end: true,
  state: true,
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

type Row = {
  readonly id: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly version: {
    readonly capturedAt: Date;
    readonly article: {
      readonly shortId: string;
      readonly title: string;
      readonly url: string | null;
      readonly versions: readonly { readonly text: string; readonly capturedAt: Date }[];
    };
  };
};

function changeOf(row: Row): PassageChange | null {
  const { article, capturedAt } = row.version;
  const newest = article.versions[0];
  if (newest === undefined) return null;
  const { state, start, end } = reanchor(newest.text, row);
  if (state === "intact" || state === "moved") return null;
  const now = state === "edited" ? newest.text.slice(start, end) : null;
  const { shortId, title, url } = article;
  return {
    passageId: row.id,
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
  const row = await db.passage.findFirst({ where: { id: passageId, ...visible(viewer) }, select: CHANGED });
  return row === null ? null : changeOf(row);
}

const MOST = 50;

/** For the inbox: quotes in use that no longer stand at their source and that no editor decided on, the last checked first. */
export async function listChangedPassages(viewer: Viewer): Promise<PassageChange[]> {
  if (!mayReadDrafts(viewer)) return [];
  const used = { OR: [{ claims: { some: {} } }, { responses: { some: {} } }] };
  const rows = await db.passage.findMany({ where: { state: { in: AWAY }, keptAt: null, ...used }, select: CHANGED, orderBy: [{ checkedAt: "desc" }, { id: "desc" }], take: MOST });
  return rows.flatMap((row) => changeOf(row) ?? []);
}

/** Failures in a row after which a page that cannot be checked is an editor's business, not the network's. */
const PERSISTENT = 3;

/** For the inbox: published articles whose page can no longer be checked, or is another page now. */
export async function listSealTroubles(viewer: Viewer): Promise<SealTrouble[]> {
  if (!mayReadDrafts(viewer)) return [];
  const rows = await db.articleCheck.findMany({
    where: { article: { editorialState: "published" }, refusal: { not: null }, OR: [{ failures: { gte: PERSISTENT } }, { refusal: { in: ["seal_unlike", "fetch_gone"] } }] },
    select: { checkedAt: true, refusal: true, failures: true, article: { select: { shortId: true, title: true, url: true } } },
    orderBy: { checkedAt: "desc" },
    take: MOST,
  });
  return rows.map(({ article, checkedAt, refusal, failures }) => ({ article, checkedAt: checkedAt.toISOString(), code: refusal ?? "", failures }));
}
