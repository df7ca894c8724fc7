import type { Comparison } from "./compare.ts";

/** One changed fact is another claim, however alike the words. */
const factChanged = (found: Comparison): boolean =>
  found.otherNumber || found.otherNegation || found.otherName !== null || found.opposite !== null;

/** Whether two sentences say the same, in whatever words; the thresholds are weighed on `npm run eval`'s headline pairs. */
export function saysTheSame(found: Comparison): boolean {
  if (factChanged(found)) return false;
  const least = Math.min(...found.covered);
  return least >= 0.6 && found.onlyHere.length + found.onlyThere.length <= 4;
}
