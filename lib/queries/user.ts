import { db } from "#lib/db/client.ts";
import { mayManageUsers } from "#lib/domain/access.ts";
import type { Role, Viewer } from "#lib/domain/actor.ts";

export type UserLine = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly disabled: boolean;
  /** Sessions that are still good. */
  readonly sessions: number;
  /** ISO instant of the newest sign of life; null = never signed in, or signed out. */
  readonly lastSeen: string | null;
};

const ofDesk = (viewer: Viewer): viewer is Exclude<Viewer, { readonly kind: "reader" }> => viewer.kind !== "reader";

/** Everybody who can sign in, by name; for administrators. */
export async function listUsers(viewer: Viewer, now = new Date()): Promise<readonly UserLine[]> {
  if (!ofDesk(viewer) || !mayManageUsers(viewer)) return [];
  const rows = await db.user.findMany({
    orderBy: [{ disabled: "asc" }, { name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      disabled: true,
      sessions: { where: { expiresAt: { gt: now } }, select: { updatedAt: true }, orderBy: { updatedAt: "desc" } },
    },
  });
  return rows.map(({ sessions, ...row }) => ({
    ...row,
    sessions: sessions.length,
    lastSeen: sessions[0]?.updatedAt.toISOString() ?? null,
  }));
}

export type SessionLine = {
  readonly id: string;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
};

/** The sessions of one user that are still good, newest first: one's own, or for an administrator anybody's. */
export async function listSessions(viewer: Viewer, userId: string, now = new Date()): Promise<readonly SessionLine[]> {
  const own = viewer.kind === "user" && viewer.id === userId;
  if (!own && !(ofDesk(viewer) && mayManageUsers(viewer))) return [];
  const rows = await db.session.findMany({
    where: { userId, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    select: { id: true, ipAddress: true, userAgent: true, createdAt: true, expiresAt: true },
  });
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), expiresAt: row.expiresAt.toISOString() }));
}
