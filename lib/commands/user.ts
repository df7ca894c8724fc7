import { hashPassword } from "better-auth/crypto";
import { makeLink, setPassword } from "#lib/auth/links.ts";
import type { Tx } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import { mayManageUsers } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { disabledInput, roleInput, userInput, type DisabledInput, type RoleInput, type UserInput } from "#lib/schema/user.ts";
import { transact } from "./transact.ts";

/** A user made, and the token of the link at which they set their password; null when they were given one. */
export type MadeUser = { readonly id: string; readonly token: string | null };

/** Adds a user. Refused: an e-mail that is taken (field `email`). The link is `/desk/password/<token>`. */
export async function addUser(actor: Actor, input: UserInput): Promise<Result<MadeUser>> {
  if (!mayManageUsers(actor)) return refuse("not_allowed");
  const parsed = parseInput(userInput, input);
  if (!parsed.ok) return parsed;
  const { password, ...value } = parsed.value;
  const hash = password === null ? null : await hashPassword(password);
  return transact(async (tx) => {
    const taken = await tx.user.findUnique({ where: { email: value.email }, select: { id: true } });
    if (taken !== null) return refuse("email_taken", "email");
    const { id } = await tx.user.create({ data: { id: newId(), ...value, emailVerified: true }, select: { id: true } });
    if (hash !== null) await setPassword(tx, id, hash);
    return done({ id, token: hash === null ? await makeLink(tx, id) : null });
  });
}

/** Without an administrator nobody could make another: the last one keeps role and access. */
async function isLastAdmin(tx: Tx, id: string): Promise<boolean> {
  // Two administrators who take each other's role at once must not both succeed.
  await tx.$queryRaw`SELECT id FROM "User" WHERE role = 'admin' FOR UPDATE`;
  const others = await tx.user.count({ where: { role: "admin", disabled: false, id: { not: id } } });
  return others === 0;
}

const findUser = (tx: Tx, id: string) => tx.user.findUnique({ where: { id }, select: { role: true, disabled: true } });

/** Changes a user's role; it counts from their next request on. Refused: taking the last administrator's. */
export async function changeRole(actor: Actor, input: RoleInput): Promise<Result<null>> {
  if (!mayManageUsers(actor)) return refuse("not_allowed");
  const parsed = parseInput(roleInput, input);
  if (!parsed.ok) return parsed;
  const { id, role } = parsed.value;
  return transact(async (tx) => {
    const user = await findUser(tx, id);
    if (user === null) return refuse("unknown_record");
    if (role !== "admin" && user.role === "admin" && (await isLastAdmin(tx, id))) return refuse("last_admin", "role");
    await tx.user.update({ where: { id }, data: { role }, select: { id: true } });
    return done(null);
  });
}

/** Disables a user, which ends their sessions at once and their links, or lets them in again. */
export async function setDisabled(actor: Actor, input: DisabledInput): Promise<Result<null>> {
  if (!mayManageUsers(actor)) return refuse("not_allowed");
  const parsed = parseInput(disabledInput, input);
  if (!parsed.ok) return parsed;
  const { id, disabled } = parsed.value;
  return transact(async (tx) => {
    const user = await findUser(tx, id);
    if (user === null) return refuse("unknown_record");
    if (disabled && user.role === "admin" && (await isLastAdmin(tx, id))) return refuse("last_admin");
    await tx.user.update({ where: { id }, data: { disabled }, select: { id: true } });
    if (disabled) {
      await tx.session.deleteMany({ where: { userId: id } });
      await tx.passwordLink.deleteMany({ where: { userId: id, usedAt: null } });
    }
    return done(null);
  });
}

/** Makes a one-time link at which a user sets a new password; their sessions go on until it is used. */
export async function makeResetLink(actor: Actor, userId: string): Promise<Result<{ readonly token: string }>> {
  if (!mayManageUsers(actor)) return refuse("not_allowed");
  return transact(async (tx) => {
    const user = await findUser(tx, userId);
    if (user === null) return refuse("unknown_record");
    if (user.disabled) return refuse("user_disabled");
    return done({ token: await makeLink(tx, userId) });
  });
}

const isSelf = (actor: Actor, userId: string): boolean => actor.kind === "user" && actor.id === userId;

/** Ends one session: one's own, or for an administrator anybody's. */
export async function revokeSession(actor: Actor, sessionId: string): Promise<Result<null>> {
  return transact(async (tx) => {
    const session = await tx.session.findUnique({ where: { id: sessionId }, select: { userId: true } });
    if (session === null) return refuse("unknown_record");
    if (!isSelf(actor, session.userId) && !mayManageUsers(actor)) return refuse("not_allowed");
    await tx.session.delete({ where: { id: sessionId }, select: { id: true } });
    return done(null);
  });
}

/** Ends all sessions of a user but `except`: one's own, or for an administrator anybody's. */
export async function revokeSessions(actor: Actor, userId: string, except: string | null = null): Promise<Result<{ readonly ended: number }>> {
  if (!isSelf(actor, userId) && !mayManageUsers(actor)) return refuse("not_allowed");
  return transact(async (tx) => {
    const where = except === null ? { userId } : { userId, id: { not: except } };
    const { count } = await tx.session.deleteMany({ where });
    return done({ ended: count });
  });
}
