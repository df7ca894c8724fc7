import { isStance } from "#lib/domain/stance.ts";
import { sameParty } from "./party.ts";
import { tokensBetween, type Reading } from "./reading.ts";
import type { ResponseDraft } from "./response-draft.ts";

// An editor logs both clauses as one answer when neither drowns in the other.
const MOST_UNEQUAL = 1.9;
// In words; a quotation as long as this stands by itself.
const LONG_QUOTE = 8;
const NEAR = 6;
// In words; so short a clause goes with the one before it.
const TAIL = 6;

/** Two stretches, the second at most `near` words behind the first, neither of which drowns in the other. */
export function isBalanced(reading: Reading, one: Place, next: Place, near: number): boolean {
  const count = (start: number, end: number): number => tokensBetween(reading, start, end).length;
  const [first, second] = [count(one.start, one.end), count(next.start, next.end)];
  return next.start >= one.end && count(one.end, next.start) <= near && Math.max(first, second) <= MOST_UNEQUAL * Math.min(first, second);
}

type Place = { readonly start: number; readonly end: number };

/** «ونفت الشركة ذلك، ووصفته بأنه «هراء»»: clauses of one sentence in which one party takes one stance are one answer, from the first to the last. */
export function told(reading: Reading, drafts: readonly ResponseDraft[]): ResponseDraft[] {
  const joined: ResponseDraft[] = [];
  for (const draft of drafts.toSorted((a, b) => a.start - b.start)) {
    const before = joined.at(-1);
    if (before !== undefined && belongTogether(reading, before, draft)) joined[joined.length - 1] = union(before, draft);
    else joined.push(draft);
  }
  return joined;
}

function belongTogether(reading: Reading, a: ResponseDraft, b: ResponseDraft): boolean {
  const [one, other] = [a.of.at(-1), b.of[0]];
  if (one === undefined || other === undefined || one.found.sentence !== other.found.sentence || a.stance !== b.stance || !sameParty(a.speaker, b.speaker)) return false;
  // «…، كما نفت تسجيل أي وفاة»: a further thing.
  if (reading.tokens[other.found.at - 1]?.key === "كما" && isStance(other.act)) return false;
  const words = (draft: ResponseDraft): number => tokensBetween(reading, draft.start, draft.end).length;
  if (b.start <= a.end) return b.start > a.start || b.end > a.end;
  if (tokensBetween(reading, a.end, b.start).length > NEAR || [a, b].some((draft) => draft.direct && words(draft) >= LONG_QUOTE)) return false;
  const [less, more] = words(a) < words(b) ? [words(a), words(b)] : [words(b), words(a)];
  return more <= MOST_UNEQUAL * less || (less <= TAIL && !a.direct && !b.direct);
}

const union = (a: ResponseDraft, b: ResponseDraft): ResponseDraft => ({
  ...a,
  end: Math.max(a.end, b.end),
  direct: a.direct && b.direct,
  speaker: a.speaker.role !== null || b.speaker.role === null ? a.speaker : b.speaker,
  of: [...a.of, ...b.of],
  confidence: Math.max(a.confidence, b.confidence),
});
