import { fold } from "./folded.ts";
import type { Line } from "./lines.ts";
import type { Reason } from "./rules.ts";
import { speaks, tells } from "./telling.ts";

/** Whether the line above one leads to it with a colon and stays: then it is what somebody said. */
const isLedTo = (lines: readonly Line[], reasons: readonly (Reason | null)[], at: number): boolean => at > 0 && reasons[at - 1] === null && /[:：]$/u.test(lines[at - 1]?.text ?? "");

/** The title said again; or, when the first line is the title with the site's name behind it, that line. */
export function repeatsOfTitle(lines: readonly Line[], reasons: readonly (Reason | null)[]): Set<number> {
  const [first, second, ...rest] = lines.flatMap(({ text }, at) => (reasons[at] === null ? [{ at, text, folded: fold(text) }] : []));
  if (first === undefined || second === undefined) return new Set();
  const site = second.folded !== "" && first.folded.startsWith(`${second.folded} `) && /[|\u2013\u2014-]/u.test(first.text.slice(second.text.length));
  const crumbs = second.folded.split(" ").length >= 4 && first.folded.endsWith(` ${second.folded}`) && first.folded.split(" ").length - second.folded.split(" ").length <= 3;
  const title = crumbs ? second : site && first.folded.split(" ").length - second.folded.split(" ").length <= 4 ? second : first;
  // Of a title that is broken off, what says it whole is no repetition.
  const whole = !/(?:\.{2,}|…)$/u.test(title.text);
  const others = [first, second, ...rest].filter((line) => line !== title && !isLedTo(lines, reasons, line.at) && (whole ? isTitleAgain(line.folded, title.folded) : line.folded === title.folded));
  return new Set([...(title === first ? [] : [first.at]), ...others.map(({ at }) => at)]);
}

const LEAST_REPEATED = 8;
/** Of a speech or a poem: no page prints a lead so often. */
const LEAST_REFRAIN = 3;
/** Lines below a teaser among which its paragraph begins. */
const NEXT = 3;

/** «… لإخراج شبابها من ال..»: broken off, and whole right below. */
const isTeased = (text: string, words: readonly string[], below: readonly Line[]): boolean => /(?:\.{2,}|…)$/u.test(text) && below.some((line) => fold(line.text).startsWith(words.slice(0, -1).join(" ")) && line.text.length >= text.length);

/** A paragraph that stands above already, word for word: pages print a lead twice. */
export function repeatsOfParagraphs(lines: readonly Line[], reasons: readonly (Reason | null)[]): Set<number> {
  const seen = new Set<string>();
  const again = new Set<number>();
  const title = fold(lines.find((_, at) => reasons[at] === null)?.text ?? "");
  const times = Map.groupBy(lines.filter((_, at) => reasons[at] === null), ({ text }) => fold(text));
  const isAgain = (folded: string): boolean => seen.has(folded) && folded !== title && (times.get(folded)?.length ?? 0) < LEAST_REFRAIN;
  lines.forEach(({ text }, at) => {
    if (reasons[at] !== null || isLedTo(lines, reasons, at)) return;
    const folded = fold(text);
    const words = folded.split(" ");
    if (words.length >= LEAST_REPEATED && (isAgain(folded) || isTeased(text, words, lines.slice(at + 1, at + 1 + NEXT)))) again.add(at);
    seen.add(folded);
  });
  return again;
}

const bare = (folded: string): string => folded.replaceAll(" ", "");

const MOST_MORE = 3;
const LEAST_TITLE = 5;
// In letters, of three words more.
const LONGEST_MORE = 60;
const OPENS_PHRASE = /^(?:في|من|علي|الي|عن|مع|منذ|بعد|قبل|خلال|حتي|بين|ضد)(?: |$)/u;

/** The title said again, or with up to three words of navigation or of a picture's text around it; «… بحسب فلان» says more than the title. */
function isTitleAgain(folded: string, title: string): boolean {
  if (folded === title) return true;
  if (folded.length < title.length || folded.length > Math.max(title.length + LONGEST_MORE, title.length * 2 + 2)) return false;
  if (bare(folded) === bare(title).repeat(2)) return true;
  const around = folded.startsWith(`${title} `) ? folded.slice(title.length + 1) : folded.endsWith(` ${title}`) ? folded.slice(0, -title.length - 1) : "";
  return around !== "" && around.split(" ").length <= MOST_MORE && title.split(" ").length >= LEAST_TITLE && !speaks(around) && !tells(around) && !OPENS_PHRASE.test(around);
}
