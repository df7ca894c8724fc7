/** What a response does to what it answers. The order is the desk's: digit keys 1–9 choose it. */
export const STANCES = [
  "denies",
  "disputes",
  "confirms",
  "partly_confirms",
  "clarifies",
  "calls_for_investigation",
  "no_comment",
  "retracts",
  "threatens_legal_action",
] as const;

export type Stance = (typeof STANCES)[number];

/** Stances that say whether the thing is so. Of each party only its latest position counts. */
export const POSITIONS = ["denies", "disputes", "partly_confirms", "confirms"] as const;

export type Position = (typeof POSITIONS)[number];

export function isStance(value: string): value is Stance {
  return STANCES.some((stance) => stance === value);
}

export function isPosition(stance: Stance): stance is Position {
  return POSITIONS.some((position) => position === stance);
}
