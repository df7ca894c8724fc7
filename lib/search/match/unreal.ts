import { denies } from "#lib/arabic/negations.ts";
import { deniesSomething } from "#lib/arabic/opposites.ts";
import { looksPast, looksPresent } from "#lib/arabic/role-words.ts";
import { leavesOpen, makesUnreal, tellsLater } from "#lib/arabic/unreal.ts";
import type { Token } from "./facts.ts";
import { at, isOne, type Alone, type Pairing } from "./pairing.ts";
import { isParty } from "./parts.ts";

/** How far behind such a word its act may stand: directly, and its subject between them where it comes first. */
const BEHIND = 1;
const BEHIND_FIRST = 3;
/** Such a word stands at the head of its sentence, or behind its subject of a word or two. */
const HEAD = 2;
const FUTURE = /^[وف]?س[يت]/u;
const WITH = /^ب/u;
const ENGLISH_PAST = /^[a-z]{3,}ed$/u;

/** Whether the other sentence says of its act («انسحب») no word, which this one has not too, that denies it or makes it unreal. */
const isPlain = (pair: Pairing, act: number): boolean =>
  pair.there.every(({ meant, folded, led }, place) =>
    (place === act || (makesUnreal(meant) === null && !deniesSomething(meant)) || pair.here.some((_token, i) => isOne(pair, i, place))) && !FUTURE.test(folded) && !led.some((word, before) => denies(word, led[before - 1] ?? folded) || leavesOpen(word, led[before - 1] ?? folded) || tellsLater(word)));

const isVerb = (token: Token | undefined): boolean => token !== undefined && looksPresent(token.folded) && !isParty(token);

/** Whether the j-th word is what its sentence tells first: itself, or behind its subject, which the other sentence has too. */
const isMain = (pair: Pairing, i: number, j: number): boolean =>
  j <= HEAD && Array.from({ length: j }, (_, before) => before).every((before) => !isVerb(pair.there[before]) && pair.here.some((_token, other) => other !== i && isOne(pair, other, before)));

/** The word of the other sentence that tells the act which the word at a place governs; -1 for none. */
function governed(pair: Pairing, place: number, i: number): number {
  const how = makesUnreal(pair.here[place]?.meant ?? "");
  if (how === null || (how === "threat" && !WITH.test(pair.here[i]?.folded ?? ""))) return -1;
  return pair.there.findIndex((_other, j) => at(pair, i, j) > 0 && isMain(pair, i, j) && isPlain(pair, j));
}

function turnedBy(pair: Pairing, alone: readonly number[]): readonly [string, string] | null {
  for (const place of alone) {
    if (place > HEAD) break;
    const behind = Array.from({ length: place === 0 ? BEHIND_FIRST : BEHIND }, (_, step) => place + step + 1);
    const act = behind.map((i) => governed(pair, place, i)).find((j) => j !== -1);
    if (act !== undefined) return [pair.here[place]?.word ?? "", pair.there[act]?.word ?? ""];
  }
  return null;
}

/** The words of a verb here, at the head of its sentence, and of what the other sentence plainly tells it did. */
function plainly(pair: Pairing, verb: (token: Token) => boolean, told: (token: Token) => boolean): readonly [Token, Token] | null {
  const i = pair.here.findIndex(verb);
  const here = i > HEAD ? undefined : pair.here[i];
  const there = pair.there.find((other, j) => told(other) && isOne(pair, i, j) && isMain(pair, i, j) && isPlain(pair, j));
  return here === undefined || there === undefined ? null : [here, there];
}

const isLater = ({ led, folded }: Token): boolean => (FUTURE.test(folded) && looksPresent(folded)) || tellsLater(led[0] ?? "");

/** «قد تغلق», «ربما أغلقت»: it may do what the other does; «ستغلق»: it will do what the other did. */
function notYet(pair: Pairing): readonly [string, string] | null {
  const may = plainly(pair, ({ led, folded }) => leavesOpen(led[0] ?? "", folded), () => true);
  if (may !== null) return [`${may[0].led[0] ?? ""} ${may[0].word}`, may[1].word];
  const will = plainly(pair, isLater, ({ folded }) => looksPast(folded) || ENGLISH_PAST.test(folded));
  return will === null ? null : [will[0].word, will[1].word];
}

const turnedRound = ({ here, there, rows }: Pairing): Pairing => ({ here: there, there: here, rows: there.map((_token, j) => rows.map((row) => row[j] ?? 0)) });

/**
 * The words of which one refuses, nearly does, means or threatens to do, or will do, what the other does or did: «رفض» of «رفض توقيع الاتفاق» and «وقع» of
 * «وقع الاتفاق»; null for no such thing.
 */
export function unrealInOne(pair: Pairing, { here, there }: Alone): { readonly here: readonly string[]; readonly there: readonly string[] } | null {
  const ours = turnedBy(pair, here) ?? notYet(pair);
  if (ours !== null) return { here: [ours[0]], there: [ours[1]] };
  const round = turnedRound(pair);
  const theirs = turnedBy(round, there) ?? notYet(round);
  return theirs === null ? null : { here: [theirs[1]], there: [theirs[0]] };
}
