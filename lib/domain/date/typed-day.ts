import { monthOf, weekdayOf } from "./months.ts";
import { daysIn, utc } from "./read.ts";
import type { Wall } from "../date.ts";

/** A day, month or year in typed words; the year is null where it was left out. */
export type TypedPoint = { readonly year: number | null; readonly month: number | null; readonly day: number | null };

export type TypedPointCode = "date_invalid" | "date_ambiguous";

const FILLERS = /(?:^| )(?:في|يوم|يومي|شهر|شهري|من شهر|عام|عامي|سنه|سنتي|العام|من عام|من سنه|م|in|on|the|of|year)(?= |$)/gu;
const YEAR = /^\d{4}$/u;

/** Reads one point of folded text: «25 اكتوبر 2024»، «25/10/2024»، «مارس»، "oct 25 2024". */
export function readPoint(text: string, today: Wall): TypedPoint | TypedPointCode {
  const relative = readRelative(text, today);
  if (relative !== null) return relative;
  const words = text.replace(FILLERS, " ").replace(/\s+/gu, " ").trim();
  return withWeekday(words) ?? readFigures(words) ?? readNamed(words);
}

const DAYS_AGO: ReadonlyMap<string, number> = new Map([
  ["اليوم", 0],
  ["today", 0],
  ["امس", 1],
  ["البارحه", 1],
  ["يوم امس", 1],
  ["yesterday", 1],
  ["اول من امس", 2],
  ["اول امس", 2],
  ["the day before yesterday", 2],
  ["day before yesterday", 2],
]);

function readRelative(text: string, today: Wall): TypedPoint | null {
  const ago = DAYS_AGO.get(text);
  if (ago === undefined) return null;
  const day = new Date(utc(today.getUTCFullYear(), today.getUTCMonth() + 1, today.getUTCDate() - ago));
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** «الجمعة 25 أكتوبر 2024»: a weekday that is not that day's means that one of the two is wrong. */
function withWeekday(words: string): TypedPoint | TypedPointCode | null {
  const [first = "", ...rest] = words.split(" ");
  const weekday = weekdayOf(first);
  if (weekday === null) return null;
  const point = readFigures(rest.join(" ")) ?? readNamed(rest.join(" "));
  if (typeof point === "string") return point;
  if (point.year === null || point.month === null || point.day === null) return "date_invalid";
  return new Date(utc(point.year, point.month, point.day)).getUTCDay() === weekday ? point : "date_invalid";
}

/** `2024`, `2024/10/25`, `25-10-2024`. Which of two small numbers is the month is not ours to guess. */
function readFigures(words: string): TypedPoint | TypedPointCode | null {
  if (YEAR.test(words)) return { year: Number(words), month: null, day: null };
  const parts = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/u.exec(words);
  if (parts === null) return null;
  const [a = "", b = "", c = ""] = [parts[1], parts[3], parts[4]];
  if (YEAR.test(a) && !YEAR.test(c)) return checked(Number(a), Number(b), Number(c));
  if (!YEAR.test(c) || YEAR.test(a)) return "date_ambiguous";
  const [first, second] = [Number(a), Number(b)];
  if (first > 12) return checked(Number(c), second, first);
  if (second > 12) return checked(Number(c), first, second);
  return first === second ? checked(Number(c), first, first) : "date_ambiguous";
}

/** Day, month by name, year; the day or the year may be left out. English may put the month first, and so do pages («أكتوبر 25, 2024»). */
function readNamed(words: string): TypedPoint | TypedPointCode {
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(\D+?)(?: (\d{4}))?$/u.exec(words);
  const month = dayFirst === null ? null : monthOf(dayFirst[2] ?? "");
  if (dayFirst !== null && month !== null) return named(dayFirst[3], month, dayFirst[1]);
  const monthFirst = /^([a-z]+\.?) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/u.exec(words) ?? /^(\p{L}+(?: \p{L}+)?) (\d{1,2}) (\d{4})$/u.exec(words);
  const monthAhead = monthFirst === null ? null : monthOf(monthFirst[1] ?? "");
  if (monthFirst !== null && monthAhead !== null) return named(monthFirst[3], monthAhead, monthFirst[2]);
  const alone = /^\d{1,2}$/u.test(words) ? Number(words) : 0;
  return alone >= 1 && alone <= 31 ? { year: null, month: null, day: alone } : "date_invalid";
}

function named(year: string | undefined, month: number, day: string | undefined): TypedPoint | TypedPointCode {
  if (year !== undefined && day !== undefined) return checked(Number(year), month, Number(day));
  return { year: year === undefined ? null : Number(year), month, day: day === undefined ? null : Number(day) };
}

function checked(year: number, month: number, day: number): TypedPoint | TypedPointCode {
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? { year, month, day } : "date_invalid";
}
