import { atLeast, atMost, told, type Row } from "../table.ts";
import type { Score } from "./score.ts";

const ratio = (part: number, whole: number): number => (whole === 0 ? NaN : part / whole);

/** The table of one set of articles, each figure beside its bar from the quality document. */
export function rowsOf(set: string, scores: readonly Score[]): Row[] {
  const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);
  const part = (what: string, value: number, bar: number): Row => (Number.isNaN(value) ? told(`${set}: ${what}`, "–") : atLeast(`${set}: ${what}`, value, bar, ""));
  const found = sum(({ responses }) => responses.found);
  return [
    told(`${set}: articles / responses / claims`, `${scores.length} / ${sum(({ responses }) => responses.gold)} / ${sum(({ claims }) => claims.gold)}`),
    part("responses, recall", ratio(found, sum(({ responses }) => responses.gold)), 0.75),
    part("responses, precision", ratio(sum(({ responses }) => responses.right), sum(({ responses }) => responses.proposed)), 0.7),
    part("stance of those found", ratio(sum(({ responses }) => responses.stance), found), 0.9),
    part("speaker of those found", ratio(sum(({ responses }) => responses.speaker), found), 0.85),
    part("claims, recall", ratio(sum(({ claims }) => claims.found), sum(({ claims }) => claims.gold)), 0.6),
    part("claims, precision", ratio(sum(({ claims }) => claims.right), sum(({ claims }) => claims.proposed)), 0.5),
    atMost(`${set}: quotes that are no substring`, sum(({ inexact }) => inexact), 0, ""),
    atMost(`${set}: suggestions from boilerplate`, sum(({ boilerplate }) => boilerplate), 0, ""),
    part("cleaning, precision", ratio(sum(({ cleaning }) => cleaning?.common ?? 0), sum(({ cleaning }) => cleaning?.ours ?? 0)), 0.985),
    part("cleaning, recall", ratio(sum(({ cleaning }) => cleaning?.common ?? 0), sum(({ cleaning }) => cleaning?.theirs ?? 0)), 0.99),
  ];
}
