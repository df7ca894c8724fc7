import { boxed } from "./clean/boxes.ts";
import { cellsOf } from "./clean/cells.ts";
import { fold } from "./clean/folded.ts";
import { judge } from "./clean/judge.ts";
import { isForeign } from "./clean/latin.ts";
import { trimmed } from "./clean/edges.ts";
import { linesOf, type Line } from "./clean/lines.ts";
import { isStory, judgePlaced } from "./clean/place.ts";
import { belowHeadings } from "./clean/related.ts";
import { repeatsOfParagraphs, repeatsOfTitle } from "./clean/repeats.ts";
import type { Reason } from "./clean/rules.ts";
import { isDateLine } from "./clean/shapes.ts";
import { namedSource } from "./clean/source.ts";
import { mayBeTitle } from "./clean/titles.ts";
import { unwrapped } from "./clean/wrapped.ts";

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
 * `keep` lists numbers of lines to be put back whole, where they stood; the first of all that stays is the title.
 */
export function cleanText(raw: string, keep: readonly number[] = []): Cleaned {
  const judged = judgeAll(linesOf(raw));
  const kept = new Set(keep);
  const textOf = (line: Judged): string => (kept.has(line.number) ? line.text : line.rest);
  const first = judged.find((line) => textOf(line) !== "");
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

const BOX = { reason: "read_more", heading: false } as const;

function judgeStory(lines: readonly Line[]): Judged[] {
  const inBox = boxed(lines);
  const alone = lines.map(({ text }, at) => (inBox.has(at) ? BOX : judge(text)));
  const below = belowHeadings(lines, alone);
  const reasons = lines.map((_, at) => alone[at]?.reason ?? below[at] ?? null);
  const placed = judgeByPlace(lines, reasons);
  const again = repeatsOfParagraphs(lines, placed);
  // One after the other: of a line and what it is taken for a repetition of, one stays.
  const single = placed.map((reason, at) => reason ?? (again.has(at) ? "repeated_paragraph" : null));
  const repeated = repeatsOfTitle(lines, single);
  return titled(lines.map((line, at) => withEdges(line, single[at] ?? (repeated.has(at) ? "repeated_title" : null))));
}

function withEdges(line: Line, reason: Reason | null): Judged {
  const edged = reason === null ? trimmed(line.text) : null;
  // What is left between the edges may be noise of its own: «date 2025-09-06 الصفحة الرئيسية».
  const left = edged === null || edged.cut === "" ? null : (judge(edged.rest)?.reason ?? null);
  return edged === null || left !== null ? { ...line, reason: reason ?? left, rest: "", cut: line.text } : { ...line, ...edged };
}

const ARABIC = /\p{Script=Arabic}/u;
const LEAST_TITLE = 4;

/** Of lines above a story that begin with a page's own in another script («Skip to main content»), the title below these; null where none stands there. */
function titleBelow(lines: readonly Line[], head: readonly number[]): number | null {
  const textAt = (at: number): string => lines[at]?.text ?? "";
  const first = head.find((at) => !isForeign(textAt(at)));
  return first !== undefined && ARABIC.test(textAt(first)) && fold(textAt(first)).split(" ").length >= LEAST_TITLE && !isDateLine(fold(textAt(first))) ? first : null;
}

function judgeByPlace(lines: readonly Line[], reasons: readonly (Reason | null)[]): (Reason | null)[] {
  const left = lines.flatMap((_, at) => (reasons[at] === null ? [at] : []));
  const story = left.filter((at) => at !== left[0] && isStory(lines[at]?.text ?? ""));
  const [from = left[0] ?? 0] = story;
  const to = story.at(-1) ?? left[0] ?? 0;
  const latin = !ARABIC.test(lines[from]?.text ?? "");
  const titleAt = latin ? left[0] : titleBelow(lines, left.filter((at) => at < from)) ?? left[0];
  const cells = cellsOf(lines, reasons, from);
  return lines.map(({ text }, at) => reasons[at] ?? (cells.has(at) ? null : judgePlaced(text, { head: at < from, tail: at > to, first: at === titleAt, above: lines[at - 1]?.text ?? "", below: lines[at + 1]?.text ?? "", latin, told: story.length > 0 })));
}

/** «شاهد: لحظة …» over a story that would have no title without it. */
function titled(judged: Judged[]): Judged[] {
  const [first] = judged;
  const lead = judged.find(({ rest }) => rest !== "");
  if (first === undefined || first.rest !== "" || lead === undefined || !isStory(lead.rest) || !mayBeTitle(first.text)) return judged;
  return [{ ...first, reason: null, rest: first.text, cut: "" }, ...judged.slice(1)];
}

function sourcesOf(judged: readonly Judged[]): { agencies: string[]; outlet: string | null } {
  const sources = judged.filter(({ reason }) => reason === "source_line" || reason === "dateline" || reason === "byline").map(({ cut }) => namedSource(cut));
  const outlet = sources.find((source) => source.outlet !== null)?.outlet ?? null;
  return { agencies: [...new Set(sources.flatMap((source) => source.agencies))], outlet };
}
