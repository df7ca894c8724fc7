import { atLeast, atMost, told, type Row } from "../table.ts";
import type { Likeness } from "./likeness.ts";
import type { Score } from "./score.ts";

const ratio = (part: number, whole: number): number => (whole === 0 ? NaN : part / whole);

const total = <T>(all: readonly T[], of: (each: T) => number): number => all.reduce((sum, each) => sum + of(each), 0);

const part = (what: string, value: number, bar: number): Row => (Number.isNaN(value) ? told(what, "–") : atLeast(what, value, bar, ""));

/** The table of one set of articles, each figure beside its bar from the quality document. */
export function rowsOf(set: string, scores: readonly Score[]): Row[] {
  const words = (of: "common" | "ours" | "theirs"): number => total(scores, ({ cleaning }) => cleaning?.[of] ?? 0);
  return [
    ...likenessRows(set, scores),
    atMost(`${set}: quotes that are no substring`, total(scores, ({ inexact }) => inexact), 0, ""),
    atMost(`${set}: suggestions from boilerplate`, total(scores, ({ boilerplate }) => boilerplate), 0, ""),
    part(`${set}: cleaning, precision`, ratio(words("common"), words("ours")), 0.985),
    part(`${set}: cleaning, recall`, ratio(words("common"), words("theirs")), 0.99),
  ];
}

/** How far what was proposed for a set, by us or by another editor, is what an editor logged of it. */
export function likenessRows(set: string, scores: readonly Likeness[]): Row[] {
  const sum = (of: (score: Likeness) => number): number => total(scores, of);
  const found = sum(({ responses }) => responses.found);
  const harmonic = (kind: "responses" | "claims"): string => {
    const [recall, precision] = [ratio(sum((score) => score[kind].found), sum((score) => score[kind].gold)), ratio(sum((score) => score[kind].right), sum((score) => score[kind].proposed))];
    return ((2 * recall * precision) / (recall + precision)).toFixed(3);
  };
  return [
    told(`${set}: articles / responses / claims`, `${scores.length} / ${sum(({ responses }) => responses.gold)} / ${sum(({ claims }) => claims.gold)}`),
    part(`${set}: responses, recall`, ratio(found, sum(({ responses }) => responses.gold)), 0.75),
    part(`${set}: responses, precision`, ratio(sum(({ responses }) => responses.right), sum(({ responses }) => responses.proposed)), 0.7),
    told(`${set}: responses, F1`, harmonic("responses")),
    told(`${set}: responses in one of their wordings, R / P`, `${ratio(sum(({ worded }) => worded.found), sum(({ responses }) => responses.gold)).toFixed(3)} / ${ratio(sum(({ worded }) => worded.right), sum(({ responses }) => responses.proposed)).toFixed(3)}`),
    part(`${set}: stance of those found`, ratio(sum(({ responses }) => responses.stance), found), 0.9),
    part(`${set}: speaker of those found`, ratio(sum(({ responses }) => responses.speaker), found), 0.85),
    part(`${set}: claims, recall`, ratio(sum(({ claims }) => claims.found), sum(({ claims }) => claims.gold)), 0.6),
    part(`${set}: claims, precision`, ratio(sum(({ claims }) => claims.right), sum(({ claims }) => claims.proposed)), 0.5),
    told(`${set}: claims, F1`, harmonic("claims")),
    ...stanceRows(set, scores),
    told(`${set}: words of quotes found, mean F1`, ratio(sum(({ exactness }) => exactness), found).toFixed(3)),
  ];
}

/** Precision, recall and F1 for each stance that the gold or we use: with an acceptable stance, or not right. */
function stanceRows(set: string, scores: readonly Likeness[]): Row[] {
  const counts = scores.flatMap(({ byStance }) => byStance);
  return [...new Set(counts.map(({ stance }) => stance))].toSorted().map((stance) => {
    const of = (key: "gold" | "found" | "proposed" | "right"): number => total(counts.filter((each) => each.stance === stance), (each) => each[key]);
    const [recall, precision] = [ratio(of("found"), of("gold")), ratio(of("right"), of("proposed"))];
    const shown = (value: number): string => (Number.isNaN(value) ? "–" : value.toFixed(2));
    return told(`${set}: ${stance} (${String(of("gold"))}), P / R / F1`, `${shown(precision)} / ${shown(recall)} / ${shown((2 * precision * recall) / (precision + recall))}`);
  });
}
