import { slugOf } from "#lib/arabic/slug.ts";
import type { PartyKind } from "#lib/domain/kinds.ts";
import type { DateView, PartyRef } from "#lib/views/shared.ts";

/** Columns that name a party on a page. */
export const PARTY = { id: true, shortId: true, kind: true, nameAr: true, nameEn: true } as const;

type PartyRow = { id: string; shortId: string; kind: PartyKind; nameAr: string; nameEn: string | null };

/** A public address part: the short id, then words of the title for people to read. */
export function refOf(shortId: string, title: string): string {
  const slug = slugOf(title);
  return slug === "" ? shortId : `${shortId}-${slug}`;
}

export function partyRef(row: PartyRow): PartyRef {
  return { id: row.id, ref: refOf(row.shortId, row.nameAr), kind: row.kind, nameAr: row.nameAr, nameEn: row.nameEn };
}

export const maybeParty = (row: PartyRow | null): PartyRef | null => (row === null ? null : partyRef(row));

/** Wall-clock bounds as ISO text without a zone. */
const wallText = (wall: Date | null): string | null => (wall === null ? null : wall.toISOString().slice(0, -1));

export function dateView(edtf: string | null, earliest: Date | null, latest: Date | null): DateView | null {
  return edtf === null ? null : { edtf, earliest: wallText(earliest), latest: wallText(latest) };
}

/** The day of a wall-clock moment, as an ISO date. */
export const dayOf = (wall: Date): string => wall.toISOString().slice(0, 10);
