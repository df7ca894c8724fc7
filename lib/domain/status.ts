import { isPosition, type Position, type Stance } from "./stance.ts";

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

export function isClaimStatus(value: string): value is ClaimStatus {
  return CLAIM_STATUSES.some((status) => status === value);
}

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

/** A party with the stance that counts for it, and the response it was said in. */
export type Counted = { readonly partyId: string; readonly stance: Stance; readonly responseId: string };

export type StatusQuestion = {
  readonly claimantId: string | null;
  /** In timeline order. */
  readonly responses: readonly StatusInput[];
  readonly requests: readonly RequestInput[];
  readonly now: Date;
};

/**
 * The status of a claim and whom it rests on, one entry a party: positions first, then other stances, each in the order
 * they were said. Of the claimant only a retraction is listed. Source: "Computed status of a claim".
 */
export function computeStatus(question: StatusQuestion): { status: ClaimStatus; counted: Counted[] } {
  const counted = count(question);
  const stances = new Set(counted.map(({ stance }) => stance));
  return { status: statusOf(stances, question), counted };
}

/** The eight rules; the first that matches. */
function statusOf(stances: ReadonlySet<Stance>, { requests, now }: StatusQuestion): ClaimStatus {
  const some = (...wanted: readonly Stance[]): boolean => wanted.some((stance) => stances.has(stance));
  if (some("retracts")) return "retracted";
  if (some("denies", "disputes") && some("confirms", "partly_confirms")) return "contested";
  if (some("confirms")) return "confirmed_by_party";
  if (some("partly_confirms")) return "partly_confirmed";
  if (some("denies")) return "denied";
  if (some("disputes")) return "disputed";
  if (some("calls_for_investigation", "clarifies", "threatens_legal_action")) return "questioned";
  if (some("no_comment")) return "no_comment";
  if (requests.some((request) => wentUnanswered(request, now))) return "no_reply";
  if (requests.some(({ outcome }) => outcome === "pending")) return "awaiting_reply";
  return "unanswered";
}

/** A request whose deadline is this very instant is past it, so that a job set to the deadline finds it flipped. */
function wentUnanswered({ outcome, deadline }: RequestInput, now: Date): boolean {
  return outcome === "no_reply" || (outcome === "pending" && deadline.getTime() <= now.getTime());
}

function count({ claimantId, responses }: StatusQuestion): Counted[] {
  const positions = new Map<string, Counted>();
  const others = new Map<string, Counted>();
  for (const input of takeBacksFirst(responses)) {
    if (input.partyId === claimantId) countClaimant(input, positions);
    else countParty(input, positions, others);
  }
  const silentOnSubstance = [...others.values()].filter(({ partyId }) => !positions.has(partyId));
  return [...positions.values(), ...silentOnSubstance];
}

/** "The claimant standing by its story is shown and counts for nothing"; only its retraction counts. */
function countClaimant({ responseId, partyId, stance }: StatusInput, positions: Map<string, Counted>): void {
  if (stance === "retracts") positions.set(partyId, { partyId, stance, responseId });
}

function countParty(input: StatusInput, positions: Map<string, Counted>, others: Map<string, Counted>): void {
  const { responseId, partyId, stance, scope } = input;
  if (stance === "retracts") {
    positions.delete(partyId);
  } else if (isPosition(stance)) {
    moveToEnd(positions, { partyId, stance: withScope(stance, scope), responseId });
  } else if (stance !== "no_comment" || !others.has(partyId)) {
    // A later "no comment" hides nothing that was said before it.
    moveToEnd(others, { partyId, stance, responseId });
  }
}

/** A map keeps a replaced entry at its old place; the order is that of the stances that count. */
function moveToEnd(map: Map<string, Counted>, entry: Counted): void {
  map.delete(entry.partyId);
  map.set(entry.partyId, entry);
}

/** A position on a part only is no position on the whole. */
function withScope(position: Position, scope: string | null): Position {
  if (scope === null || scope.trim() === "") return position;
  switch (position) {
    case "denies":
    case "disputes":
      return "disputes";
    case "confirms":
    case "partly_confirms":
      return "partly_confirms";
  }
}

/** One response may take an old position back and state a new one; the taking back comes first, however it was stored. */
function takeBacksFirst(responses: readonly StatusInput[]): readonly StatusInput[] {
  const withdrawals = responses.filter(({ stance }) => stance === "retracts");
  const seen = new Set<string>();
  return responses.flatMap((input) => {
    if (seen.has(input.responseId)) return input.stance === "retracts" ? [] : [input];
    seen.add(input.responseId);
    const first = withdrawals.filter(({ responseId }) => responseId === input.responseId);
    return input.stance === "retracts" ? first : [...first, input];
  });
}
