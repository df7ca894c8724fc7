import type { Refusal } from "#lib/domain/result.ts";
import type { Version } from "../record/versions.ts";

/** What a save is for: kept as a draft, sent to review, published at once, or a change of what is stored. */
export const INTENTS = ["draft", "review", "publish", "save"] as const;
export type Intent = (typeof INTENTS)[number];

/** What a save answers to its form. */
export type FormState = {
  readonly kind: "idle" | "refused" | "stale" | "done";
  /** Grows with every answer, so that two equal refusals are two events. */
  readonly attempt: number;
  /** Of one that is done: what kept it from being published, where that was asked. */
  readonly refusals: readonly Refusal[];
  /** What was typed, for a page without scripts. */
  readonly typed: Readonly<Record<string, string>>;
  /** After a stale save: the revision that is stored now, and where it differs from what was typed. */
  readonly stored: { readonly revision: number; readonly differing: readonly Version[] } | null;
  /** Where to go when it is done. */
  readonly next: string | null;
  /** The address of a one-time link just made; shown once. */
  readonly link: string | null;
};

export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;

export const IDLE: FormState = { kind: "idle", attempt: 0, refusals: [], typed: {}, stored: null, next: null, link: null };
