import { count, fold } from "./folded.ts";
import type { Line } from "./lines.ts";
import type { Reason } from "./rules.ts";
import { isDateLine } from "./shapes.ts";

// Figures on lines of their own that are a story's: cells of a table, scores, the years of a chronology. Those of a page (counts of a
// share bar, numbers of pages) have no words between them that lead from one to the other.

const FIGURE = /^[([]?\s?[-\u2013]?\s?\p{Nd}[\p{Nd}.,\u066B\u066C%]*\s?[-\u2013]?\s?[)\]]?$/u;
const SCORE = /^\p{Nd}{1,2}\s[-\u2013]\s\p{Nd}{1,2}$/u;
const DAY = /^(?:\p{L}+[،,]?\s)?\p{Nd}{1,2}\s\p{L}+(?:\s\p{L}+)?(?:\s\p{Nd}{4})?$|^\p{L}+(?:\s\p{L}+)?\s\p{Nd}{4}$/u;
/** In words: what stands in one cell. */
const MOST_WORDS = 6;
/** In lines: a row of three cells, from one figure to the next. */
const ROW = 3;

/** Whether a line is one number and nothing else: no date by itself. */
export const isFigure = (line: string): boolean => FIGURE.test(line);

/** «5 يناير 2024», «يناير 2024»: a day or month that says no time and no word of publishing. */
export const isDay = (line: string): boolean => DAY.test(line) && isDateLine(fold(line));

/** The places of figures, scores and days among lines nobody took out that are cells of the story's; days count from `from` on. */
export function cellsOf(lines: readonly Line[], reasons: readonly (Reason | null)[], from: number): ReadonlySet<number> {
  const textAt = (at: number): string => (reasons[at] === null ? (lines[at]?.text ?? "") : "");
  const isLabel = (at: number): boolean => /\p{L}/u.test(textAt(at)) && count(textAt(at)) <= MOST_WORDS && !/[.!؟?:]$/u.test(textAt(at)) && !isDateLine(fold(textAt(at)));
  const isBetween = (at: number): boolean => isLabel(at) || isFigure(textAt(at));
  const leads = (at: number, step: number, isOne: (text: string) => boolean, most: number): boolean => {
    let isLed = false;
    for (let far = 1; far <= most; far += 1) {
      if (isLed && isOne(textAt(at + far * step))) return true;
      isLed ||= isLabel(at + far * step);
      if (!isBetween(at + far * step)) return false;
    }
    return false;
  };
  const isCell = (text: string, at: number): boolean => {
    if (SCORE.test(text)) return isLabel(at - 1) && isLabel(at + 1);
    const [isOne, most] = isFigure(text) ? [isFigure, ROW] : [isDay, 2];
    return isOne(text) && (isOne === isFigure || at >= from) && [1, -1].some((step) => leads(at, step, isOne, most));
  };
  return new Set(lines.flatMap((_, at) => (textAt(at) !== "" && isCell(textAt(at), at) ? [at] : [])));
}
