import type { Attributed } from "./attributed.ts";
import type { Claimed } from "./claim-end.ts";
import { tokensBetween, type Reading } from "./reading.ts";
import { isJoinedMasdar } from "./hearsay.ts";
import { stretch } from "./said.ts";
import { topicOf } from "./shared.ts";
import type { Statement } from "./statement.ts";
import type { CueMark, Speaker } from "./suggestion.ts";

/** A claim before it is dated: its words, and the statement that denies or makes it (`by`: its place), if one does; `denied`: a denial tells it in these words; `attributed`: the text tells it on an outlet's authority («وفقا لصحيفة …»). */
export type ClaimDraft = {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly speaker: Speaker | null;
  readonly cue: CueMark;
  readonly paragraph: number;
  readonly title: boolean;
  readonly topic: ReadonlySet<string>;
  readonly by: readonly Statement[];
  readonly denied: boolean;
  readonly attributed: boolean;
  /** How often the rules find it told. */
  readonly tellings: number;
};

/** What anyone says becomes a claim when another party answers it. */
export function draftSaid(reading: Reading, { said, speaker, cue, paragraph, found }: Statement, by: readonly Statement[]): ClaimDraft {
  const topic = topicOf(reading.text.slice(said.start, said.end));
  return { start: said.start, end: said.end, quoted: said.kind === "quote", speaker, cue, paragraph, title: found.sentence.title, topic, by, denied: false, attributed: false, tellings: 1 };
}

/** What is told on an outlet's authority. */
export function draftAttributed(reading: Reading, { from, to, speaker, cue, sentence }: Attributed): ClaimDraft {
  const place = stretch(reading, from, to);
  return { ...place, quoted: false, speaker, cue, paragraph: sentence.paragraph, title: sentence.title, topic: topicOf(reading.text.slice(place.start, place.end)), by: [], denied: false, attributed: true, tellings: 1 };
}

/** The words of a proposition that the text speaks of. */
export function draftOf(reading: Reading, claimed: Claimed, cue: CueMark, by: readonly Statement[]): ClaimDraft {
  const place = bare(reading, claimed.from, stretch(reading, claimed.from, claimed.to));
  const topic = topicOf(reading.text.slice(place.start, stretch(reading, claimed.from, claimed.about).end));
  return { ...place, quoted: false, speaker: claimed.speaker, cue, ...placeIn(reading, claimed.from), topic, by, denied: false, attributed: false, tellings: 1 };
}

/** «(أنباء) بوفاة الوزير»: without the preposition joined to its first word. */
function bare(reading: Reading, from: number, { start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
  const token = reading.tokens[from];
  const joined = isJoinedMasdar(token) ? (/^[بل]\p{M}*/u.exec(token?.text ?? "")?.[0].length ?? 0) : 0;
  return { start: start + joined, end };
}

/** The words by which a proposition is told, two at most: «ما تردد». */
export function cueAt(reading: Reading, { cueFrom, cueTo }: Claimed): CueMark {
  const { start, end } = stretch(reading, cueFrom, Math.min(cueTo, cueFrom + 2));
  return { verb: reading.text.slice(start, end), start, end };
}

function placeIn(reading: Reading, token: number): { paragraph: number; title: boolean } {
  const sentence = reading.sentences.find(({ from, to }) => from <= token && token < to);
  return { paragraph: sentence?.paragraph ?? 0, title: sentence?.title ?? false };
}

const LEAST_WORDS = 4;

/** «زعم أن …، وأن …»: each clause is a claim of its own. */
export function coordinated(reading: Reading, draft: ClaimDraft): ClaimDraft[] {
  const inside = tokensBetween(reading, draft.start, draft.end);
  const at = inside.findIndex(({ key, quote }, place) => quote === null && /^و[بل]?ان(?:ه|ها|هم)?$/u.test(key) && place >= LEAST_WORDS && inside.length - place > LEAST_WORDS);
  const [last, and] = [inside[at - 1], inside[at]];
  if (draft.quoted || last === undefined || and === undefined) return [draft];
  const start = /ن$/u.test(and.key) ? (inside[at + 1]?.start ?? and.start) : and.start;
  const part = (from: number, to: number): ClaimDraft => ({ ...draft, start: from, end: to, topic: topicOf(reading.text.slice(from, to)) });
  return [part(draft.start, last.end), ...coordinated(reading, part(start, draft.end))];
}
