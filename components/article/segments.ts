import { letterOf } from "#components/ui/letter.ts";
import type { Locale } from "#lib/paths.ts";
import type { Mark } from "#lib/views/article.ts";

/** A run of text carried by the same marks. `begins` = marks whose first character this is; `glued` = the line may not break after it. */
export type Segment = { readonly text: string; readonly marks: readonly Mark[]; readonly begins: readonly Mark[]; readonly glued: boolean };
export type Paragraph = { readonly segments: readonly Segment[]; readonly begins: readonly Mark[] };

/** A removed passage has no place in the text; an edited one is drawn where other words took its place. */
const drawable = (mark: Mark): boolean => mark.end > mark.start && mark.state !== "removed";

/** Cuts a text at every paragraph and every bound of a mark, so that nested and overlapping marks each keep their own line. */
export function paragraphsOf(text: string, marks: readonly Mark[]): readonly Paragraph[] {
  const ordered = marks.filter(drawable).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const part of text.split("\n\n")) {
    const to = from + part.length;
    paragraphs.push(paragraphOf(text, from, to, ordered));
    from = to + 2;
  }
  return paragraphs;
}

const QUOTES: ReadonlySet<string> = new Set(["«", "“", "\"", "("]);
export const LONGEST_WORD = 24;

/** An opening quotation mark, the pointer drawn after it and the first word stay on one line: they are cut out for that. */
function openingCuts(text: string, mark: Mark, from: number, to: number): readonly number[] {
  const quote = mark.start > from && QUOTES.has(text.charAt(mark.start - 1)) ? [mark.start - 1] : [];
  const space = text.indexOf(" ", mark.start);
  const word = space > mark.start && space < Math.min(mark.end, to) && space - mark.start <= LONGEST_WORD ? [space] : [];
  return [...quote, ...word];
}

function paragraphOf(text: string, from: number, to: number, ordered: readonly Mark[]): Paragraph {
  const here = ordered.filter((mark) => mark.start < to && mark.end > from);
  const bounded = here.flatMap((mark) => [Math.max(mark.start, from), Math.min(mark.end, to)]);
  const openings = here.filter((mark) => mark.start >= from).flatMap((mark) => openingCuts(text, mark, from, to));
  const cuts = new Set([from, to, ...bounded, ...openings]);
  const bounds = [...cuts].sort((a, b) => a - b);
  const segments = bounds.slice(0, -1).map((start, i): Segment => {
    const end = bounds[i + 1] ?? to;
    const carried = here.filter((mark) => mark.start <= start && mark.end >= end);
    return { text: text.slice(start, end), marks: carried, begins: carried.filter((mark) => mark.start === start), glued: QUOTES.has(text.slice(start, end)) };
  });
  return { segments, begins: segments.flatMap((segment) => segment.begins) };
}

/** A letter for each claim of the article, in the order they are first met. */
export function lettersOf(marks: readonly Mark[], locale: Locale): ReadonlyMap<string, string> {
  const refs = [...new Set(marks.toSorted((a, b) => a.start - b.start).flatMap((mark) => (mark.claim === null ? [] : [mark.claim.ref])))];
  return new Map(refs.map((ref, i) => [ref, letterOf(i, locale)]));
}
