/** Where a page of hits starts: after this one. `rank` is null where the newest come first. */
export type Place = { readonly rank: number | null; readonly id: string };

const CURSOR = /^(?:r(\d{1,9})|n)\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u;

export const placeText = ({ rank, id }: Place): string => `${rank === null ? "n" : `r${String(rank)}`}.${id}`;

/** A place from an address; null for none and for one that is not ours. */
export function readPlace(text: string | undefined): Place | null {
  const [, rank, id] = CURSOR.exec(text ?? "") ?? [];
  return id === undefined ? null : { rank: rank === undefined ? null : Number(rank), id };
}
