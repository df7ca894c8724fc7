import type { Cleaned } from "#lib/arabic/clean.ts";
import { linesOf } from "#lib/arabic/clean/lines.ts";
import { isStory } from "#lib/arabic/clean/place.ts";
import { withYearApart } from "#lib/arabic/clean/shapes.ts";
import { foldDate } from "#lib/domain/date/fold.ts";
import { typedDate } from "#lib/domain/typed-date.ts";

type Stamp = { readonly line: number; readonly text: string };

const WEB = "1995";

// No page says more often when it was published.
const MOST_STAMPS = 40;
const ONLY_DATE = /^\d{4}-\d{2}-\d{2}$/u;
const DAY = /(?<![\d.])(?:(\d{1,2})[ /-]([\p{L} /()]{3,30}?)[ /-](\d{4})|(?<!\p{L})\p{L}{2,9}(?: \p{L}{3,6})? \d{1,2} \d{4}|\d{1,2}\s?([-/.])\s?\d{1,2}\s?\4\s?\d{4}|\d{4}([-/])\d{1,2}\5\d{1,2})(?!\d)/gu;

// Folded as `foldDate` does; each begins what is said of one date.
const PUBLISHED = /^(?:(?:ال)?نشر|نشرت|published|posted|publie)(?!\p{L})/u;
const UPDATED = /^(?:اخر تحديث|(?:ال)?تحديث|تحديثه|حدث|محدث|last updated?|updated?)(?!\p{L})/u;
const SAID = /(?<!\p{L})(?=(?:(?:ال)?نشر|نشرت|published|posted|publie|اخر تحديث|(?:ال)?تحديث|تحديثه|حدث|محدث|last updated?|updated?)(?!\p{L}))/u;

/** «25 تشرين الأول/أكتوبر 2024», «25 أكتوبر (تشرين الأول) 2024»: a month under its two names, which must be one. */
function dayOf([whole = "", day, months = "", year = ""]: readonly (string | undefined)[], today: string): string | null {
  const written = day === undefined ? [/\p{L}/u.test(whole) ? whole : whole.replaceAll(" ", "")] : months.split(/[/()]/u).map((month) => month.trim()).filter((month) => month !== "").map((month) => `${day} ${month} ${year}`);
  const [read, ...more] = new Set(written.map((words) => typedDate(words, today)));
  return read != null && more.length === 0 && ONLY_DATE.test(read) && read <= today ? read : null;
}

/** The first day that is told of our calendar: «23 ربيع الآخر 1446 هـ - 26 أكتوبر 2024». */
const dayIn = (piece: string, today: string): string | null => [...piece.matchAll(DAY)].map((found) => dayOf(found, today)).find((day) => day !== null) ?? null;

/** What a line says of dates, apart: «نشر في: 25 أكتوبر 2024 - آخر تحديث: 27 أكتوبر 2024». */
const piecesOf = ({ text }: Stamp): string[] => withYearApart(foldDate(text.normalize("NFKC"))).split(SAID);

// What is told of a post beside its day, in a text that checks one.
const OF_POST = /^(?:(?:نص|رابط|صاحب|مصدر|مصادر|ناشر|تاريخ) (?:ال)?(?:منشور|ادعاء|تغريده|فيديو|صوره|مقطع)(?: [^:]{2,20})?\s?(?::|$)|(?:ال)?(?:ناشر|ادعاء|منشور|تغريده|حساب|صفحه|منصه)(?: (?:ال)?(?:متداول|مضلل|اصلي|كاذب|زايف|زائف)\p{L}{0,2})?\s?(?::|$)|(?:ال)?(?:ناشر|ادعاء|منشور|تغريده|حساب|صفحه|منصه) [^:]{2,20}:|عدد (?:ال)?(?:تفاعلات|مشاركات|اعجابات)\s?:)/u;
/** In lines: how far from a day the rest of what is told of a post stands. */
const NEAR = 3;

/** Whether the day in a line is that of a post the story is about: the lines around it, up to the next paragraph, tell of one. */
function isOfPost(told: readonly Stamp[], line: number): boolean {
  const at = told.findIndex(({ line: number }) => number === line);
  const above = told.slice(Math.max(0, at - NEAR), at).toReversed();
  return [above, told.slice(at + 1, at + 1 + NEAR)].some((side) => {
    const end = side.findIndex(({ text }) => isStory(text));
    return side.slice(0, end === -1 ? side.length : end).some(({ text }) => OF_POST.test(foldDate(text)));
  });
}

/** The number of the first line of the story's own paragraphs: what stands above it is about this story. */
function beginOf(lines: readonly Stamp[], removed: ReadonlySet<number>): number {
  const told = lines.filter(({ line }) => !removed.has(line));
  return (told.find(({ text }) => isStory(text)) ?? told[1])?.line ?? Infinity;
}

/** Of days that are not said to be a publication's: before the web they are history's. */
const recent = (days: ReadonlySet<string>): ReadonlySet<string> => new Set([...days].filter((day) => day >= WEB));

const only = ([first, ...more]: Iterable<string>): string | null => (first !== undefined && more.length === 0 ? first : null);

/**
 * The day (ISO) on which a text's own lines say it was published; null rather than a guess. A removed line that says so goes before a
 * bare date, which counts above the story alone, and that before an agency's dateline; below links and comments, and around a post
 * that the story is about, dates are of other texts. A day of change is not one of publication, and two bare days that differ tell nothing.
 */
export function publishedIn(raw: string, removed: Cleaned["removed"], today: string): string | null {
  const lines = linesOf(raw).map(({ number, text }) => ({ line: number, text }));
  // Only an edge of a line with a dateline was taken out.
  const begin = beginOf(lines, new Set(removed.flatMap(({ line, reason }) => (reason === "dateline" ? [] : [line]))));
  const others = removed.find(({ line, reason }) => line > begin && (reason === "read_more" || reason === "comments"))?.line ?? Infinity;
  const stamps = removed.filter(({ line, reason }) => line < others && (reason === "date_line" || reason === "byline")).slice(0, MOST_STAMPS);
  const days = (from: readonly Stamp[], isOne: (piece: string) => boolean): Set<string> => new Set(from.flatMap(piecesOf).filter(isOne).flatMap((piece) => dayIn(piece, today) ?? []));
  const [said] = days(stamps.filter(({ line }) => !isOfPost(lines, line)), (piece) => PUBLISHED.test(piece));
  if (said !== undefined) return said;
  const isBare = (piece: string): boolean => !UPDATED.test(piece) && !PUBLISHED.test(piece);
  const bare = recent(days(stamps.filter(({ line }) => line < begin), isBare));
  return bare.size > 0 ? only(bare) : only(recent(days(removed.filter(({ line, reason }) => reason === "dateline" && line <= begin), isBare)));
}
