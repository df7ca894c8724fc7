import { db } from "#lib/db/client.ts";
import { mayManageKeys } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { KeyScope } from "#lib/domain/key.ts";

export type KeyLine = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly scope: KeyScope;
  readonly createdAt: string;
  /** ISO instants; null = never used, not revoked. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
};

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** The API's keys, the newest first: one's own, for administrators all. Never the keys themselves, which nobody has. */
export async function listKeys(viewer: Viewer): Promise<readonly KeyLine[]> {
  if (viewer.kind === "reader") return [];
  const rows = await db.apiKey.findMany({
    where: mayManageKeys(viewer) || viewer.kind !== "user" ? {} : { userId: viewer.id },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 500,
    select: { id: true, name: true, scope: true, createdAt: true, lastUsedAt: true, revokedAt: true, user: { select: { email: true } } },
  });
  return rows.map(({ user, createdAt, lastUsedAt, revokedAt, ...row }) => ({
    ...row,
    email: user.email,
    createdAt: createdAt.toISOString(),
    lastUsedAt: instant(lastUsedAt),
    revokedAt: instant(revokedAt),
  }));
}
