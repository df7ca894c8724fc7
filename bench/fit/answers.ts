import { cleanText } from "#lib/arabic/clean.ts";
import { weighedIn } from "#lib/arabic/attribution/suggest.ts";
import { SIGN_AT, SIGN_WEIGHTS } from "#lib/arabic/attribution/sign-weights.ts";
import { likeliest, type Line, type Weighed } from "#lib/arabic/attribution/weighed.ts";
import type { GoldArticle } from "../eval/gold.ts";
import { f1, FOUND } from "../eval/overlap.ts";
import { crossFit, judge, type Annotated, type Figures, type Finder, type Table } from "./cross.ts";

const UNFOUNDS = [0, 0.07];
const SECOND = [0.2, 0.3, 0.4];
const LEASTS = Array.from({ length: 11 }, (_, step) => 0.12 + step * 0.02);

type Candidate = Finder & { readonly one: Weighed };

/** The statements of an article with their signs; `yes`, and which they find: those that share half their words with a logged response. */
function articleOf({ gold, raw }: GoldArticle): Annotated<Candidate> {
  const { text } = cleanText(raw);
  const candidates = weighedIn(text).map((one): Candidate => {
    const finds = gold.responses.map(({ quote }) => f1(text.slice(one.draft.start, one.draft.end), quote) >= FOUND);
    return { one, signs: Object.values(one.signs), yes: finds.includes(true), group: gold.id, finds };
  });
  return { wanted: gold.responses.length, candidates };
}

const LINES: readonly Line[] = LEASTS.flatMap((least) => UNFOUNDS.flatMap((unfound) => SECOND.map((further) => ({ least, unfound, further }))));

/** Where a line is drawn, and what it is worth. */
export type AnswersAt = Line & Figures;

/** Fits the table of `sign-weights.ts` on annotated articles. The figures are of articles that the fit had not seen, for each line that could be drawn. */
export function fitAnswers(gold: readonly GoldArticle[]): Table & { readonly lines: readonly AnswersAt[] } {
  const articles = gold.map(articleOf);
  const all = articles.flatMap(({ candidates }) => candidates);
  const { table, likely } = crossFit(all, Object.keys(all[0]?.one.signs ?? {}), { weights: SIGN_WEIGHTS, at: SIGN_AT });
  const keptAt = (line: Line) => ({ candidates }: Annotated<Candidate>): Candidate[] => {
    const suggested = likeliest(candidates.map(({ one }) => one), candidates.map((each) => likely.get(each) ?? 0), line);
    return candidates.filter(({ one }) => suggested.includes(one));
  };
  return { ...table, lines: LINES.map((line) => ({ ...line, ...judge(articles, keptAt(line)) })) };
}
