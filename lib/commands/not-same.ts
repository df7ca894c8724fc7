import { fold } from "#lib/arabic/fold.ts";
import type { Tx } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import { mayCreate } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { notSameInput, type NotSameInput } from "#lib/schema/not-same.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { asksAgain, tellingStems } from "#lib/search/match/not-same.ts";
import { editorOf } from "./edit.ts";
import { revise } from "./revise.ts";
import { transact } from "./transact.ts";

/** Two claims, or a claim and a text. */
export type Pair = { readonly claimA: string; readonly claimB: string | null; readonly text: string | null };

/** A pair has no direction: the older claim (ids sort by time) stands first. */
function pairOf({ claimId, otherId, text }: ReturnType<typeof notSameInput.parse>): Pair {
  const [claimA = claimId, claimB = null] = otherId === null ? [claimId] : [claimId, otherId].toSorted();
  return { claimA, claimB, text };
}

/** The same pair as the same person said before, a text under any spelling. */
async function recorded(tx: Tx, { claimA, claimB, text }: Pair, byId: string | null): Promise<string | null> {
  const rows = await tx.notSame.findMany({ where: { claimA, claimB, byId }, select: { id: true, text: true } });
  return rows.find((row) => text === null || fold(row.text ?? "") === fold(text))?.id ?? null;
}

type Said = { readonly id: string; readonly isNew: boolean };

/**
 * Records that two claims, or a claim and a text, are not the same, so that "already logged?" never proposes the one
 * for the other again. `otherId` or `text`, not both. Each says it for themselves; said again by the same person it answers the first
 * record and writes nothing: it is not `isNew`.
 * Refused: who may not create; wrong input; unknown claims; a claim beside itself.
 */
export async function markNotSame(actor: Actor, input: NotSameInput): Promise<Result<Said>> {
  if (!mayCreate(actor)) return refuse("not_allowed");
  const parsed = parseInput(notSameInput, input);
  if (!parsed.ok) return parsed;
  const pair = pairOf(parsed.value);
  const { reason } = parsed.value;
  return transact<Said>(async (tx) => {
    for (const field of ["claimId", "otherId"] as const) {
      const id = parsed.value[field];
      if (id !== null && (await tx.claim.findUnique({ where: { id }, select: { id: true } })) === null) return refuse("unknown_record", field);
    }
    const byId = editorOf(actor);
    const before = await recorded(tx, pair, byId);
    if (before !== null) return done({ id: before, isNew: false });
    const id = newId();
    await tx.notSame.create({ data: { ...pair, id, reason, byId }, select: { id: true } });
    await revise(tx, actor, { entity: "not_same", entityId: id, number: 1, before: null, after: { ...pair, reason }, reason });
    return done({ id, isNew: true });
  });
}

type Told = { readonly claimA: string; readonly text: string; readonly reason: string; readonly byId: string | null; readonly statementAr: string };

/** Texts that share a stem with a statement are looked at no further. */
const MOST_TEXTS = 200;

/**
 * What was called not the same as a claim while it was a text only holds for the claim it became: for each of these statements of a
 * claim, pairs of it with the claims that nearly these words were told apart from. A further pair is written, the text stays.
 */
export async function inheritNotSame(tx: Tx, actor: Actor, claimId: string, statements: readonly string[]): Promise<void> {
  for (const statement of statements) {
    const told = await tx.$queryRaw<Told[]>`
      SELECT n."claimA", n."text", n."reason", n."byId", c."statementAr" FROM "NotSame" n JOIN "Claim" c ON c.id = n."claimA"
      WHERE n."text" IS NOT NULL AND string_to_array(isnad_stems(n."text"), ' ') && ${tellingStems(statement)}::text[] AND n."claimA" <> ${claimId}::uuid
      ORDER BY n."at" DESC LIMIT ${MOST_TEXTS}`;
    for (const { claimA: other, text, reason, byId, statementAr } of told) {
      if (!asksAgain(statement, text, statementAr)) continue;
      const [claimA = claimId, claimB = other] = [claimId, other].toSorted();
      const id = newId();
      const { count } = await tx.notSame.createMany({ data: [{ id, claimA, claimB, reason, byId }], skipDuplicates: true });
      if (count === 1) await revise(tx, actor, { entity: "not_same", entityId: id, number: 1, before: null, after: { claimA, claimB, text: null, reason }, reason });
    }
  }
}
