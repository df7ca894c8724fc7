import { judge } from "./clean/judge.ts";
import { trimmed } from "./clean/edges.ts";
import { linesOf, type Line } from "./clean/lines.ts";
import { isStory, judgePlaced } from "./clean/place.ts";
import { belowHeadings } from "./clean/related.ts";
import type { Reason } from "./clean/rules.ts";
import { namedSource } from "./clean/source.ts";
import { unwrapped } from "./clean/wrapped.ts";
import { fold } from "./fold.ts";

/** A line, or what hung on its edges, taken out of a text; `line` is its number in the raw text, from 1, empty lines counted. */
export type Removed = { readonly line: number; readonly text: string; readonly reason: Reason };

export type Cleaned = {
  /** The first line of what stays; empty when nothing does. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Title and paragraphs, joined by blank lines: the text that is stored, in NFC. */
  readonly text: string;
  readonly removed: readonly Removed[];
  /** Agencies that a source line names, under the name we give them. */
  readonly agencies: readonly string[];
  /** The outlet that a source line names («لوموند مع وكالة فرانس برس»), else null. */
  readonly outlet: string | null;
};

/** `text` as tidied; `rest` what of it stays: all, nothing, or all but its edges. */
type Judged = Pick<Line, "number" | "text"> & { readonly reason: Reason | null; readonly rest: string; readonly cut: string };

/**
 * Takes out of a pasted article what is not the story (domain, ArticleVersion: `removed[]` what, where, why): ads, captions,
 * teasers, share bars and the like. Whole lines go, and only those that rules about short isolated lines name; of other
 * lines at most an edge that is no sentence (a dateline, an ad's shortcode). Each non-empty line is title, paragraph (or a part
 * of one, where the text was broken into short lines) or removed.
 * `keep` lists numbers of lines to be put back whole, as paragraphs in their order.
 */
export function cleanText(raw: string, keep: readonly number[] = []): Cleaned {
  const judged = judgeAll(linesOf(raw));
  const kept = new Set(keep);
  const textOf = (line: Judged): string => (kept.has(line.number) ? line.text : line.rest);
  const first = judged.find((line) => line.rest !== "") ?? judged.find((line) => kept.has(line.number));
  const title = first === undefined ? "" : textOf(first);
  const paragraphs = unwrapped(judged.filter((line) => line !== first && textOf(line) !== "").map((line) => ({ number: line.number, text: textOf(line) })), kept);
  const removed = judged.flatMap(({ number, cut, reason }) => (reason === null || kept.has(number) ? [] : [{ line: number, text: cut, reason }]));
  const all = title === "" ? paragraphs : [title, ...paragraphs];
  return { title, paragraphs, text: all.join("\n\n"), removed, ...sourcesOf(judged) };
}

/** What a page sets apart is out without being judged, and says nothing about the lines around it. */
function judgeAll(lines: readonly Line[]): Judged[] {
  const apart = lines.flatMap(({ number, text, aside }) => (aside == null ? [] : [{ number, text, reason: aside, rest: "", cut: text }]));
  return [...judgeStory(lines.filter(({ aside }) => aside == null)), ...apart].toSorted((one, other) => one.number - other.number);
}

function judgeStory(lines: readonly Line[]): Judged[] {
  const alone = lines.map(({ text }) => judge(text));
  const below = belowHeadings(lines, alone);
  const reasons = lines.map((_, at) => alone[at]?.reason ?? below[at] ?? null);
  const placed = judgeByPlace(lines, reasons);
  const again = repeatsOfParagraphs(lines, placed);
  // One after the other: of a line and what it is taken for a repetition of, one stays.
  const single = placed.map((reason, at) => reason ?? (again.has(at) ? "repeated_paragraph" : null));
  const repeated = repeatsOfTitle(lines, single);
  return lines.map((line, at) => withEdges(line, single[at] ?? (repeated.has(at) ? "repeated_title" : null)));
}

function withEdges(line: Line, reason: Reason | null): Judged {
  const edged = reason === null ? trimmed(line.text) : null;
  // What is left between the edges may be noise of its own: «date 2025-09-06 الصفحة الرئيسية».
  const left = edged === null || edged.cut === "" ? null : (judge(edged.rest)?.reason ?? null);
  return edged === null || left !== null ? { ...line, reason: reason ?? left, rest: "", cut: line.text } : { ...line, ...edged };
}

function judgeByPlace(lines: readonly Line[], reasons: readonly (Reason | null)[]): (Reason | null)[] {
  const left = lines.flatMap((_, at) => (reasons[at] === null ? [at] : []));
  const story = left.filter((at) => at !== left[0] && isStory(lines[at]?.text ?? ""));
  const [from = left[0] ?? 0] = story;
  const to = story.at(-1) ?? left[0] ?? 0;
  return lines.map(({ text }, at) => reasons[at] ?? judgePlaced(text, { head: at < from, tail: at > to, first: at === left[0], above: lines[at - 1]?.text ?? "", below: lines[at + 1]?.text ?? "" }));
}

/** The title said again; or, when the first line is the title with the site's name behind it, that line. */
function repeatsOfTitle(lines: readonly Line[], reasons: readonly (Reason | null)[]): Set<number> {
  const [first, second, ...rest] = lines.flatMap(({ text }, at) => (reasons[at] === null ? [{ at, text, folded: fold(text) }] : []));
  if (first === undefined || second === undefined) return new Set();
  const site = second.folded !== "" && first.folded.startsWith(`${second.folded} `) && /[|\u2013\u2014-]/u.test(first.text.slice(second.text.length));
  const crumbs = second.folded.split(" ").length >= 4 && first.folded.endsWith(` ${second.folded}`) && first.folded.split(" ").length - second.folded.split(" ").length <= 3;
  const title = crumbs ? second : site && first.folded.split(" ").length - second.folded.split(" ").length <= 4 ? second : first;
  // Of a title that is broken off, what says it whole is no repetition.
  const whole = !/(?:\.{2,}|…)$/u.test(title.text);
  const others = [first, second, ...rest].filter((line) => line !== title && (whole ? isTitleAgain(line.folded, title.folded) : line.folded === title.folded));
  return new Set([...(title === first ? [] : [first.at]), ...others.map(({ at }) => at)]);
}

const LEAST_REPEATED = 8;
/** Lines below a teaser among which its paragraph begins. */
const NEXT = 3;

/** «… لإخراج شبابها من ال..»: broken off, and whole right below. */
const isTeased = (text: string, words: readonly string[], below: readonly Line[]): boolean => /(?:\.{2,}|…)$/u.test(text) && below.some((line) => fold(line.text).startsWith(words.slice(0, -1).join(" ")) && line.text.length >= text.length);

/** A paragraph that stands above already, word for word: pages print a lead twice. */
function repeatsOfParagraphs(lines: readonly Line[], reasons: readonly (Reason | null)[]): Set<number> {
  const seen = new Set<string>();
  const again = new Set<number>();
  const title = fold(lines.find((_, at) => reasons[at] === null)?.text ?? "");
  lines.forEach(({ text }, at) => {
    if (reasons[at] !== null) return;
    const folded = fold(text);
    const words = folded.split(" ");
    if (words.length >= LEAST_REPEATED && ((seen.has(folded) && folded !== title) || isTeased(text, words, lines.slice(at + 1, at + 1 + NEXT)))) again.add(at);
    seen.add(folded);
  });
  return again;
}

const bare = (folded: string): string => folded.replaceAll(" ", "");

/** The title said again, or with up to three words of navigation or of a picture's text around it. */
function isTitleAgain(folded: string, title: string): boolean {
  if (folded === title || bare(folded) === bare(title).repeat(2)) return true;
  const more = folded.split(" ").length - title.split(" ").length;
  return more > 0 && more <= 3 && title.split(" ").length >= 5 && (folded.startsWith(`${title} `) || folded.endsWith(` ${title}`));
}

function sourcesOf(judged: readonly Judged[]): { agencies: string[]; outlet: string | null } {
  const sources = judged.filter(({ reason }) => reason === "source_line" || reason === "dateline").map(({ cut }) => namedSource(cut));
  const outlet = sources.find((source) => source.outlet !== null)?.outlet ?? null;
  return { agencies: [...new Set(sources.flatMap((source) => source.agencies))], outlet };
}
