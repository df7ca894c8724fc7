import { at, isOne, type Pairing } from "./pairing.ts";

/** Places of one word here and there. */
export type Place = readonly [number, number];

/** Each word here with its nearest there, each there once. */
export function matched(pair: Pairing): Place[] {
  const taken = new Set<number>();
  return pair.here.flatMap((_token, i): Place[] => {
    const free = pair.there.map((_other, j) => j).filter((j) => !taken.has(j) && isOne(pair, i, j));
    const [best] = free.toSorted((a, b) => at(pair, i, b) - at(pair, i, a) || a - b);
    if (best === undefined) return [];
    taken.add(best);
    return [[i, best]];
  });
}

/** The order of the words there, by their order here. */
export function orderOf(places: readonly Place[]): number[] {
  const sorted = places.map(([, j]) => j).toSorted((a, b) => a - b);
  return places.map(([, j]) => sorted.indexOf(j));
}

/** The first and the last place out of order; null where all stand in order. */
export function exchangedIn(order: readonly number[]): { readonly from: number; readonly to: number } | null {
  const wrong = order.flatMap((place, rank) => (place === rank ? [] : [rank]));
  const [from, to] = [wrong[0], wrong.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** Two runs of words, the second from `second` on, that stand in each other's place, what stands between them (`between` words) where it did. */
export type Runs = { readonly from: number; readonly second: number; readonly between: number };

/** «المحافظ» and «رئيس البلدية» turned round, side by side or with a verb between them; null for another order. */
export function runsIn(order: readonly number[], { from, to }: { readonly from: number; readonly to: number }): Runs | null {
  const second = order.indexOf(from);
  const length = to + 1 - second;
  const between = (order[from] ?? 0) - from - length;
  const first = second - from - between;
  if (between < 0 || first < 1) return null;
  const wanted = (step: number): number => (step < first ? step + length + between : step < first + between ? step - first + length : step - first - between);
  return order.slice(from, to + 1).every((place, step) => place === from + wanted(step)) ? { from, second, between } : null;
}
