import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onStop } from "#scripts/boot/shutdown.ts";
import { print, rounded, type Row } from "../table.ts";
import { scaled } from "./cluster.ts";
import type { Question } from "./questions.ts";
import type { Timing } from "./timing.ts";

const CLAIMS = 100_000;
const RESPONSES = 5;

type Asked = { readonly claims: number; readonly responses: number; readonly folder: string | null; readonly only: string | null };

/** `scale [CLAIMS] [--responses N] [--folder DIR] [--only WORDS]`. */
function read(words: readonly string[]): Asked {
  const option = (name: string): string | null => (words.includes(name) ? (words[words.indexOf(name) + 1] ?? null) : null);
  return { claims: Number(words.find((word) => /^\d+$/u.test(word)) ?? CLAIMS), responses: Number(option("--responses") ?? RESPONSES), folder: option("--folder"), only: option("--only") };
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

/**
 * Measures matching, search, suggestions, lists and timelines with many claims, and looks at the plan of every statement.
 * With a folder the database stays there for the next run; without, it goes. The clock says what a loaded machine gives;
 * the processors' time says what the question costs.
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
  for (const question of questions) {
    const row = rowOf(question, await time(question.asks));
    note(`${row.what}: ${row.figure}`);
    rows.push(row);
  }
  note("Looking at plans …");
  const scans = await wholeReads(log, questions);
  for (const { what, tables } of scans) note(`read from end to end: ${tables.join(", ")} for ${what}`);
  print([...rows, { what: "questions that read a large table from end to end", figure: String(scans.length), bar: "≤ 0", ok: scans.length === 0 }]);
}
