import { cleanText } from "#lib/arabic/clean.ts";
import { weighedIn } from "#lib/arabic/attribution/suggest.ts";
import { SIGN_AT, SIGN_WEIGHTS } from "#lib/arabic/attribution/sign-weights.ts";
import { likeliest, type Line, type Weighed } from "#lib/arabic/attribution/weighed.ts";
import { WORDING_AT, WORDING_WEIGHTS } from "#lib/arabic/attribution/wording-weights.ts";
import type { GoldArticle } from "../eval/gold.ts";
import { f1, FOUND } from "../eval/overlap.ts";
import { crossFit, judge, type Annotated, type Figures, type Finder, type Table } from "./cross.ts";

const UNFOUNDS = [0, 0.07];
const SECOND = [0.2, 0.25, 0.3];
const LEASTS = Array.from({ length: 11 }, (_, step) => 0.1 + step * 0.02);

/** `answers`: it has half its words in common with a logged response, or with other words of the same answer. */
type Candidate = Finder & { readonly one: Weighed; readonly answers: boolean };

/** The statements of an article with their signs; `yes`, and which they find: those that share half their words with a logged response. */
function articleOf({ gold, raw }: GoldArticle): Annotated<Candidate> {
  const { text } = cleanText(raw);
  const candidates = weighedIn(text).map((one): Candidate => {
    const tells = (quote: string): boolean => f1(text.slice(one.draft.start, one.draft.end), quote) >= FOUND;
    const finds = gold.responses.map(({ quote }) => tells(quote));
    const yes = finds.includes(true);
    return { one, signs: Object.values(one.signs), yes, answers: yes || gold.responses.some(({ also }) => also.some(tells)), group: gold.id, finds };
  });
  return { wanted: gold.responses.length, candidates };
}

const LINES: readonly Line[] = LEASTS.flatMap((least) => UNFOUNDS.flatMap((unfound) => SECOND.map((further) => ({ least, unfound, further }))));

/** Where a line is drawn, and what it is worth. */
export type AnswersAt = Line & Figures;

/**
 * Fits on annotated articles the tables of `sign-weights.ts` (whether something answers) and `wording-weights.ts` (whether an answer is logged
 * in these words). The figures are of articles that neither fit had seen, for each line that could be drawn.
 */
export function fitAnswers(gold: readonly GoldArticle[]): { readonly answers: Table; readonly wordings: Table; readonly lines: readonly AnswersAt[] } {
  const articles = gold.map(articleOf);
  const all = articles.flatMap(({ candidates }) => candidates);
  const names = Object.keys(all[0]?.one.signs ?? {});
  const answers = crossFit(all.map((each) => ({ ...each, yes: each.answers, each })), names, { weights: SIGN_WEIGHTS, at: SIGN_AT });
  const wordings = crossFit(all.filter((each) => each.answers), names, { weights: WORDING_WEIGHTS, at: WORDING_AT }, all);
  const answering = new Map([...answers.likely].map(([{ each }, value]) => [each, value]));
  const keptAt = (line: Line) => ({ candidates }: Annotated<Candidate>): Candidate[] => {
    const likely = candidates.map((each) => (answering.get(each) ?? 0) * (wordings.likely.get(each) ?? 0));
    const suggested = likeliest(candidates.map(({ one }) => one), likely, line);
    return candidates.filter(({ one }) => suggested.includes(one));
  };
  return { answers: answers.table, wordings: wordings.table, lines: LINES.map((line) => ({ ...line, ...judge(articles, keptAt(line)) })) };
}
