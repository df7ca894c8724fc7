import type { Tx } from "#lib/db/client.ts";
import { statusOf, statusSources } from "#lib/queries/status.ts";
import { readCalendar } from "./dates.ts";

/** The last time we published something about each claim: itself, or a response to it. */
async function movedAt(tx: Tx, claimId: string): Promise<Date | null> {
  const claim = await tx.claim.findUniqueOrThrow({ where: { id: claimId }, select: { publishedAt: true } });
  const newest = await tx.response.findFirst({
    where: { editorialState: "published", targets: { some: { claimId } } },
    orderBy: { publishedAt: "desc" },
    select: { publishedAt: true },
  });
  const moments = [claim.publishedAt, newest?.publishedAt ?? null].filter((moment) => moment !== null);
  return moments.length === 0 ? null : new Date(Math.max(...moments.map((moment) => moment.getTime())));
}

/**
 * Stores the computed status and the last movement of these claims. Derived columns: no revision,
 * no change of the record's revision number.
 */
export async function refreshStatus(tx: Tx, claimIds: readonly string[], now = new Date()): Promise<void> {
  const { zone } = await readCalendar(tx, now);
  const sources = await statusSources(tx, claimIds);
  for (const [id, source] of sources) {
    const { status } = statusOf(source, now, zone);
    await tx.claim.update({ where: { id }, data: { status, movedAt: await movedAt(tx, id) }, select: { id: true } });
  }
}
