import type { Locale } from "#lib/paths.ts";
import { clockWords, dayWords, TAGS } from "./format/calendar.ts";
import { isolate } from "./direction.ts";
import { translator } from "./messages.ts";
import { zoneOf } from "./zone.ts";

export { dateWords, shortDate } from "./format/date-words.ts";

/** A number of days, counted in Arabic as Arabic counts: يوم واحد، يومان، 3 أيام، 11 يومًا. */
export function dayCount(days: number, locale: Locale): string {
  return translator(locale, "domain")("count.days", { count: days });
}

/** The interval to the day before it: «بعد يومين». Only here does two take its other form. */
export function daysAfter(days: number, locale: Locale): string {
  return translator(locale, "domain")("count.daysAfter", { count: days });
}

/** How long something has lasted: «منذ يومين», "for 2 days". */
export function daysSince(days: number, locale: Locale): string {
  return translator(locale, "domain")("count.daysSince", { count: days });
}

/** An instant (ISO, with zone) by the clock of a time zone: «25 أكتوبر 2024، 14:00». */
export function instantWords(iso: string, locale: Locale, timeZone: string): string {
  const wall = zoneOf(timeZone)(new Date(iso));
  const date = dayWords(locale, wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate());
  return translator(locale, "domain")("date.time", { date, time: clockWords(wall) });
}

const NUMBERS = { ar: new Intl.NumberFormat(TAGS.ar), en: new Intl.NumberFormat(TAGS.en) } as const;

/** A number with Latin digits, in groups of three: 12,345. */
export function numberWords(value: number, locale: Locale): string {
  return NUMBERS[locale].format(value);
}

const LISTS = { ar: new Intl.ListFormat(TAGS.ar), en: new Intl.ListFormat(TAGS.en) } as const;

/** Phrases of the page as one: «طُلب من الكرملين وطُلب من ناسا». */
export function joinPhrases(phrases: readonly string[], locale: Locale): string {
  return LISTS[locale].format(phrases);
}

/** Names as one phrase, each in its own direction: «الكرملين ووزارة الخارجية», "A, B and C". */
export function joinNames(names: readonly string[], locale: Locale): string {
  return joinPhrases(names.map((name) => isolate(name, locale)), locale);
}

/** The time of an instant (ISO, with zone) by the clock of a time zone: «14:32». */
export function timeOfDay(iso: string, timeZone: string): string {
  return clockWords(zoneOf(timeZone)(new Date(iso)));
}
