import { db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";

/** Named by something published: else the party is not public. An outlet or source is so by a published claim's chain. */
export async function isNamed(_viewer: Viewer, partyId: string): Promise<boolean> {
  const rows = await db.$queryRaw<{ named: boolean }[]>`SELECT isnad_party_is_public(${partyId}::uuid) AS named`;
  return rows[0]?.named === true;
}
