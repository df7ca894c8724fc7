import { stands, standsAmong, type Quote } from "#lib/arabic/anchor.ts";
import { linesOf, type Line } from "#lib/arabic/clean/lines.ts";
import { joined, linesAt } from "./lines.ts";

/** Letters from which a line is known for one of the story: menus and sidebars have its title and short words too. */
const TELLING = 25;

/** The stretch of the page that the story stands on, from the line above it to the line below; null where none of it is. */
function storyOn(page: readonly Line[], story: ReadonlySet<string>): { first: number; last: number } | null {
  const at = page.flatMap(({ text }, place) => (story.has(text) && text.length >= TELLING ? [place] : []));
  const [first] = at;
  const last = at.at(-1);
  return first === undefined || last === undefined ? null : { first: first - 1, last: last + 1 };
}

/**
 * The captured text with the page's lines put back in their place that reading it left out, and on which quotes stand that the text
 * has not: amid the story, or right above or below it. `words`: all the words of the page, line by line; `text`: the text as cleaned.
 */
export function withLeftOut(raw: string, words: string, text: string, quotes: readonly Quote[]): string {
  const page = linesOf(words);
  const lines = linesOf(raw);
  const known = new Set(lines.map((line) => line.text));
  const story = storyOn(page, new Set(lines.slice(1).map((line) => line.text)));
  const lost = story === null ? [] : quotes.filter((quote) => !stands(text, quote));
  if (story === null || lost.length === 0) return raw;
  const amid = page.slice(Math.max(0, story.first), story.last + 1);
  const all = joined(amid);
  const back = new Set(lost.flatMap((quote) => {
    const place = standsAmong(all, quote);
    return place === null ? [] : linesAt(amid, place).filter((line) => !known.has(line.text));
  }));
  return back.size === 0 ? raw : inserted(raw, lines, amid, back);
}

/** Each line goes behind the one that it follows on the page, or before all where it follows none. */
function inserted(raw: string, lines: readonly Line[], page: readonly Line[], back: ReadonlySet<Line>): string {
  const numbers = new Map(lines.map((line) => [line.text, line.number]));
  const behind = new Map<number, string[]>();
  let number = lines[0]?.number ?? 0;
  for (const line of page) {
    if (back.has(line)) behind.set(number, [...(behind.get(number) ?? []), line.text]);
    else number = numbers.get(line.text) ?? number;
  }
  return raw.split("\n").flatMap((line, at) => [line, ...(behind.get(at + 1) ?? []).flatMap((text) => ["", text])]).join("\n");
}
