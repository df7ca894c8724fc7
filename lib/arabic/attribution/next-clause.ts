import { tokensBetween, type Reading } from "./reading.ts";
import type { ResponseDraft } from "./response-draft.ts";
import { shared, topicOf } from "./shared.ts";
import { MOST_UNEQUAL } from "./together.ts";
import type { Weighed } from "./weighed.ts";

// In words: «، مبينا أن», «، وأوضحت الوزارة أن».
const NEAR = 8;

// What is asked of others explains nothing.
const DEMANDS = /^(?:دعا|ناشد|طالب|حث|أهاب|حذر|نصح|توعد)$/u;

/**
 * «نفى … وجود إقالات، مبينا أن …»: a suggested answer with what its party adds in the clause behind it, as the sentence stands, where it
 * is of the same matter, neither drowns in the other, and both are told in the paper's words. `all`: everything weighed in the article, `kept` the suggested of it.
 */
export function withNextClause(reading: Reading, one: Weighed, all: readonly Weighed[], kept: readonly Weighed[]): ResponseDraft {
  const { draft, candidate } = one;
  const sentence = draft.of.at(-1)?.found.sentence;
  const next = all.find((other) => other.candidate.statement.found.sentence === sentence && other.draft.start >= draft.end);
  if (next === undefined || sentence?.title === true || kept.some((other) => other.draft.start < next.draft.end && next.draft.start < other.draft.end)) return draft;
  const { statement, party } = next.candidate;
  if (party !== candidate.party || draft.direct || next.draft.direct || DEMANDS.test(statement.found.form.cue.verb)) return draft;
  return isBalanced(reading, draft, next.draft) && isOnTopic(reading, draft, next) ? { ...draft, end: next.draft.end, of: [...draft.of, ...next.draft.of] } : draft;
}

function isBalanced(reading: Reading, one: ResponseDraft, next: ResponseDraft): boolean {
  const [first, between, second] = [[one.start, one.end], [one.end, next.start], [next.start, next.end]].map(([start = 0, end = 0]) => tokensBetween(reading, start, end).length);
  const [a, gap, b] = [first ?? 0, between ?? 0, second ?? 0];
  return gap <= NEAR && Math.max(a, b) + gap <= MOST_UNEQUAL * Math.min(a, b);
}

/** It shares a word of what it is about with the answer, a claim or the headline. */
const isOnTopic = (reading: Reading, { start, end }: ResponseDraft, { candidate, draft }: Weighed): boolean =>
  candidate.withClaim > 0 || candidate.withTitle > 0 || shared(topicOf(reading.text.slice(start, end)), topicOf(reading.text.slice(draft.start, draft.end))).count > 0;
