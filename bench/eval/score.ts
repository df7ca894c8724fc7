import { cleanText } from "#lib/arabic/clean.ts";
import { suggest } from "#lib/arabic/attribution/suggest.ts";
import type { ResponseSuggestion, Suggestion } from "#lib/arabic/attribution/suggestion.ts";
import type { GoldArticle } from "./gold.ts";
import { bagOf, common, f1, sharesName, sizeOf } from "./overlap.ts";

const FOUND = 0.5;

/** One response: of the gold (`wanted` its stance, `found` with an acceptable one), or of ours (`proposed` its stance, `right` when a gold accepts it). */
export type StanceCount = { readonly stance: string; readonly gold: number; readonly found: number; readonly proposed: number; readonly right: number };

/** Something to look at: `worst` sorts, the highest first. */
export type Case = { readonly article: string; readonly what: string; readonly detail: string; readonly worst: number };

export type Score = {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly responses: { readonly gold: number; readonly found: number; readonly proposed: number; readonly right: number; readonly stance: number; readonly speaker: number };
  /** Of those found, the F1 of our words and the gold's, summed. */
  readonly exactness: number;
  readonly byStance: readonly StanceCount[];
  readonly claims: { readonly gold: number; readonly found: number; readonly proposed: number; readonly right: number };
  readonly inexact: number;
  readonly boilerplate: number;
  readonly cleaning: { readonly common: number; readonly ours: number; readonly theirs: number } | null;
  readonly cases: readonly Case[];
};

/** Scores one article as the samples' README says: found when the words' F1 is at least one half, by text and never by offset. */
export function scoreArticle(article: GoldArticle): Score {
  const { gold, raw } = article;
  const cleaned = cleanText(raw);
  const suggestions = suggest({ text: cleaned.text, publishedOn: gold.published?.edtf ?? null, outlet: cleaned.outlet });
  const cases: Case[] = [];
  const note = (what: string, detail: string, worst: number): void => void cases.push({ article: gold.id, what, detail, worst });
  const responses = scoreResponses(article, suggestions, note);
  const claims = scoreClaims(article, suggestions, note);
  const exact = ({ start, end, text, quote }: Suggestion): boolean =>
    cleaned.text.slice(start, end) === text && (quote === null || cleaned.text.slice(quote.start, quote.end) === quote.exact);
  const noise = gold.noise_lines.map((line) => ` ${[...bagOf(line).keys()].join(" ")} `);
  const isNoise = ({ text }: Suggestion): boolean => noise.some((line) => line.includes(` ${[...bagOf(text).keys()].join(" ")} `) && !(article.clean ?? "").includes(text));
  const inexact = suggestions.filter((each) => !exact(each)).length;
  return { id: gold.id, suggestions, responses, exactness: exactnessOf(article, suggestions), byStance: stancesOf(article, suggestions), claims, inexact, boilerplate: suggestions.filter(isNoise).length, cleaning: scoreCleaning(article, cleaned.text), cases };
}

type Note = (what: string, detail: string, worst: number) => void;

function scoreResponses({ gold }: GoldArticle, suggestions: readonly Suggestion[], note: Note): Score["responses"] {
  const proposed = suggestions.filter((each) => each.kind === "response");
  const nearest = gold.responses.map((wanted) => {
    const ranked = proposed.map((each) => ({ each, value: f1(each.quote.exact, wanted.quote) })).toSorted((a, b) => b.value - a.value);
    return { wanted, best: ranked[0] !== undefined && ranked[0].value >= FOUND ? ranked[0].each : null };
  });
  let [stance, speaker] = [0, 0];
  for (const { wanted, best } of nearest) {
    if (best === null) {
      note("response missed", `${wanted.stance} · ${wanted.speaker.name} · ${wanted.quote}`, 5);
      continue;
    }
    if ((wanted.acceptable_stances ?? [wanted.stance]).includes(best.stance)) stance += 1;
    else note("stance wrong", `${best.stance}, not ${wanted.stance} · ${best.quote.exact}`, 4);
    if (sharesName(best.speaker?.name ?? "", wanted.speaker.name)) speaker += 1;
    else note("speaker wrong", `${best.speaker?.name ?? "–"}, not ${wanted.speaker.name} · ${best.quote.exact}`, 4);
  }
  const wrong = proposed.filter((each) => gold.responses.every(({ quote }) => f1(each.quote.exact, quote) < FOUND));
  for (const each of wrong) note("response too many", `${each.stance} · ${each.speaker?.name ?? "–"} · ${each.quote.exact}`, 2 + each.confidence);
  const found = nearest.filter(({ best }) => best !== null).length;
  return { gold: gold.responses.length, found, proposed: proposed.length, right: proposed.length - wrong.length, stance, speaker };
}

const responsesIn = (suggestions: readonly Suggestion[]): ResponseSuggestion[] => suggestions.filter((each) => each.kind === "response");

function exactnessOf({ gold }: GoldArticle, suggestions: readonly Suggestion[]): number {
  const best = gold.responses.map(({ quote }) => Math.max(0, ...responsesIn(suggestions).map((each) => f1(each.quote.exact, quote))));
  return best.filter((value) => value >= FOUND).reduce((sum, value) => sum + value, 0);
}

function stancesOf({ gold }: GoldArticle, suggestions: readonly Suggestion[]): StanceCount[] {
  const proposed = responsesIn(suggestions);
  const accepts = (wanted: (typeof gold.responses)[number], { stance, quote }: ResponseSuggestion): boolean =>
    f1(quote.exact, wanted.quote) >= FOUND && (wanted.acceptable_stances ?? [wanted.stance]).includes(stance);
  return [
    ...gold.responses.map((wanted) => ({ stance: wanted.stance, gold: 1, found: Number(proposed.some((each) => accepts(wanted, each))), proposed: 0, right: 0 })),
    ...proposed.map((each) => ({ stance: each.stance, gold: 0, found: 0, proposed: 1, right: Number(gold.responses.some((wanted) => accepts(wanted, each))) })),
  ];
}

function scoreClaims({ gold }: GoldArticle, suggestions: readonly Suggestion[], note: Note): Score["claims"] {
  const proposed = suggestions.filter((each) => each.kind === "claim");
  const match = (text: string, wanted: (typeof gold.claims)[number]): number => Math.max(f1(text, wanted.text), f1(text, wanted.anchor ?? ""));
  const missed = gold.claims.filter((wanted) => proposed.every(({ text }) => match(text, wanted) < FOUND));
  const wrong = proposed.filter(({ text }) => gold.claims.every((wanted) => match(text, wanted) < FOUND));
  for (const { anchor, text } of missed) note("claim missed", anchor ?? text, 3);
  for (const { text, confidence } of wrong) note("claim too many", text, 1 + confidence);
  return { gold: gold.claims.length, found: gold.claims.length - missed.length, proposed: proposed.length, right: proposed.length - wrong.length };
}

function scoreCleaning({ clean }: GoldArticle, ours: string): Score["cleaning"] {
  if (clean === null) return null;
  const [mine, wanted] = [bagOf(ours), bagOf(clean)];
  return { common: common(mine, wanted), ours: sizeOf(mine), theirs: sizeOf(wanted) };
}
