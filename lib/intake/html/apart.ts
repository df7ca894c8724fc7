import type { AsideReason } from "#lib/arabic/clean/aside.ts";
import { judge } from "#lib/arabic/clean/judge.ts";
import { columnsOf } from "./columns.ts";
import { entriesWith } from "./entries.ts";
import { within, type PageLine } from "./lines.ts";
import { isRow, withRows } from "./rows.ts";

/** A line of a captured page: the story's, or one set apart from it for a reason. */
export type CapturedLine = { readonly text: string; readonly apart: AsideReason | null };

/** Letters, spaces and figures alone: what two readings of one page have in common. */
export const folded = (text: string): string => text.replaceAll(/[\s\p{P}]+/gu, " ").trim();

const ENDED = /[.!؟?…]["»”’)\]]*$/u;
const LEAST_WORDS = 7;
const LEAST_SHORT = 2;
const LEAST_UNENDED = 25;
const MOST_LINKED = 0.5;
// In sentences that are looked at, in those listed, and in UTF-16 units: a page's other boxes are not to be listed without end.
const MOST_SEEN = 300;
const MOST = 40;
const MOST_LETTERS = 30_000;

/** Whether a line of a page reads as a sentence: several words, not most of them a link, and an end, or no need of one. */
function isSentence({ text, linked }: PageLine): boolean {
  const words = text.split(" ").length;
  return linked < MOST_LINKED * text.length && ((words >= LEAST_WORDS && ENDED.test(text)) || words >= LEAST_UNENDED);
}

/** Whether it reads as one of a few words. */
const isShort = ({ text, linked }: PageLine): boolean => linked < MOST_LINKED * text.length && ENDED.test(text) && text.split(" ").length >= LEAST_SHORT;

const isUnlinked = (line: PageLine): boolean => isRow(line) && line.linked < MOST_LINKED * line.text.length;
const isOfTable = (line: PageLine, box: Element): boolean => isRow(line) || box.nodeName.toUpperCase() === "TABLE";

const STORIES: ReadonlySet<string> = new Set(["ARTICLE", "MAIN"]);
const FRAMES: ReadonlySet<string> = new Set(["NAV", "FOOTER", "FORM"]);
const BESIDE: ReadonlySet<string> = new Set([...FRAMES, "ASIDE", "FIGURE", "FIGCAPTION", "UL", "OL", "TABLE", "DETAILS"]);
const CAPTIONS: ReadonlySet<string> = new Set(["FIGCAPTION"]);
const SUBHEADS: ReadonlySet<string> = new Set(["H2", "H3", "H4"]);
const PARAGRAPHS: ReadonlySet<string> = new Set(["P"]);

const holderOf = (line: PageLine): Element | null => within(line, PARAGRAPHS)?.parentElement ?? null;
const isHidden = ({ block }: PageLine): boolean => block?.closest("[hidden], [aria-hidden=true], [style*='display:none'], [style*='display: none']") != null;

/** Whether a line is a heading beside the story's paragraphs that leads to none but them. */
const isSubhead = ({ text, block }: PageLine, beside: ReadonlySet<Element>): boolean =>
  block !== null && SUBHEADS.has(block.nodeName.toUpperCase()) && block.parentElement !== null && beside.has(block.parentElement) && judge(text) === null;

/** The lines of a page among which its story stands: of the element that holds it, or of all its entries, without frames around it; what stands in a foot of its own is listed. */
function around(page: readonly PageLine[], isKept: (line: PageLine) => boolean): readonly PageLine[] {
  const heading = page.find(({ block }) => block?.nodeName.toUpperCase() === "H1");
  const first = page.find((line) => isSentence(line) && isKept(line)) ?? heading;
  const inner = first === undefined ? null : within(first, STORIES);
  const story = inner !== null && entriesWith(inner, heading).length > 0 ? inner.parentElement : inner;
  const isFramed = (line: PageLine): boolean => [within(line, FRAMES)].some((frame) => frame !== null && (story === null || !story.contains(frame)));
  return page.filter((line) => !isFramed(line) && (story === null || story.contains(line.block)));
}

/** The entries of a story of which none is most of it: what stands beside a whole article may be others'. */
function entriesOf([first]: readonly PageLine[], scope: readonly PageLine[]): readonly Element[] {
  const entry = first === undefined ? null : within(first, STORIES);
  const entries = entry === null ? [] : entriesWith(entry, scope.find(({ block }) => block?.nodeName.toUpperCase() === "H1"));
  const lengths = entries.map((one) => scope.filter((line) => isSentence(line) && one.contains(line.block)).reduce((sum, { text }) => sum + text.length, 0));
  return Math.max(...lengths) * 2 <= lengths.reduce((sum, length) => sum + length, 0) ? entries : [];
}

/** Elements that hold paragraphs of the story: a paragraph beside these is the story's, whatever class it has. */
const holders = (told: readonly PageLine[]): ReadonlySet<Element> => new Set(told.flatMap((line) => holderOf(line) ?? []));

/**
 * Puts the sentences that the extractor left of a page in between those it kept, each where the page has it. A paragraph beside the
 * story's paragraphs, what stands in their column of a table, and what stands between the heading and the first of them (a lead, a
 * deck), are the story's after all; all others are set apart, so that an editor sees them and may put them back. Of short
 * sentences and subheads those beside and between its paragraphs count.
 */
export function withSentences(kept: readonly CapturedLine[], page: readonly PageLine[]): CapturedLine[] {
  const places = new Map(kept.map(({ text }, at) => [folded(text), at]));
  const whole = folded(kept.map(({ text }) => text).join(" "));
  const isKept = ({ text }: PageLine): boolean => places.has(folded(text));
  const scope = around(page, isKept);
  const found = scope.filter((line) => isSentence(line) && isKept(line));
  const entries = entriesOf(found, scope);
  const told = entries.length === 0 ? found : scope.filter((line) => isSentence(line) && (isKept(line) || entries.some((entry) => entry.contains(line.block))));
  const beside = holders(told);
  const isInColumn = columnsOf(told);
  const isBeside = (line: PageLine): boolean => [holderOf(line)].some((holder) => holder !== null && beside.has(holder));
  const inserted = new Map<number, CapturedLine[]>();
  const seen = new Set<string>();
  let [place, letters, count] = [-1, 0, 0];
  let [isTitled, isBegun, isEnded] = [false, false, false];
  for (const line of withRows(scope, beside, isKept)) {
    const words = folded(line.text);
    const at = places.get(words);
    if (at !== undefined) place = at;
    isBegun ||= at !== undefined && isSentence(line);
    isTitled ||= line.block?.nodeName.toUpperCase() === "H1";
    if (line === told.at(-1)) isEnded = true;
    const isAmid = isBegun && !isEnded;
    const isHead = isAmid && isSubhead(line, beside);
    const isTold = isHead || isRow(line) || isSentence(line) || (isShort(line) && (isBeside(line) || isInColumn(line) || isAmid));
    if (at !== undefined || !isTold || seen.has(words) || seen.size >= MOST_SEEN) continue;
    seen.add(words);
    if (count >= MOST || letters + line.text.length > MOST_LETTERS || (isSentence(line) && whole.includes(words))) continue;
    count += 1;
    letters += line.text.length;
    const box = within(line, BESIDE);
    const isStory = !isHidden(line) && (box === null ? isHead || isBeside(line) || (isTitled && !isBegun && within(line, STORIES) !== null) : isOfTable(line, box) && (isInColumn(line) || isUnlinked(line)));
    const reason = within(line, CAPTIONS) === null ? "layout" : "caption";
    inserted.set(place, [...(inserted.get(place) ?? []), { text: line.text, apart: isStory ? null : reason }]);
  }
  return [...(inserted.get(-1) ?? []), ...kept.flatMap((line, at) => [line, ...(inserted.get(at) ?? [])])];
}
