import type { Comparison } from "./compare.ts";
import type { Facts } from "./facts.ts";
import { samenessSigns, SAME_SIGNS } from "./sameness.ts";
import { SAME_AT, SAME_ENOUGH, SAME_WEIGHTS } from "./weights.ts";

/** One changed fact is another claim, however alike the words. */
export const factChanged = (found: Comparison): boolean =>
  found.otherNegation || found.otherParts || [found.otherNumber, found.otherName, found.opposite, found.otherAct, found.otherNamed].some((other) => other !== null);

/** How likely two sentences in which no fact differs say the same, 0..1: a logistic sum. */
function sameness(found: Comparison, here: Facts, there: Facts): number {
  const signs = samenessSigns(found, here, there);
  const sum = SAME_SIGNS.reduce((total, sign) => total + SAME_WEIGHTS[sign] * signs[sign], SAME_AT);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether two sentences say the same, in whatever words. */
export const saysTheSame = (found: Comparison, here: Facts, there: Facts): boolean => !factChanged(found) && sameness(found, here, there) >= SAME_ENOUGH;
