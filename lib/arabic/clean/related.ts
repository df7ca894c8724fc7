import { fold } from "../fold.ts";
import type { Verdict } from "./judge.ts";
import type { Line } from "./lines.ts";
import { otherStories } from "./others.ts";
import { isStory } from "./place.ts";
import type { Reason } from "./rules.ts";

const LEAST_WORDS = 4;
const MOST_WORDS = 25;
const MOST_LINKS = 12;
const bullet = /^[•·▪●■◾*»›>-]\s*\S/u;

/** What stands below a heading such as «اقرأ أيضًا»: headlines of other stories, up to the next paragraph of this one. */
export function belowHeadings(lines: readonly Line[], verdicts: readonly (Verdict | null)[]): (Reason | null)[] {
  const reasons: (Reason | null)[] = lines.map(() => null);
  verdicts.forEach((verdict, at) => {
    if (verdict?.heading !== true) return;
    for (const link of linksAfter(lines, verdicts, at)) reasons[link] = "read_more";
  });
  for (const link of bareHeadlines(lines, verdicts, reasons)) reasons[link] = "read_more";
  const open = lines.flatMap((_, at) => (verdicts[at] === null && reasons[at] === null ? [at] : []));
  for (const link of otherStories(lines, open)) reasons[link] = "read_more";
  return endsOfStory(lines, verdicts, reasons);
}

const LEAST_RUN = 3;
const LEAST_TITLE = 5;
const MOST_TITLE = 14;

/** Three headlines in a row and more, with no heading above them: a box of other stories that was pasted along. */
function bareHeadlines(lines: readonly Line[], verdicts: readonly (Verdict | null)[], reasons: readonly (Reason | null)[]): number[] {
  const links: number[] = [];
  let run: number[] = [];
  const begin = lines.findIndex(({ text }, at) => verdicts[at] === null && isStory(text));
  lines.forEach(({ text }, at) => {
    if (begin >= 0 && at > begin && verdicts[at] === null && reasons[at] === null && isBareHeadline(text)) run.push(at);
    else run = [];
    if (run.length === LEAST_RUN) links.push(...run);
    else if (run.length > LEAST_RUN) links.push(at);
  });
  return links;
}

/** A title's length, no mark at its end but a question's, nothing said or listed. */
function isBareHeadline(text: string): boolean {
  const words = fold(text).split(" ").length;
  return words >= LEAST_TITLE && words <= MOST_TITLE && !bullet.test(text) && !/^[\p{N}«“"(#@]|[.:؛،,!…»”")]$|[«“"]/u.test(text) && /^\p{L}/u.test(text);
}

function linksAfter(lines: readonly Line[], verdicts: readonly (Verdict | null)[], heading: number): number[] {
  const links: number[] = [];
  for (let at = heading + 1; at < lines.length && links.length < MOST_LINKS; at += 1) {
    if (verdicts[at] !== null) break;
    if (!isHeadline(lines[at]?.text ?? "")) return withoutSubhead(lines, links, at);
    links.push(at);
  }
  return links;
}

// So a sentence of the story goes on, and no headline begins.
const TOLD_ON = /^[وف](?:كان|كانت|قال|قالت|أضاف|أضافت|اضاف|أكد|أكدت|اكد|اكدت|أوضح|أوضحت|أشار|أشارت|ذكر|ذكرت|تابع|تابعت|نفى|نفت|يذكر|جاء|جاءت|رفض|رفضت|لفت|لفتت|شدد|شددت|سبق|في)\s/u;

function isHeadline(text: string): boolean {
  const words = fold(text).split(" ").length;
  if (TOLD_ON.test(text)) return false;
  if (bullet.test(text)) return words <= MOST_WORDS;
  return words >= LEAST_WORDS && words <= MOST_WORDS && !/[.:؛،]["»”]?$/u.test(text) && !/^[«“"].*[»”"]$/u.test(text);
}

/** The last of several, right before a paragraph, may be a subhead of the story; a short one is taken for that. */
function withoutSubhead(lines: readonly Line[], links: readonly number[], next: number): number[] {
  const last = links.at(-1);
  const text = last === undefined ? "" : (lines[last]?.text ?? "");
  const subhead = links.length > 1 && isStory(lines[next]?.text ?? "") && !bullet.test(text) && fold(text).split(" ").length <= 5;
  return subhead ? links.slice(0, -1) : [...links];
}

/**
 * After «المصدر: …» or the tags, a heading of related stories ends the story for good: what follows is about other stories,
 * teasers in full sentences too. Only when less follows than stood before.
 */
function endsOfStory(lines: readonly Line[], verdicts: readonly (Verdict | null)[], reasons: readonly (Reason | null)[]): (Reason | null)[] {
  const told = storyUpTo(lines, verdicts, reasons);
  const isSign = (reason: Reason | undefined): boolean => reason === "source_line" || reason === "tags";
  const sign = verdicts.findIndex((verdict, at) => isSign(verdict?.reason) && (told[at] ?? 0) > 0);
  const end = verdicts.findIndex((verdict, at) => sign !== -1 && at > sign && verdict?.heading === true);
  const before = told[end] ?? 0;
  if (end === -1 || (told.at(-1) ?? 0) - before >= before) return [...reasons];
  return reasons.map((reason, at) => reason ?? (at > end && verdicts[at] === null ? "read_more" : null));
}

/** For each line, how many letters of story paragraphs stand up to it. */
function storyUpTo(lines: readonly Line[], verdicts: readonly (Verdict | null)[], reasons: readonly (Reason | null)[]): number[] {
  let sum = 0;
  return lines.map(({ text }, at) => {
    if (verdicts[at] === null && reasons[at] === null && isStory(text)) sum += text.length;
    return sum;
  });
}
