import { NEGATIONS } from "#lib/arabic/negations.ts";
import { deniesSomething } from "#lib/arabic/opposites.ts";
import { looksPresent } from "#lib/arabic/role-words.ts";
import { makesUnreal } from "#lib/arabic/unreal.ts";
import type { Token } from "./facts.ts";
import { at, isOne, type Alone, type Pairing } from "./pairing.ts";

/** How far behind such a word its act may stand: directly, and its subject between them where it comes first. */
const BEHIND = 1;
const BEHIND_FIRST = 3;
/** Such a word stands at the head of its sentence, or behind its subject of a word or two. */
const HEAD = 2;
const FUTURE = /^[وف]?س[يت]/u;
const WITH = /^ب/u;
const MAYBE = new Set(["سوف", "قد", "ربما"]);

/** Whether nothing makes what a sentence tells unreal or denies it, but perhaps the act itself: «انسحب». */
const isPlain = (tokens: readonly Token[], act: number): boolean =>
  tokens.every(({ meant, folded, led }, place) => (place === act || (makesUnreal(meant) === null && !deniesSomething(meant))) && !FUTURE.test(folded) && !led.some((word) => NEGATIONS.has(word) || MAYBE.has(word)));

/** Whether the j-th word is what its sentence tells first: itself, or behind its subject, which the other sentence has too. */
const isMain = (pair: Pairing, i: number, j: number): boolean =>
  j <= HEAD && Array.from({ length: j }, (_, before) => before).every((before) => !looksPresent(pair.there[before]?.folded ?? "") && pair.here.some((_token, other) => other !== i && isOne(pair, other, before)));

/** The word of the other sentence that tells the act which the word at a place governs; -1 for none. */
function governed(pair: Pairing, place: number, i: number): number {
  const how = makesUnreal(pair.here[place]?.meant ?? "");
  if (how === null || (how === "threat" && !WITH.test(pair.here[i]?.folded ?? ""))) return -1;
  return pair.there.findIndex((_other, j) => at(pair, i, j) > 0 && isMain(pair, i, j) && isPlain(pair.there, j));
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

const turnedRound = ({ here, there, rows }: Pairing): Pairing => ({ here: there, there: here, rows: there.map((_token, j) => rows.map((row) => row[j] ?? 0)) });

/**
 * The words of which one refuses, nearly does, means or threatens to do what the other does: «رفض» of «رفض توقيع الاتفاق» and «وقع» of
 * «وقع الاتفاق»; null for no such thing.
 */
export function unrealInOne(pair: Pairing, { here, there }: Alone): { readonly here: readonly string[]; readonly there: readonly string[] } | null {
  const ours = turnedBy(pair, here);
  if (ours !== null) return { here: [ours[0]], there: [ours[1]] };
  const theirs = turnedBy(turnedRound(pair), there);
  return theirs === null ? null : { here: [theirs[1]], there: [theirs[0]] };
}
