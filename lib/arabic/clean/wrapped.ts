import type { Line } from "./lines.ts";

// In letters: a text broken to a width, as from a PDF, a letter or an old page, has no longer lines than these.
const WIDEST = 120;
const NARROWEST = 24;
const LEAST_LINES = 4;
/** How full a line stands before the break: what is shorter ended there of itself. */
const FULL = 0.45;
const MOSTLY = 0.5;

const LISTED = /^(?:[•·▪●■◾*»›>–—-]|[\p{N}]{1,2}[.)-])\s?\S/u;
const ENDED = /[.!؟?:؛…][»”"’)\]]*$|[»”"]$/u;

/**
 * Puts a paragraph together again that was broken into lines of one width; lines with an empty one between them (`number`
 * skips) stay apart, and those that somebody put back (`apart`, their numbers). A text whose lines are mostly whole sentences, or
 * long, comes back as it is.
 */
export function unwrapped(lines: readonly Line[], apart: ReadonlySet<number>): string[] {
  const width = widthOf(lines);
  const goesOn = ({ number, text }: Line, next: Line | undefined): boolean => width !== null && next?.number === number + 1 && !apart.has(number) && !apart.has(next.number) && !LISTED.test(next.text) && !ENDED.test(text) && text.length >= FULL * width;
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const begun = before !== undefined && goesOn(before, line) ? paragraphs.pop() : undefined;
    paragraphs.push(begun === undefined ? line.text : `${begun} ${line.text}`);
  });
  return paragraphs;
}

/** The width that the text was broken to; null when it was not. */
function widthOf(lines: readonly Line[]): number | null {
  const inner = lines.filter(({ number }, at) => lines[at + 1]?.number === number + 1);
  if (inner.length < LEAST_LINES) return null;
  const width = Math.max(...inner.map(({ text }) => text.length));
  const broken = inner.filter(({ text }) => !ENDED.test(text) && text.length >= FULL * width);
  return width >= NARROWEST && width <= WIDEST && broken.length >= MOSTLY * inner.length ? width : null;
}
