import { readEdtf, type CalendarPoint, type Edtf, type Point, type TimePoint } from "#lib/domain/date/read.ts";
import type { Wall } from "#lib/domain/date.ts";
import type { Locale } from "#lib/paths.ts";
import type { DateView } from "#lib/views/shared.ts";
import { translator } from "../messages.ts";
import { clockWords, dayWords, monthWords } from "./calendar.ts";

/** What an EDTF text says, with the newsroom's wall clock for times where it is known. */
type Said = { readonly date: Edtf; readonly start: Wall | null; readonly end: Wall | null };

/** How a point stands in its sentence: `year` where a bare year needs «عام» before it. */
type Wording = { readonly locale: Locale; readonly inPhrase: boolean; readonly wall: Wall | null };

/**
 * An EDTF date in words: «25 أكتوبر 2024»، «منذ عام 2022»، «قبل عام 2022»، «نحو أكتوبر 2024». A time is told by the clock
 * of a view's bounds, the newsroom's; of a bare text, by the clock of its own zone. What is no date is given back as it is.
 */
export function dateWords(date: string | DateView, locale: Locale): string {
  const said = saidOf(date);
  if (said === null) return typeof date === "string" ? date : date.edtf;
  const t = translator(locale, "domain");
  const { date: edtf, start, end } = said;
  switch (edtf.form) {
    case "point":
      return pointWords(edtf.point, { locale, inPhrase: false, wall: start });
    case "since":
      return withDoubt([edtf.start], locale, t("date.since", { date: sureWords(edtf.start, { locale, inPhrase: true, wall: start }) }));
    case "until":
      return withDoubt([edtf.end], locale, untilWords(edtf.end, { locale, inPhrase: true, wall: end }));
    case "between":
      return withDoubt([edtf.start, edtf.end], locale, betweenWords(edtf.start, edtf.end, said, locale));
  }
}

/**
 * A date as short as a list allows: «24 أكتوبر», with its year when that is not the year of `today` (ISO date) or no
 * `today` is given. Dates that are no plain day or month are told in full.
 */
export function shortDate(date: string | DateView, locale: Locale, today?: string): string {
  const said = saidOf(date);
  const point = said?.date.form === "point" ? said.date.point : null;
  if (point === null) return dateWords(date, locale);
  if (point.kind === "time") return shortDate(isoDay(wallOf(point, said?.start ?? null)), locale, today);
  const { year, month, day, hidden, approximate, uncertain } = point;
  const plain = hidden === "none" && !approximate && !uncertain;
  if (!plain || year === null || month === null || year !== Number(today?.slice(0, 4))) return dateWords(date, locale);
  return day === null ? monthWords(locale, null, month) : dayWords(locale, null, month, day);
}

function saidOf(date: string | DateView): Said | null {
  const read = readEdtf(typeof date === "string" ? date : date.edtf);
  if (!read.ok) return null;
  const bounds = typeof date === "string" ? { earliest: null, latest: null } : date;
  return { date: read.value, start: wallFrom(bounds.earliest), end: wallFrom(bounds.latest) };
}

function wallFrom(iso: string | null): Wall | null {
  return iso === null ? null : new Date(iso.endsWith("Z") ? iso : `${iso}Z`);
}

const wallOf = (point: TimePoint, wall: Wall | null): Wall => wall ?? new Date(point.instant.getTime() + point.offset * 60_000);
const isoDay = (wall: Wall): string => wall.toISOString().slice(0, 10);

function pointWords(point: Point, wording: Wording): string {
  return withDoubt([point], wording.locale, sureWords(point, wording));
}

function withDoubt(points: readonly Point[], locale: Locale, words: string): string {
  const doubted = points.some((point) => point.kind === "calendar" && point.uncertain);
  return doubted ? translator(locale, "domain")("date.uncertain", { date: words }) : words;
}

/** Everything but the doubt, which is said once for the whole date. */
function sureWords(point: Point, { locale, inPhrase, wall }: Wording): string {
  const t = translator(locale, "domain");
  if (point.kind === "time") {
    const at = wallOf(point, wall);
    const date = dayWords(locale, at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
    return t("date.time", { date, time: clockWords(at) });
  }
  const words = calendarWords(point, locale, inPhrase || point.approximate);
  return point.approximate ? t("date.about", { date: words }) : words;
}

function calendarWords(point: CalendarPoint, locale: Locale, inPhrase: boolean): string {
  const t = translator(locale, "domain");
  const { year, month, day, hidden } = point;
  if (year === null) return month === null ? "" : t("date.someYear", { date: dayOrMonth(locale, null, month, day) });
  if (hidden === "decade" || hidden === "century") {
    return t("date.betweenYears", { start: String(year), end: String(year + (hidden === "decade" ? 9 : 99)) });
  }
  if (hidden === "month") return t("date.monthUnknown", { date: t("date.year", { year: String(year) }) });
  if (month === null) return inPhrase ? t("date.year", { year: String(year) }) : String(year);
  const words = dayOrMonth(locale, year, month, day);
  return hidden === "day" ? t("date.dayUnknown", { date: words }) : words;
}

function dayOrMonth(locale: Locale, year: number | null, month: number, day: number | null): string {
  return day === null ? monthWords(locale, year, month) : dayWords(locale, year, month, day);
}

/**
 * The end of a bound belongs to it, and «حتى عام 2022» leaves open whether 2022 does: a year is told as «قبل» the next
 * one, a month by its end.
 */
function untilWords(end: Point, wording: Wording): string {
  const t = translator(wording.locale, "domain");
  if (end.kind === "time" || end.approximate || end.day !== null) return t("date.until", { date: sureWords(end, wording) });
  if (end.month !== null) return t("date.untilEndOf", { date: sureWords(end, wording) });
  return t("date.before", { date: t("date.year", { year: String((end.year ?? 0) + 1) }) });
}

function betweenWords(start: Point, end: Point, walls: Omit<Said, "date">, locale: Locale): string {
  const t = translator(locale, "domain");
  const whole = { start: sureWords(start, { locale, inPhrase: true, wall: walls.start }), end: sureWords(end, { locale, inPhrase: true, wall: walls.end }) };
  if (start.kind === "time" || end.kind === "time" || start.approximate || end.approximate) return t("date.between", whole);
  if (whole.start === whole.end) return calendarWords(start, locale, false);
  if (start.month === null && end.month === null) {
    return t("date.betweenYears", { start: String(start.year), end: String(end.year) });
  }
  return t("date.between", { start: shortStart(start, end, locale) ?? whole.start, end: whole.end });
}

/** What both ends share is said once, with the second: «بين 20 و25 أكتوبر 2024»، «بين مارس ويونيو 2021». */
function shortStart(start: CalendarPoint, end: CalendarPoint, locale: Locale): string | null {
  const alike = (start.day === null) === (end.day === null) && start.year === end.year;
  if (!alike || start.month === null || end.month === null) return null;
  if (start.day !== null && start.month === end.month) return String(start.day);
  return dayOrMonth(locale, null, start.month, start.day);
}
