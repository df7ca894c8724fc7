import { readFileSync } from "node:fs";
import { z } from "zod";

/** One logged claim of a corpus; `title`: the headline of an article it stands in. */
const claimLine = z.object({ id: z.string(), vclaim: z.string(), title: z.string().optional() });
/** A post, and the claims it repeats. */
const queryLine = z.object({ id: z.string(), text: z.string(), relevant: z.array(z.string()), relevant_in_corpus: z.array(z.string()).optional() });

export type CorpusClaim = z.infer<typeof claimLine>;
export type Post = z.infer<typeof queryLine>;

const lines = (file: string): unknown[] =>
  readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "").map((line): unknown => JSON.parse(line));

/** JSONL files in the form of the CheckThat! data. */
export const readCorpus = (file: string): CorpusClaim[] => z.array(claimLine).parse(lines(file));
export const readPosts = (file: string): Post[] => z.array(queryLine).parse(lines(file));

/** The fields of a CSV text, quotes taken off; every row as an array. */
function readCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu;
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain, end] of text.matchAll(field)) {
    if (whole === "") break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

export type HeadlinePair = { readonly first: string; readonly second: string; readonly agree: boolean };

/** Pairs of headlines, `s1,s2,stance`; what is neither agreement nor contradiction is left out. */
export function readPairs(file: string): HeadlinePair[] {
  return readCsv(readFileSync(file, "utf8")).flatMap(([first = "", second = "", stance]) =>
    stance === "agree" || stance === "disagree" ? [{ first, second, agree: stance === "agree" }] : [],
  );
}
