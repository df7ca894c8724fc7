import { readFileSync } from "node:fs";
import { z } from "zod";
import { reading } from "./unreadable.ts";

/** One logged claim of a corpus; `title`: the headline of an article it stands in. */
const claimLine = z.object({ id: z.string(), vclaim: z.string(), title: z.string().optional() });
/** A post, and the claims it repeats. */
const queryLine = z.object({ id: z.string(), text: z.string(), relevant: z.array(z.string()), relevant_in_corpus: z.array(z.string()).optional() });

export type CorpusClaim = z.infer<typeof claimLine>;
export type Post = z.infer<typeof queryLine>;

/** The lines of a JSONL file, each of one form; the first that is not is told by its number. */
function linesOf<T>(file: string, form: z.ZodType<T>): T[] {
  const lines = reading(file, () => readFileSync(file, "utf8")).split("\n");
  return lines.flatMap((line, at) => (line.trim() === "" ? [] : [reading(`${file}:${String(at + 1)}`, () => form.parse(JSON.parse(line)))]));
}

/** JSONL files in the form of the CheckThat! data. */
export const readCorpus = (file: string): CorpusClaim[] => linesOf(file, claimLine);
export const readPosts = (file: string): Post[] => linesOf(file, queryLine);

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
