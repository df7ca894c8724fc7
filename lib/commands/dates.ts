import type { Tx } from "#lib/db/client.ts";
import { isFuture, type DateBounds, type Zone } from "#lib/domain/date.ts";
import type { Refusal } from "#lib/domain/result.ts";
import { readDate } from "#lib/domain/typed-date.ts";
import { zoneOf } from "#lib/i18n/zone.ts";

export type Calendar = { readonly zone: Zone; readonly wallNow: Date };

/** The newsroom's calendar: its zone, and its wall clock now. */
export async function readCalendar(tx: Tx, now = new Date()): Promise<Calendar> {
  const settings = await tx.settings.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
  const zone = zoneOf(settings.timeZone);
  return { zone, wallNow: zone(now) };
}

const NONE: DateBounds = { edtf: "", earliest: null, latest: null };

/**
 * Reads one date field, EDTF or words such as «منذ 2022». An absent date has open bounds; `mayBeFuture` is for what is only planned or alleged.
 * Refusals are pushed onto `refusals` under the field's name.
 */
export function readDateField(
  calendar: Calendar,
  field: string,
  text: string | null,
  refusals: Refusal[],
  mayBeFuture = false,
): DateBounds {
  if (text === null) return NONE;
  const parsed = readDate(text, calendar.zone, calendar.wallNow);
  if (!parsed.ok) {
    refusals.push(...parsed.refusals.map((refusal) => ({ ...refusal, field })));
    return NONE;
  }
  if (!mayBeFuture && isFuture(parsed.value, calendar.wallNow)) refusals.push({ code: "date_future", field });
  return parsed.value;
}

/** The stored form of an optional date: the text, or null when none was given. */
export const edtfOf = (bounds: DateBounds): string | null => (bounds.edtf === "" ? null : bounds.edtf);
