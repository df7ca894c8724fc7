import { oppositionsOf, type Opposition } from "#lib/arabic/opposites.ts";
import type { Comparison } from "./compare.ts";
import { movesOf } from "./directions.ts";
import type { Facts, Token } from "./facts.ts";
import { deniedInOne, exchangedAlike, isStranger, moodsOf } from "./leftovers.ts";
import { mutual, pick, placesIn, turnedShare, type Alone, type Pairing } from "./pairing.ts";
import { leadsExchanged, partiesExchanged } from "./roles.ts";

/** What is looked at to say whether two sentences say the same; all about 0..1. Its weights stand in `weights.ts`. */
export const SAME_SIGNS = [
  "oneExchanged", "saidShare", "contentShare", "contentMore", "noContentMissing", "oneUnsaid", "turned", "turnedOnly", "sameStart", "length", "letters",
  "oppositeNear", "deniesAlone", "deniedInOne", "moodsOpposed", "moodOfOne", "exchangedAlike", "strangers", "movesSame", "movesOther", "partiesAlike", "partiesExchanged", "reversed",
] as const;
export type SameSign = (typeof SAME_SIGNS)[number];

/** A word's opposition is looked for so many words around it. */
const AROUND = 3;
const MOST = 6;
const MOST_STRANGERS = 3;

const one = (holds: boolean): number => (holds ? 1 : 0);
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

type Said = "oneExchanged" | "saidShare" | "contentShare" | "contentMore" | "noContentMissing" | "oneUnsaid" | "strangers";

/** How much of each sentence the other says, and what it leaves out. */
function saidSigns(pair: Pairing, strict: Alone, loose: Alone): Readonly<Record<Said, number>> {
  const [forms, words, said, strange] = [missing(pair, strict, any), missing(pair, loose, any), missing(pair, loose, content), missing(pair, loose, isStranger)];
  return {
    oneExchanged: one(forms.fewer === 1 && forms.more === 1), saidShare: words.least ** 2, contentShare: said.most, contentMore: Math.min(said.more, MOST) / MOST,
    noContentMissing: one(said.fewer === 0), oneUnsaid: one(words.fewer === 1), strangers: Math.min(strange.fewer, MOST_STRANGERS) / MOST_STRANGERS,
  };
}

/** The signs that two sentences say the same, or not. */
export function samenessSigns(found: Comparison, here: Facts, there: Facts): Readonly<Record<SameSign, number>> {
  const { pair, strict, loose } = found;
  const [moves, moods, parties, denied] = [movesOf(pair), moodsOf(pair, loose), partiesExchanged(pair), deniedInOne(pair, strict)];
  const [places, noneAlone] = [placesIn(pair), strict.here.length + strict.there.length === 0];
  const turned = turnedShare(places.filter((place) => place !== -1));
  return {
    ...saidSigns(pair, strict, loose), turned, turnedOnly: turned * one(noneAlone), sameStart: one(places[0] === 0),
    length: Math.min(20, here.tokens.length + there.tokens.length) / 10, letters: found.letters,
    oppositeNear: oppositeNear(pair) / 2, deniesAlone: one(denied && Math.min(strict.here.length, strict.there.length) <= 1), deniedInOne: one(denied),
    moodsOpposed: one(moods.opposed), moodOfOne: one(moods.oneSided), exchangedAlike: one(exchangedAlike(pair, loose)),
    movesSame: Math.min(2, moves.same) / 2, movesOther: Math.min(2, moves.other) / 2,
    partiesAlike: one(parties === -1), partiesExchanged: one(parties === 1), reversed: one(parties === 1 || moves.other > 0 || leadsExchanged(pair)),
  };
}
