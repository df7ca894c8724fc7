import { cleanText } from "#lib/arabic/clean.ts";
import { CLAIM_AT, CLAIM_WEIGHTS } from "#lib/arabic/attribution/claim-weights.ts";
import { likelyClaims, type WeighedClaim } from "#lib/arabic/attribution/claims-weighed.ts";
import { weighedClaimsIn } from "#lib/arabic/attribution/suggest.ts";
import type { GoldArticle } from "../eval/gold.ts";
import { FOUND, nearness } from "../eval/overlap.ts";
import { crossFit, judge, type Annotated, type Figures, type Finder, type Table } from "./cross.ts";

const LEASTS = Array.from({ length: 8 }, (_, step) => step * 0.05);

type Candidate = Finder & { readonly one: WeighedClaim };

/** The claims that the rules find in an article, with their signs; `yes`, and which they find: those that share half their words with a logged claim. */
function articleOf({ gold, raw }: GoldArticle): Annotated<Candidate> {
  const { text } = cleanText(raw);
  const candidates = weighedClaimsIn(text).map((one): Candidate => {
    const finds = gold.claims.map((wanted) => nearness(text.slice(one.claim.start, one.claim.end), wanted) >= FOUND);
    return { one, signs: Object.values(one.signs), yes: finds.includes(true), group: gold.id, finds };
  });
  return { wanted: gold.claims.length, candidates };
}

/** Where a line is drawn, and what it is worth. */
export type ClaimsAt = Figures & { readonly least: number };

/** Fits the table of `claim-weights.ts` on annotated articles. The figures are of articles that the fit had not seen, for each line that could be drawn. */
export function fitClaims(gold: readonly GoldArticle[]): Table & { readonly lines: readonly ClaimsAt[] } {
  const articles = gold.map(articleOf);
  const all = articles.flatMap(({ candidates }) => candidates);
  const { table, likely } = crossFit(all, Object.keys(all[0]?.one.signs ?? {}), { weights: CLAIM_WEIGHTS, at: CLAIM_AT });
  const keptAt = (least: number) => ({ candidates }: Annotated<Candidate>): Candidate[] => {
    const suggested = likelyClaims(candidates.map(({ one }) => one), candidates.map((each) => likely.get(each) ?? 0), least);
    return candidates.filter(({ one }) => suggested.includes(one));
  };
  return { ...table, lines: LEASTS.map((least) => ({ least, ...judge(articles, keptAt(least)) })) };
}
