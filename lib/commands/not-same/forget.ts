import { mayReview } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { revise } from "../revise.ts";
import { transact } from "../transact.ts";

/**
 * Takes back that two claims, or a claim and a text, are not the same; its history keeps that it was said. Refused: what somebody else
 * said, unless one may review.
 */
export async function forgetNotSame(actor: Actor, id: string): Promise<Result<{ readonly id: string }>> {
  return transact(async (tx) => {
    const row = await tx.notSame.findUnique({ where: { id }, select: { claimA: true, claimB: true, text: true, reason: true, byId: true } });
    if (row === null) return refuse("unknown_record");
    const { byId, ...said } = row;
    if (!mayReview(actor) && !(actor.kind === "user" && byId === actor.id)) return refuse("not_allowed");
    await tx.notSame.delete({ where: { id }, select: { id: true } });
    await revise(tx, actor, { entity: "not_same", entityId: id, number: 2, before: said, after: null });
    return done({ id });
  });
}
