import { createHash } from "node:crypto";
import type { Cleaned } from "#lib/arabic/clean.ts";
import type { Tx } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import { mayEdit } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { pack } from "#lib/intake/kept.ts";
import type { VersionOrigin } from "#lib/schema/article.ts";
import { moveAnchors } from "../passage.ts";
import { renewPages, tagsOfClaims } from "../renew.ts";
import { revise } from "../revise.ts";
import { claimsOnArticle } from "./snapshot.ts";

export type Stored = {
  readonly id: string;
  readonly shortId: string;
  readonly versionId: string;
  readonly text: string;
  /** False when the very same article and text had been stored before. */
  readonly isNew: boolean;
};

/** What came in: the text to be cleaned, the page it was read from, and how it came. */
export type Source = { readonly raw: string; readonly html: string | null; readonly origin: VersionOrigin };

export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** An article with the latest of its versions, as commands that add one need it. */
export const LATEST = {
  id: true,
  shortId: true,
  editorialState: true,
  createdById: true,
  revision: true,
  versions: { select: { id: true, number: true, contentHash: true, text: true, origin: true }, orderBy: { number: "desc" }, take: 1 },
} as const;

export type Found = {
  readonly id: string;
  readonly shortId: string;
  readonly editorialState: EditorialState;
  readonly createdById: string | null;
  readonly revision: number;
  readonly versions: readonly { readonly id: string; readonly number: number; readonly contentHash: string; readonly text: string; readonly origin: VersionOrigin }[];
};

/** Stores one version, which nothing changes afterwards; answers its id. */
export async function addVersion(tx: Tx, articleId: string, number: number, source: Source, cleaned: Cleaned): Promise<string> {
  const id = newId();
  await tx.articleVersion.create({
    data: {
      id,
      articleId,
      number,
      raw: pack(source.raw),
      html: source.html === null ? null : pack(source.html),
      text: cleaned.text,
      removed: cleaned.removed.map(({ line, text, reason }) => ({ line, text, reason })),
      contentHash: hashOf(cleaned.text),
      origin: source.origin,
    },
    select: { id: true },
  });
  return id;
}

/**
 * Adds the version after the latest and anchors every passage of the article again. `recaptured`: whether the text came in anew; of one
 * that was only cleaned otherwise nothing is said of its source. Refused: `not_allowed`, `stale`.
 */
export async function nextVersion(tx: Tx, actor: Actor, found: Found, source: Source & { readonly recaptured: boolean }, cleaned: Cleaned): Promise<Result<Stored>> {
  const latest = found.versions[0];
  if (latest === undefined) return refuse("unknown_record");
  if (!mayEdit(actor, found)) return refuse("not_allowed");
  const number = latest.number + 1;
  const versionId = await addVersion(tx, found.id, number, source, cleaned);
  // Only between two captures of the page itself does a new place say that the source moved the words.
  const tell = !source.recaptured ? "nothing" : latest.origin === "fetch" && source.origin === "fetch" ? "all" : "changes";
  await moveAnchors(tx, found.id, versionId, cleaned.text, tell);
  // A job that looks again edits nothing: who edited last stays.
  const edited = actor.kind === "user" ? { lastEditedById: actor.id } : {};
  const { count } = await tx.article.updateMany({ where: { id: found.id, revision: found.revision }, data: { revision: found.revision + 1, ...edited } });
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
