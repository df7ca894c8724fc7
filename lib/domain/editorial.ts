export const EDITORIAL_STATES = ["draft", "in_review", "published", "withdrawn", "discarded"] as const;
export type EditorialState = (typeof EDITORIAL_STATES)[number];
