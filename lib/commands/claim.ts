import type { Tx } from "#lib/db/client.ts";
import { newId, newShortId } from "#lib/db/id.ts";
import { mayCreate, mayEdit } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { claimGaps } from "#lib/domain/editorial.ts";
import { done, refuse, refuseAll, type Refusal, type Result } from "#lib/domain/result.ts";
import { claimInput, claimUpdate, type ClaimInput, type ClaimUpdate } from "#lib/schema/claim.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { checkClaim, claimColumns, type CheckedClaim } from "./claim/check.ts";
import { claimSnapshot, readClaim, type KeptClaim } from "./claim/snapshot.ts";
import { recordCorrections } from "./correction.ts";
import { editorOf, publishedEditRefusal } from "./edit.ts";
import { loggedMeanwhile, withGaps, type Beside } from "./logged.ts";
import { inheritNotSame } from "./not-same.ts";
import { storePassages } from "./passage.ts";
import type { Made } from "./party.ts";
import { MADE, transactOnce } from "./press.ts";
import { renewPages, tagsOfClaims } from "./renew.ts";
import { revise } from "./revise.ts";
import { refreshStatus } from "./status.ts";
import { transact } from "./transact.ts";

async function linkPassages(tx: Tx, claimId: string, checked: CheckedClaim): Promise<void> {
  const ids = await storePassages(tx, checked.passages);
  await tx.claimPassage.deleteMany({ where: { claimId } });
  await tx.claimPassage.createMany({ data: ids.map((passageId, position) => ({ claimId, passageId, position })), skipDuplicates: true });
}

async function linkAbout(tx: Tx, claimId: string, aboutIds: readonly string[]): Promise<void> {
  await tx.claimAbout.deleteMany({ where: { claimId } });
  await tx.claimAbout.createMany({ data: aboutIds.map((partyId) => ({ claimId, partyId })), skipDuplicates: true });
}

/**
 * Logs a claim as a draft, with its quotes anchored; once for each `press` (see `transactOnce`). Refused: wrong dates, unknown
 * records, a quote that is not in its source, the `gaps` given, and words of which a claim was logged that is not among those `seen`.
 */
export async function logClaim(actor: Actor, input: ClaimInput, press: string | null = null, { seen = null, gaps = [] }: Beside = {}): Promise<Result<Made>> {
  if (!mayCreate(actor)) return refuse("not_allowed");
  const parsed = parseInput(claimInput, input);
  if (!parsed.ok) return withGaps(parsed, gaps);
  return transactOnce(actor, { press, what: "claim", input: parsed.value, made: MADE.record }, async (tx) => {
    const refusals: Refusal[] = [...gaps];
    const checked = await checkClaim(tx, parsed.value, null, refusals);
    if (refusals.length === 0) refusals.push(...(await loggedMeanwhile(tx, "claim", checked.passages, seen)));
    const wrong = refuseAll(refusals);
    if (wrong !== null) return wrong;
    const made = { id: newId(), shortId: newShortId() };
    await tx.claim.create({
      data: { ...made, ...claimColumns(checked), createdById: editorOf(actor), lastEditedById: editorOf(actor) },
      select: { id: true },
    });
    await linkPassages(tx, made.id, checked);
    await linkAbout(tx, made.id, checked.value.aboutIds);
    await reviseClaim(tx, actor, made.id, null, null);
    await inheritNotSame(tx, actor, made.id, [checked.value.statementAr]);
    return done(made);
  });
}

async function reviseClaim(tx: Tx, actor: Actor, id: string, before: KeptClaim | null, reason: string | null): Promise<void> {
  const after = await readClaim(tx, id);
  if (after === null) throw new Error(`claim ${id} vanished inside its transaction`);
  await revise(tx, actor, {
    entity: "claim",
    entityId: id,
    number: after.revision,
    before: before === null ? null : claimSnapshot(before),
    after: claimSnapshot(after),
    reason,
  });
}

/** A published claim must keep what publishing asked for. */
function gapsOf(row: KeptClaim, { value, said, passages }: CheckedClaim): Refusal[] {
  if (row.editorialState !== "published") return [];
  return [...claimGaps({ ...value, saidOn: said.edtf === "" ? null : said.edtf, passages: passages.length })];
}

/**
 * Changes a claim. Refused also: a stale save (code `stale`); a change of a published claim that does not say
 * whether it is a typo or a correction; a change that would leave a published claim incomplete.
 */
export async function updateClaim(actor: Actor, input: ClaimUpdate): Promise<Result<Made>> {
  const parsed = parseInput(claimUpdate, input);
  if (!parsed.ok) return parsed;
  const { id, expected, change, why, ...value } = parsed.value;
  return transact(async (tx) => {
    const row = await readClaim(tx, id);
    if (row === null) return refuse("unknown_record");
    if (!mayEdit(actor, row)) return refuse("not_allowed");
    if (row.revision !== expected) return refuse("stale");
    const refusals: Refusal[] = await publishedEditRefusal(tx, row.editorialState, change, why);
    const checked = await checkClaim(tx, value, id, refusals);
    const wrong = refuseAll([...refusals, ...gapsOf(row, checked)]);
    if (wrong !== null) return wrong;
    const { count } = await tx.claim.updateMany({
      where: { id, revision: expected },
      data: { ...claimColumns(checked), lastEditedById: editorOf(actor), revision: expected + 1 },
    });
    if (count !== 1) return refuse("stale");
    await linkPassages(tx, id, checked);
    await linkAbout(tx, id, value.aboutIds);
    await reviseClaim(tx, actor, id, row, why);
    if (row.statementAr !== checked.value.statementAr) await inheritNotSame(tx, actor, id, [row.statementAr, checked.value.statementAr]);
    await afterEdit(tx, actor, row, change, why);
    return done({ id, shortId: row.shortId });
  });
}

async function afterEdit(tx: Tx, actor: Actor, before: KeptClaim, change: "typo" | "correction" | null, why: string | null): Promise<void> {
  if (before.editorialState !== "published" && before.editorialState !== "withdrawn") return;
  const after = await readClaim(tx, before.id);
  if (after !== null && change === "correction") {
    await recordCorrections(tx, actor, { entity: "claim", entityId: before.id, before, after, why: why ?? "" });
  }
  await refreshStatus(tx, [before.id]);
  await renewPages(tx, await tagsOfClaims(tx, [before.id, ...(before.parentId === null ? [] : [before.parentId])]));
}
