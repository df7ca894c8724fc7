import { cleanText } from "#lib/arabic/clean.ts";
import { weighedIn } from "#lib/arabic/attribution/suggest.ts";
import { likeliest, type Line, type Weighed } from "#lib/arabic/attribution/weighed.ts";
import type { GoldArticle } from "../eval/gold.ts";
import { f1 } from "../eval/overlap.ts";
import { foldOf, FOLDS } from "./folds.ts";
import { fitLogistic, valueOf, type Row } from "./logistic.ts";

const HOLD = 10;
const FOUND = 0.5;
const SECOND = [0.2, 0.3, 0.4];
const LEASTS = Array.from({ length: 11 }, (_, step) => 0.12 + step * 0.02);

type Candidate = Row & { readonly one: Weighed; readonly finds: readonly boolean[] };
type Article = { readonly wanted: number; readonly candidates: readonly Candidate[] };

/** The statements of an article with their signs; `yes`, and which they find: those that share half their words with a logged response. */
function articleOf({ gold, raw }: GoldArticle): Article {
  const { text } = cleanText(raw);
  const candidates = weighedIn(text).map((one): Candidate => {
    const finds = gold.responses.map(({ quote }) => f1(text.slice(one.draft.start, one.draft.end), quote) >= FOUND);
    return { one, signs: Object.values(one.signs), yes: finds.includes(true), group: gold.id, finds };
  });
  return { wanted: gold.responses.length, candidates };
}

/** Where a line is drawn: what is found and what is right where an editor logged answers, and how many are proposed an article where they logged none. */
export type AnswersAt = Line & { readonly recall: number; readonly precision: number; readonly idle: number };
export type AnswersFit = { readonly weights: Readonly<Record<string, number>>; readonly at: number; readonly lines: readonly AnswersAt[] };

const two = (value: number): number => Math.round(value * 100) / 100;

function judge(articles: readonly Article[], likely: ReadonlyMap<Candidate, number>, line: Line): AnswersAt {
  let [wanted, found, proposed, right, idle] = [0, 0, 0, 0, 0];
  for (const { wanted: logged, candidates } of articles) {
    const suggested = likeliest(candidates.map(({ one }) => one), candidates.map((each) => likely.get(each) ?? 0), line);
    const kept = candidates.filter(({ one }) => suggested.includes(one));
    if (logged === 0) idle += kept.length;
    else proposed += kept.length;
    wanted += logged;
    right += kept.filter(({ yes }) => yes).length;
    found += Array.from({ length: logged }, (_, at) => kept.some(({ finds }) => finds[at] === true)).filter(Boolean).length;
  }
  return { ...line, recall: found / Math.max(1, wanted), precision: right / Math.max(1, proposed), idle: idle / Math.max(1, articles.filter((each) => each.wanted === 0).length) };
}

/** Fits the table of `sign-weights.ts` on annotated articles. The figures are of articles that the fit had not seen, for each line that could be drawn. */
export function fitAnswers(gold: readonly GoldArticle[]): AnswersFit {
  const articles = gold.map(articleOf);
  const all = articles.flatMap(({ candidates }) => candidates);
  const models = Array.from({ length: FOLDS }, (_, fold) => fitLogistic(all.filter(({ group }) => foldOf(group) !== fold), HOLD));
  const likely = new Map(all.map((each) => {
    const model = models[foldOf(each.group)];
    return [each, model === undefined ? 0 : 1 / (1 + Math.exp(-valueOf(model, each.signs)))] as const;
  }));
  const names = Object.keys(all[0]?.one.signs ?? {});
  const { weights, at } = fitLogistic(all, HOLD);
  const lines = LEASTS.flatMap((least) => SECOND.map((further) => judge(articles, likely, { least, further })));
  return { weights: Object.fromEntries(names.map((name, index) => [name, two(weights[index] ?? 0)])), at: two(at), lines };
}
