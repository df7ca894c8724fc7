import { readArticles } from "../eval/gold.ts";
import { fitAnswers } from "./answers.ts";
import { fitClaims } from "./claims.ts";
import type { Figures } from "./cross.ts";

// npm run eval -- --fit --articles DIR: prints the tables for lib/arabic/attribution/claim-weights.ts, sign-weights.ts and wording-weights.ts. The folder should
// hold articles without any claim or answer too, as an editor meets them: where nothing is logged, nothing should be suggested.

const three = (value: number): string => value.toFixed(3);
const worth = ({ recall, precision, idle }: Figures): string =>
  `recall ${three(recall)}, precision ${three(precision)}, F1 ${three((2 * recall * precision) / Math.max(Number.EPSILON, recall + precision))}; where none was logged ${three(idle)} an article`;

/** Prints the fitted tables of what is suggested, and what they are worth on articles they were not fitted on. */
export function fitSuggestions(folder: string): void {
  const gold = readArticles(folder);
  const claims = fitClaims(gold);
  console.log("CLAIM_WEIGHTS", claims.weights, "CLAIM_AT", claims.at);
  console.log("articles not seen by the fit:");
  for (const { least, ...figures } of claims.lines) console.log(`LEAST_CLAIM ${least.toFixed(2)}: ${worth(figures)}`);
  const answers = fitAnswers(gold);
  console.log("SIGN_WEIGHTS", answers.answers.weights, "SIGN_AT", answers.answers.at);
  console.log("WORDING_WEIGHTS", answers.wordings.weights, "WORDING_AT", answers.wordings.at);
  console.log("articles not seen by the fit:");
  for (const { least, unfound, further, ...figures } of answers.lines) console.log(`LEAST_LIKELY ${least.toFixed(2)} UNFOUND ${unfound.toFixed(2)} FURTHER ${further.toFixed(1)}: ${worth(figures)}`);
}
