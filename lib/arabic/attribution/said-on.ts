import { dateIn } from "../dates/resolve.ts";
import type { Reading } from "./reading.ts";
import type { Statement } from "./statement.ts";

// A point in time; what began or ended then («منذ عام 2022») is no day on which one spoke.
const POINT = /^\d{4}-(?:0\d|1[0-2])(?:-\d{2})?~?$/u;
// «الوزير، الذي عين في مارس، نفى»: what is told of the speaker by the way, and when that was.
const BY_THE_WAY = /[،,؛]\s*(?:الذي|التي|الذين|اللذان|اللتان|اللواتي)\s[^،,؛]*/gu;
// How far after the subject a date can stand before the object begins.
const NEAR = 4;

/** When a statement was made, in EDTF: from the narrator's words beside the verb, never from what was said; null when untold. */
export function saidOn(reading: Reading, statements: readonly Statement[], publishedOn: string | null): string | null {
  for (const statement of statements) {
    const date = dateIn(narration(reading, statement), publishedOn);
    if (date !== null && POINT.test(date) && !(publishedOn !== null && date.slice(0, 10) > publishedOn)) return date;
  }
  return null;
}

/** The words from the clause's beginning to what is said; of an object without أن, the few before it. */
function narration(reading: Reading, { found, said, objectFrom }: Statement): string {
  const from = reading.tokens[clauseStart(reading, found.sentence.from, found.at)]?.start ?? 0;
  const near = reading.tokens[Math.min(objectFrom + NEAR, found.to) - 1]?.end ?? from;
  const verb = reading.tokens[found.at]?.end ?? from;
  const to = said.kind === "object" || said.start < verb ? near : said.start;
  const text = reading.text.slice(from, Math.max(to, verb));
  const at = (reading.tokens[found.at]?.start ?? from) - from;
  return text.replace(BY_THE_WAY, (clause, start: number) => `، ${start <= at && at < start + clause.length ? clause.slice(at - start) : ""}`);
}

function clauseStart(reading: Reading, from: number, at: number): number {
  for (let place = at; place > from; place -= 1) if (/[،,؛]/u.test(reading.tokens[place]?.before ?? "") && at - place < 2) return place;
  return Math.max(from, at - 8);
}
