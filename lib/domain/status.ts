import type { Stance } from "./stance.ts";

export const CLAIM_STATUSES = [
  "retracted",
  "contested",
  "confirmed_by_party",
  "partly_confirmed",
  "denied",
  "disputed",
  "questioned",
  "no_comment",
  "no_reply",
  "awaiting_reply",
  "unanswered",
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** One stance of one visible response on the claim itself, in timeline order. */
export type StatusInput = {
  readonly responseId: string;
  /** The party spoken for, else the speaker. */
  readonly partyId: string;
  readonly stance: Stance;
  /** "only the second call": a position with a scope counts as disputes or partly_confirms. */
  readonly scope: string | null;
};

export type RequestInput = {
  readonly partyId: string;
  readonly deadline: Date;
  readonly outcome: "pending" | "answered" | "declined" | "no_reply";
};
