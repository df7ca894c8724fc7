import { existsSync } from "node:fs";
import { anchoringRows } from "./anchoring.ts";
import { asked } from "./asked.ts";
import { print } from "../table.ts";
import { scoreDates } from "./dates.ts";
import { readArticles } from "./gold.ts";
import { likenessOf, type Likeness } from "./likeness.ts";
import { writePredictions } from "./predictions.ts";
import { proposedBy } from "./proposed.ts";
import { likenessRows, rowsOf } from "./rows.ts";
import { scoreArticle, type Score } from "./score.ts";
import { scoreSpeakers } from "./speakers.ts";

// Scores cleaning, suggestions and dates: [--articles DIR] [--dates FILE] [--json FILE] [--cases N]
// With --editor DIR: what another editor logged of the same articles is scored like our suggestions: how far two people agree.

const OWN = "bench/eval/own";
const SAMPLES = "../shared/samples/articles";
const DATES = ["bench/eval/own-dates.json", "../shared/samples/dates.json"];

/** The sets to score: the folder asked for, else our own and, where it stands, the samples. */
function sets(): (readonly [name: string, folder: string])[] {
  if (asked.articles !== undefined) return [["articles", asked.articles]];
  const all = [["own", OWN], ["samples", SAMPLES]] as const;
  return all.filter(([, folder]) => existsSync(folder));
}

/** The other editor's logging of each article, by its id. Throws where one is missing: none is left out of the figures. */
function editors(folder: string): Likeness[] {
  const theirs = new Map(readArticles(folder).map(({ gold }) => [gold.id, gold]));
  return sets().flatMap(([, each]) => readArticles(each)).map((article) => {
    const gold = theirs.get(article.gold.id);
    if (gold === undefined) throw new Error(`${folder} holds nothing about ${article.gold.id}`);
    return likenessOf(article, proposedBy(gold));
  });
}

/** Prints the table of cleaning, suggestions, dates and anchoring, and the worst cases below it. */
export function scoreArticles(): void {
  const scored = sets().map(([name, folder]): readonly [string, Score[]] => [name, readArticles(folder).map(scoreArticle)]);
  const edited = asked.editor === undefined ? [] : editors(asked.editor);
  const dated = (asked.dates === undefined ? (asked.articles === undefined ? DATES : []) : [asked.dates]).filter((file) => existsSync(file)).map(scoreDates);
  const spoken = asked.articles === undefined ? [scoreSpeakers("bench/eval/own-speakers.json")] : [];
  const anchored = asked.articles === undefined ? anchoringRows(readArticles(OWN)) : [];
  print([...scored.flatMap(([name, scores]) => rowsOf(name, scores)), ...(edited.length === 0 ? [] : likenessRows("editor", edited)), ...[...dated, ...spoken].flatMap(({ rows }) => rows), ...anchored]);

  const cases = edited.length > 0 ? edited.flatMap((each) => each.cases) : [...scored.flatMap(([, scores]) => scores.flatMap((score) => score.cases)), ...[...dated, ...spoken].flatMap((each) => each.cases)];
  const worst = cases.toSorted((a, b) => b.worst - a.worst);
  console.log("\nWorst cases:");
  for (const { article, what, detail } of worst.slice(0, Number(asked.cases))) console.log(`- ${article}: ${what}: ${detail}`);

  writePredictions("articles", scored.flatMap(([, scores]) => scores.map(({ id, suggestions }) => ({ id, suggestions }))));
}
