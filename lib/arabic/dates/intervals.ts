import type { Around, Mark } from "./around.ts";
import { DAY, edtfOf, isoDay, type Point } from "./calendar.ts";
import { pointAt } from "./points.ts";
import { nearDayAt } from "./relative.ts";

type End = { readonly point: Point; readonly own: boolean; readonly weekday: boolean; readonly length: number };

const BETWEEN = /^(?:ما )?بين (?:(?:يومي|عامي|شهري|ال?سنتي) )?/u;
const FROM = /^من (?:يوم )?/u;
const PAIR = /^(?:يومي|عامي) /u;
const AND = /^ ?(?:؛ )?(?:و ?(?:حتي |الي )?|حتي |الي |- ?)(?:يوم |منتصف |نهايه )?/u;
const TO = /^ ?(?:؛ )?(?:و?(?:حتي|الي)(?: غايه)? |- ?)(?:يوم |منتصف |نهايه )?/u;

/** «بين سبتمبر 2021 حتى أبريل 2022», «20 إلى 22 أكتوبر», «يومي السبت والأحد»; what one end leaves out stands with the other. */
export function intervalAt(words: string, around: Around): Mark | null {
  const opened = BETWEEN.exec(words) ?? FROM.exec(words);
  const pair = opened === null ? PAIR.exec(words) : null;
  const open = (opened ?? pair)?.[0] ?? "";
  const led = { ...around, before: opened === null && pair === null ? around.before : `${around.before}منذ `, first: false };
  const rest = words.slice(open.length);
  const from = fromAt(rest, led, opened !== null || pair !== null);
  const joint = from === null ? null : (FROM.test(open) ? TO : AND).exec(rest.slice(from.length));
  if (from === null || joint === null) return null;
  const at = from.length + joint[0].length;
  const to = endAt(rest.slice(at), { ...led, before: `${around.before}منذ ` });
  if (to === null || (opened === null && from.weekday !== to.weekday)) return null;
  const [start, end] = filled(from, to);
  const length = open.length + at + to.length;
  // «يومي 3 و10 أكتوبر» are two days, and no span; «من الأحد إلى الخميس» may be so each week.
  const apart = (opened === null && /^ ?و/u.test(joint[0]) && !isNext(start, end)) || (FROM.test(open) && to.weekday && !/^(?:يوم )?\S+ /u.test(rest.slice(at, at + to.length)));
  return { edtf: start.year === null || end.year === null || apart || place(start, 0) > place(end, 40) ? null : `${edtfOf(start)}/${edtfOf(end)}`, length };
}

function endAt(words: string, around: Around): End | null {
  const near = nearDayAt(words, around);
  if (near !== null) {
    const [year, month, day] = (near.edtf ?? "").split("-").map(Number);
    return near.edtf === null ? null : { point: { year: year ?? null, month: month ?? null, day: day ?? null }, own: true, weekday: near.weekday !== null, length: near.length };
  }
  const found = pointAt(words, around);
  return found?.point == null ? null : { ...found, point: found.point, weekday: false };
}

/** A first end: any date behind «بين» or «من»; else the day of a month that comes later, or a weekday. */
function fromAt(words: string, around: Around, opened: boolean): End | null {
  const day = /^(\d{1,2})(?= ?(?:و|حتي|الي|-) ?\d{1,2} )/u.exec(words);
  if (day !== null) return { point: { year: null, month: null, day: Number(day[1]) }, own: false, weekday: false, length: day[0].length };
  const end = opened || /^(?:يوم )?ال/u.test(words) ? endAt(words, around) : null;
  return end !== null && (opened || end.weekday) ? end : null;
}

/** Both ends with their years: told, or such that the first comes before the second. */
function filled(from: End, to: End): readonly [Point, Point] {
  if (from.weekday && to.weekday) return [lastBefore(from.point, to.point), to.point];
  const start = { ...from.point, year: from.point.year ?? to.point.year, month: from.point.month ?? to.point.month };
  if (from.point.month !== null && !to.own && to.point.month !== null) return [from.point, { ...to.point, year: later(from.point, to.point) }];
  if (from.own || start.year === null || to.point.year === null) return [start, to.point];
  const year = place({ ...start, year: to.point.year }, 0) <= place(to.point, 40) ? to.point.year : to.point.year - 1;
  return [{ ...start, year }, to.point];
}

const later = (start: Point, end: Point): number | null => (start.year === null ? null : place({ ...end, year: start.year }, 40) >= place(start, 0) ? start.year : start.year + 1);

/** Orders points; `open`: the place of a day or month that is not told. */
const place = ({ year, month, day }: Point, open: number): number => (year ?? 0) * 1000 + (month ?? open) * 40 + (day ?? open);

const time = ({ year, month, day }: Point): number => Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);

function lastBefore(from: Point, to: Point): Point {
  const back = (((time(to) - time(from)) / DAY) % 7 + 7) % 7;
  const [year, month, day] = isoDay(time(to) - back * DAY).split("-").map(Number);
  return { year: year ?? null, month: month ?? null, day: day ?? null };
}

/** The day, month or year right after. */
function isNext(start: Point, end: Point): boolean {
  if (start.day !== null) return time(end) - time(start) === DAY;
  if (start.month !== null) return (end.year ?? 0) * 12 + (end.month ?? 0) - (start.year ?? 0) * 12 - start.month === 1;
  return (end.year ?? 0) - (start.year ?? 0) === 1;
}
