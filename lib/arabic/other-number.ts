import { dualOf } from "./duals.ts";
import { numbersExchanged } from "./exchanged-numbers.ts";
import { nameOf } from "./places.ts";
import type { Counted, Quantity } from "./quantities.ts";

/** The numbers of two sentences, where each says one that the other does not. */
export type OtherNumber = { readonly here: readonly string[]; readonly there: readonly string[] };

const FRONT = /^(?:[وفبلك]?ال|لل)(?=.{2})|^[وفبلك](?=.{3})/u;
const DEFINITE = /^(?:[وفبلك]?ال|لل)/u;
const ENDING = /(?:تان|تين|ات|ان|ين|ون|ه|ا)$/u;
const DUAL = /(?:ان|ين)$/u;
/** «كل يوم», «أي طفل», «أول هدف»: no single one is meant, or its place in a row. */
const NOT_ONE = new Set(["كل", "اي", "بكل", "لكل", "اول", "اخر", "ثاني", "ثالث", "رابع", "خامس"]);
const ONE_SPAN = new Set(["دقيقه", "ساعه", "يوم", "يوما", "اسبوع", "اسبوعا", "شهر", "شهرا", "عام", "عاما", "سنه"]);
/** Consonants that tell one noun from another. */
const FIRM = 2;

const bare = (folded: string): string => folded.replace(FRONT, "");

/** The consonants that a noun keeps in its dual and its broken plural: «طفل», «طفلين», «أطفال». */
function firm(folded: string): string {
  const word = bare(folded);
  const cut = word.length > 3 ? word.replace(ENDING, "") : word;
  return cut.replace(/[اوي]/gu, "");
}

type Word = Counted["words"][number];

const spanOf = (folded: string): string | null => {
  const name = nameOf(folded);
  return name?.group === "span" ? name.name : null;
};

function isSameNoun(one: string, other: string): boolean {
  const span = spanOf(one);
  if (span !== null) return span === spanOf(other);
  const consonants = firm(one);
  return consonants.length >= FIRM && consonants === firm(other);
}

/** Whether a counted noun stands in the singular behind this number, as it does from 11 on. */
const countsOne = (number: string): boolean => !/^(?:[2-9]|10)(?:\.|$)/u.test(number);

/** How many a word without a number says that there are of a noun counted elsewhere: two as a dual, one as an indefinite singular. */
function saidBy(words: readonly Word[], at: number, { number, noun }: Quantity): string | null {
  const [{ folded, counted }, before, after] = [words[at] ?? { folded: "", counted: true }, words[at - 1], words[at + 1]];
  if (counted || noun === null || DEFINITE.test(folded) || !isSameNoun(folded, noun)) return null;
  const [word, other] = [bare(folded), dualOf(noun) ?? bare(noun)];
  if (DUAL.test(word) && !DUAL.test(other) && word.length > 4) return "2";
  if (NOT_ONE.has(before?.folded ?? "")) return null;
  if (spanOf(folded) !== null) return ONE_SPAN.has(word) && after?.counted !== true && nameOf(after?.folded ?? "")?.group !== "time" ? "1" : null;
  const isSingular = countsOne(number) || dualOf(noun) !== null ? word.replace(/ا$/u, "") === other.replace(/ا$/u, "") : word.length < other.length;
  return isSingular && !/(?:ات|ون|ين|ان|وا)$/u.test(word) ? "1" : null;
}

/** What the words of one sentence say of a number of the other which it does not have; null where they say nothing of it. */
function said(there: Counted, quantity: Quantity): string | null {
  if (there.quantities.some(({ number }) => number === quantity.number)) return null;
  for (let at = 0; at < there.words.length; at += 1) {
    const other = saidBy(there.words, at, quantity);
    if (other !== null && other !== quantity.number) return other;
  }
  return null;
}

const numbersOf = ({ quantities }: Counted): string[] => quantities.map(({ number }) => number);
const unshared = (numbers: readonly string[], others: readonly string[]): boolean => numbers.some((number) => !others.includes(number));

function saidOtherwise(here: Counted, there: Counted): OtherNumber | null {
  for (const quantity of here.quantities) {
    const other = said(there, quantity);
    if (other !== null) return { here: [quantity.number], there: [other] };
  }
  return null;
}

/** Whether each sentence names a number that the other does not, or counts by the form of a word what the other counts otherwise: «طفلان» and «ثلاثة أطفال», or numbers other things. */
export function otherNumber(here: Counted, there: Counted): OtherNumber | null {
  const [ours, theirs] = [numbersOf(here), numbersOf(there)];
  if (unshared(ours, theirs) && unshared(theirs, ours)) return { here: ours, there: theirs };
  const exchanged = numbersExchanged(here, there);
  if (exchanged !== null) return { here: exchanged, there: exchanged.toReversed() };
  const mine = saidOtherwise(here, there);
  if (mine !== null) return mine;
  const yours = saidOtherwise(there, here);
  return yours === null ? null : { here: yours.there, there: yours.here };
}
