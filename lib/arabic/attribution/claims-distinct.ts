import type { ClaimDraft } from "./claim-draft.ts";
import { sameParty } from "./party.ts";
import { shared } from "./shared.ts";

/** One draft for each proposition: told twice, the longer telling below the title stays, with the answers of both. */
export function distinct(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const kept: ClaimDraft[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex((other) => isSame(other, draft));
    const other = kept[at];
    if (other === undefined) kept.push(draft);
    else kept[at] = joined(other, draft);
  }
  return kept;
}

function isSame(a: ClaimDraft, b: ClaimDraft): boolean {
  if (a.start < b.end && b.start < a.end) return true;
  const ofTwo = a.speaker !== null && b.speaker !== null && !a.title && !b.title && !sameParty(a.speaker, b.speaker);
  if (ofTwo || (isAlleged(a) && isAlleged(b))) return shared(a.topic, b.topic).part >= 0.75;
  const { count, part } = shared(a.topic, b.topic);
  // Below the title, what is denied is a claim of its own, unless the other tells nearly the same.
  if (!a.title && !b.title && (a.denied || b.denied) && part < 0.75) return false;
  // A title tells the same in fewer words.
  return count >= 2 && part >= (a.title === b.title ? 0.7 : 0.4);
}

/** Put forward by a verb of claiming of its own: «كما ادّعى …». */
const isAlleged = ({ by, title }: ClaimDraft): boolean => !title && by.some(({ act }) => act === "claims");

function joined(a: ClaimDraft, b: ClaimDraft): ClaimDraft {
  const better = a.title && !b.title ? b : b.start < a.start && !b.title && b.topic.size >= a.topic.size ? b : !b.title && b.topic.size > a.topic.size && b.topic.size < 18 && a.speaker === null ? b : a;
  return { ...better, speaker: better.speaker ?? a.speaker ?? b.speaker, by: [...a.by, ...b.by], denied: a.denied || b.denied, tellings: a.tellings + b.tellings };
}
