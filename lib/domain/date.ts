import { daysIn, readEdtf, utc, type CalendarPoint, type DateCode, type Edtf, type Point } from "./date/read.ts";
import { done, refuse, type Result } from "./result.ts";

/** A newsroom's wall clock: a Date whose UTC fields are what the clock on its wall shows. */
export type Wall = Date;

/** The wall clock at an instant. */
export type Zone = (instant: Date) => Wall;

/** First and last millisecond a date may mean, on the newsroom's wall clock; null = open, or not resolvable. */
export type Bounds = { readonly earliest: Wall | null; readonly latest: Wall | null };

/** A date as entered, with its bounds. */
export type DateBounds = Bounds & { readonly edtf: string };

/** Reads an EDTF date (forms: `readEdtf`). A time without its zone, 30 February, or an interval that runs backwards is refused. */
export function parseDate(text: string, zone: Zone): Result<DateBounds, DateCode> {
  const edtf = text.trim();
  const read = readEdtf(edtf);
  if (!read.ok) return read;
  const bounds = boundsOf(read.value, zone);
  const reversed = bounds.earliest !== null && bounds.latest !== null && bounds.earliest > bounds.latest;
  return reversed ? refuse("date_reversed") : done({ edtf, ...bounds });
}

/** "Said after its today is refused": nothing of the date lies before the end of the newsroom's today. */
export function isFuture({ earliest }: Bounds, wallNow: Wall): boolean {
  if (earliest === null) return false;
  const tomorrow = utc(wallNow.getUTCFullYear(), wallNow.getUTCMonth() + 1, wallNow.getUTCDate() + 1);
  return earliest.getTime() >= tomorrow;
}

/**
 * "When a text gives no date, the honest value is 'no later than the article'": `2024-10-25` gives `../2024-10-25`.
 * Null when the article's own date has no end to lean on.
 */
export function noLaterThan(publishedOn: string): string | null {
  const text = publishedOn.trim();
  const read = readEdtf(text);
  if (!read.ok) return null;
  switch (read.value.form) {
    case "point":
      return readEdtf(`../${text}`).ok ? `../${text}` : null;
    case "since":
      return null;
    case "until":
      return text;
    case "between":
      return `../${text.slice(text.indexOf("/") + 1)}`;
  }
}

/**
 * Order in time: "`earliest` (else `latest`), exact before vague"; 0 where these say nothing. A date that cannot be
 * resolved comes first, as it is drawn. `~` and `?` count for nothing here.
 */
export function compareDates(a: Bounds, b: Bounds): number {
  return compare(anchorOf(a), anchorOf(b)) || compare(widthOf(a), widthOf(b));
}

/** Whether two dates may mean the same moment; open ends reach as far as it takes. */
export function overlap(a: Bounds, b: Bounds): boolean {
  return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}

// Infinity minus itself is no number, so the two are compared and not subtracted.
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
const startOf = ({ earliest }: Bounds): number => earliest?.getTime() ?? -Infinity;
const endOf = ({ latest }: Bounds): number => latest?.getTime() ?? Infinity;
const anchorOf = ({ earliest, latest }: Bounds): number => (earliest ?? latest)?.getTime() ?? -Infinity;
const widthOf = (bounds: Bounds): number => endOf(bounds) - startOf(bounds);

function boundsOf(date: Edtf, zone: Zone): Bounds {
  switch (date.form) {
    case "point":
      return { earliest: earliestOf(date.point, zone), latest: latestOf(date.point, zone) };
    case "since":
      return { earliest: earliestOf(date.start, zone), latest: null };
    case "until":
      return { earliest: null, latest: latestOf(date.end, zone) };
    case "between":
      return { earliest: earliestOf(date.start, zone), latest: latestOf(date.end, zone) };
  }
}

function earliestOf(point: Point, zone: Zone): Wall | null {
  if (point.kind === "time") return zone(point.instant);
  return point.year === null ? null : new Date(utc(point.year, point.month ?? 1, point.day ?? 1));
}

function latestOf(point: Point, zone: Zone): Wall | null {
  if (point.kind === "time") return new Date(zone(point.instant).getTime() + point.width - 1);
  if (point.year === null) return null;
  const year = lastYear(point, point.year);
  const month = point.month ?? 12;
  return new Date(utc(year, month, point.day ?? daysIn(year, month), 23, 59, 59, 999));
}

function lastYear({ hidden }: CalendarPoint, year: number): number {
  return hidden === "decade" ? year + 9 : hidden === "century" ? year + 99 : year;
}
