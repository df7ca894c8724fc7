import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { print } from "../table.ts";
import { scoreDates } from "./dates.ts";
import { readArticles } from "./gold.ts";
import { rowsOf } from "./rows.ts";
import { scoreArticle, type Score } from "./score.ts";

// Scores the suggestions and the dates: node bench/eval/articles.ts [--articles DIR] [--dates FILE] [--json FILE] [--cases N]

const OWN = "bench/eval/own";
const SAMPLES = "../shared/samples/articles";
const DATES = ["bench/eval/own-dates.json", "../shared/samples/dates.json"];

const { values } = parseArgs({ options: { articles: { type: "string" }, dates: { type: "string" }, json: { type: "string" }, cases: { type: "string", default: "10" } } });

/** The sets to score: the folder asked for, else our own and, where it stands, the samples. */
function sets(): (readonly [name: string, folder: string])[] {
  if (values.articles !== undefined) return [["articles", values.articles]];
  const all = [["own", OWN], ["samples", SAMPLES]] as const;
  return all.filter(([, folder]) => existsSync(folder));
}

const scored = sets().map(([name, folder]): readonly [string, Score[]] => [name, readArticles(folder).map(scoreArticle)]);
const dated = (values.dates === undefined ? (values.articles === undefined ? DATES : []) : [values.dates]).filter((file) => existsSync(file)).map(scoreDates);
print([...scored.flatMap(([name, scores]) => rowsOf(name, scores)), ...dated.flatMap(({ rows }) => rows)]);

const cases = [...scored.flatMap(([, scores]) => scores.flatMap((score) => score.cases)), ...dated.flatMap((each) => each.cases)];
const worst = cases.toSorted((a, b) => b.worst - a.worst);
console.log("\nWorst cases:");
for (const { article, what, detail } of worst.slice(0, Number(values.cases))) console.log(`- ${article}: ${what}: ${detail}`);

if (values.json !== undefined) {
  const predictions = scored.flatMap(([, scores]) => scores.map(({ id, suggestions }) => ({ id, suggestions })));
  writeFileSync(values.json, `${JSON.stringify(predictions, null, 2)}\n`);
}
