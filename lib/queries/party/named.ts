import { db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";

/** Those of these parties that something published names: the others are not public. An outlet or source is so by a published claim's chain. One question for all. */
export async function publicAmong(_viewer: Viewer, partyIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (partyIds.length === 0) return new Set();
  const rows = await db.$queryRaw<{ id: string }[]>`SELECT asked.id FROM unnest(${[...new Set(partyIds)]}::uuid[]) AS asked (id) WHERE isnad_party_is_public(asked.id)`;
  return new Set(rows.map(({ id }) => id));
}
