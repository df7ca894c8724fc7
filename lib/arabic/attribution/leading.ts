import type { ClaimDraft } from "./claim-draft.ts";
import { isOutlet } from "./party.ts";

// In paragraphs: a page says at its top what it is about, and recalls below what was alleged before.
const LEAD = 2;

/**
 * The claims an editor would log: where one stands in the lead, an accusation or a rumour further down is background, unless it
 * is denied in its own words or an outlet puts it forward; and a title that tells by the same verb tells the same.
 */
export function leading(claims: readonly ClaimDraft[]): ClaimDraft[] {
  const lead = claims.filter(({ title, paragraph }) => !title && paragraph <= LEAD);
  if (lead.length === 0) return [...claims];
  const inTitle = (claim: ClaimDraft): ClaimDraft | undefined => (claim.title ? lead.find(({ cue }) => cue.verb === claim.cue.verb) : undefined);
  const kept = claims.filter((claim) => inTitle(claim) === undefined && (claim.paragraph <= LEAD || claim.denied || !isAlleged(claim) || isOutlet(claim.speaker)));
  return kept.map((claim) => ({ ...claim, by: [...claim.by, ...claims.filter((other) => inTitle(other) === claim).flatMap(({ by }) => by)] }));
}

/** Accused, claimed or rumoured, and not what anyone said whom another answers. */
const isAlleged = ({ by }: ClaimDraft): boolean => by.every(({ act }) => act === "claims");
