/** A day, month or year; `null` below what is known. */
export type Point = { readonly year: number | null; readonly month: number | null; readonly day: number | null };

/** The publication date by which words like «أمس» are read, as far as it is known. */
export type Published = { readonly year: number; readonly month: number | null; readonly day: number | null };

const two = (part: number): string => String(part).padStart(2, "0");

/** A plain EDTF day, month or year; anything else tells no publication date. */
export function publishedFrom(edtf: string | null): Published | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/u.exec(edtf ?? "");
  if (found === null) return null;
  return { year: Number(found[1]), month: found[2] === undefined ? null : Number(found[2]), day: found[3] === undefined ? null : Number(found[3]) };
}

/** EDTF; an unknown year is XXXX. */
export function edtfOf({ year, month, day }: Point): string {
  const parts = [year === null ? "XXXX" : String(year).padStart(4, "0"), ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])];
  return parts.join("-");
}

/** The publication day as UTC milliseconds, when the day is known. */
export function dayOf({ year, month, day }: Published): number | null {
  return month === null || day === null ? null : Date.UTC(year, month - 1, day);
}

export const DAY = 86_400_000;
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Is there such a day? */
export function exists({ year, month, day }: Point): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  return month !== null && day >= 1 && new Date(Date.UTC(year ?? 2000, month - 1, day)).getUTCDate() === day;
}

/** A month counted from another: -1 is the one before. */
export function monthFrom(year: number, month: number, by: number): Point {
  const count = year * 12 + (month - 1) + by;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: null };
}
