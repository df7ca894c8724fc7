import { exchangesConsonant } from "#lib/arabic/alike.ts";
import { sameWord } from "./same-word.ts";
import type { Token } from "./facts.ts";

/** How near two words are: one stem, one word as far as letters tell, one root or name, perhaps one root, one sense. */
const STEM = 5;
const WORD = 4;
const ROOT = 3;
const SHORT_ROOT = 2;
const SENSE = 1;

function meets<Key>(one: ReadonlySet<Key>, other: ReadonlySet<Key>, counts: (key: Key) => boolean): boolean {
  for (const key of one) if (counts(key) && other.has(key)) return true;
  return false;
}

function nearness(a: Token, b: Token): number {
  if (a.stem === b.stem) return STEM;
  if (sameWord(a, b)) return WORD;
  if (meets(a.roots, b.roots, (root) => root.length > 2) || (a.name !== null && a.name === b.name)) return ROOT;
  if (meets(a.roots, b.roots, () => true) && !exchangesConsonant(a.stem, b.stem)) return SHORT_ROOT;
  return meets(a.senses, b.senses, () => true) ? SENSE : 0;
}

/** The words of two sentences beside each other. `rows[i][j]`: how near the i-th word here is to the j-th there. */
export type Pairing = { readonly here: readonly Token[]; readonly there: readonly Token[]; readonly rows: readonly (readonly number[])[] };

export const pairing = (here: readonly Token[], there: readonly Token[]): Pairing => ({ here, there, rows: here.map((token) => there.map((other) => nearness(token, other))) });

export const at = ({ rows }: Pairing, i: number, j: number): number => rows[i]?.[j] ?? 0;

/** Whether the i-th word here and the j-th there are one word, in whatever form. */
export const isOne = (pair: Pairing, i: number, j: number): boolean => at(pair, i, j) >= ROOT;

/** Places of the words that the other sentence lacks: `strict` in any form, else in other words too. */
export type Alone = { readonly here: readonly number[]; readonly there: readonly number[] };

export function aloneIn({ here, there, rows }: Pairing, strict: boolean): Alone {
  const least = strict ? ROOT : SENSE;
  return {
    here: here.flatMap((_token, i) => (Math.max(0, ...(rows[i] ?? [])) >= least ? [] : [i])),
    there: there.flatMap((_token, j) => (rows.some((row) => (row[j] ?? 0) >= least) ? [] : [j])),
  };
}

/** For each word here the place of the nearest one there, -1 where only a sense is shared or nothing. */
export function placesIn({ rows }: Pairing): number[] {
  return rows.map((row) => {
    const most = Math.max(0, ...row);
    return most >= SHORT_ROOT ? row.indexOf(most) : -1;
  });
}

/** Pairs of places whose words are each other's nearest. */
export function mutual(pair: Pairing): (readonly [number, number])[] {
  const { rows } = pair;
  const columns = pair.there.map((_token, j) => Math.max(0, ...rows.map((row) => row[j] ?? 0)));
  return rows.flatMap((row, i) => {
    const most = Math.max(0, ...row);
    return row.flatMap((value, j): (readonly [number, number])[] => (value >= ROOT && value === most && value === columns[j] ? [[i, j]] : []));
  });
}

/** The words at some places. */
export const pick = (tokens: readonly Token[], places: readonly number[]): Token[] => places.flatMap((place) => tokens[place] ?? []);

/** Share of all pairs of places that come in the wrong order, 0..1: «ترامب يحذر ميركل» and «ميركل تحذر ترامب». */
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
