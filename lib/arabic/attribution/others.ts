import { overlap } from "#lib/domain/overlap.ts";
import type { Weighed } from "./weighed.ts";

// An editor goes through them one by one.
const MOST = 4;
// Less likely ones are about something else.
const LEAST = 0.03;

/** The same answer of the same party in other words, which an editor may log instead: the likeliest first; none that is suggested itself. */
export function otherWordings(chosen: Weighed, all: readonly Weighed[], suggested: readonly Weighed[]): Weighed[] {
  const isFree = ({ draft }: Weighed): boolean => !suggested.some((each) => overlap(each.draft, draft) > 0);
  const isSameAnswer = ({ candidate, draft }: Weighed): boolean => candidate.party === chosen.candidate.party && (candidate.stance === null || draft.stance === chosen.draft.stance);
  const found = all.filter((one) => one.likely >= LEAST && !one.candidate.statement.found.sentence.title && isSameAnswer(one) && isFree(one)).toSorted((a, b) => b.likely - a.likely);
  return found.filter((one, at) => !found.slice(0, at).some((better) => overlap(better.draft, one.draft) > 0)).slice(0, MOST);
}
