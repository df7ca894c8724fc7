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

/** Two runs of words that stand in each other's place; all others stand in order. */
type Blocks = { readonly from: number; readonly second: number; readonly to: number };

/** The first and the last place out of order; null where all stand in order. */
export function exchangedIn(order: readonly number[]): { readonly from: number; readonly to: number } | null {
  const wrong = order.flatMap((place, rank) => (place === rank ? [] : [rank]));
  const [from, to] = [wrong[0], wrong.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** «المحافظ» and «رئيس البلدية» side by side, turned round. */
export function blocksIn(order: readonly number[], { from, to }: { readonly from: number; readonly to: number }): Blocks | null {
  const second = order.indexOf(from);
  const turned = order.slice(from, to + 1).every((place, step) => place === (step < second - from ? from + (to + 1 - second) + step : step - (second - from) + from));
  return turned ? { from, second, to } : null;
}
