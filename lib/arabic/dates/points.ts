import type { Around } from "./around.ts";
import { exists, monthFrom, type Point } from "./calendar.ts";
import { isCounted } from "./counted.ts";
import { DIRECTION, stepOf } from "./direction.ts";
import { MONTH, monthNamed } from "./month-names.ts";
import { isNamedByDate } from "./names.ts";
import { WHEN, YEAR_OF_OUR_ERA, yearTold } from "./years.ts";

/** A date named in words, null where it leans on a time told elsewhere; `own`: so was its year, or whether it is past; and how many characters told it. */
export type Told = { readonly point: Point | null; readonly own: boolean; readonly length: number };

const DAY_MONTH = new RegExp(`^(\\d{1,2}) (?:من )?(?:شهر )?${MONTH}${WHEN}`, "u");
// «October 25, 2024», and as pages print it «أكتوبر 25, 2024».
const MONTH_DAY = new RegExp(`^${MONTH} (\\d{1,2})(?: ؛)? ((?:19|20)\\d{2})(?!\\d)`, "u");
const MONTH_ALONE = new RegExp(`^(?:(?:ال)?(?:نصف|ثلث|اسبوع) (?:ال)?(?:اول|ثاني|ثالث|رابع|اخير) من )?(شهر )?${MONTH}${WHEN}`, "u");
const DAY_ALONE = new RegExp(`^(\\d{1,2}) (?:(?:من )?(هذا الشهر)(?!\\p{L})|(?:من )?(الشهر )?${DIRECTION})`, "u");
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/u;
const YEAR = new RegExp(`^(?:(?:ال|لل|ل)?(عام|سنه) )?(${YEAR_OF_OUR_ERA})(?!\\p{L})`, "u");
// Words before a month or a year by themselves that make a time of them.
const IN_TIME = /(?:^|[ («"“])[وفبل]?(?:في|خلال|اثناء|منذ|مذ|حتي|قبل|بعد|بحلول|مطلع|بدايه|اوائل|اوايل|اواخر|نهايه|منتصف|اواسط|مستهل|عام|سنه|شهر|غايه|(?:اعتبارا|ابتداء|بدايه|بدءا|انطلاقا) من) $/u;
const CLINIC = /^ كلينك/u;

/** Reads the date of our era that stands at the beginning of folded words; null when none does. */
export function pointAt(words: string, around: Around): Told | null {
  return figures(words) ?? (isNamedByDate(around.before) ? null : (dayAndMonth(words, around) ?? monthAndDay(words) ?? monthAlone(words, around))) ?? dayAlone(words, around) ?? yearAlone(words, around);
}

function told(words: string, own: boolean, year: number | null, month: number | null, day: number | null): Told | null {
  const point = { year, month, day };
  return exists(point) ? { point, own, length: words.length } : null;
}

function figures(words: string): Told | null {
  const first = YEAR_FIRST.exec(words);
  if (first !== null) return told(first[0], true, Number(first[1]), Number(first[2]), Number(first[3]));
  const last = DAY_FIRST.exec(words);
  if (last === null) return null;
  const [day, month] = Number(last[2]) > 12 ? [Number(last[2]), Number(last[1])] : [Number(last[1]), Number(last[2])];
  return told(last[0], true, Number(last[3]), month, day);
}

function dayAndMonth(words: string, around: Around): Told | null {
  const found = DAY_MONTH.exec(words);
  if (found === null) return null;
  const [all, day, first = "", second, third, ...when] = found;
  return dated(all, monthNamed(first, second, third), Number(day), around, when);
}

function monthAndDay(words: string): Told | null {
  const [all = "", first = "", second, third, day, year] = MONTH_DAY.exec(words) ?? [];
  const month = first === "" ? null : monthNamed(first, second, third);
  return month === null ? null : told(all, true, Number(year), month, Number(day));
}

function monthAlone(words: string, around: Around): Told | null {
  const found = MONTH_ALONE.exec(words);
  if (found === null) return null;
  const [all, noun, first = "", second, third, ...when] = found;
  // «الذي مارس», «شركة نيسان»: with nothing that makes a time of it, a month is more often another word.
  const whole = around.first && words.length === all.length;
  const named = noun !== undefined || second !== undefined || third !== undefined || isTold(when);
  if (!named && ((!whole && !IN_TIME.test(around.before)) || isWord(first) || CLINIC.test(words.slice(all.length)))) return null;
  return dated(all, monthNamed(first, second, third), null, around, when);
}

const isTold = (groups: readonly (string | undefined)[]): boolean => groups.some((group) => group !== undefined);

// Month names that are other words too: «أب», «ماي», «may».
const isWord = (name: string): boolean => /^(?:اب|ماي|جوان|may|mar|jan|dec|sun)$/u.test(name);

function dated(words: string, month: number | null, day: number | null, around: Around, when: readonly (string | undefined)[]): Told | null {
  if (month === null) return null;
  const { year, own } = yearTold({ month, day }, around, when);
  return year === "elsewhere" ? { point: null, own: true, length: words.length } : told(words, own, year, month, day);
}

/** «15 من الشهر الجاري», «في 15 الجاري», «الخامس من الشهر المقبل». */
function dayAlone(words: string, { published }: Around): Told | null {
  const found = DAY_ALONE.exec(words);
  if (found === null) return null;
  const [all, day, now, noun, direction = ""] = found;
  const step = now === undefined ? stepOf(direction) : 0;
  if (now === undefined && noun === undefined && step !== 0) return null;
  if (step === null || published === null || published.month === null) return { point: null, own: true, length: all.length };
  const { year, month } = monthFrom(published.year, published.month, step);
  return told(all, true, year, month, Number(day));
}

/** «عام 1967م»; four digits without «عام» only where a time is told, and where they count nothing. A year between 1300 and 1450 may be a Hijri one. */
function yearAlone(words: string, { before, first }: Around): Told | null {
  const found = YEAR.exec(words);
  if (found === null) return null;
  const [all, noun, digits = ""] = found;
  const year = Number(digits.slice(0, 4));
  const sure = digits.includes("ميلادي");
  if (year >= 1300 && year <= 1450 && !sure) return null;
  const rest = words.slice(all.length);
  if (noun === undefined && !sure && (year < 1900 || isCounted(rest) || !(IN_TIME.test(before) || (first && rest.trim() === "")))) return null;
  return told(all, true, year, null, null);
}
