import type { DateView } from "#lib/views/shared.ts";

/** A date for machines, no finer than it is known: the day, month or year as told; undefined where it is open, about, or uncertain. */
export function linkedDate(at: DateView | null): string | undefined {
  return at === null ? undefined : /^\d{4}(?:-\d{2}){0,2}(?=$|T)/u.exec(at.edtf)?.[0];
}
