import { existsSync } from "node:fs";
import { generate, isGenerated } from "#scripts/boot/generate.ts";
import { onStop } from "#scripts/boot/shutdown.ts";
import { asked, corpusFile, headlinesFile, OWN_SEARCH, pairsFile, queriesFile } from "./eval/asked.ts";
import { evalDatabase } from "./eval/database.ts";
import { writePredictions } from "./eval/predictions.ts";
import { atLeast, atMost, print, told, type Row } from "./table.ts";

// How well "already logged?" and search do, on our own small set or on files of the same form, and how fast with many claims.

const BARS = { map5: 0.91, s5: 0.98, found: 80, mistaken: 10 } as const;
const MATCH_MS = 100;
const SEARCH_MS = 50;

const note = (text: string): void => { process.stderr.write(`${text}\n`); };

async function matching(): Promise<Row[]> {
  const { readCorpus, readPosts } = await import("./eval/files.ts");
  const { loadClaims } = await import("./eval/load.ts");
  const { askAll, comparedAtAll } = await import("./eval/matching.ts");
  const { scoreOf, worst } = await import("./eval/ranking.ts");
  const ids = await loadClaims(readCorpus(corpusFile));
  const answers = await askAll(readPosts(queriesFile), ids);
  writePredictions("matching", answers);
  for (const { text, relevant, found } of worst(answers)) note(`worst: ${text.replace(/\s+/gu, " ").slice(0, 120)}\n   wanted ${relevant.join(", ")}; came ${found.slice(0, 3).join(", ")}`);
  const score = scoreOf(answers);
  const compared = await comparedAtAll(readPosts(queriesFile), ids);
  const size = `${String(ids.size)} claims, ${String(score.posts)} posts`;
  return [
    atLeast(`matching MAP@5 (${size})`, score.map5, BARS.map5, ""),
    told("matching S@1", score.s1.toFixed(3)),
    atLeast("matching S@5", score.s5, BARS.s5, ""),
    told("matching S@10", score.s10.toFixed(3)),
    told("posts whose right claim was compared at all", compared.toFixed(3)),
    told("matching p50 / p95", `${score.p50.toFixed(0)} / ${score.p95.toFixed(0)} ms`),
  ];
}

async function headlines(): Promise<Row[]> {
  const { readPairs } = await import("./eval/files.ts");
  const { scoreHeadlines } = await import("./eval/headlines.ts");
  const score = scoreHeadlines(readPairs(headlinesFile));
  for (const { first, second } of score.confused) note(`called the same: ${first} | ${second}`);
  for (const { first, second } of score.missed) note(`not found the same: ${first} | ${second}`);
  return [
    atLeast(`same headlines found (${String(score.pairs)} pairs)`, score.found * 100, BARS.found, "%"),
    atMost("contradictions called the same", score.mistaken * 100, BARS.mistaken, "%"),
  ];
}

async function spellings(): Promise<Row[]> {
  const { readOwnLists, readSamplePairs, scoreLiteral, scorePairs } = await import("./eval/regression.ts");
  const own = readOwnLists(OWN_SEARCH);
  const more = existsSync(pairsFile) ? readSamplePairs(pairsFile) : [];
  const found = await scorePairs([...own.pairs, ...more]);
  const literal = await scoreLiteral(own.literal);
  for (const { list, one, other } of found.failed) note(`not found (${list}): «${one}» by «${other}»`);
  for (const { text, phrase } of literal.failed) note(`not literal: ${phrase} found «${text}»`);
  return [
    atLeast(`spellings found by search (${String(found.asked)})`, (100 * (found.asked - found.failed.length)) / found.asked, 100, "%"),
    atMost("phrases found where they do not stand", literal.failed.length, 0, ""),
  ];
}

async function latency(claims: number): Promise<Row[]> {
  const { makeMany } = await import("./eval/many.ts");
  const { measureLatency } = await import("./eval/latency.ts");
  await makeMany(claims, Number(asked.responses), note);
  const rows = await measureLatency();
  const bar = (what: string): number => (what.startsWith("already") ? MATCH_MS : SEARCH_MS);
  return rows.map(({ what, p50, p95 }) => atMost(`${what} p95 at ${String(claims)} claims (p50 ${p50.toFixed(0)})`, p95, bar(what), "ms"));
}

/** Prints the table of matching and search, on a database made for it. */
export async function scoreMatching(): Promise<void> {
  if (!isGenerated(process.cwd())) await generate(process.cwd());
  await evalDatabase(process.cwd(), "isnad_eval");
  const { db } = await import("#lib/db/client.ts");
  onStop(() => db.$disconnect());
  const rows = [...(await spellings()), ...(await matching()), ...(await headlines())];
  print(asked.many === undefined ? rows : [...rows, ...(await latency(Number(asked.many)))]);
}
