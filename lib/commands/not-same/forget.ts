import { fold } from "#lib/arabic/fold.ts";
import type { Tx } from "#lib/db/client.ts";
import { mayReview } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import type { Pair } from "../not-same.ts";
import { revise } from "../revise.ts";
import { transact } from "../transact.ts";

/** Somebody who says of the same pair that it is not the same, by name; null for nobody. */
async function saidBy(tx: Tx, { claimA, claimB, text }: Pair): Promise<string | null> {
  const rows = await tx.notSame.findMany({ where: { claimA, claimB }, select: { text: true, byId: true }, orderBy: { id: "asc" } });
  const ids = rows.filter((row) => fold(row.text ?? "") === fold(text ?? "")).flatMap(({ byId }) => byId ?? []);
  return (await tx.user.findFirst({ where: { id: { in: ids } }, select: { name: true } }))?.name ?? null;
}

/**
 * Takes back what one said of two claims, or a claim and a text: that they are not the same; its history keeps that it was said. It still
 * holds where somebody else says so: `saidBy`. Refused: what somebody else said, unless one may review.
 */
export async function forgetNotSame(actor: Actor, id: string): Promise<Result<{ readonly id: string; readonly saidBy: string | null }>> {
  return transact(async (tx) => {
    const row = await tx.notSame.findUnique({ where: { id }, select: { claimA: true, claimB: true, text: true, reason: true, byId: true } });
    if (row === null) return refuse("unknown_record");
    const { byId, ...said } = row;
    if (!mayReview(actor) && !(actor.kind === "user" && byId === actor.id)) return refuse("not_allowed");
    await tx.notSame.delete({ where: { id }, select: { id: true } });
    await revise(tx, actor, { entity: "not_same", entityId: id, number: 2, before: said, after: null });
    return done({ id, saidBy: await saidBy(tx, said) });
  });
}
