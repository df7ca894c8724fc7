import { cleanText, type Cleaned } from "#lib/arabic/clean.ts";
import type { Tx } from "#lib/db/client.ts";
import { newId, newShortId } from "#lib/db/id.ts";
import { mayCreate, mayEdit } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, refuseAll, type Refusal, type Result } from "#lib/domain/result.ts";
import { unpack } from "#lib/intake/kept.ts";
import { articleInput, keepInput, type ArticleInput, type KeepInput } from "#lib/schema/article.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { canonicalAddress } from "./article/address.ts";
import { LATEST, addVersion, hashOf, nextVersion, type Stored } from "./article/version.ts";
import { edtfOf, readCalendar, readDateField } from "./dates.ts";
import { editorOf } from "./edit.ts";
import { revise } from "./revise.ts";
import { transact } from "./transact.ts";

export type { Stored };

type ArticleValue = ReturnType<typeof articleInput.parse>;

const words = (value: ArticleValue, title: string, publishedOn: string | null, number: number, text: string) => {
  const { raw: _raw, html: _html, origin, keep, ...rest } = value;
  // Pastes say nothing of their way in, so that a record's history reads as it always did.
  const way = origin === "paste" ? {} : { origin };
  return { ...rest, ...way, keep, title, publishedOn, version: number, contentHash: hashOf(text) };
};

/** A byline may name somebody twice, by name and by another name: each stands there once. */
const inOrder = (ids: readonly string[]) => [...new Set(ids)].map((partyId, position) => ({ partyId, position }));

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
      createdById: editorOf(actor),
      lastEditedById: editorOf(actor),
      authors: { create: inOrder(value.authorIds) },
      agencies: { create: inOrder(value.agencyIds) },
    },
    select: { id: true },
  });
  const versionId = await addVersion(tx, made.id, 1, value, cleaned);
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
 * Stores a text that was pasted or fetched: cleaned, with what was removed, as version 1 of a new article, or as the next version of
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
    return nextVersion(tx, actor, found, { ...value, recaptured: true }, cleaned);
  });
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
    const kept = await tx.articleVersion.findUniqueOrThrow({ where: { id: latest.id }, select: { raw: true, html: true } });
    const raw = unpack(kept.raw);
    const cleaned = cleanText(raw, parsed.value.keep);
    if (hashOf(cleaned.text) !== latest.contentHash) return nextVersion(tx, actor, found, { raw, html: kept.html === null ? null : unpack(kept.html), origin: latest.origin, recaptured: false }, cleaned);
    return done({ id: found.id, shortId: found.shortId, versionId: latest.id, text: latest.text, isNew: false });
  });
}
