import type { Around, Mark } from "./around.ts";
import { fromHijri, hijriMonthOf, lastOfHijri } from "./hijri.ts";

const NAME = "((?:جمادي|ربيع|ذو|ذي) \\p{L}+|\\p{L}{3,9})(?: (?:المبارك|المعظم|الحرام))?";
// The years of the table and a century before: what is dated so and not in the table is not read at all.
const YEAR = "(1[34]\\d\\d|1500)(?![/.-]?\\d)";
const NAMED_YEAR = `(?:من )?(?:(?:ال|لل|ل)?(?:عام|سنه) )?${YEAR}`;
const ERA = "(?: ?(?:هجريه?|ه)(?!\\p{L}))";
const FIGURES = "(\\d{1,2})";
const YEAR_FIRST = new RegExp(`^(1[34]\\d\\d|1500)[-/.]${FIGURES}[-/.]${FIGURES}(?!\\d)(${ERA})?`, "u");
const DAY_FIRST = new RegExp(`^${FIGURES}[-/.]${FIGURES}[-/.]${YEAR}(${ERA})?`, "u");
const DAY = new RegExp(`^${FIGURES} (?:من )?(?:شهر )?${NAME} ${NAMED_YEAR}${ERA}?`, "u");
const MONTH = new RegExp(`^(?:شهر )?${NAME} ${NAMED_YEAR}${ERA}?`, "u");
const ALONE = new RegExp(`^(?:(?:ال)?(?:عام|سنه) )?${YEAR}${ERA}`, "u");
// The calendar of Iran counts other years.
const SOLAR = /^ ?\.? ?(?:ش|شمسيه?)(?!\p{L})/u;

/** A Hijri day, or the days of a Hijri month or year («رمضان 1445 هـ»), at the beginning of folded words, by the Umm al-Qura calendar. */
export function hijriAt(words: string, around: Around): Mark | null {
  const mark = figures(words, around) ?? day(words) ?? month(words) ?? year(words);
  return mark !== null && SOLAR.test(words.slice(mark.length)) ? { ...mark, edtf: null } : mark;
}

function figures(words: string, { published }: Around): Mark | null {
  const first = YEAR_FIRST.exec(words);
  const found = first ?? DAY_FIRST.exec(words);
  if (found === null) return null;
  const [all, a, b, c, era] = found;
  const [year_, day_] = first === null ? [Number(c), Number(a)] : [Number(a), Number(c)];
  const far = era === undefined && published !== null && year_ > hijriYearOf(published.year) + 5;
  return { edtf: far ? null : fromHijri(year_, Number(b), day_), length: all.length };
}

/** The Hijri year that begins in a year of our era, give or take one. */
const hijriYearOf = (year_: number): number => Math.round(((year_ - 622) * 33) / 32);

function day(words: string): Mark | null {
  const found = DAY.exec(words);
  const at = hijriMonthOf(found?.[2] ?? "");
  return found === null || at === null ? null : { edtf: fromHijri(Number(found[3]), at, Number(found[1])), length: found[0].length };
}

function month(words: string): Mark | null {
  const found = MONTH.exec(words);
  const at = hijriMonthOf(found?.[1] ?? "");
  return found === null || at === null ? null : { edtf: stretch(Number(found[2]), at, at), length: found[0].length };
}

function year(words: string): Mark | null {
  const found = ALONE.exec(words);
  return found === null ? null : { edtf: stretch(Number(found[1]), 1, 12), length: found[0].length };
}

function stretch(year_: number, from: number, to: number): string | null {
  const [start, end] = [fromHijri(year_, from, 1), lastOfHijri(year_, to)];
  return start === null || end === null ? null : `${start}/${end}`;
}
