import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { cleanText, type Cleaned } from "#lib/arabic/clean.ts";
import type { Tx } from "#lib/db/client.ts";
import { newId, newShortId } from "#lib/db/id.ts";
import { mayCreate, mayEdit } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, refuseAll, type Refusal, type Result } from "#lib/domain/result.ts";
import { articleInput, keepInput, type ArticleInput, type KeepInput } from "#lib/schema/article.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { claimsOnArticle } from "./article/snapshot.ts";
import { edtfOf, readCalendar, readDateField } from "./dates.ts";
import { moveAnchors } from "./passage.ts";
import { renewPages, tagsOfClaims } from "./renew.ts";
import { revise } from "./revise.ts";
import { transact } from "./transact.ts";

export type Stored = {
  readonly id: string;
  readonly shortId: string;
  readonly versionId: string;
  readonly text: string;
  /** False when the very same article and text had been stored before. */
  readonly isNew: boolean;
};

type ArticleValue = ReturnType<typeof articleInput.parse>;

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** An address without its fragment and its tracking parameters: what makes two pastes the same article. */
function canonicalAddress(url: string): string {
  const address = new URL(url);
  address.hash = "";
  for (const name of [...address.searchParams.keys()]) {
    if (/^(utm_\w+|fbclid|gclid|mc_[ce]id|igshid)$/u.test(name)) address.searchParams.delete(name);
  }
  return address.toString();
}

const LATEST = {
  id: true,
  shortId: true,
  editorialState: true,
  createdById: true,
  revision: true,
  versions: { select: { id: true, number: true, contentHash: true, text: true }, orderBy: { number: "desc" }, take: 1 },
} as const;

async function addVersion(tx: Tx, articleId: string, number: number, raw: string, cleaned: Cleaned): Promise<string> {
  const id = newId();
  await tx.articleVersion.create({
    data: {
      id,
      articleId,
      number,
      raw: new Uint8Array(gzipSync(raw)),
      text: cleaned.text,
      removed: cleaned.removed.map(({ line, text, reason }) => ({ line, text, reason })),
      contentHash: hashOf(cleaned.text),
      origin: "paste",
    },
    select: { id: true },
  });
  return id;
}

const words = (value: ArticleValue, title: string, publishedOn: string | null, number: number, text: string) => {
  const { raw: _raw, keep, ...rest } = value;
  return { ...rest, keep, title, publishedOn, version: number, contentHash: hashOf(text) };
};

async function createArticle(tx: Tx, actor: Actor, value: ArticleValue, cleaned: Cleaned, canonicalUrl: string | null): Promise<Result<Stored>> {
  const refusals: Refusal[] = [];
  const published = readDateField(await readCalendar(tx), "publishedOn", value.publishedOn, refusals);
  const wrong = refuseAll(refusals);
  if (wrong !== null) return wrong;
  const made = { id: newId(), shortId: newShortId() };
  const title = value.title ?? cleaned.title;
  await tx.article.create({
    data: {
      ...made,
      kind: value.kind,
      outletId: value.outletId,
      url: value.url,
      canonicalUrl,
      title,
      language: value.language,
      publishedOn: edtfOf(published),
      publishedEarliest: published.earliest,
      publishedLatest: published.latest,
      demo: value.demo,
      createdById: actor.kind === "user" ? actor.id : null,
      lastEditedById: actor.kind === "user" ? actor.id : null,
      authors: { create: value.authorIds.map((partyId, position) => ({ partyId, position })) },
      agencies: { create: value.agencyIds.map((partyId, position) => ({ partyId, position })) },
    },
    select: { id: true },
  });
  const versionId = await addVersion(tx, made.id, 1, value.raw, cleaned);
  const after = words(value, title, edtfOf(published), 1, cleaned.text);
  await revise(tx, actor, { entity: "article", entityId: made.id, number: 1, before: null, after });
  return done({ ...made, versionId, text: cleaned.text, isNew: true });
}

/** A known address, or a known text from the same outlet: the article that is already there. */
async function findStored(tx: Tx, canonicalUrl: string | null, contentHash: string, outletId: string | null) {
  if (canonicalUrl !== null) return tx.article.findUnique({ where: { canonicalUrl }, select: LATEST });
  return tx.article.findFirst({
    where: { canonicalUrl: null, outletId, versions: { some: { contentHash } } },
    select: LATEST,
  });
}

/**
 * Stores a pasted text: cleaned, with what was removed, as version 1 of a new article, or as the next version of
 * the article at the same address when its text differs from the latest. The same text is never stored twice.
 */
export async function storeArticle(actor: Actor, input: ArticleInput): Promise<Result<Stored>> {
  if (!mayCreate(actor)) return refuse("not_allowed");
  const parsed = parseInput(articleInput, input);
  if (!parsed.ok) return parsed;
  const value = parsed.value;
  const cleaned = cleanText(value.raw, value.keep);
  if (cleaned.text.trim() === "") return refuse("text_empty", "raw");
  const canonicalUrl = value.url === null ? null : canonicalAddress(value.url);
  return transact(async (tx) => {
    const found = await findStored(tx, canonicalUrl, hashOf(cleaned.text), value.outletId);
    const latest = found?.versions[0];
    if (found === null || latest === undefined) return createArticle(tx, actor, value, cleaned, canonicalUrl);
    if (latest.contentHash === hashOf(cleaned.text)) {
      return done({ id: found.id, shortId: found.shortId, versionId: latest.id, text: latest.text, isNew: false });
    }
    return nextVersion(tx, actor, found, value.raw, cleaned);
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findStored>>>;

async function nextVersion(tx: Tx, actor: Actor, found: Found, raw: string, cleaned: Cleaned): Promise<Result<Stored>> {
  const latest = found.versions[0];
  if (latest === undefined) return refuse("unknown_record");
  if (!mayEdit(actor, found)) return refuse("not_allowed");
  const number = latest.number + 1;
  const versionId = await addVersion(tx, found.id, number, raw, cleaned);
  await moveAnchors(tx, latest.id, versionId, cleaned.text);
  const { count } = await tx.article.updateMany({ where: { id: found.id, revision: found.revision }, data: { revision: found.revision + 1 } });
  if (count !== 1) return refuse("stale");
  await revise(tx, actor, {
    entity: "article",
    entityId: found.id,
    number: found.revision + 1,
    before: { version: latest.number, contentHash: latest.contentHash },
    after: { version: number, contentHash: hashOf(cleaned.text) },
  });
  await renewPages(tx, [`articles/${found.shortId}`, ...(await tagsOfClaims(tx, await claimsOnArticle(tx, found.id)))]);
  return done({ id: found.id, shortId: found.shortId, versionId, text: cleaned.text, isNew: true });
}

/**
 * Puts back lines that cleaning removed, or removes them again: a new version from the same pasted text,
 * its passages anchored again. `keep` lists the lines of the paste that are to stay.
 */
export async function keepLines(actor: Actor, input: KeepInput): Promise<Result<Stored>> {
  const parsed = parseInput(keepInput, input);
  if (!parsed.ok) return parsed;
  return transact(async (tx) => {
    const found = await tx.article.findUnique({ where: { id: parsed.value.id }, select: LATEST });
    const latest = found?.versions[0];
    if (found === null || latest === undefined) return refuse("unknown_record");
    if (!mayEdit(actor, found)) return refuse("not_allowed");
    if (found.revision !== parsed.value.expected) return refuse("stale");
    const kept = await tx.articleVersion.findUniqueOrThrow({ where: { id: latest.id }, select: { raw: true } });
    const raw = gunzipSync(kept.raw).toString("utf8");
    const cleaned = cleanText(raw, parsed.value.keep);
    if (hashOf(cleaned.text) !== latest.contentHash) return nextVersion(tx, actor, found, raw, cleaned);
    return done({ id: found.id, shortId: found.shortId, versionId: latest.id, text: latest.text, isNew: false });
  });
}
