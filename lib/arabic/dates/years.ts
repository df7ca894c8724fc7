import { type Around, isAhead } from "./around.ts";
import { DIRECTION, stepOf } from "./direction.ts";

/** Pattern, no group: a year of our era in four digits, its «م» with it; not one of the Hijri years, not the first part of figures. */
export const YEAR_OF_OUR_ERA = "(?:1\\d|20)\\d\\d(?! ?(?:ه|هجري|هجريه)(?!\\p{L}))(?![/.-]?\\d)(?! (?:الف|مليون|مليار|قبل الميلاد|ق ?\\.? ?م)(?!\\p{L}))(?: ?(?:م|ميلادي|ميلاديه)(?!\\p{L}))?";

/** Pattern in five groups: what stands behind a month and tells its year. */
export const WHEN =
  `(?: (?:؛ )?(?:(?:من|في) )?(?:(?:ال|لل|ل)?(?:عام|سنه) )?(${YEAR_OF_OUR_ERA})(?!\\p{L})` +
  `| (?:(?:من|في) )?(هذا العام|هذه السنه)(?!\\p{L})| (?:(?:من|في) )?(?:(?:نفس|ذات) (?:ال)?(عام|سنه)(?!\\p{L})|(الشهر |العام |السنه )?${DIRECTION}))?`;

type Day = { readonly month: number; readonly day: number | null };

/** A year; null: not known, as the publication's is not; "elsewhere": counted from a time told elsewhere, «من العام نفسه». */
export type Year = number | null | "elsewhere";

/** The year that the groups of `WHEN` tell for a day or month; `own`: they tell it or the side on which it lies, so that nothing else does. */
export function yearTold(at: Day, around: Around, [plain, now, same, noun, direction]: readonly (string | undefined)[]): { readonly year: Year; readonly own: boolean } {
  const published = around.published?.year ?? null;
  if (plain !== undefined) return { year: Number(plain.slice(0, 4)), own: true };
  if (same !== undefined) return { year: "elsewhere", own: true };
  if (now !== undefined) return { year: published, own: true };
  if (direction === undefined) return { year: yearFor(at, around, isAhead(around) ? "ahead" : "told"), own: false };
  const step = stepOf(direction);
  if (step === null) return { year: "elsewhere", own: true };
  if (noun !== undefined && !noun.startsWith("الشهر")) return { year: published === null ? null : published + step, own: true };
  if (step === 0) return { year: published, own: true };
  return Math.abs(step) > 1 ? { year: "elsewhere", own: true } : { year: yearFor(at, around, step > 0 ? "next" : "last"), own: true };
}

// A month, and a year, as places are counted below.
const MONTH = 32;
const isSoon = (by: number): boolean => by !== 0 && (by + 12 * MONTH) % (12 * MONTH) <= MONTH;

type Side = "last" | "told" | "ahead" | "next";

/** The year in which a day or month lies on the right side of publication; null when the publication date is not known well enough. */
function yearFor({ month, day }: Day, { published }: Around, side: Side): number | null {
  if (published === null) return null;
  const { year } = published;
  if (published.month === null) return side === "told" ? year : null;
  const now = published.month * MONTH + (day === null ? 0 : (published.day ?? day));
  const at = month * MONTH + (day ?? 0);
  switch (side) {
    case "last":
      return at < now ? year : year - 1;
    case "told":
      // What lies a few weeks ahead and is told without a year may as well be to come.
      return isSoon(at - now) ? null : at <= now ? year : year - 1;
    case "ahead":
      return at >= now ? year : year + 1;
    case "next":
      return at > now ? year : year + 1;
  }
}
