/** Something drawn over a stretch of the text; offsets are UTF-16 positions in the whole text. */
export type Stretch<Mark> = { readonly start: number; readonly end: number; readonly mark: Mark };

/** A run of text with all that is drawn over it. */
export type Segment<Mark> = { readonly start: number; readonly text: string; readonly marks: readonly Mark[] };

export type Paragraph = { readonly start: number; readonly text: string };

/** Paragraphs stand apart by an empty line; each knows where it begins in the whole text. */
export function paragraphsOf(text: string): Paragraph[] {
  let start = 0;
  return text.split("\n\n").map((part) => {
    const paragraph = { start, text: part };
    start += part.length + 2;
    return paragraph;
  });
}

/** Cuts a paragraph wherever a mark begins or ends, so that marks may overlap and nest. */
export function segmentsOf<Mark>(paragraph: Paragraph, stretches: readonly Stretch<Mark>[]): Segment<Mark>[] {
  const end = paragraph.start + paragraph.text.length;
  const here = stretches.filter((stretch) => stretch.start < end && stretch.end > paragraph.start);
  const inside = here.flatMap((stretch) => [stretch.start, stretch.end]).filter((cut) => cut > paragraph.start && cut < end);
  const cuts = [...new Set([paragraph.start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return {
      start: from,
      text: paragraph.text.slice(from - paragraph.start, to - paragraph.start),
      marks: here.filter((stretch) => stretch.start <= from && stretch.end >= to).map(({ mark }) => mark),
    };
  });
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["«", "»"],
  ["“", "”"],
  ['"', '"'],
  ["‹", "›"],
];

export type Trimmed = {
  readonly start: number;
  readonly end: number;
  /** The words stand between quotation marks in the source. */
  readonly quoted: boolean;
};

/**
 * A selection without white space at its ends, and without the quotation marks around it: they are the page's to draw.
 * Null when nothing is left.
 */
export function trimmed(text: string, start: number, end: number): Trimmed | null {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = end - (raw.length - raw.trimEnd().length);
  if (from >= to) return null;
  const within = PAIRS.find(([open, close]) => text.startsWith(open, from) && text.startsWith(close, to - 1) && to - from > 2);
  if (within !== undefined && !text.slice(from + 1, to - 1).includes(within[1])) return { start: from + 1, end: to - 1, quoted: true };
  const around = PAIRS.some(([open, close]) => text.startsWith(open, from - 1) && from > 0 && text.startsWith(close, to));
  return { start: from, end: to, quoted: around };
}
