import { readArticles } from "../eval/gold.ts";
import { asked } from "../eval/options.ts";
import { fitAnswers } from "./answers.ts";

// npm run eval -- --fit --articles DIR: prints the table for lib/arabic/attribution/sign-weights.ts. The folder should hold articles
// without any answer too, as an editor meets them: where nobody answers, nothing should be suggested.

const three = (value: number): string => value.toFixed(3);

const { weights, at, lines } = fitAnswers(readArticles(asked.articles ?? "."));
console.log("SIGN_WEIGHTS", weights, "SIGN_AT", at);
console.log("articles not seen by the fit:");
for (const { least, further, recall, precision, idle } of lines) console.log(`LEAST_LIKELY ${least.toFixed(2)} FURTHER ${further.toFixed(1)}: recall ${three(recall)}, precision ${three(precision)}, F1 ${three((2 * recall * precision) / Math.max(Number.EPSILON, recall + precision))}; where none was logged ${three(idle)} an article`);
