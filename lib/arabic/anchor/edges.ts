import { fold } from "../fold.ts";
import { ZERO_WIDTH } from "../letters.ts";
import { memo } from "../memo.ts";
import { NEGATIONS } from "../negations.ts";
import { wholeWords } from "../word-edges.ts";

type Range = { readonly start: number; readonly end: number };

/** A stretch with what belongs to its sense beyond its ends: the rest of its first and last word, a negation before, a question mark behind. */
export type Edges = Range & {
  /** What stands beyond either end, without the signs around it. */
  readonly before: string;
  readonly after: string;
};

const AROUND = 24;
// In or out of brackets: «[غير] صحيح»; behind an opening quotation mark or a colon it denies something else.
const WORD_BEFORE = /[[(]?(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}'’]{1,12})[\])]?[^\S\n]{1,2}$/u;
const ASKED = /^[^\S\n]?[»”"’')\]…!]{0,3}[^\S\n]?[([]?[؟?]/u;
const ASKS = /[؟?][»”"’')\]…!]{0,3}$/u;
const SIGNS = new RegExp(`[\\s«»“”"'’()[\\]!…${ZERO_WIDTH}]`, "gu");
const NEIGHBOUR_BEFORE = /[^\s]{1,24}[^\S\n]{0,2}$/u;
const NEIGHBOUR_AFTER = /^[^\S\n]{0,2}(?:[\p{L}\p{M}\p{N}]{1,24}|[^\s\p{L}\p{M}\p{N}]{1,4})/u;

const denies = memo((word) => NEGATIONS.has(fold(word)) || /n['’]t$|^cannot$/iu.test(word));

/** Units before a place that a negation takes there. */
function denied(text: string, at: number): number {
  const [all = "", word = ""] = WORD_BEFORE.exec(text.slice(Math.max(0, at - AROUND), at)) ?? [];
  return denies(word) ? all.length : 0;
}

/** Units behind a place that lead to a question mark right there. */
const asked = (text: string, at: number): number => ASKED.exec(text.slice(at, at + AROUND))?.[0].length ?? 0;

const bare = (text: string): string => text.replaceAll(SIGNS, "").replaceAll("?", "؟");

/** A stretch with its edges in a text. */
export function edgesOf(text: string, range: Range): Edges {
  const words = wholeWords(text, range);
  const start = words.start - denied(text, words.start);
  const end = ASKS.test(text.slice(Math.max(range.start, range.end - AROUND), range.end)) ? words.end : words.end + asked(text, words.end);
  return { start, end, before: bare(text.slice(start, range.start)), after: bare(text.slice(range.end, end)) };
}

/**
 * The words that stand in a quote's place: whole ones, with a negation or question mark that came to them; where one that stood beyond
 * the quote went and its own words stayed, with the neighbour there is now.
 */
export function standing(text: string, similar: Range, exact: string, was: Pick<Edges, "before" | "after">): Range {
  const words = wholeWords(text, similar);
  const now = edgesOf(text, similar);
  const [first, last] = [now.before !== was.before, now.after !== was.after];
  const [start, end] = [first ? now.start : words.start, last ? now.end : words.end];
  if (text.slice(start, end) !== exact) return { start, end };
  const before = first ? (NEIGHBOUR_BEFORE.exec(text.slice(Math.max(0, start - AROUND), start))?.[0].length ?? 0) : 0;
  const after = last ? (NEIGHBOUR_AFTER.exec(text.slice(end, end + AROUND))?.[0].length ?? 0) : 0;
  return { start: start - before, end: end + after };
}
