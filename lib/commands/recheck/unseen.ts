import type { Tx } from "#lib/db/client.ts";
import { claimsOnArticle } from "../article/snapshot.ts";
import { renewPages, tagsOfClaims } from "../renew.ts";

/** Whether a check that failed (its refusal's code) says that the page is the article's no longer: gone, or, if we ever saw the article on it, empty or another. */
export const isAnother = (code: string, wasSeen: boolean): boolean => code === "fetch_gone" || (wasSeen && (code === "seal_unlike" || code === "html_empty"));

type Article = { readonly id: string; readonly shortId: string };

async function renew(tx: Tx, { id, shortId }: Article): Promise<void> {
  await renewPages(tx, [`articles/${shortId}`, ...(await tagsOfClaims(tx, await claimsOnArticle(tx, id)))]);
}

/** Notes that an article's page is as it was: quotes that stood were looked at, and what was not found on it before stands there again. */
export async function markSeen(tx: Tx, article: Article, now: Date): Promise<void> {
  const version = { articleId: article.id };
  await tx.passage.updateMany({ where: { version, state: { in: ["intact", "moved"] } }, data: { checkedAt: now } });
  const { count } = await tx.passage.updateMany({ where: { version, state: "unseen" }, data: { state: "intact", checkedAt: now } });
  if (count > 0) await renew(tx, article);
}

/**
 * Notes that an article's page is gone or another now: of quotes that stood there nothing is known but that they are not on it, which
 * readers are told. `standing`: ids of quotes that are on it all the same. Of those that changed before, that stays said.
 */
export async function markUnseen(tx: Tx, article: Article, standing: readonly string[], now: Date): Promise<void> {
  const version = { articleId: article.id };
  const ids = [...standing];
  const gone = await tx.passage.updateMany({ where: { version, id: { notIn: ids }, state: { in: ["intact", "moved"] } }, data: { state: "unseen", checkedAt: now } });
  const back = await tx.passage.updateMany({ where: { version, id: { in: ids }, state: "unseen" }, data: { state: "intact", checkedAt: now } });
  if (gone.count + back.count > 0) await renew(tx, article);
}
