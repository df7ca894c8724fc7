import type { GoldArticle } from "./gold.ts";
import { f1, FOUND, nearness, sharesName } from "./overlap.ts";
import type { Proposed, ProposedResponse } from "./proposed.ts";

/** One response: of the gold (`wanted` its stance, `found` with an acceptable one), or of ours (`proposed` its stance, `right` when a gold accepts it). */
export type StanceCount = { readonly stance: string; readonly gold: number; readonly found: number; readonly proposed: number; readonly right: number };

/** Something to look at: `worst` sorts, the highest first. */
export type Case = { readonly article: string; readonly what: string; readonly detail: string; readonly worst: number };

/** How far what was proposed for an article is what a careful editor logged of it. */
export type Likeness = {
  readonly responses: { readonly gold: number; readonly found: number; readonly proposed: number; readonly right: number; readonly stance: number; readonly speaker: number };
  /** The same, where an editor takes one of the other wordings offered: a key's press each. */
  readonly worded: { readonly found: number; readonly right: number };
  /** Of those found, the F1 of the words proposed and the gold's, summed. */
  readonly exactness: number;
  readonly byStance: readonly StanceCount[];
  readonly claims: { readonly gold: number; readonly found: number; readonly proposed: number; readonly right: number };
  readonly cases: readonly Case[];
};

/** Scores what was proposed as the samples' README says: found when the words' F1 is at least one half, by text and never by offset. */
export function likenessOf(article: GoldArticle, proposed: readonly Proposed[]): Likeness {
  const cases: Case[] = [];
  const note = (what: string, detail: string, worst: number): void => void cases.push({ article: article.gold.id, what, detail, worst });
  const responses = scoreResponses(article, proposed, note);
  const claims = scoreClaims(article, proposed, note);
  return { responses, worded: scoreWordings(article, proposed), claims, exactness: exactnessOf(article, proposed), byStance: stancesOf(article, proposed), cases };
}

type Note = (what: string, detail: string, worst: number) => void;

function scoreResponses({ gold }: GoldArticle, all: readonly Proposed[], note: Note): Likeness["responses"] {
  const proposed = responsesIn(all);
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

function scoreWordings({ gold }: GoldArticle, all: readonly Proposed[]): Likeness["worded"] {
  const tells = ({ quote, others = [] }: ProposedResponse, wanted: string): boolean => [quote, ...others].some(({ exact }) => f1(exact, wanted) >= FOUND);
  const proposed = responsesIn(all);
  const found = gold.responses.filter((wanted) => proposed.some((each) => tells(each, wanted.quote)));
  return { found: found.length, right: proposed.filter((each) => gold.responses.some((wanted) => tells(each, wanted.quote))).length };
}

const responsesIn = (all: readonly Proposed[]): ProposedResponse[] => all.filter((each) => each.kind === "response");

function exactnessOf({ gold }: GoldArticle, all: readonly Proposed[]): number {
  const best = gold.responses.map(({ quote }) => Math.max(0, ...responsesIn(all).map((each) => f1(each.quote.exact, quote))));
  return best.filter((value) => value >= FOUND).reduce((sum, value) => sum + value, 0);
}

function stancesOf({ gold }: GoldArticle, all: readonly Proposed[]): StanceCount[] {
  const proposed = responsesIn(all);
  const accepts = (wanted: (typeof gold.responses)[number], { stance, quote }: ProposedResponse): boolean =>
    f1(quote.exact, wanted.quote) >= FOUND && (wanted.acceptable_stances ?? [wanted.stance]).includes(stance);
  return [
    ...gold.responses.map((wanted) => ({ stance: wanted.stance, gold: 1, found: Number(proposed.some((each) => accepts(wanted, each))), proposed: 0, right: 0 })),
    ...proposed.map((each) => ({ stance: each.stance, gold: 0, found: 0, proposed: 1, right: Number(gold.responses.some((wanted) => accepts(wanted, each))) })),
  ];
}

function scoreClaims({ gold }: GoldArticle, all: readonly Proposed[], note: Note): Likeness["claims"] {
  const proposed = all.filter((each) => each.kind === "claim");
  const missed = gold.claims.filter((wanted) => proposed.every(({ text }) => nearness(text, wanted) < FOUND));
  const wrong = proposed.filter(({ text }) => gold.claims.every((wanted) => nearness(text, wanted) < FOUND));
  for (const { anchor, text } of missed) note("claim missed", anchor ?? text, 3);
  for (const { text, confidence } of wrong) note("claim too many", text, 1 + confidence);
  return { gold: gold.claims.length, found: gold.claims.length - missed.length, proposed: proposed.length, right: proposed.length - wrong.length };
}
