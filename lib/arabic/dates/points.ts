import { monthOf } from "#lib/domain/date/months.ts";
import { exists, type Point, type Published } from "./calendar.ts";
import { fromHijri, hijriMonthOf } from "./hijri.ts";

/** A date named in words, and how many characters of the text told it. */
export type Told = { readonly point: Point; readonly length: number };

const FRENCH = new Map(
  ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"].map((name, at) => [name, at + 1] as const),
);
const NAME = "(?:[a-z]{3,9}|[\\u0621-\\u064A]{2,9}(?: (?:الاول|الثاني|الاولي|الثانيه|الاخر|الاخره|القعده|الحجه))?)";
// «28 إبريل/نيسان»، «آب (أغسطس)»: the second name repeats the first.
const TWICE = `(${NAME})(?: ?[/(] ?(${NAME})(?: ?\\))?)?`;
const PRESENT = "الجاري|الحالي|الحاليه";
const PAST = "الماضي|الماضيه|الفايت|الفائت|المنصرم|المنقضي|السابق";
const NEXT = "المقبل|القادم|القادمه|المقبله|الاتي";
const WHEN = `(?: (?:من )?(?:(?:ل?عام|سنه|لسنه) )?((?:19|20)\\d\\d)(?!\\d)| (?:من )?(?:الشهر |العام )?(${PRESENT})| (?:من )?(?:الشهر |العام )?(${PAST})| (?:من )?(?:العام )?(${NEXT}))?`;
const DAY_MONTH = new RegExp(`^(\\d{1,2}) (?:من )?(?:شهر )?${TWICE}${WHEN}`, "u");
const MONTH = new RegExp(`^(?:شهر )?${TWICE}${WHEN}`, "u");
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/u;
const HIJRI_NUMBERS = /^(1[345]\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d) ?(?:هـ|هجريه?|ه)?/u;
const HIJRI = new RegExp(`^(\\d{1,2}) (?:من )?(?:شهر )?(${NAME}) (?:عام |سنه |لعام )?(1[345]\\d\\d) ?(?:ه|هـ|هجريه?)?`, "u");
const YEAR = /^(?:(?:ال)?(?:عام|سنه) )?((?:19|20)\d\d)(?![\d/.-]|\p{L})/u;

/** Reads the date that stands at the beginning of folded words (`foldDate`); null when none does. */
export function pointAt(words: string, published: Published | null): Told | null {
  return numbers(words) ?? hijri(words) ?? dayAndMonth(words, published) ?? monthAlone(words, published) ?? yearAlone(words);
}

function numbers(words: string): Told | null {
  const islamic = HIJRI_NUMBERS.exec(words);
  if (islamic !== null) return fromIso(islamic[0], fromHijri(Number(islamic[1]), Number(islamic[2]), Number(islamic[3])));
  const first = YEAR_FIRST.exec(words);
  if (first !== null) return told(first[0], Number(first[1]), Number(first[2]), Number(first[3]));
  const last = DAY_FIRST.exec(words);
  if (last === null) return null;
  const [day, month] = Number(last[2]) > 12 ? [Number(last[2]), Number(last[1])] : [Number(last[1]), Number(last[2])];
  return told(last[0], Number(last[3]), month, day);
}

function told(words: string, year: number | null, month: number | null, day: number | null): Told | null {
  const point = { year, month, day };
  return exists(point) ? { point, length: words.length } : null;
}

function hijri(words: string): Told | null {
  const found = HIJRI.exec(words);
  const month = hijriMonthOf(found?.[2] ?? "");
  if (found === null || month === null) return null;
  return fromIso(found[0], fromHijri(Number(found[3]), month, Number(found[1])));
}

function fromIso(words: string, iso: string | null): Told | null {
  const [year, month, day] = (iso ?? "").split("-").map(Number);
  return iso === null ? null : told(words, year ?? null, month ?? null, day ?? null);
}

function monthNamed(first: string, second: string | undefined): number | null {
  const month = FRENCH.get(first) ?? monthOf(first);
  const again = second === undefined ? month : (FRENCH.get(second) ?? monthOf(second));
  return month === again ? month : null;
}

function dayAndMonth(words: string, published: Published | null): Told | null {
  const found = DAY_MONTH.exec(words);
  if (found === null) return null;
  const [all, day, first = "", second, year, present, past, next] = found;
  const month = monthNamed(first, second);
  if (month === null) return null;
  const point = { month, day: Number(day) };
  return told(all, year === undefined ? yearFor(point, published, { present, past, next }) : Number(year), month, point.day);
}

function monthAlone(words: string, published: Published | null): Told | null {
  const found = MONTH.exec(words);
  if (found === null) return null;
  const [all, first = "", second, year, present, past, next] = found;
  const month = monthNamed(first, second);
  if (month === null || (year === undefined && !/^شهر /u.test(all) && (present ?? past ?? next) === undefined && second === undefined && isWord(first))) return null;
  return told(all, year === undefined ? yearFor({ month, day: null }, published, { present, past, next }) : Number(year), month, null);
}

// Month names that are other words too: «أب», «ماي», «may».
const isWord = (name: string): boolean => /^(?:اب|ماي|جوان|may|mar|jan|dec|sun)$/u.test(name);

type When = { readonly present: string | undefined; readonly past: string | undefined; readonly next: string | undefined };

/** The year of a date told without one: the publication's, or the one in which it lies on the right side of publication. */
function yearFor({ month, day }: { readonly month: number; readonly day: number | null }, published: Published | null, when: When): number | null {
  if (published === null) return null;
  if (published.month === null || when.present !== undefined) return when.next === undefined && when.past === undefined ? published.year : null;
  const place = (year: number, m: number, d: number | null): number => year * 400 + m * 32 + (d ?? 0);
  const [told_, now] = [place(published.year, month, day), place(published.year, published.month, published.day === null || day === null ? (day ?? null) : published.day)];
  if (when.next !== undefined) return told_ > now ? published.year : published.year + 1;
  if (when.past !== undefined) return told_ < now ? published.year : published.year - 1;
  return told_ <= now ? published.year : published.year - 1;
}

function yearAlone(words: string): Told | null {
  const found = YEAR.exec(words);
  return found === null ? null : told(found[0], Number(found[1]), null, null);
}
