import { foldDate } from "#lib/domain/date/fold.ts";
import { edtfOf, monthFrom, publishedFrom, type Point, type Published } from "./calendar.ts";
import { leaningAt } from "./relative.ts";
import { spanAt } from "./spans.ts";
import { pointAt } from "./points.ts";

// «حركة 25 فبراير», «شارع 26 يوليو»: a name, and no day on which anything was said.
const NAMED_BY_DAY = /(?:^|\s)[وبلف]?(?:ال|لل)?(?:حركه|ثوره|انتفاضه|احداث|هجمات|انقلاب|شارع|ميدان|ساحه|جسر|كوبري|جامعه|محور|مدينه|ملعب|تنظيم|لواء|كتيبه|اعتداءات)(?: شباب)? \d{0,2} ?$/u;
const BETWEEN = /^(?:(?:ما )?بين|من) /u;
const UNTIL = /^ ?(?:و?حتي |والي |و ?|الي |- ?)/u;
const PREFIX = /^(منذ|مذ|قبل|حتي|نحو|حوالي|قرابه|مطلع|بدايه|اوائل|اوايل|اواخر|نهايه|منتصف)(?: (?:مطلع|بدايه|اوائل|اوايل|اواخر|نهايه|منتصف))?(?: (?:ال)?(?:يوم|شهر|عام|سنه))? /u;

/**
 * The EDTF of the first date told in Arabic prose («أمس»، «في 24 أكتوبر»، «منذ عام 2022»، «12 ذو الحجة 1439هـ»), read against the day
 * the text was published (EDTF, or null). Null when no date is told or when it cannot be known; nothing is invented.
 */
export function dateIn(prose: string, publishedOn: string | null): string | null {
  const words = withNumerals(foldDate(withoutAccents(prose)));
  const published = publishedFrom(publishedOn);
  for (const start of wordStarts(words)) {
    // «31 فبراير 2024» is no day; it must not become a month.
    if (/\d (?:من )?$/u.test(words.slice(0, start))) continue;
    if (NAMED_BY_DAY.test(words.slice(0, start))) continue;
    const found = edtfAt(words.slice(start), published);
    if (found !== undefined && !(isBareYear(words.slice(start)) && !mayBeYear(words, start))) return found;
  }
  return null;
}

const withoutAccents = (text: string): string => text.replace(/[\u00C0-\u017F]/gu, (letter) => letter.normalize("NFD").replace(/[\u0300-\u036F]/gu, ""));

const ORDINALS = ["اول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"];

/** «الأول من يونيو». */
const withNumerals = (words: string): string =>
  words.replace(/(?<!(?:نصف|ربع))(^| )ال(\p{L}+) من (?=\p{L})/gu, (all, before: string, word: string) => (ORDINALS.includes(word) ? `${before}${String(ORDINALS.indexOf(word) + 1)} من ` : all));

const isBareYear = (words: string): boolean => /^[وبلف]?\d{4}(?![\d/.-])/u.test(words);

/** Four digits are a year by themselves, or after «في» and the like; else they count something. */
const mayBeYear = (words: string, start: number): boolean => /(?:^|\s)(?:في|منذ|حتي|عام|سنه|قبل|بعد) $/u.test(words.slice(0, start)) || /^\d{4}$/u.test(words.trim());

/** Where a date may begin: at each word, after a joined و ب ل ف too. */
function* wordStarts(words: string): Generator<number> {
  for (const { index, 0: word } of words.matchAll(/[^\s()"“”«»:؛.]\S*/gu)) {
    yield index;
    if (/^[وبلف](?=\p{L}{3}|\d)/u.test(word)) yield index + 1;
  }
}

/** Undefined: no date here. Null: one that cannot be known. */
function edtfAt(words: string, published: Published | null): string | null | undefined {
  const interval = intervalAt(words, published);
  if (interval !== null) return interval;
  const span = spanAt(words, published);
  if (span !== null) return span.edtf;
  const leaning = leaningAt(words, published);
  if (leaning !== null) return dayBehind(words.slice(leaning.length), published) ?? leaning.edtf;
  const prefix = PREFIX.exec(words);
  const told = pointAt(prefix === null ? words : words.slice(prefix[0].length), published);
  if (told !== null) return withPrefix(prefix?.[1] ?? null, told.point, / (?:منتصف|اواخر|نهايه) /u.test(prefix?.[0] ?? ""));
  return undefined;
}

/** «الثلاثاء 5 شتنبر 2023», «السبت - 22 فبراير»: the day that a weekday stands before says more than the weekday. */
function dayBehind(rest: string, published: Published | null): string | null {
  const found = pointAt(rest.replace(/^[\s()-]+(?:الموافق )?/u, ""), published);
  return found === null || found.point.day === null || found.point.year === null ? null : edtfOf(found.point);
}

/** «بين سبتمبر 2021 حتى أبريل 2022»; what one end leaves out stands with the other. */
function intervalAt(words: string, published: Published | null): string | null {
  const opened = BETWEEN.exec(words);
  if (opened === null) return null;
  const rest = words.slice(opened[0].length).replace(/^(?:يومي|عامي|شهري) /u, "");
  const from = pointAt(rest, published) ?? dayAlone(rest);
  const joint = from === null ? null : UNTIL.exec(rest.slice(from.length));
  if (from === null || joint === null || joint[0] === "") return null;
  const to = pointAt(rest.slice(from.length + joint[0].length), published);
  if (to === null) return null;
  const { year, month, day } = from.point;
  return `${edtfOf({ year: isOwnYear(rest, from.length) ? year : to.point.year, month: month ?? to.point.month, day })}/${edtfOf(to.point)}`;
}

function dayAlone(words: string): { point: Point; length: number } | null {
  const found = /^(\d{1,2})(?= ?(?:و|حتي|الي|-))/u.exec(words);
  return found === null ? null : { point: { year: null, month: null, day: Number(found[1]) }, length: found[0].length };
}

const isOwnYear = (words: string, length: number): boolean => /\d{4}/u.test(words.slice(0, length));

function withPrefix(prefix: string | null, point: Point, within: boolean): string {
  switch (prefix) {
    case "منذ":
    case "مذ":
      return `${edtfOf(point)}/..`;
    case "قبل":
      return within ? `../${edtfOf(point)}` : `../${edtfOf(previous(point))}`;
    case "حتي":
      return `../${edtfOf(point)}`;
    case null:
      return edtfOf(point);
    default:
      return `${edtfOf(point)}~`;
  }
}

function previous(point: Point): Point {
  const { year, month, day } = point;
  if (year === null) return point;
  if (month === null) return { ...point, year: year - 1 };
  if (day === null) return monthFrom(year, month, -1);
  const before = new Date(Date.UTC(year, month - 1, day - 1));
  return { year: before.getUTCFullYear(), month: before.getUTCMonth() + 1, day: before.getUTCDate() };
}
