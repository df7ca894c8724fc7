import { hashOfToken, newToken } from "#lib/auth/token.ts";
import { newId } from "#lib/db/id.ts";
import { mayManageKeys } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { keyInput, type KeyInput } from "#lib/schema/key.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { transact } from "./transact.ts";

/** The prefix tells a key that leaked into a log or a repository from other secrets. */
const PREFIX = "isnad_";

const isSelf = (actor: Actor, userId: string): boolean => actor.kind === "user" && actor.id === userId;

/** A key made; `key` is shown this once, the record keeps only its hash. */
export type MadeKey = { readonly id: string; readonly key: string };

/** Makes a key of the API: for oneself, or for an administrator anybody's. Refused: a user who is disabled or unknown. */
export async function addKey(actor: Actor, input: KeyInput): Promise<Result<MadeKey>> {
  const parsed = parseInput(keyInput, input);
  if (!parsed.ok) return parsed;
  if (!isSelf(actor, parsed.value.userId) && !mayManageKeys(actor)) return refuse("not_allowed");
  const key = PREFIX + newToken();
  return transact(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: parsed.value.userId }, select: { disabled: true } });
    if (user === null) return refuse("unknown_record");
    if (user.disabled) return refuse("user_disabled");
    const { id } = await tx.apiKey.create({ data: { id: newId(), ...parsed.value, hash: hashOfToken(key) }, select: { id: true } });
    return done({ id, key });
  });
}

/** Ends a key at once: one's own, or for an administrator anybody's. An ended key stays in the list. */
export async function revokeKey(actor: Actor, id: string): Promise<Result<null>> {
  return transact(async (tx) => {
    const key = await tx.apiKey.findUnique({ where: { id }, select: { userId: true, revokedAt: true } });
    if (key === null) return refuse("unknown_record");
    if (!isSelf(actor, key.userId) && !mayManageKeys(actor)) return refuse("not_allowed");
    if (key.revokedAt === null) await tx.apiKey.update({ where: { id }, data: { revokedAt: new Date() }, select: { id: true } });
    return done(null);
  });
}
