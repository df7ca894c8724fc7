import type { Tx } from "#lib/db/client.ts";
import type { DateBounds } from "#lib/domain/date.ts";
import type { Refusal } from "#lib/domain/result.ts";
import type { claimInput } from "#lib/schema/claim.ts";
import { edtfOf, readCalendar, readDateField } from "../dates.ts";
import { anchorPassages, type Anchored } from "../passage.ts";

export type ClaimValue = ReturnType<typeof claimInput.parse>;

/** A claim's input after everything that can be judged without writing. */
export type CheckedClaim = {
  readonly value: ClaimValue;
  readonly said: DateBounds;
  readonly event: DateBounds;
  readonly passages: readonly Anchored[];
};

/** A claim may not be a part of itself, however many steps away. */
async function partOfItself(tx: Tx, claimId: string, parentId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ found: boolean }[]>`
    WITH RECURSIVE whole(id) AS (
      SELECT ${parentId}::uuid
      UNION
      SELECT c."parentId" FROM "Claim" c JOIN whole w ON c.id = w.id WHERE c."parentId" IS NOT NULL
    ) SELECT EXISTS (SELECT 1 FROM whole WHERE id = ${claimId}::uuid) AS found`;
  return rows[0]?.found === true;
}

async function knownParties(tx: Tx, value: ClaimValue, refusals: Refusal[]): Promise<void> {
  const wanted = [...value.aboutIds, ...(value.claimantId === null ? [] : [value.claimantId])];
  const known = new Set((await tx.party.findMany({ where: { id: { in: wanted } }, select: { id: true } })).map(({ id }) => id));
  if (value.claimantId !== null && !known.has(value.claimantId)) refusals.push({ code: "unknown_record", field: "claimantId" });
  if (value.aboutIds.some((id) => !known.has(id))) refusals.push({ code: "unknown_record", field: "aboutIds" });
}

async function knownRelations(tx: Tx, value: ClaimValue, claimId: string | null, refusals: Refusal[]): Promise<void> {
  if (value.parentId !== null) {
    const parent = await tx.claim.findUnique({ where: { id: value.parentId }, select: { id: true } });
    if (parent === null) refusals.push({ code: "unknown_record", field: "parentId" });
    else if (claimId !== null && (await partOfItself(tx, claimId, value.parentId))) refusals.push({ code: "part_of_itself", field: "parentId" });
  }
  if (value.raisedById !== null) {
    const raising = await tx.response.findUnique({ where: { id: value.raisedById }, select: { id: true } });
    if (raising === null) refusals.push({ code: "unknown_record", field: "raisedById" });
  }
}

/**
 * Judges a claim before it is written; everything wrong is pushed onto `refusals` beside its field.
 * `claimId` is null when the claim is new.
 */
export async function checkClaim(tx: Tx, value: ClaimValue, claimId: string | null, refusals: Refusal[]): Promise<CheckedClaim> {
  const calendar = await readCalendar(tx);
  const said = readDateField(calendar, "saidOn", value.saidOn, refusals);
  const event = readDateField(calendar, "eventOn", value.eventOn, refusals, true);
  if (value.unattributed && value.claimantId !== null) refusals.push({ code: "unattributed_with_claimant", field: "claimantId" });
  await knownParties(tx, value, refusals);
  await knownRelations(tx, value, claimId, refusals);
  const { passages } = await anchorPassages(tx, value.passages, refusals);
  return { value, said, event, passages };
}

/** The claim's own columns, ready to be written. */
export function claimColumns({ value, said, event }: CheckedClaim) {
  const { passages: _passages, aboutIds: _about, saidOn: _said, eventOn: _event, ...rest } = value;
  return {
    ...rest,
    saidOn: edtfOf(said),
    saidEarliest: said.earliest,
    saidLatest: said.latest,
    eventOn: edtfOf(event),
    eventEarliest: event.earliest,
    eventLatest: event.latest,
  };
}
