import type { ClaimDraft } from "./claim-draft.ts";
import { claimSignsOf, type ClaimSetting } from "./claim-signs.ts";
import { CLAIM_AT, CLAIM_WEIGHTS, LEAST_CLAIM } from "./claim-weights.ts";
import { likelihoodOf, type Signs } from "./signs.ts";

/** A claim that the rules find, with its signs; `likely`: 0–1, by them alone. */
export type WeighedClaim = { readonly claim: ClaimDraft; readonly signs: Signs; readonly likely: number };

/** The claims of an article, weighed by how they are told and what is answered. */
export function weighedClaims(claims: readonly ClaimDraft[], setting: ClaimSetting): WeighedClaim[] {
  const signs = claimSignsOf(claims, setting);
  return claims.map((claim, at) => {
    const here = signs[at] ?? {};
    return { claim, signs: here, likely: likelihoodOf(here, CLAIM_WEIGHTS, CLAIM_AT) };
  });
}

/** Those that an editor would likely log. `likely`: of each, by its signs unless given. */
export const likelyClaims = (all: readonly WeighedClaim[], likely: readonly number[] = all.map((one) => one.likely), least = LEAST_CLAIM): WeighedClaim[] => all.filter((_, at) => (likely[at] ?? 0) >= least);
