export const PARTY_KINDS = ["person", "organization", "outlet", "government", "unnamed_sources"] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const ARTICLE_KINDS = ["article", "book", "post", "broadcast", "statement", "document"] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export const CHANNELS = [
  "press_conference",
  "interview",
  "statement",
  "social_media",
  "report",
  "book",
  "broadcast",
  "court",
  "parliament",
  "email",
  "phone",
  "other",
] as const;
export type Channel = (typeof CHANNELS)[number];

export const STRENGTHS = ["asserts", "attributes", "distances"] as const;
export type Strength = (typeof STRENGTHS)[number];

export const WORDINGS = ["direct", "paraphrase"] as const;
export type Wording = (typeof WORDINGS)[number];

export const REQUEST_OUTCOMES = ["pending", "answered", "declined", "no_reply"] as const;
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number];
