import { cleanText } from "#lib/arabic/clean.ts";
import { fold } from "#lib/arabic/fold.ts";
import { suggest } from "#lib/arabic/attribution/suggest.ts";
import type { Suggestion } from "#lib/arabic/attribution/suggestion.ts";
import type { GoldArticle } from "./gold.ts";
import { likenessOf, type Case, type Likeness } from "./likeness.ts";
import { bagOf, common, sizeOf } from "./overlap.ts";

export type Score = Likeness & {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly inexact: number;
  readonly boilerplate: number;
  readonly cleaning: { readonly common: number; readonly ours: number; readonly theirs: number } | null;
};

/** Cleans an article, asks for suggestions, and scores both. */
export function scoreArticle(article: GoldArticle): Score {
  const { gold, raw } = article;
  const cleaned = cleanText(raw);
  const suggestions = suggest({ text: cleaned.text, publishedOn: gold.published?.edtf ?? null, outlet: cleaned.outlet });
  const exact = ({ start, end, text, quote }: Suggestion): boolean =>
    cleaned.text.slice(start, end) === text && (quote === null || cleaned.text.slice(quote.start, quote.end) === quote.exact);
  const noise = gold.noise_lines.map((line) => ` ${[...bagOf(line).keys()].join(" ")} `);
  const isNoise = ({ text }: Suggestion): boolean => noise.some((line) => line.includes(` ${[...bagOf(text).keys()].join(" ")} `) && !(article.clean ?? "").includes(text));
  const inexact = suggestions.filter((each) => !exact(each)).length;
  const likeness = likenessOf(article, suggestions);
  const cases = [...likeness.cases, ...cleaningCases(article, cleaned.text)];
  return { id: gold.id, suggestions, ...likeness, cases, inexact, boilerplate: suggestions.filter(isNoise).length, cleaning: scoreCleaning(article, cleaned.text) };
}

/** Lines of the story that are not in our text, which weigh most, and lines of noise that are. */
function cleaningCases({ gold, clean }: GoldArticle, ours: string): Case[] {
  if (clean === null) return [];
  const [mine, wanted] = [fold(ours), fold(clean)];
  const has = (text: string, line: string): boolean => ` ${text} `.includes(` ${fold(line)} `);
  const lost = clean.split("\n").filter((line) => line.trim() !== "" && !has(mine, line));
  const kept = gold.noise_lines.filter((line) => fold(line) !== "" && has(mine, line) && !has(wanted, line));
  const told = (what: string, lines: readonly string[], worst: number): Case[] => lines.map((detail) => ({ article: gold.id, what, detail, worst }));
  return [...told("story lost", lost, 6), ...told("noise kept", kept, 2)];
}

function scoreCleaning({ clean }: GoldArticle, ours: string): Score["cleaning"] {
  if (clean === null) return null;
  const [mine, wanted] = [bagOf(ours), bagOf(clean)];
  return { common: common(mine, wanted), ours: sizeOf(mine), theirs: sizeOf(wanted) };
}
