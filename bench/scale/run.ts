import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onStop } from "#scripts/boot/shutdown.ts";
import { z } from "zod";
import { print, rounded, type Row } from "../table.ts";
import { scaled } from "./cluster.ts";
import type { Question } from "./questions.ts";
import type { Timing } from "./timing.ts";

const CLAIMS = 100_000;
const RESPONSES = 5;

type Asked = { readonly claims: number; readonly responses: number; readonly folder: string | null; readonly only: string | null; readonly json: string | null; readonly against: string | null; readonly warm: boolean };

/** How many times the figure with fewer claims a question may take. */
const RATIO = 3;

/** `scale [CLAIMS] [--responses N] [--folder DIR] [--only WORDS] [--warm] [--json FILE] [--against FILE]`. */
function read(words: readonly string[]): Asked {
  const option = (name: string): string | null => (words.includes(name) ? (words[words.indexOf(name) + 1] ?? null) : null);
  return { claims: Number(words.find((word) => /^\d+$/u.test(word)) ?? CLAIMS), responses: Number(option("--responses") ?? RESPONSES), folder: option("--folder"), only: option("--only"), json: option("--json"), against: option("--against"), warm: words.includes("--warm") };
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "isnad-scale-"));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const rowOf = ({ what, bar }: Question, { p50, p95, server, here }: Timing): Row => ({
  what: `${what}: p95 (p50; processor of server + own)`,
  figure: `${rounded(p95)} ms (${rounded(p50)}; ${rounded(server)} + ${rounded(here)})`,
  bar: bar === null ? "" : `≤ ${String(bar)} ms`,
  ok: bar === null ? null : p95 <= bar,
});

const figures = z.record(z.string(), z.number());

// In ms; below it a question had nothing to ask there («far down» of few), and is no measure.
const LEAST = 0.1;

/** Beside each p95 how many times that of a run with fewer claims it is, as `--json` wrote it. */
function ratios(file: string, p95: ReadonlyMap<string, number>): Row[] {
  const before = figures.parse(JSON.parse(readFileSync(file, "utf8")));
  return [...p95].flatMap(([what, ms]): Row[] => {
    const base = before[what];
    if (base === undefined || base < LEAST) return [];
    const ratio = ms / base;
    return [{ what: `${what}: p95, times that of ${file}`, figure: rounded(ratio), bar: what.startsWith("search") ? `≤ ${String(RATIO)}` : "", ok: what.startsWith("search") ? ratio <= RATIO : null }];
  });
}

/**
 * Measures matching, search, suggestions, lists and timelines with many claims, and looks at the plan of every statement.
 * With a folder the database stays there for the next run; without, it goes. The clock says what a loaded machine gives;
 * the processors' time says what the question costs. `--warm`: each is asked once before, so that what is read stands in memory.
 */
export async function measureScale(root: string, words: readonly string[], note: (text: string) => void): Promise<void> {
  const asked = read(words);
  const { url, log } = await scaled(root, asked.folder ?? temporary(), asked.claims, asked.responses, note);
  process.env["DATABASE_URL"] = url;
  // The database client reads its address when it is loaded.
  const { db } = await import("#lib/db/client.ts");
  const { keepCounts } = await import("#lib/search/match/counts.ts");
  const { questionsFor } = await import("./questions.ts");
  const { time } = await import("./timing.ts");
  const { wholeReads } = await import("./plans.ts");
  onStop(() => db.$disconnect());
  await keepCounts();
  const questions = (await questionsFor(asked.claims)).filter(({ what }) => asked.only === null || what.includes(asked.only));
  const rows: Row[] = [];
  const p95 = new Map<string, number>();
  for (const question of questions) {
    const timing = await time(question.asks, asked.warm ? question.asks.length : 5);
    p95.set(question.what, timing.p95);
    const row = rowOf(question, timing);
    note(`${row.what}: ${row.figure}`);
    rows.push(row);
  }
  if (asked.json !== null) writeFileSync(asked.json, JSON.stringify(Object.fromEntries(p95)));
  if (asked.against !== null) rows.push(...ratios(asked.against, p95));
  note("Looking at plans …");
  const scans = await wholeReads(log, questions);
  for (const { what, tables } of scans) note(`read from end to end: ${tables.join(", ")} for ${what}`);
  print([...rows, { what: "questions that read a large table from end to end", figure: String(scans.length), bar: "≤ 0", ok: scans.length === 0 }]);
}
