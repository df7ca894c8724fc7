import { fold } from "../fold.ts";
import { stems } from "../stem.ts";
import type { Line } from "./lines.ts";
import { isStory } from "./place.ts";

// Boxes of other stories that stand around this one with no heading over them. What is taken out has a form that a story's
// own lines do not have several times in a row, and stands before its first paragraph or after its last one.

const LEAST_RUN = 2;
/** Before the story a run may hold its title: more is asked for there. */
const LEAST_HEAD_RUN = 4;
const LEAST_TITLE = 4;
const MOST_TITLE = 16;
const LEAST_TEASER = 8;
const SHARED = 2;

const bullet = /^[•·▪●■◾*›>–-]\s+\S/u;
const numbered = /^\p{N}{1,2}\s?[.)-]\s?\p{L}/u;
/** A list goes on below what ends with a colon, and below its numbered lines. */
const leads = (text: string): boolean => /[:：]$/u.test(text) || numbered.test(text);
const isCut = (text: string): boolean => /(?:\.{3}|…)["»”]?$/u.test(text);
const size = (text: string): number => fold(text).split(" ").length;
const isTold = (text: string): boolean => isStory(text) && !isCut(text);

/** A sentence of a story goes on from the one before: «وقالت …», «ولم …», «كما …». */
const GOES_ON = /^(?:و(?:[أيتن]\p{L}{2}|قال|كان|ذكر|لم|لا|قد|هو|هي|في|من|عن|على|بين|كشف|صرح|رد)|كما |فيما |بينما |لكن |غير أن )/u;

function isHeadline(text: string): boolean {
  const words = size(text);
  return words >= LEAST_TITLE && words <= MOST_TITLE && !GOES_ON.test(text) && !bullet.test(text) && !numbered.test(text) && !/[.:؛،,!…]["»”)]?$|^[(#@]|^[«“"][^«»“”"]*[»”"]$/u.test(text);
}

const isTeaser = (text: string): boolean => isCut(text) && size(text) >= LEAST_TEASER;
const isBulleted = (text: string): boolean => bullet.test(text) && size(text) >= LEAST_TITLE && !/[.:؛،]["»”)]?$/u.test(text);

/** The longest runs of neighbours among `among` that are all of one form. */
function runsOf(lines: readonly Line[], among: readonly number[], isOne: (text: string) => boolean): number[][] {
  const runs: number[][] = [[]];
  for (const at of among) {
    if (isOne(lines[at]?.text ?? "")) runs.at(-1)?.push(at);
    else runs.push([]);
  }
  return runs;
}

const stemsOf = (text: string): ReadonlySet<string> => new Set(fold(text).split(" ").filter((word) => word.length > 3).flatMap((word) => stems(word)[0] ?? []));

/** Headlines that say nothing of what the story says. */
function foreign(lines: readonly Line[], run: readonly number[], story: ReadonlySet<string>): number[] {
  return run.filter((at) => [...stemsOf(lines[at]?.text ?? "")].filter((stem) => story.has(stem)).length < SHARED);
}

/**
 * Lines of `open` (those that nothing else took out, in order) that are other stories': teasers broken off by dots and bulleted or
 * bare headlines, several in a row, outside the told story. A list that a colon or a numbered line leads to is the story's own, and so
 * is one of which half the items share words with it; bare headlines after it are told from its lines only where all its paragraphs end as sentences do.
 */
export function otherStories(lines: readonly Line[], open: readonly number[]): number[] {
  const told = open.filter((at) => isTold(lines[at]?.text ?? ""));
  const [first] = told;
  const last = told.at(-1);
  if (first === undefined || last === undefined) return [];
  const head = open.filter((at) => at < first);
  const tail = open.filter((at) => at > last);
  const before = new Map(open.map((at, place) => [at, open[place - 1]]));
  const isLedTo = ([begin]: readonly number[]): boolean => leads(lines[before.get(begin ?? -1) ?? -1]?.text ?? "");
  const enough = (runs: readonly (readonly number[])[], least: number): number[] => runs.filter((run) => run.length >= least && !isLedTo(run)).flat();

  const story = new Set(told.flatMap((at) => [...stemsOf(lines[at]?.text ?? "")]));
  const teasers = [head, tail].flatMap((part) => enough(runsOf(lines, part, isTeaser), LEAST_RUN));
  const bulleted = enough(runsOf(lines, tail, isBulleted).filter((run) => foreign(lines, run, story).length > run.length / 2), LEAST_RUN);
  const above = enough(runsOf(lines, head, isHeadline), LEAST_HEAD_RUN);
  const isPunctuated = told.length > 1 && told.every((at) => /[.!؟?]["»”’)\]]*$|["»”]$/u.test(lines[at]?.text ?? ""));
  const after = isPunctuated ? enough(runsOf(lines, tail, isHeadline), LEAST_RUN) : [];
  return [...teasers, ...bulleted, ...foreign(lines, above, story), ...after];
}
