import type { Tx } from "#lib/db/client.ts";
import type { Snapshot } from "../revise.ts";

const KEPT = {
  id: true,
  shortId: true,
  revision: true,
  editorialState: true,
  createdById: true,
  lastEditedById: true,
  publishedAt: true,
  withdrawnReason: true,
  kind: true,
  outletId: true,
  url: true,
  title: true,
  language: true,
  publishedOn: true,
  authors: { select: { partyId: true }, orderBy: { position: "asc" } },
  agencies: { select: { partyId: true }, orderBy: { position: "asc" } },
} as const;

export type KeptArticle = NonNullable<Awaited<ReturnType<typeof readArticle>>>;

export function readArticle(tx: Tx, id: string) {
  return tx.article.findUnique({ where: { id }, select: KEPT });
}

export function articleSnapshot(row: KeptArticle): Snapshot {
  const { id: _id, shortId: _shortId, revision: _revision, createdById: _by, lastEditedById: _last, publishedAt: _at, authors, agencies, ...plain } = row;
  return { ...plain, authorIds: authors.map(({ partyId }) => partyId), agencyIds: agencies.map(({ partyId }) => partyId) };
}

/** Claims that hang, or whose responses hang, on passages of an article: their pages link to it or only name it. */
export async function claimsOnArticle(tx: Tx, articleId: string): Promise<string[]> {
  const passage = { passage: { version: { articleId } } };
  const rows = await tx.claim.findMany({
    where: { OR: [{ passages: { some: passage } }, { reports: { some: { articleId } } }, { targetedBy: { some: { response: { passages: { some: passage } } } } }] },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
