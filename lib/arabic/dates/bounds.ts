import { isAhead, type Around, type Mark } from "./around.ts";
import { DAY, edtfOf, isoDay, monthFrom, type Point } from "./calendar.ts";

/** Reads what stands behind a particle: a date by itself. `running`: «العام» alone is the running one. */
export type Inner = (words: string, around: Around, running: boolean) => Mark | null;

const PART = "(مطلع|بدايه|اوائل|اوايل|منتصف|اواسط|مستهل|اواخر|نهايه|اخر)";
const SINCE = "منذ|مذ|اعتبارا من|ابتداء من|بدايه من|بدءا من|انطلاقا من";
const UNTIL = "حتي|لغايه|الي غايه|بحلول";
const BOUND = new RegExp(`^(${SINCE}|${UNTIL}|قبل|بعد) (?:${PART} )?`, "u");
const IS_SINCE = new RegExp(`^(?:${SINCE})$`, "u");
const IS_UNTIL = new RegExp(`^(?:${UNTIL})$`, "u");
// «منذ مساء الأحد»; but «بعد ظهر الأحد» is the day itself.
const TIME_OF_DAY = /^(?:صباح|مساء|ظهر|عصر|فجر|ليل|ليله|نهار|يوم) (?!غد)/u;
const DAY_WORD = /^يوم (?!غد)/u;
const BARE_WEEKDAY = /^(?:الاحد|الاثنين|الاتنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)$/u;
const ABOUT = new RegExp(`^(?:نحو|حوالي|قرابه|${PART.slice(1, -1)}) `, "u");

/** Reads «منذ أمس» (`2024-10-24/..`), «حتى نهاية 2019», «قبل يوم الأحد الماضي», «بعد 2022» (`2023/..`); null when none stands there. */
export function boundAt(words: string, around: Around, inner: Inner): Mark | null {
  const found = BOUND.exec(words);
  if (found === null) return null;
  const [all, particle = "", part] = found;
  const since = IS_SINCE.test(particle);
  const until = IS_UNTIL.test(particle);
  const time = (since || until ? TIME_OF_DAY : DAY_WORD).exec(words.slice(all.length))?.[0] ?? "";
  const from = all.length + time.length;
  const mark = inner(words.slice(from), { ...around, before: around.before + all, first: false }, part !== undefined);
  if (mark === null) return null;
  const length = from + mark.length;
  // «حتى الأحد» may be the last Sunday or the next.
  const unclear = !since && BARE_WEEKDAY.test(words.slice(from, length)) && !isAhead(around);
  if (mark.edtf === null || unclear || mark.edtf.startsWith("X")) return { edtf: null, length };
  const within = part !== undefined && !(particle === "بعد" ? /^(?:نهايه|اخر)$/u : /^(?:مطلع|بدايه)$/u).test(part);
  return { edtf: since ? sinceOf(mark.edtf) : until ? untilOf(mark.edtf) : particle === "قبل" ? beforeOf(mark.edtf, within) : afterOf(mark.edtf, within), length };
}

/** Reads «نحو عام 2010», «أواخر أكتوبر»: a time about then; null when none stands there. */
export function aboutAt(words: string, around: Around, inner: Inner): Mark | null {
  const found = ABOUT.exec(words);
  if (found === null) return null;
  const mark = inner(words.slice(found[0].length), { ...around, before: around.before + found[0], first: false }, false);
  if (mark === null) return null;
  return { edtf: mark.edtf === null || /[~/]/u.test(mark.edtf) ? mark.edtf : `${mark.edtf}~`, length: found[0].length + mark.length };
}

/** Day, month or year of plain EDTF; null of seasons, decades and what is only about then. */
function pointOf(edtf: string | undefined): Point | null {
  const found = /^(\d{4})(?:-(0\d|1[0-2]))?(?:-(\d{2}))?$/u.exec(edtf ?? "");
  if (found === null) return null;
  return { year: Number(found[1]), month: found[2] === undefined ? null : Number(found[2]), day: found[3] === undefined ? null : Number(found[3]) };
}

// The record takes no seasons, which EDTF has for points alone.
const isSeason = (edtf: string): boolean => /-2[1-4]$/u.test(edtf) && edtf.length === 7;
const ends = (edtf: string): readonly string[] => (isSeason(edtf) ? [] : edtf.split("/"));
const sinceOf = (edtf: string): string | null => (isSeason(edtf) ? null : `${ends(edtf)[0] ?? ""}/..`);
const untilOf = (edtf: string): string | null => (isSeason(edtf) ? null : `../${ends(edtf).at(-1) ?? ""}`);

function beforeOf(edtf: string, within: boolean): string | null {
  const start = ends(edtf)[0];
  const point = pointOf(start);
  if (within || /~$/u.test(start ?? "")) return start === undefined ? null : `../${start}`;
  return point === null ? null : `../${edtfOf(beside(point, -1))}`;
}

function afterOf(edtf: string, within: boolean): string | null {
  const end = ends(edtf).at(-1);
  const point = pointOf(end);
  if (within || /~$/u.test(end ?? "")) return end === undefined ? null : `${end}/..`;
  return point === null ? null : `${edtfOf(beside(point, 1))}/..`;
}

/** The day, month or year before or after. */
function beside({ year, month, day }: Point, by: number): Point {
  if (year === null || month === null) return { year: year === null ? null : year + by, month, day };
  if (day === null) return monthFrom(year, month, by);
  const [y, m, d] = isoDay(Date.UTC(year, month - 1, day) + by * DAY).split("-").map(Number);
  return { year: y ?? null, month: m ?? null, day: d ?? null };
}
