import { weekdayOf } from "#lib/domain/date/months.ts";
import { DAY, dayOf, edtfOf, isoDay, monthFrom, type Published } from "./calendar.ts";

/** EDTF of words that lean on the publication date, and how many characters told it; `edtf` null: they do, and it is unknown. */
export type Leaning = { readonly edtf: string | null; readonly length: number };

const NUMBERS = new Map(
  ["", "واحد", "اثنين", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر"].map((word, at) => [word, at] as const),
);
const BEFORE_YESTERDAY = /^(?:اول (?:من )?امس|امس الاول|قبل امس)(?!\p{L})/u;
const LAST_NIGHT = /^(?:ال)?(?:ليله|ليل) (?:الماضيه|الفايته|الفائته|امس)(?!\p{L})/u;
const TOMORROW = /^(?:يوم )?غدا?(?: (?:ال)?\p{L}+)?(?!\p{L})/u;
const YESTERDAY = /^(?:ال)?(?:امس|بارحه)(?: (?:ال)?\p{L}+)?(?!\p{L})/u;
const TODAY = /^(?:ظهر |مساء |صباح |فجر )?(?:هذا )?اليوم(?: (ال\p{L}+))?(?!\p{L})/u;
const WEEKDAY = /^(?:يوم )?(ال\p{L}+)(?: (الماضي|الفايت|الفائت|المنصرم|المقبل|القادم))?(?!\p{L})/u;
const AGO = /^(?:قبل|منذ) (?:(نحو|حوالي|قرابه|زهاء) )?(?:(\d{1,2}|\p{L}+) )?(يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|شهور|عام|عامين|اعوام|سنه|سنتين|سنوات)(?: ونصف(?: ال(?:عام|سنه|شهر))?)?(?: (تقريبا))?(?![\p{L}\d]| \d)/u;
const PERIOD = /^(?:(مطلع|بدايه|اوائل|اوايل|منتصف|اواخر|نهايه) )?(?:هذا (الاسبوع|الشهر|العام)|هذه (السنه)|(?:ال)?(اسبوع|شهر|عام|سنه) (الماضي|الماضيه|الفائت|الفايت|المنصرم|الجاري|الجاريه|الحالي|الحاليه|المقبل|المقبله|القادم|القادمه))(?!\p{L})/u;

const HALF = / ونصف/u;
const DAYS = /^(?:يوم|ايام|اسبوع|اسابيع)/u;

/** Reads words like «أمس» or «قبل أسبوع» that stand at the beginning of folded words; null when none do. */
export function leaningAt(words: string, published: Published | null): Leaning | null {
  const day = published === null ? null : dayOf(published);
  const back = (found: RegExpExecArray, days: number): Leaning => ({ edtf: day === null ? null : isoDay(day - days * DAY), length: found[0].length });
  const before = BEFORE_YESTERDAY.exec(words);
  if (before !== null) return back(before, 2);
  const night = LAST_NIGHT.exec(words);
  if (night !== null) return back(night, 1);
  const tomorrow = TOMORROW.exec(words);
  if (tomorrow !== null) return back(tomorrow, -1);
  const today = TODAY.exec(words);
  if (today !== null) return isOtherNoun(today[1]) ? null : back(today, daysSince(day, today[1]));
  const yesterday = YESTERDAY.exec(words);
  if (yesterday !== null) return back(yesterday, 1);
  return ago(words, published) ?? period(words, published) ?? weekday(words, day);
}

/** «اليوم الثاني» is no today. */
const isOtherNoun = (word: string | undefined): boolean => word !== undefined && /^ال(?:ثاني|ثالث|اول|اخير|تالي|عالمي|وطني|دولي|سابق)$/u.test(word);

/** «اليوم الجمعة» in an article published on Saturday is the day before. */
function daysSince(day: number | null, word: string | undefined): number {
  const weekday_ = word === undefined ? null : weekdayOf(word);
  return day === null || weekday_ === null ? 0 : (new Date(day).getUTCDay() - weekday_ + 7) % 7;
}

function weekday(words: string, day: number | null): Leaning | null {
  const found = WEEKDAY.exec(words);
  const which = weekdayOf(found?.[1] ?? "");
  if (found === null || which === null) return null;
  if (day === null) return { edtf: null, length: found[0].length };
  const since = (new Date(day).getUTCDay() - which + 7) % 7;
  const ahead = /المقبل|القادم/u.test(found[2] ?? "");
  const days = ahead ? since - 7 : found[2] === undefined ? since : since === 0 ? 7 : since;
  return { edtf: isoDay(day - days * DAY), length: found[0].length };
}

function ago(words: string, published: Published | null): Leaning | null {
  const found = AGO.exec(words);
  if (found === null) return null;
  const [all, about, count, unit = "", roughly] = found;
  const many = countOf(count, unit);
  if (many === null) return null;
  const rough = about !== undefined || roughly !== undefined;
  return { edtf: published === null ? null : agoEdtf(published, many, unit, HALF.test(all), rough), length: all.length };
}

function countOf(word: string | undefined, unit: string): number | null {
  if (/ين$/u.test(unit)) return 2;
  if (word === undefined) return /^(?:ايام|اسابيع|اشهر|شهور|اعوام|سنوات)$/u.test(unit) ? null : 1;
  return /^\d/u.test(word) ? Number(word) : (NUMBERS.get(word.replace(/(?:يه|ه|ي)$/u, "")) ?? null);
}

/** Days are counted exactly; weeks, months and years tell a time about then. */
function agoEdtf(published: Published, count: number, unit: string, half: boolean, rough: boolean): string | null {
  if (DAYS.test(unit)) {
    const day = dayOf(published);
    const week = unit.startsWith("اسب");
    return day === null ? null : isoDay(day - count * (week ? 7 : 1) * DAY) + (week || rough ? "~" : "");
  }
  const years = /^(?:عام|اعوام|سن)/u.test(unit);
  if (years && !half) return `${String(published.year - count)}~`;
  if (published.month === null) return null;
  return `${edtfOf(monthFrom(published.year, published.month, -(years ? count * 12 + 6 : count)))}~`;
}

function period(words: string, published: Published | null): Leaning | null {
  const found = PERIOD.exec(words);
  if (found === null) return null;
  const [all, rough, thisOne, thisYear, named, when = ""] = found;
  const unit = (thisOne ?? thisYear ?? named ?? "").replace(/^ال/u, "");
  const by = thisOne !== undefined || thisYear !== undefined || /^(?:الجاري|الحالي)/u.test(when) ? 0 : /^(?:المقبل|القادم)/u.test(when) ? 1 : -1;
  const about = rough === undefined ? "" : "~";
  if (published === null || (unit === "شهر" && published.month === null)) return { edtf: null, length: all.length };
  if (unit === "عام" || unit === "سنه") return { edtf: `${String(published.year + by)}${about}`, length: all.length };
  if (unit === "شهر") return { edtf: `${edtfOf(monthFrom(published.year, published.month ?? 1, by))}${about}`, length: all.length };
  const day = dayOf(published);
  return { edtf: day === null ? null : `${isoDay(day + by * 7 * DAY)}~`, length: all.length };
}
