import { z } from "zod";

/** A place in a list ordered by a moment, newest first, then by id. */
export type Cursor = { readonly at: Date; readonly id: string };

const shape = z.tuple([z.iso.datetime(), z.uuid()]);

const cursorText = ({ at, id }: Cursor): string => Buffer.from(JSON.stringify([at.toISOString(), id])).toString("base64url");

/** A cursor from an address; null for none and for one that is not ours. */
export function readCursor(text: string | undefined): Cursor | null {
  if (text === undefined) return null;
  try {
    const [at, id] = shape.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return { at: new Date(at), id };
  } catch {
    return null;
  }
}

/** One row more than shown was asked for: it says that there is a next page, which begins after the last shown. */
export function pageOf<Row>(rows: readonly Row[], size: number, place: (row: Row) => Cursor): { rows: readonly Row[]; next: string | null } {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > size && last !== undefined ? cursorText(place(last)) : null };
}
