import type { Tx } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/actor.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import { quoteOf } from "#lib/domain/quote.ts";
import type { Refusal } from "#lib/domain/result.ts";
import { claimSnapshot, readClaim, type KeptClaim } from "../claim/snapshot.ts";
import { recordCorrections } from "../correction.ts";
import { editorOf, publishedEditRefusal } from "../edit.ts";
import { readResponse, responseSnapshot, type KeptResponse } from "../response/snapshot.ts";
import { revise } from "../revise.ts";

/** The records that hang on a quote, as they were before it changed. */
export type Hanging = { readonly claims: readonly KeptClaim[]; readonly responses: readonly KeptResponse[] };

export async function readHanging(tx: Tx, claimIds: readonly string[], responseIds: readonly string[]): Promise<Hanging> {
  const claims = await Promise.all(claimIds.map((id) => readClaim(tx, id)));
  const responses = await Promise.all(responseIds.map((id) => readResponse(tx, id)));
  return { claims: claims.filter((row) => row !== null), responses: responses.filter((row) => row !== null) };
}

/**
 * A quote of something published is changed as a correction: with a reason, and not alone where four eyes are asked for. That of
 * a withdrawn response is announced too, since readers saw it, so it needs the reason.
 */
export async function hangingRefusals(tx: Tx, { claims, responses }: Hanging, why: string | null): Promise<Refusal[]> {
  const states = new Set<EditorialState>([...claims, ...responses].map(({ editorialState }) => editorialState));
  if (states.has("published")) return publishedEditRefusal(tx, "published", "correction", why);
  const wasSeen = responses.some(({ editorialState }) => editorialState === "withdrawn");
  return wasSeen && why === null ? [{ code: "reason_needed", field: "why" }] : [];
}

async function reviseClaim(tx: Tx, actor: Actor, before: KeptClaim, reason: string | null): Promise<boolean> {
  const { id, revision } = before;
  const { count } = await tx.claim.updateMany({ where: { id, revision }, data: { revision: revision + 1, lastEditedById: editorOf(actor) } });
  const after = await readClaim(tx, id);
  if (count !== 1 || after === null) return false;
  await revise(tx, actor, { entity: "claim", entityId: id, number: revision + 1, before: claimSnapshot(before), after: claimSnapshot(after), reason });
  return true;
}

/** The quote shown in «» is exactly its passages' text, in the language of their articles. */
async function quoteColumns(tx: Tx, { id, wording }: KeptResponse): Promise<{ quoteAr?: string; quoteOriginal?: string }> {
  if (wording !== "direct") return {};
  const rows = await tx.responsePassage.findMany({
    where: { responseId: id },
    orderBy: { position: "asc" },
    select: { passage: { select: { exact: true, version: { select: { article: { select: { language: true } } } } } } },
  });
  const quote = quoteOf(rows.map(({ passage }) => passage.exact));
  return rows.some(({ passage }) => passage.version.article.language === "ar") ? { quoteAr: quote } : { quoteOriginal: quote };
}

async function reviseResponse(tx: Tx, actor: Actor, before: KeptResponse, reason: string | null): Promise<boolean> {
  const { id, revision } = before;
  const data = { ...(await quoteColumns(tx, before)), revision: revision + 1, lastEditedById: editorOf(actor) };
  const { count } = await tx.response.updateMany({ where: { id, revision }, data });
  const after = await readResponse(tx, id);
  if (count !== 1 || after === null) return false;
  await revise(tx, actor, { entity: "response", entityId: id, number: revision + 1, before: responseSnapshot(before), after: responseSnapshot(after), reason });
  if (before.editorialState === "published" || before.editorialState === "withdrawn") {
    await recordCorrections(tx, actor, { entity: "response", entityId: id, before, after, why: reason ?? "" });
  }
  return true;
}

/** Writes a revision of each record with the quote it has now; false when somebody else changed one meanwhile. */
export async function reviseHanging(tx: Tx, actor: Actor, { claims, responses }: Hanging, reason: string | null): Promise<boolean> {
  for (const claim of claims) if (!(await reviseClaim(tx, actor, claim, reason))) return false;
  for (const response of responses) if (!(await reviseResponse(tx, actor, response, reason))) return false;
  return true;
}
