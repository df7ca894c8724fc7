import { isDay } from "./cells.ts";
import { count, fold } from "./folded.ts";
import { judge } from "./judge.ts";
import { isDateLine } from "./shapes.ts";

// Lines that say little by themselves and belong to a list of the story's.

const YEAR = /\p{Nd}{4}/u;
const LEAST_ENTRY = 3;
/** Below a day without its year, which pages stamp nothing with. */
const LEAST_OF_DAY = 2;

/** «5 يناير 2024» over «إغلاق الحدود البرية»: the day of an entry in a chronology, which says no time and no word of publishing. */
export const isEntry = (line: string, below: string): boolean => isDay(line) && count(below) >= (YEAR.test(line) ? LEAST_ENTRY : LEAST_OF_DAY) && judge(below) === null && !isDateLine(fold(below));

const BY_WHOM = /\s\/\s[^/]{2,30}$/u;
/** «عشرة جرحى / الدفاع المدني» among its like: a list that says by whom each entry is known. */
export const isEntryBy = (line: string, ...others: readonly string[]): boolean => BY_WHOM.test(line) && others.some((other) => BY_WHOM.test(other));
