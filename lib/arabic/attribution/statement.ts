import type { Act } from "./cues.ts";
import type { Found } from "./acts.ts";
import { contentStance, type Content } from "./content.ts";
import type { People } from "./people.ts";
import { keysOf, type Reading } from "./reading.ts";
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
  let last: Last = { speaker: null, feminine: false, paragraph: 0 };
  return acts.map((found) => {
    const subject = subjectOf(reading, found, people, last);
    const said = saidBy(reading, found, subject.to);
    if (subject.speaker !== null) last = { speaker: subject.speaker, feminine: feminine(subject.speaker), paragraph: found.sentence.paragraph };
    const verb = reading.tokens[found.at];
    const cue = { verb: found.form.cue.verb, start: verb?.start ?? 0, end: verb?.end ?? 0 };
    const { speaker, mention, implied } = subject;
    return { act: found.act, found, speaker, mention, implied, objectFrom: subject.to, said, content: contentOf(reading, said), cue, paragraph: found.sentence.paragraph };
  });
}

function contentOf(reading: Reading, said: Said): Content | null {
  const inside = reading.tokens.filter(({ start, end }) => start >= said.start && end <= said.end);
  return contentStance(keysOf(inside, 0, inside.length));
}
