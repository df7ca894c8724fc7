/** The kinds of record that have a history. */
export const ENTITIES = [
  "party",
  "office",
  "article",
  "article_version",
  "passage",
  "claim",
  "report",
  "response",
  "comment_request",
  "verdict",
  "dossier",
  "correction",
  "not_same",
  "settings",
] as const;
export type EntityName = (typeof ENTITIES)[number];
