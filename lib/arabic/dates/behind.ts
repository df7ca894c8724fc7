import type { Around } from "./around.ts";
import { DAY, edtfOf, type Point, type Published } from "./calendar.ts";
import { hijriAt } from "./hijri-dates.ts";
import { pointAt } from "./points.ts";
import type { NearDay } from "./relative.ts";

/** A day told with a weekday or «اليوم», and how much of the text told both. */
export type DayBehind = { readonly edtf: string | null; readonly length: number };

const BETWEEN = /^ ?[؛(-]? ?(?:الموافق ?)?/u;

/** «الثلاثاء 5 شتنبر 2023», «السبت - 22 فبراير»: the day behind says more than the weekday before it, and of its years the weekday says which. */
export function dayBehind(words: string, near: NearDay, around: Around): DayBehind | null {
  const rest = words.slice(near.length);
  const between = BETWEEN.exec(rest)?.[0].length ?? 0;
  // «الجمعة 24/10» is not read, and may be another day than the weekday alone.
  if (/^\d{1,2}[/-]\d{1,2}(?![/\d-])/u.test(rest.slice(between))) return { edtf: null, length: near.length + between };
  const hijri = hijriAt(rest.slice(between), around);
  if (hijri !== null && !(hijri.edtf ?? "").includes("/")) return { edtf: hijri.edtf, length: near.length + between + hijri.length };
  const found = pointAt(rest.slice(between), around);
  if (found === null || found.point === null || found.point.day === null) return null;
  const { point, own } = found;
  const length = near.length + between + found.length;
  if (own || near.weekday === null) return point.year === null ? null : { edtf: edtfOf(point), length };
  const year = around.published === null ? null : yearOn(point, near.weekday, around.published);
  return { edtf: year === null ? null : edtfOf({ ...point, year }), length };
}

/** The year in which a day bears that weekday, at most a year before publication and half a year after; null when it does in none. */
function yearOn({ month, day }: Point, weekday: number, published: Published): number | null {
  const from = Date.UTC(published.year, (published.month ?? 1) - 1, published.day ?? 1);
  return (
    [published.year, published.year - 1, published.year + 1].find((year) => {
      const time = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
      return new Date(time).getUTCDay() === weekday && time >= from - 366 * DAY && time <= from + 183 * DAY;
    }) ?? null
  );
}
