import { db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { Zone } from "#lib/domain/date.ts";
import { zoneOf } from "#lib/i18n/zone.ts";

/** A changed time zone reaches every page within this many milliseconds, without a query on each. */
const KEPT_FOR = 1000;

let kept: { zone: Zone; until: number } | null = null;

/** The newsroom's zone, whoever asks. */
export async function siteZone(_viewer: Viewer): Promise<Zone> {
  if (kept !== null && performance.now() < kept.until) return kept.zone;
  const { timeZone } = await db.settings.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
  kept = { zone: zoneOf(timeZone), until: performance.now() + KEPT_FOR };
  return kept.zone;
}
