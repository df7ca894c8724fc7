import type { ClaimDraft } from "./claim-draft.ts";
import { claimSignsOf, type ClaimSetting } from "./claim-signs.ts";
import { CLAIM_AT, CLAIM_WEIGHTS, LEAST_CLAIM } from "./claim-weights.ts";
import type { Signs } from "./signs.ts";

/** A claim that the rules find, with its signs; its `confidence` is what they make of it, 0–1. */
export type WeighedClaim = { readonly claim: ClaimDraft; readonly signs: Signs };

/** The claims of an article, weighed by how they are told and what is answered. */
export function weighedClaims(claims: readonly ClaimDraft[], setting: ClaimSetting): WeighedClaim[] {
  const signs = claimSignsOf(claims, setting);
  return claims.map((claim, at) => ({ signs: signs[at] ?? {}, claim: { ...claim, confidence: likelihood(signs[at] ?? {}) } }));
}

/** Those that an editor would likely log. `likely`: of each, by its signs unless given. */
export const likelyClaims = (all: readonly WeighedClaim[], likely: readonly number[] = all.map(({ claim }) => claim.confidence), least = LEAST_CLAIM): ClaimDraft[] =>
  all.flatMap(({ claim }, at) => ((likely[at] ?? 0) >= least ? [claim] : []));

const likelihood = (signs: Signs): number => 1 / (1 + Math.exp(-Object.entries(signs).reduce((sum, [name, value]) => sum + value * (CLAIM_WEIGHTS[name] ?? 0), CLAIM_AT)));
