import { utc } from "#lib/domain/date/read.ts";
import type { Wall } from "#lib/domain/date.ts";
import type { Locale } from "#lib/paths.ts";

/** Arabic with the month names of Cairo (أكتوبر) and Latin digits; English with the day before the month. */
export const TAGS: Readonly<Record<Locale, string>> = { ar: "ar-EG-u-ca-gregory-nu-latn", en: "en-GB" };

type Shape = "dayMonthYear" | "dayMonth" | "monthYear" | "month";
type Shapes = Readonly<Record<Shape, Intl.DateTimeFormat>>;

function shapesOf(tag: string): Shapes {
  const shape = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
  return {
    dayMonthYear: shape({ day: "numeric", month: "long", year: "numeric" }),
    dayMonth: shape({ day: "numeric", month: "long" }),
    monthYear: shape({ month: "long", year: "numeric" }),
    month: shape({ month: "long" }),
  };
}

const SHAPES: Readonly<Record<Locale, Shapes>> = { ar: shapesOf(TAGS.ar), en: shapesOf(TAGS.en) };

// 29 February stands in a leap year only.
const SOME_LEAP_YEAR = 2000;

/** «25 أكتوبر 2024»; without a year «25 أكتوبر». Months 1–12. */
export function dayWords(locale: Locale, year: number | null, month: number, day: number): string {
  const shape = SHAPES[locale][year === null ? "dayMonth" : "dayMonthYear"];
  return shape.format(utc(year ?? SOME_LEAP_YEAR, month, day));
}

/** «أكتوبر 2024»; without a year «أكتوبر». Months 1–12. */
export function monthWords(locale: Locale, year: number | null, month: number): string {
  const shape = SHAPES[locale][year === null ? "month" : "monthYear"];
  return shape.format(utc(year ?? SOME_LEAP_YEAR, month, 1));
}

/** «14:00» */
export function clockWords(wall: Wall): string {
  return wall.toISOString().slice(11, 16);
}
