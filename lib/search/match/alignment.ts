import { deniesSomething } from "#lib/arabic/opposites.ts";
import type { Token } from "./facts.ts";
import { sameWord } from "./compare.ts";

/** How the words of one sentence stand in the order of another's. */
export type Alignment = {
  /** Share of common words whose order is turned round, 0..1: «ترامب يحذر ميركل» and «ميركل تحذر ترامب». */
  readonly turned: number;
  /** Only one of the two refuses, fails, forbids … */
  readonly oneDenies: boolean;
};

/** Share of all pairs of places that come in the wrong order, 0..1. */
export function turnedShare(places: readonly number[]): number {
  let turned = 0;
  let pairs = 0;
  places.forEach((place, at) => {
    for (const later of places.slice(at + 1)) {
      pairs += 1;
      if (place > later) turned += 1;
    }
  });
  return pairs === 0 ? 0 : turned / pairs;
}

export function align(here: readonly Token[], there: readonly Token[]): Alignment {
  const places = here.map((token) => there.findIndex((other) => sameWord(token, other)));
  const denies = (tokens: readonly Token[]): boolean => tokens.some(({ meant }) => deniesSomething(meant));
  return { turned: turnedShare(places.filter((place) => place !== -1)), oneDenies: denies(here) !== denies(there) };
}
