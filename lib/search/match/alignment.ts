import { deniesSomething, oppositionsOf } from "#lib/arabic/opposites.ts";
import type { Token } from "./facts.ts";
import { sameWord } from "./compare.ts";

/** How the words of one sentence stand in the order of another's. All values 0..1 but `opposed`, which counts. */
export type Alignment = {
  /** Share of common words whose order is turned round: «ترامب يحذر ميركل» and «ميركل تحذر ترامب». */
  readonly turned: number;
  /** A word exchanged in the same place: 1 with the same word on both sides of it, 0.5 on one side. */
  readonly exchanged: number;
  /** Common words next to which opposite things are said, two at most. */
  readonly opposed: number;
  /** Only one of the two refuses, fails, forbids … */
  readonly oneDenies: boolean;
};

function turnedShare(places: readonly number[]): number {
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

/** `there[at]` stands where the other sentence has a word between the same neighbours. */
function exchangeAt(places: readonly number[], at: number, there: number): number {
  const before = (places[at - 1] ?? -1) === there - 1 && there > 0;
  const after = (places[at + 1] ?? -1) === there + 1;
  return before && after ? 1 : before || after ? 0.5 : 0;
}

function exchanged(here: readonly Token[], there: readonly Token[], places: readonly number[]): number {
  const free = there.flatMap((token, at) => (places.includes(at) || here.some((other) => sameWord(other, token)) ? [] : [at]));
  return Math.max(0, ...places.flatMap((place, at) => (place === -1 ? free.map((other) => exchangeAt(places, at, other)) : [])));
}

const round = (tokens: readonly Token[], at: number) => [tokens[at - 1], tokens[at + 1]].flatMap((token) => (token === undefined ? [] : oppositionsOf(token.stem)));

function opposed(here: readonly Token[], there: readonly Token[], places: readonly number[]): number {
  const against = places.map((place, at) => {
    if (place === -1) return 0;
    const theirs = round(there, place);
    return round(here, at).reduce((sum, one) => sum + theirs.filter((other) => other.pair === one.pair && other.side !== one.side).length, 0);
  });
  return Math.min(2, against.reduce((sum, count) => sum + count, 0));
}

export function align(here: readonly Token[], there: readonly Token[]): Alignment {
  const places = here.map((token) => there.findIndex((other) => sameWord(token, other)));
  const denies = (tokens: readonly Token[]): boolean => tokens.some(({ stem }) => deniesSomething(stem));
  return {
    turned: turnedShare(places.filter((place) => place !== -1)),
    exchanged: exchanged(here, there, places),
    opposed: opposed(here, there, places),
    oneDenies: denies(here) !== denies(there),
  };
}
