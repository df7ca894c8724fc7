import { foldOf, FOLDS } from "./folds.ts";
import { fitLogistic, valueOf, type Row } from "./logistic.ts";

const HOLD = 10;

/** A row that may find something of what an editor logged: which of it. */
export type Finder = Row & { readonly finds: readonly boolean[] };
/** What may be proposed of an article, and how much was logged there. */
export type Annotated<C extends Finder> = { readonly wanted: number; readonly candidates: readonly C[] };

/** What is found and what is right where an editor logged something, and how many are proposed an article where nothing was logged. */
export type Figures = { readonly recall: number; readonly precision: number; readonly idle: number };
export type Table = { readonly weights: Readonly<Record<string, number>>; readonly at: number };

const two = (value: number): number => Math.round(value * 100) / 100;

/**
 * A table fitted on all rows (`names`: of their signs), and how likely each row is by a table fitted without its group's fold. Both start
 * from the table that stands (`now`) and are held near it: what was learnt from other articles, which may no longer be at hand, is kept.
 * `judged`: the rows to tell it of, where others than those of the fit.
 */
export function crossFit<C extends Row>(rows: readonly C[], names: readonly string[], now: Table, judged: readonly C[] = rows): { readonly table: Table; readonly likely: ReadonlyMap<C, number> } {
  const from = { weights: names.map((name) => now.weights[name] ?? 0), at: now.at };
  const models = Array.from({ length: FOLDS }, (_, fold) => fitLogistic(rows.filter(({ group }) => foldOf(group) !== fold), HOLD, from));
  const likely = new Map(judged.map((row) => {
    const model = models[foldOf(row.group)];
    return [row, model === undefined ? 0 : 1 / (1 + Math.exp(-valueOf(model, row.signs)))] as const;
  }));
  const { weights, at } = fitLogistic(rows, HOLD, from);
  return { table: { weights: Object.fromEntries(names.map((name, index) => [name, two(weights[index] ?? 0)])), at: two(at) }, likely };
}

/** How good a choice is; `keptOf`: the candidates that would be proposed of an article. */
export function judge<C extends Finder>(articles: readonly Annotated<C>[], keptOf: (article: Annotated<C>) => readonly C[]): Figures {
  let [wanted, found, proposed, right, idle] = [0, 0, 0, 0, 0];
  for (const article of articles) {
    const kept = keptOf(article);
    if (article.wanted === 0) idle += kept.length;
    else proposed += kept.length;
    wanted += article.wanted;
    right += kept.filter(({ yes }) => yes).length;
    found += Array.from({ length: article.wanted }, (_, at) => kept.some(({ finds }) => finds[at] === true)).filter(Boolean).length;
  }
  return { recall: found / Math.max(1, wanted), precision: right / Math.max(1, proposed), idle: idle / Math.max(1, articles.filter((each) => each.wanted === 0).length) };
}
