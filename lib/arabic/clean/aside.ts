import type { Reason } from "./rules.ts";

/** Why the reading of a page sets a line apart: what it stands in, not what it says. */
export type AsideReason = Extract<Reason, "caption" | "layout" | "read_more">;

// Control characters that no text has: «shift out», the reason, «shift in», the words.
const APART = /^\u000e(?<reason>caption|layout|read_more)\u000f/u;
const isReason = (reason: string | undefined): reason is AsideReason => reason === "caption" || reason === "layout" || reason === "read_more";

/** A line of a captured text that its page sets apart from the story: cleaning takes it out for this reason, and it can be put back. */
export const apart = (text: string, reason: AsideReason): string => `\u000e${reason}\u000f${text}`;

/** Why a line of a captured text was set apart; null for all others. */
export function asideOf(line: string): AsideReason | null {
  const reason = APART.exec(line)?.groups?.["reason"];
  return isReason(reason) ? reason : null;
}

/** A line without the mark that sets it apart. */
export const withoutMark = (line: string): string => line.replace(APART, "");
