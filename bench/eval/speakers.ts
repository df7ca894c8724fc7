import { readFileSync } from "node:fs";
import { z } from "zod";
import { findActs } from "#lib/arabic/attribution/acts.ts";
import { peopleIn } from "#lib/arabic/attribution/people.ts";
import { readArticle } from "#lib/arabic/attribution/reading.ts";
import { statementsOf, type Statement } from "#lib/arabic/attribution/statement.ts";
import { atLeast, told, type Row } from "../table.ts";
import { f1 } from "./overlap.ts";
import type { Case } from "./likeness.ts";

// One to three sentences, the cue verb as it stands there, what is said, and by whom; null: the text names nobody.
const shape = z.array(z.object({ text: z.string(), verb: z.string(), quote: z.string(), speaker: z.string().nullable() }));
type Wanted = z.infer<typeof shape>[number];

const HALF = 0.5;

/** Scores a file of sentences whose speaker is known: named when half the words of the names are the same. */
export function scoreSpeakers(file: string): { rows: Row[]; cases: Case[] } {
  const wanted = shape.parse(JSON.parse(readFileSync(file, "utf8")));
  const read = wanted.flatMap((one) => {
    const statement = statementOf(one);
    return statement === null ? [] : [{ ...one, got: statement.speaker?.name ?? null }];
  });
  const wrong = read.filter(({ speaker, got }) => (speaker === null || got === null ? speaker !== got : f1(speaker, got) < HALF));
  const exact = read.filter(({ speaker, got }) => speaker === got).length;
  const cases = wrong.map(({ text, speaker, got }) => ({ article: "speakers", what: "speaker wrong", detail: `${got ?? "–"}, not ${speaker ?? "–"}: ${text}`, worst: 1 }));
  const all = Math.max(1, read.length);
  return { rows: [told(`speakers, ${wanted.length} sentences: read / named to the word`, `${read.length} / ${exact}`), atLeast("speakers: of those read", (all - wrong.length) / all, 0.85, "")], cases };
}

/** The act whose verb and words are those meant. */
function statementOf({ text, verb, quote }: Wanted): Statement | null {
  const reading = readArticle(text);
  const weighed = statementsOf(reading, findActs(reading), peopleIn(reading)).map((statement) => {
    const { cue, said } = statement;
    return { statement, weight: f1(text.slice(said.start, said.end), quote) + f1(text.slice(cue.start, cue.end), verb) };
  });
  return weighed.toSorted((a, b) => b.weight - a.weight)[0]?.statement ?? null;
}
