import type { Stance } from "#lib/domain/stance.ts";

/**
 * What an act of speech does by its verb alone. `says` and `adds` are neutral: their content decides. `claims` puts a
 * proposition forward with distance; `reports` passes one on.
 */
export type Act = Stance | "says" | "adds" | "claims" | "reports";

/** What must stand among the words after the verb for the act to hold; without it the verb means something else. */
export type ObjectKind = "comment" | "accusation" | "investigation" | "opened" | "court" | "filed" | "publication" | "apology" | "statement" | "that" | "silence" | "denial" | "issue" | "inquiry" | "doubt" | "demand" | "notice"
  | "oneself" | "blame" | "untruth" | "criticised" | "findings" | "admitted" | "deed" | "own_words" | "regret" | "minutes" | "warning" | "refutation" | "correction" | "own_denial" | "denial_again" | "charge" | "by_denial" | "passed" | "stand" | "disclosed" | "declined" | "importance" | "lodged";

export type Cue = {
  readonly verb: string;
  readonly present: string;
  readonly act: Act;
  /** How far the narrator stands behind it: domain, Report `strength`. */
  readonly strength: "asserts" | "attributes" | "distances";
  /** Active participles as circumstance («نافيًا»، «مضيفًا»). */
  readonly participle?: string;
  /** The spelling is a common noun too («رد»، «زعم»): it counts as a verb only where one can stand. */
  readonly noun?: true;
  /** Conditions on the object, tried in turn; when none holds, `otherwise` (absent: no act). */
  readonly objects?: readonly (readonly [ObjectKind, Act])[];
  readonly otherwise?: Act;
  /** The act of the negated verb («لم يؤكد»); absent: neutral words are dropped when negated. */
  readonly negated?: Act;
};

// Conditions that many verbs share.
export const COMMENT = ["comment", "no_comment"] as const;
export const CRITICAL = ["accusation", "disputes"] as const;
export const PROBE = ["investigation", "calls_for_investigation"] as const;
export const INQUIRY = ["inquiry", "calls_for_investigation"] as const;
export const COURT = ["court", "threatens_legal_action"] as const;
export const FILED = ["filed", "threatens_legal_action"] as const;
export const SILENT = { negated: "no_comment" } as const;
