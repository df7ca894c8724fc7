import { foldDate, plainDigits } from "./date/fold.ts";
import type { DateCode } from "./date/read.ts";
import { utc } from "./date/read.ts";
import { readPoint, type TypedPoint, type TypedPointCode } from "./date/typed-day.ts";
import { parseDate, type DateBounds, type Wall, type Zone } from "./date.ts";
import { done, refuse, type Result } from "./result.ts";

export type TypedDateCode = DateCode | TypedPointCode | "date_year_missing";

/**
 * Reads what an editor typed as a date: EDTF first, then the words of `proposeEdtf`. `today` is the newsroom's wall clock.
 * The answer carries the EDTF text to store; nothing is invented: what is ambiguous or unknown is refused.
 */
export function readDate(typed: string, zone: Zone, today: Wall): Result<DateBounds, TypedDateCode> {
  const asEdtf = parseDate(typed.includes("\u0000") ? typed : plainDigits(typed), zone);
  if (asEdtf.ok || asEdtf.refusals[0].code !== "date_invalid") return asEdtf;
  const proposal = proposeEdtf(typed, today);
  return proposal.ok ? parseDate(proposal.value, zone) : proposal;
}

/** What a form sends or draws for a typed date: its EDTF, or, for what cannot be read, the words as typed. `today` is an ISO date. */
export function typedDate(typed: string, today: string): string {
  const read = readDate(typed, (instant) => instant, new Date(`${today}T00:00:00Z`));
  return read.ok ? read.value.edtf : typed;
}

type Reading = (words: string, today: Wall) => Result<string, TypedDateCode>;

// The order matters: «من 20 إلى 25» is an interval, «من 2022» a beginning.
const FORMS: readonly (readonly [pattern: RegExp, read: Reading])[] = [
  [/^(?:بين|ما بين) (.+?) و ?(.+)$/u, readBetween],
  [/^من (.+?) (?:الي|حتي) (.+)$/u, readBetween],
  [/^between (.+?) and (.+)$/u, readBetween],
  [/^from (.+?) (?:to|until) (.+)$/u, readBetween],
  [/^(?:منذ|مذ|من|since|from) (.+)$/u, (words, today) => mapped(readEnd(words, today), (end) => `${end}/..`)],
  [/^(?:قبل|before) (.+)$/u, readBefore],
  [/^(?:حتي|الي|لا بعد|until|till|up to|by|no later than) (.+)$/u, (words, today) => mapped(readEnd(words, today), (end) => `../${end}`)],
  [/^(.+)$/u, readEnd],
];

/**
 * The EDTF of a date in words, Arabic or English: «25 أكتوبر 2024»، «25 تشرين الأول 2024»، «25/10/2024»، «منذ 2022»،
 * «قبل 2022» (`../2021`)، «حتى 2022»، «نحو 2020»، «بين مارس ويونيو 2021»، «أمس». Refused: `date_ambiguous` (5/6/2024),
 * `date_year_missing` (25 أكتوبر), `date_invalid`.
 */
export function proposeEdtf(typed: string, today: Wall): Result<string, TypedDateCode> {
  if (typed.includes("\u0000")) return refuse("null_character");
  const folded = foldDate(typed);
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(folded);
    if (found !== null) return read(found.slice(1).join("\n"), today);
  }
  return refuse("date_invalid");
}

const ABOUT = /^(?:نحو|حوالي|قرابه|زهاء|about|around|circa|c\.|ca\.?) ?(.+)$/u;

/** One point, perhaps with «نحو» before it. */
function readEnd(words: string, today: Wall): Result<string, TypedDateCode> {
  const about = ABOUT.exec(words);
  const point = readWhole(about?.[1] ?? words, today);
  return mapped(point, (whole) => edtfOf(whole) + (about === null ? "" : "~"));
}

/** «قبل 2022» ends with the year before; «قبل 25 أكتوبر 2024» with the day before. */
function readBefore(words: string, today: Wall): Result<string, TypedDateCode> {
  return mapped(readWhole(words, today), (whole) => `../${edtfOf(previous(whole))}`);
}

/** What the first end leaves out stands with the second: «بين 20 و25 أكتوبر 2024». */
function readBetween(words: string, today: Wall): Result<string, TypedDateCode> {
  const [first = "", second = ""] = words.split("\n");
  const end = readWhole(second, today);
  if (!end.ok) return end;
  const typed = readPoint(first, today);
  if (typeof typed === "string") return refuse(typed);
  const inherits = typed.month === null && typed.year === null && end.value.day !== null;
  const start = whole({ ...typed, year: typed.year ?? end.value.year, month: inherits ? end.value.month : typed.month });
  return mapped(start, (from) => `${edtfOf(from)}/${edtfOf(end.value)}`);
}

type Whole = TypedPoint & { readonly year: number };

function readWhole(words: string, today: Wall): Result<Whole, TypedDateCode> {
  const point = readPoint(words, today);
  return typeof point === "string" ? refuse(point) : whole(point);
}

/** A day of the month alone, or a day in no year, names no day. */
function whole({ year, month, day }: TypedPoint): Result<Whole, TypedDateCode> {
  if (month === null && day !== null) return refuse("date_invalid");
  return year === null ? refuse("date_year_missing") : done({ year, month, day });
}

function previous({ year, month, day }: Whole): Whole {
  if (month === null) return { year: year - 1, month: null, day: null };
  const before = new Date(day === null ? utc(year, month - 1, 1) : utc(year, month, day - 1));
  return { year: before.getUTCFullYear(), month: before.getUTCMonth() + 1, day: day === null ? null : before.getUTCDate() };
}

function edtfOf({ year, month, day }: Whole): string {
  const parts = [String(year).padStart(4, "0"), ...[month, day].filter((part) => part !== null).map(twoDigits)];
  return parts.join("-");
}

const twoDigits = (part: number): string => String(part).padStart(2, "0");

function mapped<T, U>(result: Result<T, TypedDateCode>, change: (value: T) => U): Result<U, TypedDateCode> {
  return result.ok ? done(change(result.value)) : result;
}
