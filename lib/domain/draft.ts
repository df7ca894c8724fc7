/** A draft as it is kept: `version` names the writing (`tab:number`, the number growing within a tab); empty: saved or given up. */
type Kept = { readonly version: string; readonly isEmpty: boolean };

const tabOf = (version: string): string => version.slice(0, version.lastIndexOf(":"));
const numberOf = (version: string): number => Number(version.slice(version.lastIndexOf(":") + 1));

/**
 * What a new writing of a draft is to the one that is kept: `take` it; `late`, the same tab has written a later one already;
 * `other`, another tab or browser has written something that this one has not `seen`.
 */
export function draftVerdict(kept: Kept | null, seen: string, version: string): "take" | "late" | "other" {
  if (kept === null) return "take";
  if (tabOf(kept.version) === tabOf(version)) return numberOf(version) > numberOf(kept.version) ? "take" : "late";
  return kept.version === seen || kept.isEmpty ? "take" : "other";
}
