import { parse, type Parsed } from "edtf";
import { done, refuse, type Result } from "../result.ts";

export type DateCode = "date_invalid" | "date_zone_missing" | "date_reversed" | "null_character";

/** What of a calendar date is given as X: only the day, the month, or the last one or two digits of the year. */
export type Hidden = "none" | "day" | "month" | "decade" | "century";

export type CalendarPoint = {
  readonly kind: "calendar";
  /** Null: no year is known, as in `XXXX-08`. With decade or century hidden: its first year. */
  readonly year: number | null;
  /** 1–12 */
  readonly month: number | null;
  readonly day: number | null;
  readonly hidden: Hidden;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

/** An instant, known to `width` milliseconds. */
export type TimePoint = { readonly kind: "time"; readonly instant: Date; readonly offset: number; readonly width: number };

export type Point = CalendarPoint | TimePoint;

/** A date as its text says it; `start` and `end` are null where open, and the same point for a plain date. */
export type Edtf =
  | { readonly form: "point"; readonly point: Point }
  | { readonly form: "since"; readonly start: Point }
  | { readonly form: "until"; readonly end: Point }
  | { readonly form: "between"; readonly start: Point; readonly end: Point };

// Longer texts are no date, and the parser's work grows with them.
const LONGEST = 64;

/**
 * Reads the forms of EDTF a newsroom needs: day, time with zone, month, year, `~` `?` `%` after the whole, intervals open
 * (`..`) and closed, and X for an unknown day, month, year, or the year's last digits. Everything else is refused, valid
 * EDTF (seasons, sets, unknown interval ends, years before 1) too: what cannot be said in words cannot be checked by a reader.
 */
export function readEdtf(text: string): Result<Edtf, DateCode> {
  if (text.includes("\u0000")) return refuse("null_character");
  const parsed = text.length > LONGEST ? null : tryParse(text);
  if (parsed === null) return refuse("date_invalid");
  if (parsed.type !== "Interval") {
    const point = pointOf(parsed);
    return typeof point === "string" ? refuse(point) : done({ form: "point", point });
  }
  const [lower, upper] = parsed.values;
  if (lower === null || upper === null) return refuse("date_invalid");
  return intervalOf(typeof lower === "number" ? null : lower, typeof upper === "number" ? null : upper);
}

function tryParse(text: string): Parsed | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function intervalOf(lower: Parsed | null, upper: Parsed | null): Result<Edtf, DateCode> {
  const start = lower === null ? null : pointOf(lower);
  const end = upper === null ? null : pointOf(upper);
  if (typeof start === "string") return refuse(start);
  if (typeof end === "string") return refuse(end);
  if (isMasked(start) || isMasked(end)) return refuse("date_invalid");
  if (start !== null && end !== null) return done({ form: "between", start, end });
  if (start !== null) return done({ form: "since", start });
  return end === null ? refuse("date_invalid") : done({ form: "until", end });
}

/** An interval from or to "some August" has no end that could be drawn, ordered or said. */
function isMasked(point: Point | null): boolean {
  return point !== null && point.kind === "calendar" && (point.year === null || point.hidden !== "none");
}

function pointOf(parsed: Parsed): Point | DateCode {
  if (parsed.type !== "Date") return "date_invalid";
  const [year = 0, month0 = null, day = null, ...time] = parsed.values;
  const hidden = hiddenOf(parsed.unspecified ?? 0, parsed.values.length);
  if (hidden === null || isPartly(parsed.approximate) || isPartly(parsed.uncertain)) return "date_invalid";
  const month = month0 === null || hidden === "month" ? null : month0 + 1;
  if (!isInCalendar(hidden === "year" ? null : year, month, day)) return "date_invalid";
  if (time.length > 0) return timeOf(parsed.values, time, parsed.timeZone === undefined ? null : (parsed.offset ?? 0));
  return {
    kind: "calendar",
    year: hidden === "year" ? null : year,
    month,
    day: hidden === "month" || hidden === "day" ? null : day,
    hidden: hidden === "year" ? "none" : hidden,
    approximate: parsed.approximate === true,
    uncertain: parsed.uncertain === true,
  };
}

/** `2024-~10`, where only a part is in doubt, has no plain words. */
function isPartly(flag: boolean | number | undefined): boolean {
  return typeof flag === "number" && flag !== 0;
}

const MASKS: readonly (readonly [mask: number, parts: number, hidden: Hidden | "year"])[] = [
  [0b0000_0000, 0, "none"],
  [0b0000_1111, 2, "year"],
  [0b0000_1111, 3, "year"],
  [0b0000_1000, 1, "decade"],
  [0b0000_1100, 1, "century"],
  [0b0011_0000, 2, "month"],
  [0b1111_0000, 3, "month"],
  [0b1100_0000, 3, "day"],
];

function hiddenOf(mask: number, parts: number): Hidden | "year" | null {
  return MASKS.find(([bits, length]) => bits === mask && (bits === 0 || length === parts))?.[2] ?? null;
}

/** The parser lets 29 February pass in any year. */
function isInCalendar(year: number | null, month: number | null, day: number | null): boolean {
  if (year !== null && (year < 1 || year > 9999)) return false;
  return month === null || day === null || day <= daysIn(year ?? 2000, month);
}

/** Days in a month, 1–12, of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate();
}

/** Milliseconds of a UTC moment; unlike `Date.UTC`, the years 1–99 are meant as such. Months 1–12. */
export function utc(year: number, month: number, day: number, ...time: number[]): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const [hour = 0, minute = 0, second = 0, ms = 0] = time;
  return date.setUTCHours(hour, minute, second, ms);
}

const WIDTHS = [3_600_000, 60_000, 1_000, 1];

function timeOf(values: readonly number[], time: readonly number[], offset: number | null): Point | DateCode {
  if (offset === null) return "date_zone_missing";
  const [year = 0, month0 = 0, day = 0] = values;
  const instant = new Date(utc(year, month0 + 1, day, ...time) - offset * 60_000);
  return { kind: "time", instant, offset, width: WIDTHS[time.length - 1] ?? 1 };
}
