import { denies } from "#lib/arabic/negations.ts";
import { deniesSomething } from "#lib/arabic/opposites.ts";
import { valenceOf } from "#lib/arabic/valence.ts";
import type { Token } from "./facts.ts";
import { at, isOne, pick, type Alone, type Pairing } from "./pairing.ts";

/** Whether what only one sentence says is good or bad news on the whole: its sum of gains and losses. */
const mood = (tokens: readonly Token[]): number => tokens.reduce((sum, { meant }) => sum + valenceOf(meant), 0);

type Moods = { readonly opposed: boolean; readonly oneSided: boolean };

export function moodsOf({ here, there }: Pairing, alone: Alone): Moods {
  const [ours, theirs] = [mood(pick(here, alone.here)), mood(pick(there, alone.there))];
  return { opposed: ours * theirs < 0, oneSided: (ours === 0) !== (theirs === 0) };
}

/** What a word looks like: with article, verb of the present, relation in ي, sound plural. Words exchanged for each other look alike. */
function shapeOf({ folded }: Token): string {
  if (/^[وفبكل]?(?:ال|لل)/u.test(folded)) return /(?:ي|يه)$/u.test(folded) ? "the relation" : /(?:ين|ون|ات)$/u.test(folded) ? "the many" : "the";
  if (/^[وس]?[يت].{3}/u.test(folded)) return "verb";
  if (/(?:ي|يه)$/u.test(folded)) return "relation";
  return /(?:ين|ون|ات)$/u.test(folded) ? "many" : "bare";
}

const besideEachOther = (pair: Pairing, i: number, j: number): boolean => (i === 0 && j === 0) || isOne(pair, i - 1, j - 1) || isOne(pair, i + 1, j + 1);

/** A telling word exchanged for another of the same look in the same place. */
export const exchangedAlike = (pair: Pairing, { here, there }: Alone): boolean =>
  here.some((i) => there.some((j) => {
    const [one, other] = [pair.here[i], pair.there[j]];
    return one !== undefined && other !== undefined && !one.light && !other.light && at(pair, i, j) === 0 && besideEachOther(pair, i, j) && shapeOf(one) === shapeOf(other);
  }));

/** Places of words that refuse, fail, forbid …, which only one sentence has. */
const denials = (tokens: readonly Token[], alone: readonly number[]): number[] => alone.filter((place) => deniesSomething(tokens[place]?.meant ?? ""));
const negated = (tokens: readonly Token[]): boolean => tokens.some(({ led, folded }) => led.some((word, at) => denies(word, led[at - 1] ?? folded)));

/** Only one sentence refuses, fails or forbids: «يرفض الاستقالة» and «يستقيل». */
export function deniedInOne({ here, there }: Pairing, alone: Alone): boolean {
  const [ours, theirs] = [denials(here, alone.here).length > 0, denials(there, alone.there).length > 0];
  return (ours && !theirs && !negated(there)) || (theirs && !ours && !negated(here));
}

/** Words of no table: names and things that only this news is about. */
export const isStranger = ({ light, senses, name, meant }: Token): boolean => !light && senses.size === 0 && name === null && valenceOf(meant) === 0 && !deniesSomething(meant);
