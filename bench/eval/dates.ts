import { readFileSync } from "node:fs";
import { z } from "zod";
import { dateIn } from "#lib/arabic/dates/resolve.ts";
import { atLeast, atMost, type Row } from "../table.ts";
import type { Case } from "./likeness.ts";
import { reading } from "./unreadable.ts";

// `published`, or a date told in `source`, is the day it is read against; `acceptable` are other right answers; null: cannot be known.
const shape = z.array(
  z.object({ text: z.string(), edtf: z.string().nullable(), source: z.string().default(""), published: z.string().nullish(), acceptable: z.array(z.string()).nullish() }),
);
type Wanted = z.infer<typeof shape>[number];

// What «relative» stands for in the set, tried on one publication day.
const SOME_DAY = "2024-10-25";
const RELATIVE = new Map([["أول من أمس", "2024-10-23"], ["أمس", "2024-10-24"], ["اليوم", "2024-10-25"]]);

/** Scores a file of date expressions; the publication date is the one told in `source`, if any. */
export function scoreDates(file: string): { rows: Row[]; cases: Case[] } {
  const wanted = reading(file, () => shape.parse(JSON.parse(readFileSync(file, "utf8"))));
  const answers = wanted.map((one) => {
    const got = dateIn(one.text, toldDay(one));
    return { ...one, got, right: isRight(one, got) };
  });
  const invented = answers.filter(({ got, right, edtf }) => !right && got !== null && !leavesOpen(got, edtf));
  const cases = answers.filter(({ right }) => !right).map(({ text, edtf, got }) => ({ article: "dates", what: "date wrong", detail: `${text}: ${got ?? "–"}, not ${edtf ?? "–"}`, worst: 4 }));
  const part = answers.filter(({ right }) => right).length / Math.max(1, answers.length);
  return { rows: [atLeast(`dates, ${answers.length} of them: right`, part, 0.9, ""), atMost("dates: invented", invented.length, 0, "")], cases };
}

/** Whether an answer says less than is known, and nothing else: 2025-04 or XXXX-04-28 of 2025-04-28. */
const leavesOpen = (got: string, edtf: string | null): boolean => [...got].every((letter, at) => letter === edtf?.[at] || (letter === "X" && /\d/u.test(edtf?.[at] ?? "")));

function toldDay({ edtf, source, published }: Wanted): string | null {
  if (published !== undefined) return published;
  if (edtf === "relative" || edtf === "approximate") return /\d{4}-\d{2}/u.exec(source)?.[0] ?? SOME_DAY;
  const story = /story(?: date)? (\d{4}-\d{2}(?:-\d{2})?)|(\d{4}-\d{2}(?:-\d{2})?)(?! →)/u.exec(source);
  return story?.[1] ?? story?.[2] ?? null;
}

function isRight({ text, edtf, acceptable }: Wanted, got: string | null): boolean {
  if (edtf === "relative") return got !== null && (RELATIVE.get(text) ?? got) === got && dateIn(text, null) === null;
  if (edtf === "approximate") return got !== null && /[~?]$/u.test(got);
  return got === edtf || (got !== null && (acceptable ?? []).includes(got));
}
