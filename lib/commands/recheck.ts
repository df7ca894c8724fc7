import { stands } from "#lib/arabic/anchor.ts";
import { Prisma, db, type Tx } from "#lib/db/client.ts";
import { mayReview } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Refusal, type Result } from "#lib/domain/result.ts";
import { bornAt, nextCheckAt } from "#lib/domain/seal.ts";
import { instantOf } from "#lib/i18n/zone.ts";
import { captureOf, type Capture } from "#lib/intake/capture.ts";
import { fetchArticle, type FetchOptions } from "#lib/intake/fetch.ts";
import { wordsOf } from "#lib/intake/html.ts";
import { LEAST_LIKENESS, likeness } from "#lib/intake/likeness.ts";
import { LATEST, nextVersion } from "./article/version.ts";
import { quotesOf, readAgain } from "./recheck/again.ts";
import { isReadOtherwise } from "./recheck/reread.ts";
import { isAnother, markSeen, markUnseen } from "./recheck/unseen.ts";
import { transact } from "./transact.ts";

/** What a check found: the text as it was, a new version of it, or no text to compare (`code` says why). */
export type Recheck = { readonly kind: "unchanged" } | { readonly kind: "changed"; readonly versionId: string } | { readonly kind: "failed"; readonly code: string; readonly values?: Refusal["values"] };

const CHECKED = {
  id: true,
  shortId: true,
  url: true,
  editorialState: true,
  publishedLatest: true,
  check: { select: { etag: true, lastModified: true, failures: true } },
  versions: { select: { id: true, raw: true, text: true, removed: true, origin: true }, orderBy: { number: "desc" }, take: 1 },
  _count: { select: { versions: { where: { origin: "fetch" } } } },
} as const;

const read = (id: string) => db.article.findUnique({ where: { id }, select: CHECKED });
type Checked = NonNullable<Awaited<ReturnType<typeof read>>>;

type Tags = { readonly etag: string | null; readonly lastModified: string | null };
/** `standing`: the quotes that stand on the page, of a page that was had and is not the article's any more. */
type Seen = { readonly recheck: Recheck; readonly tags: Tags | null; readonly standing?: readonly string[] };

async function firstCaptured(tx: Tx, articleId: string): Promise<Date> {
  const first = await tx.articleVersion.findFirstOrThrow({ where: { articleId }, orderBy: { number: "asc" }, select: { capturedAt: true } });
  return first.capturedAt;
}

const refusalColumns = (recheck: Recheck) =>
  recheck.kind === "failed" ? { refusal: recheck.code, details: { ...recheck.values } } : { refusal: null, details: Prisma.DbNull };

/** Notes the check and when the next is due; after a failure the tags stay, since nothing newer was seen. */
async function note(tx: Tx, article: Checked, now: Date, { recheck, tags }: Seen): Promise<void> {
  const failures = recheck.kind === "failed" ? (article.check?.failures ?? 0) + 1 : 0;
  const { timeZone } = await tx.settings.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
  const nextAt = nextCheckAt(bornAt(article.publishedLatest, instantOf(timeZone), await firstCaptured(tx, article.id)), now, failures);
  const data = { checkedAt: now, nextAt, failures, ...refusalColumns(recheck), ...(tags ?? {}) };
  await tx.articleCheck.upsert({ where: { articleId: article.id }, create: { articleId: article.id, ...data }, update: data, select: { articleId: true } });
}

const failed = ([{ code, values }]: readonly [Refusal, ...Refusal[]]): Seen => ({ recheck: { kind: "failed", code, ...(values === undefined ? {} : { values }) }, tags: null });

/** The article, locked, if it is still the one whose page was asked for: its address may change meanwhile, its lines be put back, or it be withdrawn. */
async function unchangedSince(tx: Tx, { id, url, versions }: Checked) {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${id}::uuid FOR UPDATE`;
  const now = await tx.article.findUnique({ where: { id }, select: { ...LATEST, url: true } });
  return now?.url === url && now.editorialState === "published" && now.versions[0]?.id === versions[0]?.id ? now : null;
}

async function compare(actor: Actor, article: Checked, captured: Capture, tags: Tags, now: Date): Promise<Result<Recheck>> {
  const latest = article.versions[0];
  if (latest === undefined) return refuse("unknown_record");
  const quotes = await quotesOf(article.id);
  const words = captured.html === null ? captured.raw : wordsOf(captured.html);
  const { capture, cleaned } = readAgain(captured, words, latest, quotes);
  if (likeness(latest.text, cleaned.text) < LEAST_LIKENESS) {
    const standing = quotes.filter((quote) => stands(cleaned.text, quote) || stands(words, quote)).map(({ id }) => id);
    return conclude(article, now, { ...failed([{ code: "seal_unlike" }]), standing });
  }
  if (cleaned.text === latest.text || (await isReadOtherwise(actor, latest, quotes, cleaned.text))) return conclude(article, now, { recheck: { kind: "unchanged" }, tags });
  return transact(async (tx) => {
    const found = await unchangedSince(tx, article);
    if (found === null) return refuse("stale");
    const stored = await nextVersion(tx, actor, found, { ...capture, recaptured: true }, cleaned);
    if (!stored.ok) return stored;
    const recheck: Recheck = { kind: "changed", versionId: stored.value.versionId };
    await note(tx, article, now, { recheck, tags });
    return done(recheck);
  });
}

async function conclude(article: Checked, now: Date, seen: Seen): Promise<Result<Recheck>> {
  return transact(async (tx) => {
    if ((await unchangedSince(tx, article)) === null) return refuse("stale");
    await note(tx, article, now, seen);
    if (seen.recheck.kind === "unchanged") await markSeen(tx, article, now);
    if (seen.recheck.kind === "failed" && isAnother(seen.recheck.code, article._count.versions > 0)) await markUnseen(tx, article, seen.standing ?? [], now);
    return done(seen.recheck);
  });
}

/**
 * Fetches a published article's page again and compares its cleaned text with the newest version: when it changed, stores
 * the next version and anchors every passage again (intact, moved, edited, removed). A page that cannot be had changes nothing and
 * is noted; one that is gone or holds something else is noted, and the quotes that are not on it are unseen. Refused: `not_allowed`, `not_published`, `address_missing`, and `stale` when
 * the article changed while its page was fetched.
 */
export async function recheckArticle(actor: Actor, articleId: string, now: Date, options: FetchOptions): Promise<Result<Recheck>> {
  if (!mayReview(actor)) return refuse("not_allowed");
  const article = await read(articleId);
  if (article === null) return refuse("unknown_record");
  if (article.editorialState !== "published") return refuse("not_published");
  if (article.url === null) return refuse("address_missing");
  // After a paste, that the page did not change since we last saw it says nothing of the pasted text.
  const tags = article.versions[0]?.origin === "fetch" ? article.check : null;
  const fetched = await fetchArticle(article.url, { ...options, etag: tags?.etag ?? null, lastModified: tags?.lastModified ?? null });
  if (!fetched.ok) return conclude(article, now, failed(fetched.refusals));
  if (fetched.value.kind === "unchanged") return conclude(article, now, { recheck: { kind: "unchanged" }, tags: null });
  const captured = captureOf(fetched.value);
  if (!captured.ok) return conclude(article, now, failed(captured.refusals));
  return compare(actor, article, captured.value, { etag: fetched.value.etag, lastModified: fetched.value.lastModified }, now);
}

/** Notes a check that broke, or that was not made since its site wants to be left alone, so that it waits its turn like one that failed. Refused: `not_allowed`, `unknown_record`, `stale`. */
export async function noteNoCheck(actor: Actor, articleId: string, now: Date, refusal: Refusal): Promise<Result<Recheck>> {
  if (!mayReview(actor)) return refuse("not_allowed");
  const article = await read(articleId);
  return article === null ? refuse("unknown_record") : conclude(article, now, failed([refusal]));
}
