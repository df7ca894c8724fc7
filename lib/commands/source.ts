import type { Tx } from "#lib/db/client.ts";
import { mayEdit } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, refuseAll, type Result } from "#lib/domain/result.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { MOST_PASSAGES } from "#lib/schema/shared.ts";
import { sourceInput, type SourceInput } from "#lib/schema/suggestion.ts";
import { editorOf } from "./edit.ts";
import { anchorPassages, storePassages, type Anchored } from "./passage.ts";
import type { Made } from "./party.ts";
import { revise } from "./revise.ts";
import { judgeSources, nextRevision, readSourced, renewSourced, type Kind, type Row } from "./source/read.ts";
import { transact } from "./transact.ts";

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

/** The record and its revision now, and the ids of those passages that did not hang on it before. */
export type Hung = Made & { readonly added: readonly string[]; readonly revision: number };

/**
 * Hangs further passages on a logged claim or response: the same thing told in another article. One revision; public pages that
 * show it are made anew. Refused: a direct quote, a quote that is not in its source, four eyes, what the actor may not edit.
 */
export async function addSource(actor: Actor, input: SourceInput): Promise<Result<Hung>> {
  const parsed = parseInput(sourceInput, input);
  if (!parsed.ok) return parsed;
  const { kind, id, passages } = parsed.value;
  return transact(async (tx) => {
    const row = await readSourced(tx, kind, id);
    if (row === null) return refuse("unknown_record");
    if (!mayEdit(actor, row)) return refuse("not_allowed");
    const refusals = await judgeSources(tx, row);
    const anchored = await anchorPassages(tx, passages, refusals);
    const wrong = refuseAll(refusals);
    if (wrong !== null) return wrong;
    const ids = await newPassages(tx, row, anchored.passages);
    // What hangs there already is no change: no revision, and nothing to make anew.
    if (ids.length === 0) return done({ id, shortId: row.shortId, added: [], revision: row.revision });
    if (row.passages.length + ids.length > MOST_PASSAGES) return refuse("too_many", "passages", { max: MOST_PASSAGES });
    const { count } = await nextRevision(tx, kind, row, editorOf(actor));
    if (count !== 1) return refuse("stale");
    await link(tx, kind, row, ids);
    const after = await readSourced(tx, kind, id);
    await revise(tx, actor, { entity: kind, entityId: id, number: row.revision + 1, before: row.snapshot, after: after?.snapshot ?? null });
    await renewSourced(tx, kind, row);
    return done({ id, shortId: row.shortId, added: ids, revision: row.revision + 1 });
  });
}
