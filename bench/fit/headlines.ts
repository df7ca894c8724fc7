import { compare } from "#lib/search/match/compare.ts";
import { factChanged } from "#lib/search/match/duplicate.ts";
import { factsOf } from "#lib/search/match/facts.ts";
import { SAME_SIGNS, samenessSigns } from "#lib/search/match/sameness.ts";
import { SAME_ENOUGH } from "#lib/search/match/weights.ts";
import type { HeadlinePair } from "../eval/files.ts";
import { components, foldOf, FOLDS, halfOf } from "./folds.ts";
import { fitLogistic, valueOf, type Row } from "./logistic.ts";

const HOLD = 2;

type Pair = Row & { readonly changed: boolean };

function rowsOf(pairs: readonly HeadlinePair[]): Pair[] {
  const groupOf = components(pairs.map(({ first, second }) => [first, second]));
  return pairs.map(({ first, second, agree }) => {
    const [here, there] = [factsOf(first), factsOf(second)];
    const found = compare(here, there);
    const signs = samenessSigns(found, here, there);
    return { signs: SAME_SIGNS.map((sign) => signs[sign]), yes: agree, group: groupOf(first), changed: factChanged(found) };
  });
}

/** Values of pairs by models that had not seen them nor any pair with a headline in common; a changed fact is never the same. */
function unseen(rows: readonly Pair[]): number[] {
  const models = Array.from({ length: FOLDS }, (_, fold) => fitLogistic(rows.filter(({ changed, group }) => !changed && foldOf(group) !== fold), HOLD));
  return rows.map((row) => {
    const model = models[foldOf(row.group)];
    return row.changed || model === undefined ? -Infinity : valueOf(model, row.signs);
  });
}

export type Point = { readonly mistaken: number; readonly found: number; readonly at: number };

/** For each share of contradictions called the same: the share of true pairs found, and where the line is drawn. */
function curveOf(rows: readonly Pair[], values: readonly number[], shares: readonly number[]): Point[] {
  const [yes, no] = [true, false].map((side) => values.filter((_value, at) => rows[at]?.yes === side).sort((a, b) => b - a));
  return shares.map((mistaken) => {
    const at = no?.[Math.floor((no.length - 1) * mistaken)] ?? 0;
    return { mistaken, at, found: (yes ?? []).filter((value) => value > at).length / Math.max(1, yes?.length ?? 0) };
  });
}

export type Half = { readonly fittedOn: "tuning half" | "held-out half"; readonly found: number; readonly mistaken: number };

/** Each half judged by a table fitted on the other alone, with the line where it is drawn in the product. */
function halvesOf(rows: readonly Pair[]): Half[] {
  const line = Math.log(SAME_ENOUGH / (1 - SAME_ENOUGH));
  return ([0, 1] as const).map((half) => {
    const model = fitLogistic(rows.filter(({ changed, group }) => !changed && halfOf(group) === half), HOLD);
    const others = rows.filter(({ group }) => halfOf(group) !== half);
    const shareOf = (yes: boolean): number => {
      const side = others.filter((row) => row.yes === yes);
      return side.filter(({ changed, signs }) => !changed && valueOf(model, signs) >= line).length / Math.max(1, side.length);
    };
    return { fittedOn: half === 0 ? "tuning half" : "held-out half", found: shareOf(true), mistaken: shareOf(false) };
  });
}

/** Fits the table of `sameness`, with the curve that pairs not seen by the fit give, and what each half gives by a fit on the other. */
export function fitHeadlines(pairs: readonly HeadlinePair[]) {
  const rows = rowsOf(pairs);
  const curve = curveOf(rows, unseen(rows), [0.02, 0.05, 0.08, 0.1, 0.15, 0.2, 0.25, 0.3]);
  const { weights, at } = fitLogistic(rows.filter(({ changed }) => !changed), HOLD);
  return { weights: Object.fromEntries(SAME_SIGNS.map((sign, index) => [sign, Math.round((weights[index] ?? 0) * 100) / 100])), at: Math.round(at * 100) / 100, curve, halves: halvesOf(rows) };
}
