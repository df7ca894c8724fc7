import type { Act } from "./cues.ts";
import type { Found } from "./found.ts";
import { contentStance, type Content } from "./content.ts";
import type { People } from "./people.ts";
import { keysOf, tokensBetween, type Reading } from "./reading.ts";
import { saidBy, type Said } from "./said.ts";
import { subjectOf, type Last } from "./subject.ts";
import { feminine } from "./sex.ts";
import type { CueMark, Speaker } from "./suggestion.ts";

/** One act of speech with everything read about it. */
export type Statement = {
  readonly act: Act;
  readonly found: Found;
  readonly speaker: Speaker | null;
  readonly mention: string;
  readonly implied: boolean;
  readonly objectFrom: number;
  readonly said: Said;
  readonly content: Content | null;
  readonly cue: CueMark;
  readonly paragraph: number;
};

/** Reads the acts in order, each with its speaker; «وأضاف» goes on with the last one. */
export function statementsOf(reading: Reading, acts: readonly Found[], people: People): Statement[] {
  const spoken: Last[] = [];
  return acts.map((found) => {
    const subject = subjectOf(reading, found, people, lastFor(found, spoken));
    const said = saidBy(reading, found, subject.to);
    if (subject.speaker !== null) spoken.push({ speaker: subject.speaker, feminine: feminine(subject.speaker) });
    const verb = reading.tokens[found.at];
    const cue = { verb: found.form.cue.verb, start: verb?.start ?? 0, end: verb?.end ?? 0 };
    const { speaker, mention, implied } = subject;
    return { act: found.act, found, speaker, mention, implied, objectFrom: subject.to, said, content: contentOf(reading, said), cue, paragraph: found.sentence.paragraph };
  });
}

/** The last who spoke of the verb's gender; a participle goes on with the last of all. */
function lastFor({ form }: Found, spoken: readonly Last[]): Speaker | null {
  const last = spoken.at(-1) ?? null;
  if (form.participle || form.plural) return last?.speaker ?? null;
  return (spoken.slice(-4).findLast((each) => each.feminine === (form.gender === "feminine")) ?? last)?.speaker ?? null;
}

// In words; what is said in longer speech is said at its beginning.
const LONGEST = 160;

function contentOf(reading: Reading, said: Said): Content | null {
  const inside = tokensBetween(reading, said.start, said.end).slice(0, LONGEST);
  return contentStance(keysOf(inside, 0, inside.length));
}
