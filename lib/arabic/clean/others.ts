import { belongs, GOES_ON, isOwn, sharedWith, stemsOf } from "./belonging.ts";
import { count } from "./folded.ts";
import type { Line } from "./lines.ts";
import { isStory } from "./place.ts";

// Boxes of other stories that stand around this one with no heading over them. What is taken out has a form that a story's
// own lines do not have several times in a row, and stands before its first paragraph or after its last one.

const LEAST_RUN = 2;
/** Before the story a run may hold its title: more is asked for there. */
const LEAST_HEAD_RUN = 4;
/** Behind a story whose paragraphs do not all end as sentences do. */
const LEAST_BARE_RUN = 3;
const LEAST_TITLE = 4;
const MOST_TITLE = 16;
const LEAST_TEASER = 8;
const SHARED = 2;

const bullet = /^[•·▪●■◾*›>–-]\s+\S/u;
const numbered = /^\p{N}{1,2}\s?[.)-]\s?\S/u;
const isCut = (text: string): boolean => /(?:\.{3}|…)["»”]?$/u.test(text);
const isTold = (text: string): boolean => isStory(text) && !isCut(text);

/** Told, or short and ended with a full stop: what stands above it stands within the story. */
const isSentence = (text: string): boolean => isTold(text) || (count(text) >= LEAST_TITLE && !bullet.test(text) && /[^.][.!؟?]["»”’)\]]*$/u.test(text));

function isHeadline(text: string): boolean {
  const words = count(text);
  return words >= LEAST_TITLE && words <= MOST_TITLE && !GOES_ON.test(text) && !bullet.test(text) && !numbered.test(text) && !/\p{N}\P{N}+\p{N}/u.test(text) && !/[.:؛،,!…]["»”)]?$|^[(#@]|^[«“"][^«»“”"]*[»”"]$/u.test(text);
}

/** With less to tell it by: begun with a letter, longer, nothing quoted. */
const isBare = (text: string): boolean => isHeadline(text) && count(text) > LEAST_TITLE && /^\p{L}/u.test(text) && !/[«“"]/u.test(text);
const isTeaser = (text: string): boolean => isCut(text) && count(text) >= LEAST_TEASER;
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
const storyOf = (lines: readonly Line[], told: readonly number[]): ReadonlySet<string> => new Set(told.flatMap((at) => [...stemsOf(lines[at]?.text ?? "")]));

/**
 * Lines of `open` (those that nothing else took out, in order) that are other stories': teasers broken off by dots and bulleted or
 * bare headlines, several in a row, outside the told story. A list that a colon leads to is the story's own, and so are lines that go
 * on from it, tell, answer or share its words; where not all its paragraphs end as sentences do, more in a row are asked for.
 */
export function otherStories(lines: readonly Line[], open: readonly number[]): number[] {
  const told = open.filter((at) => isTold(lines[at]?.text ?? ""));
  const [first] = told;
  if (first === undefined) return [];
  const last = open.findLast((at) => isSentence(lines[at]?.text ?? "")) ?? first;
  const head = open.filter((at) => at < first);
  const tail = open.filter((at) => at > last);
  const before = new Map(open.map((at, place) => [at, lines[open[place - 1] ?? -1]?.text ?? ""]));
  const isLedTo = ([begin = -1]: readonly number[]): boolean => /[:：]$/u.test(before.get(begin) ?? "") || numbered.test(before.get(begin) ?? "");
  const runs = (part: readonly number[], isOne: (text: string) => boolean, least: number): number[][] => runsOf(lines, part, isOne).filter((run) => run.length >= least && !isLedTo(run));
  const isPunctuated = told.length > 1 && told.every((at) => /[.!؟?]["»”’)\]]*$|["»”]$/u.test(lines[at]?.text ?? ""));

  const teasers = [head, tail].flatMap((part) => runs(part, isTeaser, LEAST_RUN)).flat();
  const bulleted = runs(tail, isBulleted, LEAST_RUN);
  const above = runs(head, isHeadline, LEAST_HEAD_RUN);
  const after = isPunctuated ? runs(tail, isHeadline, LEAST_RUN) : runs(tail, isBare, LEAST_BARE_RUN);
  if (bulleted.length + above.length + after.length === 0) return teasers;
  const story = storyOf(lines, told);
  return [...teasers, ...[...bulleted, ...after].filter((run) => !belongs(lines, run, story)).flat(), ...above.flat().filter((at) => isForeign(lines[at]?.text ?? "", story))];
}
