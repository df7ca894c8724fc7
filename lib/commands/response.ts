import type { Tx } from "#lib/db/client.ts";
import { newId, newShortId } from "#lib/db/id.ts";
import { mayCreate, mayEdit } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { responseGaps } from "#lib/domain/editorial.ts";
import { done, refuse, refuseAll, type Refusal, type Result } from "#lib/domain/result.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { responseInput, responseUpdate, type ResponseInput, type ResponseUpdate } from "#lib/schema/response.ts";
import { recordCorrections } from "./correction.ts";
import { editorOf, publishedEditRefusal } from "./edit.ts";
import { loggedMeanwhile, withGaps, type Beside } from "./logged.ts";
import { storePassages } from "./passage.ts";
import type { Made } from "./party.ts";
import { MADE, transactOnce } from "./press.ts";
import { renewPages, tagsOfClaims } from "./renew.ts";
import { checkResponse, responseColumns, type CheckedResponse } from "./response/check.ts";
import { claimsAnswered, readResponse, responseSnapshot, type KeptResponse } from "./response/snapshot.ts";
import { revise } from "./revise.ts";
import { refreshStatus } from "./status.ts";
import { transact } from "./transact.ts";

async function linkPassages(tx: Tx, responseId: string, checked: CheckedResponse): Promise<void> {
  const ids = await storePassages(tx, checked.passages);
  await tx.responsePassage.deleteMany({ where: { responseId } });
  await tx.responsePassage.createMany({ data: ids.map((passageId, position) => ({ responseId, passageId, position })), skipDuplicates: true });
}

async function linkTargets(tx: Tx, responseId: string, checked: CheckedResponse): Promise<void> {
  await tx.responseTarget.deleteMany({ where: { responseId } });
  const data = checked.value.targets.map(({ claimId = null, targetResponseId = null, stance, scope }) => ({
    id: newId(),
    responseId,
    claimId,
    targetResponseId,
    stance,
    scope,
  }));
  await tx.responseTarget.createMany({ data });
}

async function reviseResponse(tx: Tx, actor: Actor, id: string, before: KeptResponse | null, reason: string | null): Promise<void> {
  const after = await readResponse(tx, id);
  if (after === null) throw new Error(`response ${id} vanished inside its transaction`);
  await revise(tx, actor, {
    entity: "response",
    entityId: id,
    number: after.revision,
    before: before === null ? null : responseSnapshot(before),
    after: responseSnapshot(after),
    reason,
  });
}

/**
 * Logs a response as a draft with its stances and its anchored quotes; once for each `press`. Refused: wrong dates, unknown records, two positions
 * on one target, a quote that is not in its source, and what `logClaim` refuses by `seen` and `gaps`.
 */
export async function logResponse(actor: Actor, input: ResponseInput, press: string | null = null, { seen = null, gaps = [] }: Beside = {}): Promise<Result<Made>> {
  if (!mayCreate(actor)) return refuse("not_allowed");
  const parsed = parseInput(responseInput, input);
  if (!parsed.ok) return withGaps(parsed, gaps);
  return transactOnce(actor, { press, what: "response", input: parsed.value, made: MADE.record }, async (tx) => {
    const refusals: Refusal[] = [...gaps];
    const checked = await checkResponse(tx, parsed.value, null, refusals);
    if (refusals.length === 0) refusals.push(...(await loggedMeanwhile(tx, "response", checked.passages, seen)));
    const wrong = refuseAll(refusals);
    if (wrong !== null) return wrong;
    const made = { id: newId(), shortId: newShortId() };
    await tx.response.create({
      data: { ...made, ...responseColumns(checked), createdById: editorOf(actor), lastEditedById: editorOf(actor) },
      select: { id: true },
    });
    await linkPassages(tx, made.id, checked);
    await linkTargets(tx, made.id, checked);
    await reviseResponse(tx, actor, made.id, null, null);
    return done(made);
  });
}

/** A published response must keep what publishing asked for. */
function gapsOf(row: KeptResponse, { value, said, passages }: CheckedResponse): Refusal[] {
  if (row.editorialState !== "published") return [];
  return [...responseGaps({ ...value, saidOn: said.edtf === "" ? null : said.edtf, passages: passages.length, targets: value.targets.length })];
}

/** Changes a response; the same refusals as `updateClaim`. Claims it answered before and answers now are computed anew. */
export async function updateResponse(actor: Actor, input: ResponseUpdate): Promise<Result<Made>> {
  const parsed = parseInput(responseUpdate, input);
  if (!parsed.ok) return parsed;
  const { id, expected, change, why, ...value } = parsed.value;
  return transact(async (tx) => {
    const row = await readResponse(tx, id);
    if (row === null) return refuse("unknown_record");
    if (!mayEdit(actor, row)) return refuse("not_allowed");
    if (row.revision !== expected) return refuse("stale");
    const refusals: Refusal[] = await publishedEditRefusal(tx, row.editorialState, change, why);
    const checked = await checkResponse(tx, value, id, refusals);
    const wrong = refuseAll([...refusals, ...gapsOf(row, checked)]);
    if (wrong !== null) return wrong;
    const answeredBefore = await claimsAnswered(tx, [id]);
    const { count } = await tx.response.updateMany({
      where: { id, revision: expected },
      data: { ...responseColumns(checked), lastEditedById: editorOf(actor), revision: expected + 1 },
    });
    if (count !== 1) return refuse("stale");
    await linkPassages(tx, id, checked);
    await linkTargets(tx, id, checked);
    await reviseResponse(tx, actor, id, row, why);
    await afterEdit(tx, actor, { row, answeredBefore, change, why });
    return done({ id, shortId: row.shortId });
  });
}

type Edited = { row: KeptResponse; answeredBefore: readonly string[]; change: "typo" | "correction" | null; why: string | null };

async function afterEdit(tx: Tx, actor: Actor, { row, answeredBefore, change, why }: Edited): Promise<void> {
  if (row.editorialState !== "published" && row.editorialState !== "withdrawn") return;
  const after = await readResponse(tx, row.id);
  if (after !== null && change === "correction") {
    await recordCorrections(tx, actor, { entity: "response", entityId: row.id, before: row, after, why: why ?? "" });
  }
  const claims = [...new Set([...answeredBefore, ...(await claimsAnswered(tx, [row.id]))])];
  await refreshStatus(tx, claims);
  await renewPages(tx, await tagsOfClaims(tx, claims));
}
