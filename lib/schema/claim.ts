import { z } from "zod";
import { CHANNELS } from "#lib/domain/kinds.ts";
import { MOST_PASSAGES, changeFields, id, optionalDate, optionalId, optionalLine, passageInput, requiredLine } from "./shared.ts";

export const claimInput = z.object({
  statementAr: requiredLine(1000),
  statementEn: optionalLine(1000),
  claimantId: optionalId,
  /** Nobody is known to have put it forward. */
  unattributed: z.boolean().default(false),
  saidOn: optionalDate,
  /** When what it alleges is said to have happened. */
  eventOn: optionalDate,
  channel: z.enum(CHANNELS).nullish().transform((value) => value ?? null),
  parentId: optionalId,
  raisedById: optionalId,
  aboutIds: z.array(id).max(30, "too_many").default([]),
  passages: z.array(passageInput).max(MOST_PASSAGES, "too_many").default([]),
  noPassageReason: optionalLine(500),
  demo: z.boolean().default(false),
});
export type ClaimInput = z.input<typeof claimInput>;

export const claimUpdate = claimInput.extend({ id, ...changeFields });
export type ClaimUpdate = z.input<typeof claimUpdate>;
