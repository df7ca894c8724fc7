import { deniesSomething, oppositionsOf, type Opposition } from "#lib/arabic/opposites.ts";
import { align, turnedShare } from "./alignment.ts";
import type { Comparison } from "./compare.ts";
import type { Facts, Token } from "./facts.ts";
import { movesOf } from "./directions.ts";
import { deniedInOne, exchangedAlike, isStranger, moodsOf } from "./leftovers.ts";
import { aloneIn, at, isOne, mutual, pairing, placesIn, type Alone, type Pairing } from "./pairing.ts";
import { leadsExchanged, partiesExchanged } from "./roles.ts";

/** What is looked at to say whether two sentences say the same; all about 0..1. Its weights stand in `weights.ts`. */
export const SAME_SIGNS = [
  "noneMissing", "oneMissing", "oneExchanged", "saidShare", "contentShare", "contentMore", "noContentMissing", "oneUnsaid", "turned", "turnedOnly", "sameStart",
  "oppositeLeft", "exchanged", "deniesAlone", "otherNames", "oppositeNear", "length", "wordsShare", "letters", "wordsMissing", "wordsTurned", "deniesNear",
  "partiesExchanged", "partiesAlike", "reversed", "movesSame", "movesOther", "moodsOpposed", "moodsSame", "moodOfOne", "exchangedAlike", "deniedInOne", "strangersFewer", "strangersMore",
] as const;
export type SameSign = (typeof SAME_SIGNS)[number];

/** A word's opposition is looked for so many words around it. */
const AROUND = 3;
const MOST = 6;

const one = (holds: boolean): number => (holds ? 1 : 0);
const pick = (tokens: readonly Token[], places: readonly number[]): Token[] => places.flatMap((place) => tokens[place] ?? []);
const sidesOf = (tokens: readonly Token[]): Opposition[] => tokens.flatMap(({ meant }) => oppositionsOf(meant));
const stands = (list: readonly Opposition[], { pair, side }: Opposition): boolean => list.some((other) => other.pair === pair && other.side === side);
const against = ({ pair, side }: Opposition): Opposition => ({ pair, side: side === 0 ? 1 : 0 });
const opposed = (list: readonly Opposition[], others: readonly Opposition[]): boolean => list.some((side) => stands(others, against(side)));

/** The oppositions of the nearest word around a place, of those words that have one. */
function around(tokens: readonly Token[], place: number): readonly Opposition[] {
  for (let far = 1; far <= AROUND; far += 1) {
    const found = [place - far, place + far].flatMap((where) => oppositionsOf(tokens[where]?.meant ?? ""));
    if (found.length > 0) return found;
  }
  return [];
}

/** Common words of which opposite things are said, two at most: «الدولار يصعد» and «هبوط للدولار». */
function oppositeNear(pair: Pairing): number {
  const conflicts = mutual(pair).filter(([i, j]) => {
    const [here, there] = [pair.here[i], pair.there[j]];
    if (here === undefined || there === undefined || oppositionsOf(here.meant).length > 0) return false;
    const [ours, theirs] = [around(pair.here, i), around(pair.there, j)];
    return !ours.some((side) => stands(theirs, side)) && opposed(ours, theirs);
  });
  return Math.min(2, conflicts.length);
}

function exchangeAt(pair: Pairing, i: number, j: number): number {
  const [before, after] = [i > 0 && j > 0 && isOne(pair, i - 1, j - 1), isOne(pair, i + 1, j + 1)];
  if (before && after) return 1;
  const atEdge = (i === 0 && j === 0 && after) || (i === pair.here.length - 1 && j === pair.there.length - 1 && before);
  return atEdge ? 0.75 : before || after ? 0.5 : 0;
}

/** A word exchanged for another in the same place: 1 with the same words on both sides of it. */
const exchanged = (pair: Pairing, { here, there }: Alone): number =>
  Math.max(0, ...here.flatMap((i) => there.map((j) => (at(pair, i, j) > 0 ? 0 : exchangeAt(pair, i, j)))));

/** Names that only one sentence has, on both sides. */
function otherNames(here: Facts, there: Facts): boolean {
  const lacks = (a: Facts, b: Facts): boolean => a.names.some(({ name }) => b.names.every((other) => other.name !== name));
  return lacks(here, there) && lacks(there, here);
}

const denies = (tokens: readonly Token[]): boolean => tokens.some(({ meant }) => deniesSomething(meant));
const sorted = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);
const share = (missing: number, all: number): number => 1 - missing / Math.max(1, all);

type Missing = { readonly fewer: number; readonly more: number; readonly least: number; readonly most: number };

function missing({ here, there }: Pairing, alone: Alone, counts: (token: Token) => boolean): Missing {
  const [ours, theirs] = [pick(here, alone.here).filter(counts).length, pick(there, alone.there).filter(counts).length];
  const [fewer, more] = sorted(ours, theirs);
  const [least, most] = sorted(share(ours, here.filter(counts).length), share(theirs, there.filter(counts).length));
  return { fewer, more, least, most };
}

const any = (): boolean => true;
const content = ({ light }: Token): boolean => !light;

/** The signs that two sentences say the same, or not. */
export function samenessSigns(found: Comparison, here: Facts, there: Facts): Readonly<Record<SameSign, number>> {
  const pair = pairing(here.tokens, there.tokens);
  const [strict, loose] = [aloneIn(pair, true), aloneIn(pair, false)];
  const [forms, words, formed, said] = [missing(pair, strict, any), missing(pair, loose, any), missing(pair, strict, content), missing(pair, loose, content)];
  const [left, right] = [pick(here.tokens, strict.here), pick(there.tokens, strict.there)];
  const places = placesIn(pair);
  const turned = turnedShare(places.filter((place) => place !== -1));
  const old = align(here.tokens, there.tokens);
  const parties = partiesExchanged(pair);
  const denied = deniedInOne(pair, strict);
  const moves = movesOf(pair);
  const moods = moodsOf(pair, loose);
  const strange = missing(pair, loose, isStranger);
  const [least = 0] = [...found.covered].sort((a, b) => a - b);
  return {
    noneMissing: one(formed.fewer === 0), oneMissing: one(forms.fewer === 1), oneExchanged: one(forms.fewer === 1 && forms.more === 1),
    saidShare: words.least ** 2, contentShare: said.most, contentMore: Math.min(said.more, MOST) / MOST, noContentMissing: one(said.fewer === 0), oneUnsaid: one(words.fewer === 1),
    turned, turnedOnly: turned * one(forms.more === 0), sameStart: one(places[0] === 0),
    oppositeLeft: one(opposed(sidesOf(left), sidesOf(right))), exchanged: exchanged(pair, strict) * forms.least,
    deniesAlone: one(denied && forms.fewer <= 1), otherNames: one(otherNames(here, there)), oppositeNear: oppositeNear(pair) / 2,
    length: Math.min(20, here.tokens.length + there.tokens.length) / 10, wordsShare: least ** 2, letters: found.letters,
    wordsMissing: Math.min(found.onlyHere.length, found.onlyThere.length, MOST) / MOST, wordsTurned: old.turned, deniesNear: least * one(old.oneDenies),
    partiesExchanged: one(parties === 1), partiesAlike: one(parties === -1), reversed: one(parties === 1 || moves.other > 0 || leadsExchanged(pair)),
    movesSame: Math.min(2, moves.same) / 2, movesOther: Math.min(2, moves.other) / 2,
    moodsOpposed: one(moods.opposed), moodsSame: one(moods.same), moodOfOne: one(moods.oneSided),
    exchangedAlike: one(exchangedAlike(pair, loose)), deniedInOne: one(denied),
    strangersFewer: Math.min(strange.fewer, 3) / 3, strangersMore: Math.min(strange.more, MOST) / MOST,
  };
}
