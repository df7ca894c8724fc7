import { carriedIn } from "#lib/arabic/carried.ts";
import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { commonOrigin } from "#lib/domain/origin.ts";
import { duplicateArticles } from "#lib/search/duplicates.ts";
import type { DeskArticle } from "#lib/views/desk.ts";
import type { Duplicates, Twin, TwinClaim } from "#lib/views/duplicates.ts";
import { PARTY } from "../rows.ts";

const MOST = 12;
/** Half of the shorter text: less is a shared quote or a shared agency paragraph, not one text on two sites. */
const LEAST = 0.5;

const TWIN = {
  id: true,
  shortId: true,
  title: true,
  outlet: { select: PARTY },
  publishedOn: true,
  editorialState: true,
  agencies: { select: { party: { select: PARTY } }, orderBy: { position: "asc" } },
} as const;

const readTwins = (ids: readonly string[]) => db.article.findMany({ where: { id: { in: [...ids] } }, select: TWIN });
type TwinRow = Awaited<ReturnType<typeof readTwins>>[number];

const HOP = {
  id: true,
  articleId: true,
  outlet: { select: PARTY },
  party: { select: PARTY },
  source: { select: PARTY },
  onAuthorityOf: { select: { authorityId: true } },
} as const;

const QUOTE = { exact: true, prefix: true, suffix: true, start: true, end: true, version: { select: { articleId: true } } } as const;

function readClaims(articleIds: string[]) {
  return db.claim.findMany({
    where: {
      editorialState: { notIn: ["discarded", "withdrawn"] },
      OR: [{ passages: { some: { passage: { version: { articleId: { in: articleIds } } } } } }, { reports: { some: { articleId: { in: articleIds } } } }],
    },
    select: {
      id: true,
      shortId: true,
      statementAr: true,
      claimant: { select: PARTY },
      editorialState: true,
      createdById: true,
      revision: true,
      reports: { select: HOP, orderBy: { id: "asc" } },
      passages: { select: { passage: { select: QUOTE } }, orderBy: { position: "asc" } },
    },
    orderBy: { id: "asc" },
    take: 40,
  });
}
type ClaimRow = Awaited<ReturnType<typeof readClaims>>[number];

/** The best twin from which the claim was logged: the one that is quoted, else the one in its chain. */
function twinOf({ passages, reports }: ClaimRow, twins: readonly TwinRow[]): TwinRow | undefined {
  return twins.find(({ id }) => passages.some(({ passage }) => passage.version.articleId === id)) ?? twins.find(({ id }) => reports.some(({ articleId }) => articleId === id));
}

function claimOf(row: ClaimRow, article: DeskArticle, twins: readonly TwinRow[]): TwinClaim[] {
  const twin = twinOf(row, twins);
  if (twin === undefined) return [];
  const { reports, passages, ...claim } = row;
  const here = { id: article.id, outletId: article.outlet?.id ?? null, agencyIds: article.agencies.map(({ id }) => id) };
  const there = { id: twin.id, outletId: twin.outlet?.id ?? null, agencyIds: twin.agencies.map(({ party }) => party.id) };
  const hops = reports.map(({ outlet, party, source, onAuthorityOf, ...hop }) => ({ ...hop, carrier: outlet ?? party, source, onAuthorityOf: onAuthorityOf.map(({ authorityId }) => authorityId) }));
  const links = hops.map(({ carrier, source, ...hop }) => ({ ...hop, carrierId: carrier?.id ?? null, sourceId: source?.id ?? null }));
  const { basis, onAuthorityOf, sourceId } = commonOrigin(here, there, links);
  const known = [...article.agencies, ...twin.agencies.map(({ party }) => party), ...hops.flatMap(({ source }) => source ?? [])];
  const source = known.find(({ id }) => id === sourceId);
  const own = passages.filter(({ passage }) => passage.version.articleId === twin.id);
  const quotes = (own.length > 0 ? own : passages).map(({ passage }) => passage);
  const { state, instead } = carriedIn(article.version.text, quotes);
  return [
    {
      ...claim,
      twinId: twin.id,
      joined: hops.some(({ articleId }) => articleId === article.id),
      basis,
      origin: [...hops.flatMap(({ id, carrier }) => (onAuthorityOf.includes(id) && carrier !== null ? [carrier] : [])), ...(source === undefined ? [] : [source])],
      quote: quotes.length === 0 ? null : { state, instead },
    },
  ];
}

/**
 * Other articles with the text of this one, or nearly (one agency text on six sites), the nearest first, and the claims logged
 * from them, each with how this article would stand in its chain. A tool of the desk: readers get none.
 */
export async function getDuplicates(viewer: Viewer, article: DeskArticle): Promise<Duplicates> {
  if (!mayReadDrafts(viewer)) return { twins: [], claims: [] };
  const found = (await duplicateArticles(viewer, article.version.text, MOST + 1)).filter(({ articleId, score }) => articleId !== article.id && score >= LEAST).slice(0, MOST);
  if (found.length === 0) return { twins: [], claims: [] };
  const rows = new Map((await readTwins(found.map(({ articleId }) => articleId))).map((row) => [row.id, row]));
  const ordered = found.flatMap(({ articleId }) => rows.get(articleId) ?? []);
  const scores = new Map(found.map(({ articleId, score }) => [articleId, score]));
  const twins = ordered.map(({ agencies: _agencies, ...twin }): Twin => ({ ...twin, score: scores.get(twin.id) ?? 0 }));
  const claims = await readClaims(ordered.map(({ id }) => id));
  return { twins, claims: claims.flatMap((row) => claimOf(row, article, ordered)) };
}
