import { readFileSync, statSync } from "node:fs";
import { db } from "#lib/db/client.ts";
import type { Question } from "./questions.ts";

/** Tables that no question may read from end to end. */
const LARGE = /Seq Scan on (?:public\.)?"?(Claim|Response|ResponseTarget|Report|ClaimWording)"?(?![A-Za-z])/u;
const ASKED = 8;
/** A statement that only asked how another would be carried out. */
const ASKED_FOR_A_PLAN = /Query Text:\s+EXPLAIN/u;

/** From now on the server writes the plan of every statement of new connections to its log, those inside functions too. */
async function explainAll(on: boolean): Promise<void> {
  const settings = { session_preload_libraries: "auto_explain", "auto_explain.log_min_duration": "0", "auto_explain.log_nested_statements": "on" };
  const [row] = await db.$queryRaw<{ name: string }[]>`SELECT current_database()::text AS name`;
  for (const [name, value] of Object.entries(settings)) {
    await db.$executeRawUnsafe(on ? `ALTER DATABASE "${row?.name ?? ""}" SET ${name} = '${value}'` : `ALTER DATABASE "${row?.name ?? ""}" RESET ${name}`);
  }
  await db.$disconnect();
}

function bytesSince(log: string, from: number): string {
  return readFileSync(log).subarray(from).toString("utf8");
}

export type Scan = { readonly what: string; readonly tables: readonly string[] };

/** The questions for which a large table was read from end to end, with its name. */
export async function wholeReads(log: string, questions: readonly Question[]): Promise<Scan[]> {
  await explainAll(true);
  const found: Scan[] = [];
  try {
    for (const { what, asks } of questions) {
      const from = statSync(log).size;
      for (const ask of asks.slice(0, ASKED)) await ask();
      const entries = bytesSince(log, from).split(/\n(?=\d{4}-)/u).filter((entry) => !ASKED_FOR_A_PLAN.test(entry));
      const tables = entries.flatMap((entry) => entry.split("\n")).flatMap((line) => LARGE.exec(line)?.[1] ?? []);
      if (tables.length > 0) found.push({ what, tables: [...new Set(tables)] });
    }
  } finally {
    await explainAll(false);
  }
  return found;
}
