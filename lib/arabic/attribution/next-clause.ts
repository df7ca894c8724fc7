import type { Reading } from "./reading.ts";
import type { ResponseDraft } from "./response-draft.ts";
import { shared, topicOf } from "./shared.ts";
import { isBalanced } from "./together.ts";
import type { Weighed } from "./weighed.ts";

// In words: «، مبينا أن», «، وأوضحت الوزارة أن».
const NEAR = 8;

// What is asked of others explains nothing.
const DEMANDS = /^(?:دعا|ناشد|طالب|حث|أهاب|حذر|نصح|توعد)$/u;

/**
 * «نفى … وجود إقالات، مبينا أن …»: a suggested answer with what its party adds in the clause behind it, as the sentence stands, where it
 * is of the same matter, takes no stance of its own, neither drowns in the other, and both are told in the paper's words. `all`: everything weighed in the
 * article, `kept` the suggested of it.
 */
export function withNextClause(reading: Reading, one: Weighed, all: readonly Weighed[], kept: readonly Weighed[]): ResponseDraft {
  const { draft, candidate } = one;
  const sentence = draft.of.at(-1)?.found.sentence;
  const next = all.find((other) => other.candidate.statement.found.sentence === sentence && other.draft.start >= draft.end);
  if (next === undefined || sentence?.title === true || kept.some((other) => other.draft.start < next.draft.end && next.draft.start < other.draft.end)) return draft;
  if (next.candidate.party !== candidate.party || draft.direct || next.draft.direct || !explains(one, next)) return draft;
  return isOnTopic(reading, draft, next) && isBalanced(reading, draft, next.draft, NEAR) ? { ...draft, end: next.draft.end } : draft;
}

/** It goes on («مبينا», «وأوضح»; «كما …» adds a further thing), and nothing is alleged, threatened, admitted or asked in it. */
function explains({ draft }: Weighed, { candidate: { statement } }: Weighed): boolean {
  const { act, content, found } = statement;
  const goesOn = found.form.participle || /^[وف]/u.test(found.form.clitic);
  const takesNone = content === null || !content.strong || content.stance === draft.stance || content.stance === "clarifies";
  return goesOn && takesNone && /^(?:says|adds|clarifies)$/u.test(act) && !DEMANDS.test(found.form.cue.verb);
}

/** It shares a word of what it is about with the answer, a claim or the headline. */
const isOnTopic = (reading: Reading, { start, end }: ResponseDraft, { candidate, draft }: Weighed): boolean =>
  candidate.withClaim > 0 || candidate.withTitle > 0 || shared(topicOf(reading.text.slice(start, end)), topicOf(reading.text.slice(draft.start, draft.end))).count > 0;
