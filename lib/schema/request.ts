import { z } from "zod";
import { CHANNELS } from "#lib/domain/kinds.ts";
import { id, optionalLine } from "./shared.ts";

export const requestInput = z.object({
  claimId: id,
  partyId: id,
  askedOn: z.coerce.date(),
  channel: z.enum(CHANNELS).default("email"),
  /** Absent: as many days after `askedOn` as the settings say. */
  deadline: z.coerce.date().optional(),
  outcome: z.enum(["pending", "answered", "declined", "no_reply"]).default("pending"),
  note: optionalLine(1000),
});
export type RequestInput = z.input<typeof requestInput>;
