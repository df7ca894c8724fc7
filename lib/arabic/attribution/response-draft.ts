import type { Stance } from "#lib/domain/stance.ts";
import type { Statement } from "./statement.ts";
import type { Speaker } from "./suggestion.ts";

/** A response before it is dated; `of`: the statements it was made from, the one with the cue first. */
export type ResponseDraft = {
  readonly stance: Stance;
  readonly speaker: Speaker;
  readonly start: number;
  readonly end: number;
  readonly direct: boolean;
  readonly of: readonly Statement[];
  readonly confidence: number;
};
