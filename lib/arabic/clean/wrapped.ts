import type { Line } from "./lines.ts";
import { opensReport } from "./telling.ts";

// In letters: a text broken to a width, as from a PDF, a letter or an old page, has no longer lines than these.
const WIDEST = 120;
const NARROWEST = 24;
const LEAST_LINES = 4;
/** How full a line stands before the break: what is shorter ended there of itself. */
const FULL = 0.45;
const MOSTLY = 0.5;

// No line of its own ends or begins so: a sentence goes over the edge there.
const OVER_END = /(?:^|\s)(?:في|من|على|إلى|عن|مع|بين|[وفلب]?أن|[وف]?إن|[بلو]?[أإ]ن(?:ه|ها|هم)|التي|الذي|الذين|بعض|كل|لم|لا|لن|قد|ما|أو|ثم|أي|غير|دون|عند|لدى|حتى|هذا|هذه|كان|كانت|the|a|an|of|to|in|and|or|for|with|that|by|on|at|from|is|was|has|had|not)$/iu;
const OVER_START = /^(?:[بلو]?[أإ]ن(?:ه|ها|هم)?|التي|الذي|الذين|اللذين|أو|مما|بأن|ما|of|and|or|that|which|who)\s/iu;
/** «الوزير: …», «وقالت …», «كتب …»: a paragraph begins. */
const BEGINS = /^[^:]{2,24}:\s/u;
/** Of the lines that a width broke, at least so many show it. */
const SHOWN = 0.1;

const LISTED = /^(?:[•·▪●■◾*»›>–—-]|[\p{N}]{1,2}[.)-])\s?\S/u;
const ENDED = /[.!؟?:؛…][»”"’)\]]*$|[»”"]$/u;

/**
 * Puts a paragraph together again that was broken into lines of one width; lines with an empty one between them (`number`
 * skips) stay apart, and those that somebody put back (`apart`, their numbers). A text whose lines are mostly whole sentences or
 * long, or of which none breaks off within a sentence (names, answers, paragraphs without full stops), comes back as it is.
 */
export function unwrapped(lines: readonly Line[], apart: ReadonlySet<number>): string[] {
  const width = widthOf(lines);
  const goesOn = ({ number, text }: Line, next: Line | undefined): boolean => width !== null && next?.number === number + 1 && !apart.has(number) && !apart.has(next.number) && !LISTED.test(next.text) && (OVER_END.test(text) || !begins(next.text)) && !ENDED.test(text) && text.length >= FULL * width;
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const begun = before !== undefined && goesOn(before, line) ? paragraphs.pop() : undefined;
    paragraphs.push(begun === undefined ? line.text : `${begun} ${line.text}`);
  });
  return paragraphs;
}

const begins = (text: string): boolean => BEGINS.test(text) || opensReport(text);

/** The width that the text was broken to; null when it was not. */
function widthOf(lines: readonly Line[]): number | null {
  const inner = lines.filter(({ number }, at) => lines[at + 1]?.number === number + 1);
  if (inner.length < LEAST_LINES) return null;
  const width = inner.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (width < NARROWEST || width > WIDEST) return null;
  const broken = lines.filter(({ number, text }, at) => lines[at + 1]?.number === number + 1 && !ENDED.test(text) && text.length >= FULL * width);
  const shown = lines.filter(({ number, text }, at) => lines[at + 1]?.number === number + 1 && !ENDED.test(text) && (OVER_END.test(text) || OVER_START.test(lines[at + 1]?.text ?? "")));
  return broken.length >= MOSTLY * inner.length && shown.length >= Math.max(1, SHOWN * broken.length) ? width : null;
}
