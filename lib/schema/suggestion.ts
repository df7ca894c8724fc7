import { z } from "zod";
import { MOST_PASSAGES, id, passageInput } from "./shared.ts";

/** What an editor makes of a suggestion: null takes the choice back. */
export const choiceInput = z.object({
  articleId: id,
  key: z.string().regex(/^[\w-]{16}$/u, "unknown_record"),
  choice: z.enum(["accepted", "dismissed"]).nullable(),
  /** Takes back only what one has chosen oneself. */
  own: z.boolean().default(false),
});
export type ChoiceInput = z.input<typeof choiceInput>;

/** A further place where a logged claim or response is told. */
export const sourceInput = z.object({ kind: z.enum(["claim", "response"]), id, passages: z.array(passageInput).min(1, "required").max(MOST_PASSAGES, "too_many") });
export type SourceInput = z.input<typeof sourceInput>;

/** Passages of a logged claim or response, by their ids, that are to hang on it no more; `expected`: the revision in which they came there. */
export const sourceRemoval = z.object({ kind: z.enum(["claim", "response"]), id, passageIds: z.array(id).min(1, "required").max(MOST_PASSAGES, "too_many"), expected: z.int().optional() });
export type SourceRemoval = z.input<typeof sourceRemoval>;
