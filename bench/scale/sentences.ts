import { chanceOf, whole } from "./chance.ts";
import { drawWord, inflect } from "./words.ts";

/** People and outlets, so many of each; who speaks more often has the lower number. */
export const PEOPLE = 20_000;
export const OUTLETS = 400;

function sentence(words: readonly string[], seed: number, least: number, most: number): string {
  const chance = chanceOf(seed);
  const length = least + whole(chance, most - least + 1);
  const drawn = Array.from({ length }, () => inflect(drawWord(words, chance), chance));
  if (chance() < 0.2) drawn.splice(whole(chance, length), 0, String(whole(chance, 2000)));
  return drawn.join(" ");
}

/** What the n-th claim says: 7 to 19 words, a number in every fifth. */
export const statementOf = (words: readonly string[], claim: number): string => sentence(words, claim * 2 + 1, 7, 19);

/** The words in which it stands elsewhere: half its own, half others. */
export function wordingOf(words: readonly string[], claim: number): string {
  const own = statementOf(words, claim).split(" ").filter((_word, at) => at % 2 === 0);
  return `${own.join(" ")} ${sentence(words, 900_000_000 + claim, 3, 6)}`;
}

/** The k-th answer to the n-th claim: three of its words and some of its own. */
export function answerOf(words: readonly string[], claim: number, which: number): string {
  const own = statementOf(words, claim).split(" ");
  const from = (which * 2) % Math.max(1, own.length - 3);
  return `${own.slice(from, from + 3).join(" ")} ${sentence(words, 100_000_000 + claim * 8 + which, 4, 8)}`;
}

/** What somebody types who has read the claim elsewhere: every third word left out, two others turned round. */
export function retold(words: readonly string[], claim: number): string {
  const kept = statementOf(words, claim).split(" ").filter((_word, at) => at % 3 !== 2);
  const [first = "", second = "", ...rest] = kept;
  return [second, first, ...rest].join(" ");
}

/** A name of two or three words that no claim is made of by chance. */
export function nameOf(words: readonly string[], person: number): string {
  const chance = chanceOf(700_000_000 + person);
  const first = words[500 + whole(chance, 400)] ?? "";
  const family = words[20_000 + whole(chance, 15_000)] ?? "";
  return chance() < 0.3 ? `${first} ${words[500 + whole(chance, 400)] ?? ""} ${family}` : `${first} ${family}`;
}

/** Whose the n-th claim or answer is: few speak often, many once. */
export const personOf = (seed: number, many: number): number => Math.floor(many ** chanceOf(300_000_000 + seed)()) - 1;
