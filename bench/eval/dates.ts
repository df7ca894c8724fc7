import { readFileSync } from "node:fs";
import { z } from "zod";
import { dateIn } from "#lib/arabic/dates/resolve.ts";
import { atLeast, atMost, type Row } from "../table.ts";
import type { Case } from "./score.ts";

const shape = z.array(z.object({ text: z.string(), edtf: z.string(), source: z.string().default("") }));

// What «relative» stands for in the set, tried on one publication day.
const SOME_DAY = "2024-10-25";
const RELATIVE = new Map([["أول من أمس", "2024-10-23"], ["أمس", "2024-10-24"], ["اليوم", "2024-10-25"]]);

/** Scores a file of date expressions; the publication date is the one told in `source`, if any. */
export function scoreDates(file: string): { rows: Row[]; cases: Case[] } {
  const wanted = shape.parse(JSON.parse(readFileSync(file, "utf8")));
  const answers = wanted.map(({ text, edtf, source }) => {
    const published = /story(?: date)? (\d{4}-\d{2}(?:-\d{2})?)|(\d{4}-\d{2}(?:-\d{2})?)(?! →)/u.exec(source);
    const told = edtf === "relative" ? SOME_DAY : (published?.[1] ?? published?.[2] ?? (edtf === "approximate" ? SOME_DAY : yearOnly(edtf)));
    const got = dateIn(text, told);
    return { text, edtf, got, right: isRight(text, edtf, got) };
  });
  const invented = answers.filter(({ got, right, edtf }) => !right && got !== null && !edtf.startsWith(got));
  const cases = answers.filter(({ right }) => !right).map(({ text, edtf, got }) => ({ article: "dates", what: "date wrong", detail: `${text}: ${got ?? "–"}, not ${edtf}`, worst: 4 }));
  const part = answers.filter(({ right }) => right).length / Math.max(1, answers.length);
  return { rows: [atLeast(`dates, ${answers.length} of them: right`, part, 0.9, ""), atMost("dates: invented", invented.length, 0, "")], cases };
}

/** For «الجاري» without a story date, the year the set itself gives; an unknown year stays unknown. */
const yearOnly = (edtf: string): string | null => /^(\d{4})-\d{2}-\d{2}$/u.exec(edtf)?.[0] ?? null;

function isRight(text: string, edtf: string, got: string | null): boolean {
  if (edtf === "relative") return got !== null && (RELATIVE.get(text) ?? got) === got && dateIn(text, null) === null;
  return edtf === "approximate" ? got !== null && /[~?]$/u.test(got) : got === edtf;
}
