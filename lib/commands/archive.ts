import { Prisma, db, type Tx } from "#lib/db/client.ts";
import { mayReview } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Refusal, type Result } from "#lib/domain/result.ts";
import { nextArchivingAt } from "#lib/domain/seal.ts";
import { askArchive, type ArchivedCopy } from "#lib/intake/archive.ts";
import type { FetchOptions } from "#lib/intake/fetch.ts";
import { readCopies } from "#lib/queries/archives.ts";
import { claimsOnArticle } from "./article/snapshot.ts";
import { renewPages, tagsOfClaims } from "./renew.ts";
import { revise } from "./revise.ts";
import { transact } from "./transact.ts";

const ARCHIVED = { id: true, shortId: true, url: true, editorialState: true, revision: true, archives: true, archiving: { select: { failures: true } } } as const;

/** What came of asking the archive: a copy, or none yet (`code` says why). */
export type Archiving = { readonly kind: "kept"; readonly copy: ArchivedCopy } | { readonly kind: "failed"; readonly code: string };

/** Notes that the archive has not kept the page, and when it is asked again; the article itself is left alone. */
async function noteFailure(tx: Tx, articleId: string, failures: number, now: Date, { code, values }: Refusal): Promise<void> {
  const data = { askedAt: now, nextAt: nextArchivingAt(now, failures), failures, refusal: code, details: values === undefined ? Prisma.DbNull : { ...values } };
  await tx.articleArchiving.upsert({ where: { articleId }, create: { articleId, ...data }, update: data, select: { articleId: true } });
}

async function keepCopy(tx: Tx, actor: Actor, articleId: string, copy: ArchivedCopy): Promise<Result<Archiving>> {
  const row = await tx.article.findUnique({ where: { id: articleId }, select: ARCHIVED });
  if (row === null) return refuse("unknown_record");
  const before = readCopies(row.archives);
  const copies = before.some(({ url }) => url === copy.url) ? before : [copy, ...before];
  const data = { archives: copies.map((each) => ({ ...each })), revision: row.revision + 1 };
  const { count } = await tx.article.updateMany({ where: { id: articleId, revision: row.revision }, data });
  if (count !== 1) return refuse("stale");
  await tx.articleArchiving.deleteMany({ where: { articleId } });
  const urls = (list: readonly ArchivedCopy[]): string[] => list.map(({ url }) => url);
  await revise(tx, actor, { entity: "article", entityId: articleId, number: row.revision + 1, before: { archives: urls(before) }, after: { archives: urls(copies) } });
  await renewPages(tx, [`articles/${row.shortId}`, ...(await tagsOfClaims(tx, await claimsOnArticle(tx, articleId)))]);
  return done({ kind: "kept", copy });
}

/**
 * Asks a web archive to keep a published article's page, and stores where the copy stands. That the archive did not is noted, and
 * changes nothing else. Refused: `not_allowed`, `unknown_record`, `not_published`, `address_missing`.
 */
export async function archiveArticle(actor: Actor, articleId: string, now: Date, base: string, options: FetchOptions): Promise<Result<Archiving>> {
  if (!mayReview(actor)) return refuse("not_allowed");
  const article = await db.article.findUnique({ where: { id: articleId }, select: ARCHIVED });
  if (article === null) return refuse("unknown_record");
  if (article.editorialState !== "published") return refuse("not_published");
  if (article.url === null) return refuse("address_missing");
  const asked = await askArchive(article.url, base, options);
  if (asked.ok) return transact((tx) => keepCopy(tx, actor, articleId, asked.value));
  const [refusal] = asked.refusals;
  return transact(async (tx) => {
    await noteFailure(tx, articleId, (article.archiving?.failures ?? 0) + 1, now, refusal);
    return done({ kind: "failed", code: refusal.code });
  });
}
