import type { Wall, Zone } from "#lib/domain/date.ts";

const FIELDS = {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
  hourCycle: "h23",
  calendar: "gregory",
  numberingSystem: "latn",
} as const;

const clocks = new Map<string, Intl.DateTimeFormat>();

// A formatter costs a hundred times what its use does.
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat("en", { ...FIELDS, timeZone });
  clocks.set(timeZone, clock);
  return clock;
}

/** The wall clock of a time zone (`Asia/Amman`), milliseconds kept. Throws a RangeError for a zone that does not exist. */
export function zoneOf(timeZone: string): Zone {
  const clock = clockOf(timeZone);
  return (instant) => {
    const part = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const field = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0;
    const wall = new Date(0);
    wall.setUTCFullYear(field("year"), field("month") - 1, field("day"));
    wall.setUTCHours(field("hour"), field("minute"), field("second"), instant.getUTCMilliseconds());
    return wall;
  };
}

/**
 * The instant at which a zone's clock shows this: the inverse of `zoneOf`. An hour shown twice in autumn is the first of
 * the two; an hour skipped in spring is read as if the clock had not been moved yet.
 */
export function instantOf(timeZone: string): (wall: Wall) => Date {
  const zone = zoneOf(timeZone);
  const offsetAt = (time: number): number => zone(new Date(time)).getTime() - time;
  return (wall) => {
    const shown = wall.getTime();
    const dayBefore = new Date(shown - offsetAt(shown - 86_400_000));
    const dayAfter = new Date(shown - offsetAt(shown + 86_400_000));
    return zone(dayBefore).getTime() !== shown && zone(dayAfter).getTime() === shown ? dayAfter : dayBefore;
  };
}

/** What a zone's clock shows now. */
export function wallNow(timeZone: string, now: Date): Wall {
  return zoneOf(timeZone)(now);
}
