import { otherNumber, type OtherNumber } from "#lib/arabic/other-number.ts";
import { deniesSomething, oppositionsOf, type Opposition } from "#lib/arabic/opposites.ts";
import { actorExchanged } from "./actors.ts";
import { partsExchanged } from "./exchange.ts";
import type { Facts, Name, Token } from "./facts.ts";
import { holderInserted, nameExchanged } from "./named.ts";
import { aloneIn, pairing, type Alone, type Pairing } from "./pairing.ts";
import { overlap, sameWord } from "./same-word.ts";
import { unrealInOne } from "./unreal.ts";

/** Where two sentences say the same and where not. */
export type Comparison = {
  /** Shares 0..1 of the words of each that the other has too, in some form. */
  readonly covered: readonly [number, number];
  /** Share of letters in common, 0..1. */
  readonly letters: number;
  readonly onlyHere: readonly Token[];
  readonly onlyThere: readonly Token[];
  readonly sameNumbers: readonly string[];
  readonly otherNumber: OtherNumber | null;
  readonly otherNegation: boolean;
  readonly otherName: { readonly here: Name; readonly there: Name } | null;
  readonly opposite: { readonly here: Token; readonly there: Token } | null;
  /** Two exchanged what they do to each other; an act refused or only meant; somebody's kin or deputy instead of them, a name, or who does it, by the words that differ. */
  readonly otherParts: boolean;
  readonly otherAct: Words | null;
  readonly otherNamed: Words | null;
  /** The words beside each other, and those that one sentence lacks: in any form, and in other words too. */
  readonly pair: Pairing;
  readonly strict: Alone;
  readonly loose: Alone;
};

type Words = { readonly here: readonly string[]; readonly there: readonly string[] };

const without = (words: readonly Token[], others: readonly Token[]): Token[] => words.filter((word) => !others.some((other) => sameWord(word, other)));

const share = (missing: readonly Token[], all: readonly Token[]): number => 1 - missing.length / Math.max(1, all.length);

type Sided = Opposition & { readonly token: Token };
const sidesOf = (facts: Facts): Sided[] => facts.tokens.flatMap((token) => oppositionsOf(token.meant).map((side) => ({ ...side, token })));

/** «ارتفاع» here and «انخفاض» there; not when one of the texts speaks of both. */
function oppositeWords(here: Facts, there: Facts): Comparison["opposite"] {
  const [ours, theirs] = [sidesOf(here), sidesOf(there)];
  const has = (list: readonly Sided[], { pair, side }: Opposition): boolean => list.some((other) => other.pair === pair && other.side === side);
  for (const one of ours) {
    const other = theirs.find(({ pair, side }) => pair === one.pair && side !== one.side);
    if (other !== undefined && !has(ours, other) && !has(theirs, one)) return { here: one.token, there: other.token };
  }
  return null;
}

/** States and the bodies that act like states stand for each other. */
const kindOf = ({ group }: Name): Name["group"] => (group === "body" ? "country" : group);

function otherName(here: Facts, there: Facts): Comparison["otherName"] {
  const onlyIn = (a: Facts, b: Facts): Name[] => a.names.filter(({ name }) => !b.names.some((other) => other.name === name));
  const theirs = onlyIn(there, here);
  for (const one of onlyIn(here, there)) {
    const other = theirs.find((their) => kindOf(their) === kindOf(one));
    if (other !== undefined) return { here: one, there: other };
  }
  return null;
}

/** Whether a sentence denies; what it says with «نفى» or «يفتقر» may be said with «لا» in the other. */
function otherNegation(here: Facts, there: Facts, onlyHere: readonly Token[], onlyThere: readonly Token[]): boolean {
  if (here.negations > 0 === there.negations > 0) return false;
  return !(here.negations > 0 ? onlyThere : onlyHere).some(({ meant }) => deniesSomething(meant));
}

export function compare(here: Facts, there: Facts): Comparison {
  const onlyHere = without(here.tokens, there.tokens);
  const onlyThere = without(there.tokens, here.tokens);
  const pair = pairing(here.tokens, there.tokens);
  const [strict, loose] = [aloneIn(pair, true), aloneIn(pair, false)];
  const sameNumbers = here.numbers.filter((number) => there.numbers.includes(number));
  return {
    covered: [share(onlyHere, here.tokens), share(onlyThere, there.tokens)],
    letters: overlap(here.grams, there.grams),
    onlyHere,
    onlyThere,
    sameNumbers,
    otherNumber: otherNumber(here.counted, there.counted),
    otherNegation: otherNegation(here, there, onlyHere, onlyThere),
    otherName: otherName(here, there),
    opposite: oppositeWords(here, there),
    otherParts: partsExchanged(pair, strict),
    otherAct: unrealInOne(pair, strict),
    otherNamed: nameExchanged(pair, loose) ?? holderInserted(pair, strict) ?? actorExchanged(pair, loose),
    pair,
    strict,
    loose,
  };
}
