import { insideNumber } from "./anchor/number-edges.ts";
import { ZERO_WIDTH } from "./letters.ts";

/** Enough to see past what has no width. */
const AROUND = 8;
const BREAK = "\u0000";

const SEPARATOR = "[.,:/\u066B\u066C\u060C\u2013-]";
const SHARE = "[%\u066A\u2030]";
const joint = new RegExp(
  [
    `[\\p{L}\\p{M}\\p{N}][${ZERO_WIDTH}]*${BREAK}[${ZERO_WIDTH}]*[\\p{L}\\p{M}\\p{N}]`,
    `\\p{N}${BREAK}(?:${SEPARATOR}\\p{N}|${SHARE})`,
    `\\p{N}${SEPARATOR}${BREAK}\\p{N}`,
    `(?:${SHARE}|(?<![\\p{L}\\p{M}\\p{N}])[-\u2212])${BREAK}\\p{N}`,
  ].join("|"),
  "u",
);

/** Whether a place stands inside a word or a number: 10 is no number of its own in 100, 10,000, 10.5, 10:30, 10%, -10 or «10 آلاف». */
const insideWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && (joint.test(text.slice(Math.max(0, at - AROUND), at) + BREAK + text.slice(at, at + AROUND)) || insideNumber(text, at));

/** The stretch with the rest of the words and numbers that it begins and ends in. */
export function wholeWords(text: string, { start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
  let [from, to] = [start, end];
  while (insideWord(text, from)) from -= 1;
  while (insideWord(text, to)) to += 1;
  return { start: from, end: to };
}
