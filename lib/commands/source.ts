import type { Tx } from "#lib/db/client.ts";
import { mayEdit } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, refuseAll, type Refusal, type Result } from "#lib/domain/result.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { MOST_PASSAGES } from "#lib/schema/shared.ts";
import { sourceInput, type SourceInput } from "#lib/schema/suggestion.ts";
import { claimSnapshot, readClaim } from "./claim/snapshot.ts";
import { editorOf, publishedEditRefusal } from "./edit.ts";
import { anchorPassages, storePassages, type Anchored } from "./passage.ts";
import type { Made } from "./party.ts";
import { renewPages, tagsOfClaims } from "./renew.ts";
import { claimsAnswered, readResponse, responseSnapshot } from "./response/snapshot.ts";
import { revise } from "./revise.ts";
import { transact } from "./transact.ts";

type Kind = SourceInput["kind"];

async function read(tx: Tx, kind: Kind, id: string) {
  if (kind === "claim") {
    const row = await readClaim(tx, id);
    return row === null ? null : { ...row, direct: false, snapshot: claimSnapshot(row) };
  }
  const row = await readResponse(tx, id);
  return row === null ? null : { ...row, direct: row.wording === "direct", snapshot: responseSnapshot(row) };
}

type Row = NonNullable<Awaited<ReturnType<typeof read>>>;

/** The passages that do not hang there yet. */
async function newPassages(tx: Tx, row: Row, passages: readonly Anchored[]): Promise<string[]> {
  const known = new Set(row.passages.map(({ passageId }) => passageId));
  return [...new Set(await storePassages(tx, passages))].filter((id) => !known.has(id));
}

async function link(tx: Tx, kind: Kind, row: Row, ids: readonly string[]): Promise<void> {
  const places = ids.map((passageId, at) => ({ passageId, position: row.passages.length + at }));
  if (kind === "claim") await tx.claimPassage.createMany({ data: places.map((place) => ({ ...place, claimId: row.id })), skipDuplicates: true });
  else await tx.responsePassage.createMany({ data: places.map((place) => ({ ...place, responseId: row.id })), skipDuplicates: true });
}

const nextRevision = (tx: Tx, kind: Kind, { id, revision }: Row, lastEditedById: string | null) => {
  const change = { where: { id, revision }, data: { revision: revision + 1, lastEditedById } };
  return kind === "claim" ? tx.claim.updateMany(change) : tx.response.updateMany(change);
};

async function judge(tx: Tx, row: Row): Promise<Refusal[]> {
  // A direct quote is its passages' words, run after run: the same words from a second article would stand in it twice.
  if (row.direct) return [{ code: "source_of_direct_quote" }];
  // A further source is neither a typo nor a correction.
  return publishedEditRefusal(tx, row.editorialState, "typo", null);
}

/**
 * Hangs further passages on a logged claim or response: the same thing told in another article. One revision; public pages that
 * show it are made anew. Refused: a direct quote, a quote that is not in its source, four eyes, what the actor may not edit.
 */
export async function addSource(actor: Actor, input: SourceInput): Promise<Result<Made>> {
  const parsed = parseInput(sourceInput, input);
  if (!parsed.ok) return parsed;
  const { kind, id, passages } = parsed.value;
  return transact(async (tx) => {
    const row = await read(tx, kind, id);
    if (row === null) return refuse("unknown_record");
    if (!mayEdit(actor, row)) return refuse("not_allowed");
    const refusals = await judge(tx, row);
    const anchored = await anchorPassages(tx, passages, refusals);
    const wrong = refuseAll(refusals);
    if (wrong !== null) return wrong;
    const ids = await newPassages(tx, row, anchored.passages);
    // What hangs there already is no change: no revision, and nothing to make anew.
    if (ids.length === 0) return done({ id, shortId: row.shortId });
    if (row.passages.length + ids.length > MOST_PASSAGES) return refuse("too_many", "passages", { max: MOST_PASSAGES });
    const { count } = await nextRevision(tx, kind, row, editorOf(actor));
    if (count !== 1) return refuse("stale");
    await link(tx, kind, row, ids);
    const after = await read(tx, kind, id);
    await revise(tx, actor, { entity: kind, entityId: id, number: row.revision + 1, before: row.snapshot, after: after?.snapshot ?? null });
    if (row.editorialState === "published") await renewPages(tx, await tagsOfClaims(tx, kind === "claim" ? [id] : await claimsAnswered(tx, [id])));
    return done({ id, shortId: row.shortId });
  });
}
