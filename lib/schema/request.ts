import { z } from "zod";
import { CHANNELS, REQUEST_OUTCOMES } from "#lib/domain/kinds.ts";
import { expected, id, optionalLine } from "./shared.ts";

export const requestInput = z.object({
  claimId: id,
  partyId: id,
  askedOn: z.coerce.date("date_invalid"),
  channel: z.enum(CHANNELS).default("email"),
  /** Absent: as many days after `askedOn` as the settings say. */
  deadline: z.coerce.date("date_invalid").optional(),
  outcome: z.enum(REQUEST_OUTCOMES).default("pending"),
  note: optionalLine(1000),
});
export type RequestInput = z.input<typeof requestInput>;

export const requestOutcome = z.object({ id, outcome: z.enum(REQUEST_OUTCOMES), expected });
export type RequestOutcomeInput = z.input<typeof requestOutcome>;
