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

/** The offices that parties held at a date as typed, by party, each's latest first; without a date that can be read, all. */
export async function officesOf(viewer: Viewer, partyIds: readonly string[], edtf: string): Promise<ReadonlyMap<string, readonly OfficeHit[]>> {
  if (!mayReadDrafts(viewer) || partyIds.length === 0) return new Map();
  const at = await boundsOf(edtf);
  const rows = await db.office.findMany({
    where: { partyId: { in: [...partyIds] } },
    orderBy: [{ fromEarliest: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    select: { partyId: true, titleAr: true, titleEn: true, organization: { select: PARTY }, fromEarliest: true, toLatest: true },
  });
  const held = (from: Wall | null, to: Wall | null): boolean => overlap(at, { earliest: from, latest: to });
  const then = rows.filter(({ fromEarliest, toLatest }) => held(fromEarliest, toLatest));
  const hit = ({ titleAr, titleEn, organization }: OfficeHit): OfficeHit => ({ titleAr, titleEn, organization });
  return new Map(partyIds.map((id) => [id, then.filter(({ partyId }) => partyId === id).map(hit)]));
}

/** The same for one party. */
export async function officesHeld(viewer: Viewer, partyId: string, edtf: string): Promise<readonly OfficeHit[]> {
  return (await officesOf(viewer, [partyId], edtf)).get(partyId) ?? [];
}
