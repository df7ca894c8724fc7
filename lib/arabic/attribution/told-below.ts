import type { ClaimDraft } from "./claim-draft.ts";

// In paragraphs: a page says at its top what it is about.
const LEAD = 2;

/** The claims without those of a title that the lead tells again by the same verb: the title tells the same, and who made or denied it there belongs to the lead's. */
export function toldBelow(claims: readonly ClaimDraft[]): ClaimDraft[] {
  const lead = claims.filter(({ title, paragraph }) => !title && paragraph <= LEAD);
  const again = (claim: ClaimDraft): ClaimDraft | undefined => (claim.title ? lead.find(({ cue }) => cue.verb === claim.cue.verb) : undefined);
  const titles = claims.filter((claim) => again(claim) !== undefined);
  return claims.filter((claim) => !titles.includes(claim)).map((claim) => ({ ...claim, by: [...claim.by, ...titles.filter((title) => again(title) === claim).flatMap(({ by }) => by)] }));
}
