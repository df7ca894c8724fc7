import type { Tx } from "#lib/db/client.ts";
import { isSamePlace } from "#lib/domain/overlap.ts";
import type { Refusal, Result } from "#lib/domain/result.ts";
import type { Anchored } from "./passage.ts";

/** What whoever logs a record was shown, and what publishing it would refuse: said together with all else that is wrong. */
export type Beside = {
  /** Ids of the records that were shown on the article; null: none were to be looked at, as in an import. */
  readonly seen?: readonly string[] | null;
  readonly gaps?: readonly Refusal[];
};

/** What a schema refused, and what publishing lacks where the schema says nothing of that field. */
export function withGaps<T>(refused: Result<T> & { readonly ok: false }, gaps: readonly Refusal[]): Result<T> & { readonly ok: false } {
  const said = new Set(refused.refusals.map(({ field }) => field?.split(".")[0]));
  const [first, ...rest] = refused.refusals;
  return { ok: false, refusals: [first, ...rest, ...gaps.filter(({ field }) => !said.has(field))] };
}

type Kind = "claim" | "response";
type Row = { readonly articleVersionId: string; readonly start: number; readonly end: number; readonly exact: string; readonly records: readonly { readonly id: string; readonly text: string }[] };

const PLACE = { articleVersionId: true, start: true, end: true, exact: true } as const;

/** The passages of these articles on which such records hang that nobody was shown. */
async function unseenOn(tx: Tx, kind: Kind, articleIds: readonly string[], seen: readonly string[]): Promise<Row[]> {
  const version = { articleId: { in: [...articleIds] } };
  const wanted = { id: { notIn: [...seen] }, editorialState: { not: "discarded" as const } };
  if (kind === "claim") {
    const rows = await tx.passage.findMany({ where: { version, claims: { some: { claim: wanted } } }, select: { ...PLACE, claims: { where: { claim: wanted }, select: { claim: { select: { id: true, statementAr: true } } } } } });
    return rows.map(({ claims, ...place }) => ({ ...place, records: claims.map(({ claim }) => ({ id: claim.id, text: claim.statementAr })) }));
  }
  const rows = await tx.passage.findMany({ where: { version, responses: { some: { response: wanted } } }, select: { ...PLACE, responses: { where: { response: wanted }, select: { response: { select: { id: true, summaryAr: true } } } } } });
  return rows.map(({ responses, ...place }) => ({ ...place, records: responses.map(({ response }) => ({ id: response.id, text: response.summaryAr ?? place.exact })) }));
}

/** In one text by its place, in another version of it by its words. */
const isSame = (row: Row, passage: Anchored): boolean => (row.articleVersionId === passage.articleVersionId ? isSamePlace(row, passage) : row.exact === passage.exact);

/**
 * Refuses to log unknowingly what another tab or editor has logged of nearly the same words since these were shown (code
 * `logged_meanwhile`, with its text). Whoever has seen it may log another. Two saves of one article wait for each other here.
 */
export async function loggedMeanwhile(tx: Tx, kind: Kind, passages: readonly Anchored[], seen: readonly string[] | null): Promise<Refusal[]> {
  if (seen === null || passages.length === 0) return [];
  const versions = await tx.articleVersion.findMany({ where: { id: { in: passages.map(({ articleVersionId }) => articleVersionId) } }, select: { articleId: true } });
  const articleIds = [...new Set(versions.map(({ articleId }) => articleId))].toSorted();
  for (const id of articleIds) await tx.$queryRaw`SELECT 1 AS held FROM "Article" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const rows = await unseenOn(tx, kind, articleIds, seen);
  const [first] = rows.filter((row) => passages.some((passage) => isSame(row, passage))).flatMap(({ records }) => records);
  return first === undefined ? [] : [{ code: "logged_meanwhile", values: { text: first.text } }];
}
