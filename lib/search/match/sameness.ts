import { deniesSomething, oppositionsOf, type Opposition } from "#lib/arabic/opposites.ts";
import { align } from "./alignment.ts";
import type { Comparison } from "./compare.ts";
import type { Facts } from "./facts.ts";

/** What is looked at to say whether two sentences say the same; all about 0..1. Its weights stand in `weights.ts`. */
export const SAME_SIGNS = [
  "least", "leastSquared", "most", "letters", "lettersSquared", "sameNumbers", "oneHasNumbers", "noneMissing", "oneMissing", "noneMore", "oneExchanged", "missing", "more",
  "turned", "turnedOnly", "exchanged", "opposed", "oneDenies", "deniesNear", "denials", "sharesSide", "oneSide", "sharesName", "oneNames", "nearCopy", "length", "lengths",
] as const;
export type SameSign = (typeof SAME_SIGNS)[number];

const one = (holds: boolean): number => (holds ? 1 : 0);

const sidesOf = ({ tokens }: Facts): Opposition[] => tokens.flatMap(({ stem }) => oppositionsOf(stem));
const stands = (list: readonly Opposition[], { pair, side }: Opposition): boolean => list.some((other) => other.pair === pair && other.side === side);

/** Oppositions of which both take a side, and how many sides only one of them takes. */
function sides(here: Facts, there: Facts): { readonly shared: boolean; readonly single: number } {
  const [ours, theirs] = [sidesOf(here), sidesOf(there)];
  const single = ours.filter((side) => !stands(theirs, side)).length + theirs.filter((side) => !stands(ours, side)).length;
  return { shared: ours.some((side) => stands(theirs, side)), single: Math.min(4, single) / 4 };
}

function names(here: Facts, there: Facts): { readonly shared: boolean; readonly single: boolean } {
  const has = ({ names: list }: Facts, name: string): boolean => list.some((other) => other.name === name);
  const [onlyHere, onlyThere] = [here.names.some(({ name }) => !has(there, name)), there.names.some(({ name }) => !has(here, name))];
  return { shared: here.names.some(({ name }) => has(there, name)), single: onlyHere !== onlyThere };
}

const denialsOf = ({ tokens }: Facts): number => tokens.filter(({ stem }) => deniesSomething(stem)).length;

/** The signs that two sentences say the same, or not. */
export function samenessSigns(found: Comparison, here: Facts, there: Facts): Readonly<Record<SameSign, number>> {
  const [least = 0, most = 0] = [...found.covered].sort((a, b) => a - b);
  const [fewer = 0, more = 0] = [found.onlyHere.length, found.onlyThere.length].sort((a, b) => a - b);
  const { turned, exchanged, opposed, oneDenies } = align(here.tokens, there.tokens);
  const [side, name] = [sides(here, there), names(here, there)];
  return {
    least, most, leastSquared: least ** 2, letters: found.letters, lettersSquared: found.letters ** 2,
    sameNumbers: one(found.sameNumbers.length > 0), oneHasNumbers: one(here.numbers.length > 0 !== there.numbers.length > 0),
    noneMissing: one(fewer === 0), oneMissing: one(fewer === 1), noneMore: one(more === 0), oneExchanged: one(fewer === 1 && more === 1),
    missing: Math.min(fewer, 6) / 6, more: Math.min(more, 6) / 6,
    turned, turnedOnly: turned * one(more === 0), exchanged, opposed: opposed / 2,
    oneDenies: one(oneDenies), deniesNear: least * one(oneDenies), denials: Math.min(3, Math.abs(denialsOf(here) - denialsOf(there))) / 3,
    sharesSide: one(side.shared), oneSide: side.single, sharesName: one(name.shared), oneNames: one(name.single),
    nearCopy: one(found.letters > 0.8 && fewer === 1),
    length: Math.min(20, here.tokens.length) / 10, lengths: Math.min(10, Math.abs(here.tokens.length - there.tokens.length)) / 5,
  };
}
