/** Rows on one page of a list. */
export const PAGE_SIZE = 30;

const CURSOR = /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Where the next page starts: the last row's moment (ms) and id. Part of an address, so plain digits and hex. */
export const nextCursor = (moment: Date | null, id: string): string => `${String(moment?.getTime() ?? 0)}.${id}`;

/** Reads a cursor; null when it is not one of ours. */
export function readCursor(cursor: string): { moment: Date; id: string } | null {
  const match = CURSOR.exec(cursor);
  const [, moment, id] = match ?? [];
  return moment === undefined || id === undefined ? null : { moment: new Date(Number(moment)), id };
}

/** Whether an address's part can be the start of a page; anything else is no page of ours. */
export const isCursor = (cursor: string): boolean => readCursor(cursor) !== null;

/** Whether it has the form of a record's id. Lists of what belongs to a party start after a record, whose order the database knows. */
export const isRecordId = (value: string): boolean => ID.test(value);
