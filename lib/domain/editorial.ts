import { done, refuse, type Refusal, type Result } from "./result.ts";

export const EDITORIAL_STATES = ["draft", "in_review", "published", "withdrawn", "discarded"] as const;
export type EditorialState = (typeof EDITORIAL_STATES)[number];

type Step = { readonly to: EditorialState; readonly needsReason: boolean };

const step = (to: EditorialState, needsReason = false): Step => ({ to, needsReason });

/**
 * `draft → in_review → published`, `in_review → draft` (sent back, with a reason), `draft → discarded` (restorable),
 * `published → withdrawn` (its notice shows the reason), `withdrawn → published`.
 */
const STEPS: Readonly<Record<EditorialState, readonly Step[]>> = {
  draft: [step("in_review"), step("discarded")],
  in_review: [step("published"), step("draft", true)],
  published: [step("withdrawn", true)],
  withdrawn: [step("published")],
  discarded: [step("draft")],
};

/** The states a record may go to next, the usual one first. */
export function nextStates(state: EditorialState): readonly EditorialState[] {
  return STEPS[state].map(({ to }) => to);
}

/** Whether this step must say why: sending back and withdrawing. */
export function needsReason(from: EditorialState, to: EditorialState): boolean {
  return STEPS[from].some((candidate) => candidate.to === to && candidate.needsReason);
}

export type TransitionCode = "transition_not_allowed" | "reason_required";

/** Judges one step. A step that is not on the path, or lacks the reason it needs, is refused. */
export function checkTransition(
  from: EditorialState,
  to: EditorialState,
  reason: string | null,
): Result<EditorialState, TransitionCode> {
  if (!nextStates(from).includes(to)) return refuse("transition_not_allowed", undefined, { from, to });
  if (needsReason(from, to) && blank(reason)) return refuse("reason_required", "reason");
  return done(to);
}

/**
 * The steps from one state to another, without the first: a draft is published by way of review, so one button may ask
 * for `["in_review", "published"]`, each step judged for itself. Null when no way leads there.
 */
export function stepsTo(from: EditorialState, to: EditorialState): readonly EditorialState[] | null {
  if (nextStates(from).includes(to)) return [to];
  return from === "draft" && to === "published" ? ["in_review", "published"] : null;
}

/** What publishing looks at in a claim; a draft may lack any of it. */
export type ClaimToPublish = {
  readonly statementAr: string | null;
  readonly claimantId: string | null;
  readonly unattributed: boolean;
  readonly saidOn: string | null;
  readonly passages: number;
  readonly noPassageReason: string | null;
};

export type ResponseToPublish = {
  readonly responderId: string | null;
  readonly targets: number;
  readonly saidOn: string | null;
  readonly passages: number;
  readonly noPassageReason: string | null;
};

export type GapCode =
  | "statement_required"
  | "claimant_required"
  | "speaker_required"
  | "target_required"
  | "said_on_required"
  | "passage_or_reason_required";

/** "Publishing a claim needs a statement, a claimant or 'unattributed', a saidOn, and a passage or a reason why there is none." */
export function claimGaps(claim: ClaimToPublish): readonly Refusal<GapCode>[] {
  return [
    ...gap(blank(claim.statementAr), "statement_required", "statementAr"),
    ...gap(claim.claimantId === null && !claim.unattributed, "claimant_required", "claimantId"),
    ...sourceGaps(claim),
  ];
}

/** "A response needs a speaker, a target, a saidOn, and a passage or a reason." */
export function responseGaps(response: ResponseToPublish): readonly Refusal<GapCode>[] {
  return [
    ...gap(response.responderId === null, "speaker_required", "responderId"),
    ...gap(response.targets === 0, "target_required", "targets"),
    ...sourceGaps(response),
  ];
}

type Sourced = Pick<ClaimToPublish, "saidOn" | "passages" | "noPassageReason">;

function sourceGaps(record: Sourced): readonly Refusal<GapCode>[] {
  const unsourced = record.passages === 0 && blank(record.noPassageReason);
  return [
    ...gap(blank(record.saidOn), "said_on_required", "saidOn"),
    ...gap(unsourced, "passage_or_reason_required", "passages"),
  ];
}

function gap(missing: boolean, code: GapCode, field: string): readonly Refusal<GapCode>[] {
  return missing ? [{ code, field }] : [];
}

function blank(text: string | null): boolean {
  return text === null || text.trim() === "";
}
