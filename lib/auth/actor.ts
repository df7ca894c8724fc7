import { ROLES, type Role, type UserActor } from "#lib/domain/actor.ts";
import { auth } from "./server.ts";

const roleOf = (value: unknown): Role | undefined => ROLES.find((role) => role === value);

/** The signed-in person and the session they come with. */
export type SignedIn = { readonly actor: UserActor; readonly email: string; readonly sessionId: string };

/**
 * Who asks, by the session cookie in these request headers. The session and the user are read from the database each
 * time, so that a revoked session, a disabled user and a changed role count from the next request on.
 */
export async function currentSession(headers: Headers): Promise<SignedIn | null> {
  if (!headers.has("cookie")) return null;
  const found = await auth().api.getSession({ headers, query: { disableRefresh: true } });
  const role = roleOf(found?.user.role);
  if (found === null || role === undefined || found.user.disabled) return null;
  const { id, name, email } = found.user;
  return { actor: { kind: "user", id, name, role }, email, sessionId: found.session.id };
}

/** The signed-in person, or null for a reader. */
export async function currentActor(headers: Headers): Promise<UserActor | null> {
  const signedIn = await currentSession(headers);
  return signedIn?.actor ?? null;
}
