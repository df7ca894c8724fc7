import { hashPassword } from "better-auth/crypto";
import { db, type Tx } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import type { UserActor } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import type { FirstAdminInput } from "#lib/schema/user.ts";
import { LINK_HOURS, hashOfToken, newToken } from "./token.ts";

const CREDENTIAL = "credential";

/**
 * Makes a one-time link's token, good for 24 hours. With a user it sets a new password and takes the place of the
 * user's earlier links; with null it makes the first administrator and takes the place of earlier such links.
 */
export async function makeLink(tx: Tx, userId: string | null): Promise<string> {
  const token = newToken();
  await tx.passwordLink.deleteMany({ where: { userId, usedAt: null } });
  const expiresAt = new Date(Date.now() + LINK_HOURS * 60 * 60 * 1000);
  await tx.passwordLink.create({ data: { tokenHash: hashOfToken(token), userId, expiresAt }, select: { tokenHash: true } });
  return token;
}

const hasAdmin = async (tx: Tx): Promise<boolean> => (await tx.user.count({ where: { role: "admin", disabled: false } })) > 0;

/** A token for `/desk/welcome/<token>`, or null when an administrator exists already. */
export async function makeFirstAdminLink(): Promise<string | null> {
  return db.$transaction(async (tx) => ((await hasAdmin(tx)) ? null : makeLink(tx, null)));
}

const good = (token: string, now: Date) => ({ tokenHash: hashOfToken(token), usedAt: null, expiresAt: { gt: now } });

/** Whom the link is for, without using it up; null when it is unknown, used or too old. */
export async function readLink(token: string): Promise<{ readonly user: { readonly name: string; readonly email: string } | null } | null> {
  const link = await db.passwordLink.findFirst({
    where: good(token, new Date()),
    select: { user: { select: { name: true, email: true, disabled: true } } },
  });
  return link === null || link.user?.disabled === true ? null : { user: link.user };
}

/** Marks the link as used in one statement: of two requests with the same link, one gets it. */
async function use(tx: Tx, token: string): Promise<{ readonly userId: string | null } | null> {
  const now = new Date();
  const [link] = await tx.passwordLink.updateManyAndReturn({
    where: good(token, now),
    data: { usedAt: now },
    select: { userId: true },
  });
  return link ?? null;
}

/** Sets the password of a user, new or not, and ends all their sessions. */
export async function setPassword(tx: Tx, userId: string, hash: string): Promise<void> {
  const account = await tx.account.findFirst({ where: { userId, providerId: CREDENTIAL }, select: { id: true } });
  if (account === null) {
    const data = { id: newId(), accountId: userId, providerId: CREDENTIAL, userId, password: hash };
    await tx.account.create({ data, select: { id: true } });
  } else {
    await tx.account.update({ where: { id: account.id }, data: { password: hash }, select: { id: true } });
  }
  await tx.session.deleteMany({ where: { userId } });
}

class Unusable extends Error {}

/** A link that cannot be used writes nothing: what the transaction did before is undone. */
async function orUnusable<T>(work: (tx: Tx) => Promise<T>): Promise<Result<T, "link_invalid">> {
  try {
    return done(await db.$transaction(work));
  } catch (error) {
    if (error instanceof Unusable) return refuse("link_invalid");
    throw error;
  }
}

/** Makes the first administrator by their one-time link. Refuses `link_invalid`, also when somebody was faster. */
export async function redeemWelcome(token: string, input: FirstAdminInput): Promise<Result<UserActor, "link_invalid">> {
  const hash = await hashPassword(input.password);
  return orUnusable(async (tx) => {
    const link = await use(tx, token);
    if (link?.userId !== null || (await hasAdmin(tx))) throw new Unusable();
    const data = { id: newId(), name: input.name, email: input.email, emailVerified: true, role: "admin" } as const;
    const user = await tx.user.create({ data, select: { id: true, name: true } });
    await setPassword(tx, user.id, hash);
    return { kind: "user", id: user.id, name: user.name, role: "admin" };
  });
}

/** Sets a new password by a one-time link; all sessions of the user end. Answers the user's e-mail. */
export async function redeemPassword(token: string, password: string): Promise<Result<{ readonly email: string }, "link_invalid">> {
  const hash = await hashPassword(password);
  return orUnusable(async (tx) => {
    const userId = (await use(tx, token))?.userId ?? null;
    if (userId === null) throw new Unusable();
    const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true, disabled: true } });
    if (user?.disabled !== false) throw new Unusable();
    await setPassword(tx, userId, hash);
    return { email: user.email };
  });
}
