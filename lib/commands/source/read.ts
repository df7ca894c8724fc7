import type { Tx } from "#lib/db/client.ts";
import type { Refusal } from "#lib/domain/result.ts";
import type { SourceInput } from "#lib/schema/suggestion.ts";
import { claimSnapshot, readClaim } from "../claim/snapshot.ts";
import { publishedEditRefusal } from "../edit.ts";
import { renewPages, tagsOfClaims } from "../renew.ts";
import { claimsAnswered, readResponse, responseSnapshot } from "../response/snapshot.ts";

export type Kind = SourceInput["kind"];

/** A claim or response as its sources are changed, with what its history keeps of it. */
export async function readSourced(tx: Tx, kind: Kind, id: string) {
  if (kind === "claim") {
    const row = await readClaim(tx, id);
    return row === null ? null : { ...row, direct: false, snapshot: claimSnapshot(row) };
  }
  const row = await readResponse(tx, id);
  return row === null ? null : { ...row, direct: row.wording === "direct", snapshot: responseSnapshot(row) };
}

export type Row = NonNullable<Awaited<ReturnType<typeof readSourced>>>;

/** Takes the next revision number; `count` 0: somebody else did. */
export const nextRevision = (tx: Tx, kind: Kind, { id, revision }: Row, lastEditedById: string | null) => {
  const change = { where: { id, revision }, data: { revision: revision + 1, lastEditedById } };
  return kind === "claim" ? tx.claim.updateMany(change) : tx.response.updateMany(change);
};

/** Why the sources of a record may not be changed as it stands. */
export async function judgeSources(tx: Tx, row: Row): Promise<Refusal[]> {
  // A direct quote is its passages' words, run after run: the same words from a second article would stand in it twice.
  if (row.direct) return [{ code: "source_of_direct_quote" }];
  // A further source is neither a typo nor a correction.
  return publishedEditRefusal(tx, row.editorialState, "typo", null);
}

/** Readers' pages that show a published record are made anew. */
export async function renewSourced(tx: Tx, kind: Kind, { id, editorialState }: Row): Promise<void> {
  if (editorialState === "published") await renewPages(tx, await tagsOfClaims(tx, kind === "claim" ? [id] : await claimsAnswered(tx, [id])));
}
