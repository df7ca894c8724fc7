import type { Cleaned } from "#lib/arabic/clean.ts";
import { linesOf } from "#lib/arabic/clean/lines.ts";
import { isStory } from "#lib/arabic/clean/place.ts";
import { withYearApart } from "#lib/arabic/clean/shapes.ts";
import { foldDate } from "#lib/domain/date/fold.ts";
import { typedDate } from "#lib/domain/typed-date.ts";

type Stamp = { readonly line: number; readonly text: string };

// No page says more often when it was published.
const MOST_STAMPS = 40;
const ONLY_DATE = /^\d{4}-\d{2}-\d{2}$/u;
const DAY = /(?<![\d.])(?:(\d{1,2}) ([\p{L} /()]{3,30}?) (\d{4})|(?<!\p{L})\p{L}{2,9}(?: \p{L}{3,6})? \d{1,2} \d{4}|\d{1,2}([-/.])\d{1,2}\4\d{4}|\d{4}([-/])\d{1,2}\5\d{1,2})(?!\d)/gu;

// Folded as `foldDate` does; each begins what is said of one date.
const PUBLISHED = /^(?:(?:ال)?نشر|نشرت|published)(?!\p{L})/u;
const UPDATED = /^(?:اخر تحديث|(?:ال)?تحديث|تحديثه|حدث|محدث|last updated?|updated?)(?!\p{L})/u;
const SAID = /(?<!\p{L})(?=(?:(?:ال)?نشر|نشرت|published|اخر تحديث|(?:ال)?تحديث|تحديثه|حدث|محدث|last updated?|updated?)(?!\p{L}))/u;

/** «25 تشرين الأول/أكتوبر 2024», «25 أكتوبر (تشرين الأول) 2024»: a month under its two names, which must be one. */
function dayOf([whole = "", day, months = "", year = ""]: readonly (string | undefined)[], today: string): string | null {
  const written = day === undefined ? [whole] : months.split(/[/()]/u).map((month) => month.trim()).filter((month) => month !== "").map((month) => `${day} ${month} ${year}`);
  const [read, ...more] = new Set(written.map((words) => typedDate(words, today)));
  return read != null && more.length === 0 && ONLY_DATE.test(read) && read <= today ? read : null;
}

/** The first day that is told of our calendar: «23 ربيع الآخر 1446 هـ - 26 أكتوبر 2024». */
const dayIn = (piece: string, today: string): string | null => [...piece.matchAll(DAY)].map((found) => dayOf(found, today)).find((day) => day !== null) ?? null;

/** What a line says of dates, apart: «نشر في: 25 أكتوبر 2024 - آخر تحديث: 27 أكتوبر 2024». */
const piecesOf = ({ text }: Stamp): string[] => withYearApart(foldDate(text.normalize("NFKC"))).split(SAID);

/** The number of the first line of the story's own paragraphs: what stands above it is about this story. */
function beginOf(raw: string, removed: ReadonlySet<number>): number {
  const told = linesOf(raw).filter(({ number }) => !removed.has(number));
  return (told.find(({ text }) => isStory(text)) ?? told[1])?.number ?? Infinity;
}

/**
 * The day (ISO) on which a text's own removed lines say it was published; null rather than a guess. A line that says so goes before a
 * bare date, which counts above the story alone; below it, and below links and comments, dates are of other texts. A day of
 * change is not one of publication, and two bare days that differ tell nothing.
 */
export function publishedIn(raw: string, removed: Cleaned["removed"], today: string): string | null {
  const begin = beginOf(raw, new Set(removed.map(({ line }) => line)));
  const others = removed.find(({ line, reason }) => line > begin && (reason === "read_more" || reason === "comments"))?.line ?? Infinity;
  const stamps = removed.filter(({ line, reason }) => line < others && (reason === "date_line" || reason === "byline")).slice(0, MOST_STAMPS);
  const days = (from: readonly Stamp[], isOne: (piece: string) => boolean): Set<string> => new Set(from.flatMap(piecesOf).filter(isOne).flatMap((piece) => dayIn(piece, today) ?? []));
  const [said] = days(stamps, (piece) => PUBLISHED.test(piece));
  if (said !== undefined) return said;
  const [bare, ...differing] = days(stamps.filter(({ line }) => line < begin), (piece) => !UPDATED.test(piece));
  return bare !== undefined && differing.length === 0 ? bare : null;
}
