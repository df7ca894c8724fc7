import { mayEdit } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, refuseAll, type Refusal, type Result } from "#lib/domain/result.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { sourceRemoval, type SourceRemoval } from "#lib/schema/suggestion.ts";
import { editorOf } from "../edit.ts";
import type { Made } from "../party.ts";
import { revise } from "../revise.ts";
import { transact } from "../transact.ts";
import { judgeSources, nextRevision, readSourced, renewSourced } from "./read.ts";

/**
 * Takes passages off a claim or response again, as the undoing of `addSource`: one revision; public pages are made anew. Passages that
 * do not hang there are passed over. Refused: `changed_since`, where the record is not any more as `expected`; a direct quote, four eyes, what the actor may not edit, the last source of something published.
 */
export async function removeSource(actor: Actor, input: SourceRemoval): Promise<Result<Made>> {
  const parsed = parseInput(sourceRemoval, input);
  if (!parsed.ok) return parsed;
  const { kind, id, passageIds, expected } = parsed.value;
  return transact(async (tx) => {
    const row = await readSourced(tx, kind, id);
    if (row === null) return refuse("unknown_record");
    if (!mayEdit(actor, row)) return refuse("not_allowed");
    const gone = row.passages.map(({ passageId }) => passageId).filter((passageId) => passageIds.includes(passageId));
    if (expected !== undefined && row.revision !== expected) return refuse("changed_since");
    if (gone.length === 0) return done({ id, shortId: row.shortId });
    const refusals: Refusal[] = await judgeSources(tx, row);
    if (row.editorialState === "published" && gone.length === row.passages.length && row.noPassageReason === null) refusals.push({ code: "passage_or_reason_required" });
    const wrong = refuseAll(refusals);
    if (wrong !== null) return wrong;
    const { count } = await nextRevision(tx, kind, row, editorOf(actor));
    if (count !== 1) return refuse("stale");
    if (kind === "claim") await tx.claimPassage.deleteMany({ where: { claimId: id, passageId: { in: gone } } });
    else await tx.responsePassage.deleteMany({ where: { responseId: id, passageId: { in: gone } } });
    const after = await readSourced(tx, kind, id);
    await revise(tx, actor, { entity: kind, entityId: id, number: row.revision + 1, before: row.snapshot, after: after?.snapshot ?? null });
    await renewSourced(tx, kind, row);
    return done({ id, shortId: row.shortId });
  });
}
