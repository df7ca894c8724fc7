import { belongs, GOES_ON, isLinked, isOwn, isStated, SHARED, sharedWith, stemsOf } from "./belonging.ts";
import { count } from "./folded.ts";
import type { Line } from "./lines.ts";
import { isStory } from "./place.ts";

// Boxes of other stories that stand around this one with no heading over them. What is taken out has a form that a story's
// own lines do not have several times in a row, and stands before its first paragraph or after its last one.

const LEAST_RUN = 2;
/** Behind several paragraphs that do not all end as sentences do; a single one proves too little. */
const LEAST_BARE_RUN = 3;
/** Before the story a run may hold its title: more is asked for there. */
const LEAST_HEAD_RUN = 4;
const LEAST_TITLE = 4;
const MOST_TITLE = 16;
const LEAST_TEASER = 8;

const bullet = /^[•·▪●■◾*›>–-]\s+\S/u;
const numbered = /^\p{N}{1,2}\s?[.)-]\s?\S/u;
const ENDED = /[.!؟?]["»”’)\]]*$|["»”]$/u;
const isCut = (text: string): boolean => /(?:\.{3}|…)["»”]?$/u.test(text);
const isTold = (text: string): boolean => isStory(text) && !isCut(text);

/** Told, or short and ended with a full stop: what stands above it stands within the story. */
const isSentence = (text: string): boolean => isTold(text) || (count(text) >= LEAST_TITLE && !bullet.test(text) && /[^.][.!؟?]["»”’)\]]*$/u.test(text));

const VOWELS = /[\u064B-\u0652]/gu;
const MOST_VOWELS = 5;

function isHeadline(text: string): boolean {
  const words = count(text);
  // A verse has its vowels; of a headline's, one or two are written.
  if ((text.match(VOWELS)?.length ?? 0) > MOST_VOWELS) return false;
  return words >= LEAST_TITLE && words <= MOST_TITLE && !GOES_ON.test(text) && !bullet.test(text) && !numbered.test(text) && !/\p{N}\P{N}+\p{N}/u.test(text) && !/[.:؛،,!…]["»”)]?$|^[(#@]|^[«“"][^«»“”"]*[»”"]$/u.test(text);
}

/** With less to tell it by: begun with a letter, longer, nothing quoted. */
const isBare = (text: string): boolean => isHeadline(text) && count(text) > LEAST_TITLE && /^\p{L}/u.test(text) && !/[«“"]/u.test(text);
/** A sentence broken off by dots, as pages tease with. */
export const isTeaser = (text: string): boolean => isCut(text) && count(text) >= LEAST_TEASER;
const isBulleted = (text: string): boolean => bullet.test(text) && count(text) >= LEAST_TITLE && !/[.:؛،]["»”)]?$/u.test(text);

/** The longest runs of neighbours among `among` that are all of one form. */
function runsOf(lines: readonly Line[], among: readonly number[], isOne: (text: string) => boolean): number[][] {
  const runs: number[][] = [[]];
  for (const at of among) {
    if (isOne(lines[at]?.text ?? "")) runs.at(-1)?.push(at);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs;
}

const isForeign = (text: string, story: ReadonlySet<string>): boolean => !isOwn(text) && sharedWith(story, text) < SHARED;

/** Of headlines above a story those that stand before the first of its own, its title; what stands below that are its subtitles. */
const beforeOwn = (lines: readonly Line[], run: readonly number[], story: ReadonlySet<string>): readonly number[] =>
  run.slice(0, Math.max(0, run.findIndex((at) => !isForeign(lines[at]?.text ?? "", story))));
const storyOf = (lines: readonly Line[], told: readonly number[]): ReadonlySet<string> => new Set(told.flatMap((at) => [...stemsOf(lines[at]?.text ?? "")]));

/** Behind which other stories may stand with nothing said: a whole sentence, or nothing. Below a subhead, a colon or a list's other lines stands the story's own. */
const mayEnd = (text: string): boolean => text === "" || ((ENDED.test(text) || isStory(text)) && !bullet.test(text) && !numbered.test(text));

/**
 * Lines of `open` (those that nothing else took out, in order) that are other stories': teasers broken off by dots and bulleted or
 * bare headlines, several in a row, outside the told story, right behind its last sentence and up to the end. A list that a colon or a subhead
 * leads to is the story's own, and so are lines that go on from it, tell, answer or share its words.
 */
export function otherStories(lines: readonly Line[], open: readonly number[]): number[] {
  const told = open.filter((at) => isTold(lines[at]?.text ?? ""));
  const [first] = told;
  if (first === undefined) return [];
  const last = open.findLast((at) => isSentence(lines[at]?.text ?? "")) ?? first;
  const head = open.filter((at) => at < first);
  const tail = open.filter((at) => at > last);
  const before = new Map(open.map((at, place) => [at, lines[open[place - 1] ?? -1]?.text ?? ""]));
  const runs = (part: readonly number[], isOne: (text: string) => boolean, least: number): number[][] => runsOf(lines, part, isOne).filter((run) => run.length >= least && mayEnd(before.get(run[0] ?? -1) ?? ""));
  const isLast = (run: readonly number[]): boolean => tail.every((at) => at <= (run.at(-1) ?? 0) || count(lines[at]?.text ?? "") < LEAST_TITLE);
  const bare = told.every((at) => ENDED.test(lines[at]?.text ?? "")) ? runs(tail, isHeadline, LEAST_RUN) : runs(tail, isBare, LEAST_BARE_RUN);

  const lengthOf = (some: readonly number[]): number => some.reduce((sum, at) => sum + (lines[at]?.text.length ?? 0), 0);
  // A writer who lets sentence after sentence trail off tells more so than otherwise.
  const teasers = [head, tail].flatMap((part) => runs(part, isTeaser, LEAST_RUN)).filter((run) => lengthOf(run) < lengthOf(told));
  const above = runs(head, isHeadline, LEAST_HEAD_RUN);
  const after = [...runs(tail, isBulleted, LEAST_RUN), ...(told.length > 1 ? bare : [])].filter(isLast);
  if (teasers.length + above.length + after.length === 0) return [];
  const story = storyOf(lines, told);
  const foreign = [...teasers.filter((run) => !belongs(lines, run, story, isLinked)), ...after.filter((run) => !belongs(lines, run, story, isStated))];
  return [...foreign.flat(), ...above.flatMap((run) => beforeOwn(lines, run, story))];
}
