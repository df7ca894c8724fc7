import { isLinked, SHARED, sharedWith, stemsOf } from "./belonging.ts";
import { isFigure } from "./cells.ts";
import { commentsFrom } from "./comments.ts";
import { acts } from "./deeds.ts";
import { endOfStory, storyUpTo } from "./ends.ts";
import { fold } from "./folded.ts";
import type { Verdict } from "./judge.ts";
import type { Line } from "./lines.ts";
import { isTeaser, otherStories } from "./others.ts";
import { isStory } from "./place.ts";
import type { Reason } from "./rules.ts";
import { tells } from "./telling.ts";

const LEAST_WORDS = 4;
const MOST_WORDS = 25;
const MOST_LINKS = 12;
const bullet = /^[•·▪●■◾*»›>-]\s*\S/u;

/** What stands below a heading such as «اقرأ أيضًا»: headlines of other stories, up to the next paragraph of this one. */
export function belowHeadings(lines: readonly Line[], verdicts: readonly (Verdict | null)[]): (Reason | null)[] {
  const reasons: (Reason | null)[] = lines.map(() => null);
  const story = storyOf(lines, verdicts);
  verdicts.forEach((verdict, at) => {
    if (verdict?.heading !== true) return;
    for (const link of linksAfter(lines, verdicts, at, story)) reasons[link] = "read_more";
  });
  const open = lines.flatMap((_, at) => (verdicts[at] === null && reasons[at] === null ? [at] : []));
  for (const link of otherStories(lines, open)) reasons[link] = "read_more";
  const told = storyUpTo({ lines, verdicts, reasons });
  const comments = commentsFrom(lines, told) ?? lines.length;
  const end = endOfStory({ lines, verdicts, reasons }, told, comments) ?? lines.length;
  return reasons.map((reason, at) => reason ?? (verdicts[at] !== null || at < Math.min(end, comments) ? null : at > comments ? "comments" : "read_more"));
}

/** The words of the story's paragraphs; read when they are first asked for. */
function storyOf(lines: readonly Line[], verdicts: readonly (Verdict | null)[]): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | null = null;
  return () => (known ??= new Set(lines.filter(({ text }, at) => verdicts[at] === null && isStory(text) && !isTeaser(text)).flatMap(({ text }) => [...stemsOf(text)])));
}

function linksAfter(lines: readonly Line[], verdicts: readonly (Verdict | null)[], heading: number, story: () => ReadonlySet<string>): number[] {
  const links: number[] = [];
  let count = 0;
  for (let at = heading + 1; at < lines.length && count < MOST_LINKS; at += 1) {
    // «منذ 3 ساعات» stands between links, too.
    if (verdicts[at]?.reason === "date_line") continue;
    if (verdicts[at] !== null) break;
    const text = lines[at]?.text ?? "";
    // «1», «2»: the places of the most read stories.
    const isPlace = isFigure(text) && !isFigure(lines[at - 1]?.text ?? "");
    const isOther = isPlace || (isTeaser(text) ? !isLinked(text) && sharedWith(story(), text) < SHARED : isHeadline(text) && !acts(text) && !(links.length > 0 && tells(text) && sharedWith(story(), text) > 0));
    // What tells of a deed, or behind a link of the story's own things, is its next paragraph, with a full stop or without.
    if (!isOther) return withoutSubhead(lines, links, at);
    links.push(at);
    if (!isPlace) count += 1;
  }
  return withoutSubhead(lines, links, lines.length);
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
function withoutSubhead(lines: readonly Line[], found: readonly number[], next: number): number[] {
  // A number below the last of them counts none.
  const links = found.slice(0, found.findLastIndex((at) => !isFigure(lines[at]?.text ?? "")) + 1);
  const last = links.at(-1);
  const text = last === undefined ? "" : (lines[last]?.text ?? "");
  const subhead = links.length > 1 && isStory(lines[next]?.text ?? "") && !bullet.test(text) && fold(text).split(" ").length <= 5;
  return subhead ? links.slice(0, -1) : [...links];
}
