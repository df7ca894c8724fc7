import { stands, standsAmong, type Quote } from "#lib/arabic/anchor.ts";
import { cleanText, type Cleaned } from "#lib/arabic/clean.ts";
import { linesOf, type Line } from "#lib/arabic/clean/lines.ts";

const BETWEEN = "\n\n";

/** Lines joined as those of a stored text are. */
export const joined = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(BETWEEN);

/** The lines on which a stretch of their joined text stands; offsets in UTF-16 units. */
export function linesAt(lines: readonly Line[], { start, end }: { readonly start: number; readonly end: number }): Line[] {
  let next = 0;
  return lines.filter(({ text }) => {
    const from = next;
    next += text.length + BETWEEN.length;
    return from < end && from + text.length > start;
  });
}

/** Lines that cleaning took out and on which a quote stands that the cleaned text has not. */
function takenOut(lines: readonly Line[], { text, removed }: Cleaned, quotes: readonly Quote[]): number[] {
  const out = new Set(removed.map(({ line }) => line));
  const all = joined(lines);
  return quotes.flatMap((quote) => {
    const place = stands(text, quote) ? null : standsAmong(all, quote);
    return place === null ? [] : linesAt(lines, place).flatMap(({ number }) => (out.has(number) ? [number] : []));
  });
}

/** Whether what was cut out of a line stood between the words of a quote, or right beside it. */
function cutsInto(whole: string, rest: string, { exact }: Quote): boolean {
  const parts = exact.split(BETWEEN).filter((part) => rest.includes(part));
  return parts.length > 0 && (!whole.includes(rest) || parts.some((part) => rest.startsWith(part) || rest.endsWith(part)));
}

const blocksOf = ({ title, paragraphs }: Cleaned): string[] => [title, ...paragraphs];

/** Lines out of which cleaning cut words at a quote that it cut out of no line of the capture before. */
function cutAtQuotes(raw: string, keep: readonly number[], cleaned: Cleaned, lines: readonly Line[], before: string, quotes: readonly Quote[]): number[] {
  const texts = new Map(lines.map(({ number, text }) => [number, text]));
  const trimmed = cleaned.removed.filter(({ line, text }) => texts.get(line) !== text);
  if (trimmed.length === 0) return [];
  const usual = new Set(cleanText(before).removed.map(({ text }) => text));
  const cut = trimmed.flatMap(({ line, text }) => (usual.has(text) ? [] : [line]));
  const rests = blocksOf(cleaned);
  // What is kept changes no other line: block by block, the two texts are the same but for what was cut.
  const changed = blocksOf(cleanText(raw, [...keep, ...cut])).filter((whole, at) => {
    const rest = rests[at] ?? whole;
    return whole !== rest && quotes.some((quote) => cutsInto(whole, rest, quote));
  });
  return lines.flatMap(({ number, text }) => (changed.includes(text) ? [number] : []));
}

/**
 * Cleans a capture so that every word at a quote counts: whole stays a line with a quote that cleaning would take out, and one out
 * of which it would cut words at a quote. `keep`: numbers of lines that stay anyhow; `before`: the capture before, as it came.
 */
export function cleanAround(raw: string, keep: readonly number[], before: string, quotes: readonly Quote[]): Cleaned {
  const cleaned = cleanText(raw, keep);
  const lines = linesOf(raw);
  const more = [...takenOut(lines, cleaned, quotes), ...cutAtQuotes(raw, keep, cleaned, lines, before, quotes)];
  return more.length === 0 ? cleaned : cleanText(raw, [...keep, ...more]);
}
