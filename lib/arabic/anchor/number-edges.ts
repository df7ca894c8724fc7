import { fold } from "../fold.ts";
import { numberOf } from "../numbers.ts";

/** Words that multiply the number before them, or make it a share. */
const SCALES: ReadonlySet<string> = new Set(
  ("ألف ألفا آلاف مليون مليونا ملايين مليار مليارا مليارات بليون بليونا تريليون تريليونا مئة مائة مئات عشرات بالمئة بالمائة بالألف " +
    "hundred thousand million billion trillion percent").split(" ").map(fold),
);
/** «في المئة», "per cent": a share in two words. */
const SHARES: ReadonlySet<string> = new Set(["في المئة", "في المائة", "في الألف", "per cent"].map(fold));

const TOKEN = /\p{N}+|[\p{L}\p{M}]+|[%\u066A\u2030]/gu;
const BLANK = /^[^\S\n]{1,2}$|^$/u;
/** Units on either side in which a number with its scale stands. */
const AROUND = 32;

type Token = { readonly word: string; readonly start: number; readonly end: number };

const isScale = (folded: string): boolean => SCALES.has(folded) || SCALES.has(folded.replace(/^ال(?=.{3})/u, ""));

/** Whether the second of two neighbours goes on with the number that the first says: «50 ألف», «خمسة وعشرين», «عشرات الآلاف». */
function goesOn(first: string, second: string): boolean {
  if (/^\p{N}/u.test(first)) return isScale(second) || /^[%\u066A\u2030]/u.test(second);
  const counts = (word: string): boolean => isScale(word) || numberOf(word) !== null;
  return counts(first) && /^\p{L}/u.test(second) && counts(second);
}

/** Where what begins at a token ends as one number; null where it is none with what follows. */
function endOfNumber(window: string, [first, second, third]: readonly (Token | undefined)[]): number | null {
  if (first === undefined || second === undefined || !BLANK.test(window.slice(first.end, second.start))) return null;
  const said = fold(first.word);
  const number = /^\p{N}/u.test(first.word) || numberOf(said) !== null;
  if (third !== undefined && number && SHARES.has(`${fold(second.word)} ${fold(third.word)}`)) return third.end;
  return goesOn(said, /^[%\u066A\u2030]/u.test(second.word) ? second.word : fold(second.word)) ? second.end : null;
}

/** Whether a place parts a number from the scale or share behind it: 50 is no number of its own in «50 ألف», «50 %», «50 في المئة». */
export function insideNumber(text: string, at: number): boolean {
  const from = Math.max(0, at - AROUND);
  const window = text.slice(from, at + AROUND);
  const tokens = [...window.matchAll(TOKEN)].map(({ 0: word, index }): Token => ({ word, start: from + index, end: from + index + word.length }));
  return tokens.some((token, place) => token.start < at && (endOfNumber(text, tokens.slice(place, place + 3)) ?? 0) > at);
}
