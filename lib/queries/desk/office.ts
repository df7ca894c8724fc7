import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { overlap, parseDate, type Bounds, type Wall } from "#lib/domain/date.ts";
import { zoneOf } from "#lib/i18n/zone.ts";
import type { OfficeHit } from "#lib/views/desk.ts";
import { PARTY } from "../rows.ts";

const ALWAYS: Bounds = { earliest: null, latest: null };

async function boundsOf(edtf: string): Promise<Bounds> {
  const settings = await db.settings.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
  const parsed = parseDate(edtf, zoneOf(settings.timeZone));
  return parsed.ok ? parsed.value : ALWAYS;
}

/** The offices a party held at a date as typed, the latest first; without a date that can be read, all. */
export async function officesHeld(viewer: Viewer, partyId: string, edtf: string): Promise<readonly OfficeHit[]> {
  if (!mayReadDrafts(viewer)) return [];
  const at = await boundsOf(edtf);
  const rows = await db.office.findMany({
    where: { partyId },
    orderBy: [{ fromEarliest: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    select: { titleAr: true, titleEn: true, organization: { select: PARTY }, fromEarliest: true, toLatest: true },
  });
  const held = (from: Wall | null, to: Wall | null): boolean => overlap(at, { earliest: from, latest: to });
  return rows.flatMap(({ fromEarliest, toLatest, ...office }) => (held(fromEarliest, toLatest) ? [office] : []));
}
