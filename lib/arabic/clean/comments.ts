import { fold } from "./folded.ts";
import type { Line } from "./lines.ts";
import { isDateLine } from "./shapes.ts";

/** «التعليقات (3)», «تعليقات فيسبوك»: readers' own words stand below. */
const HEADING = /^(?:التعليقات|تعليقات)\s?[([]\s?[\d٠-٩]+\s?[)\]]$|^[\d٠-٩]+ (?:تعليق|تعليقات|تعليقا)$|^تعليقات (?:فيسبوك|القراء|الزوار)$/u;
/** What stands by each comment: when it was written, or a button to answer it. */
const STAMP = /^(?:منذ|قبل) \S+(?: \S+)?$|^(?:رد|الرد|أجب|Reply)$|^\d+ (?:إعجاب|إعجابات)$/u;

const isStamp = (text: string): boolean => STAMP.test(text) || (/\d:\d\d/u.test(text) && isDateLine(fold(text)));

/**
 * The line of a heading below which only readers' comments stand, null where there is none: they bear stamps, and all of them say
 * less than the story above, of which `told` counts the letters up to each line.
 */
export function commentsFrom(lines: readonly Line[], told: readonly number[]): number | null {
  const heading = lines.findIndex(({ text }, at) => (told[at] ?? 0) > 0 && HEADING.test(text));
  if (heading === -1 || !lines.slice(heading + 1).some(({ text }) => isStamp(text))) return null;
  const before = told[heading] ?? 0;
  return (told.at(-1) ?? 0) - before < before ? heading : null;
}
