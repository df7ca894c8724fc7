import { z } from "zod";
import { STANCES } from "#lib/domain/stance.ts";

/** What a response answers, as its form keeps it: a record and the stances on it. */
export const targetShape = z.object({
  kind: z.enum(["claim", "response"]),
  id: z.string(),
  label: z.string(),
  parts: z.number(),
  stances: z.array(z.enum(STANCES)),
  scope: z.string(),
});
export type TargetDraft = z.infer<typeof targetShape>;
