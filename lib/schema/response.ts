import { z } from "zod";
import { CHANNELS, WORDINGS } from "#lib/domain/kinds.ts";
import { STANCES } from "#lib/domain/stance.ts";
import { MOST_PASSAGES, changeFields, id, optionalDate, optionalId, optionalLine, passageInput } from "./shared.ts";

/** One stance on one target; the same target may stand here with several stances. */
export const targetInput = z
  .object({ claimId: id.optional(), targetResponseId: id.optional(), stance: z.enum(STANCES), scope: optionalLine(300) })
  .refine((target) => (target.claimId === undefined) !== (target.targetResponseId === undefined), "target_one");
export type TargetInput = z.input<typeof targetInput>;

export const responseInput = z.object({
  responderId: optionalId,
  onBehalfOfId: optionalId,
  capacity: optionalLine(200),
  capacityEn: optionalLine(200),
  saidOn: optionalDate,
  eventOn: optionalDate,
  channel: z.enum(CHANNELS).nullish().transform((value) => value ?? null),
  wording: z.enum(WORDINGS).default("direct"),
  language: z.enum(["ar", "en", "ru", "fr", "fa", "he", "tr", "other"]).default("ar"),
  /** With wording direct and passages, made from the passages' text; only needed without a passage. */
  quoteAr: optionalLine(4000),
  quoteOriginal: optionalLine(4000),
  translationBy: z.enum(["outlet", "newsroom", "machine"]).nullish().transform((value) => value ?? null),
  translationFrom: optionalLine(20),
  translationOutletId: optionalId,
  summaryAr: optionalLine(1000),
  summaryEn: optionalLine(1000),
  targets: z.array(targetInput).max(40, "too_many").default([]),
  passages: z.array(passageInput).max(MOST_PASSAGES, "too_many").default([]),
  noPassageReason: optionalLine(500),
  demo: z.boolean().default(false),
});
export type ResponseInput = z.input<typeof responseInput>;

export const responseUpdate = responseInput.extend({ id, ...changeFields });
export type ResponseUpdate = z.input<typeof responseUpdate>;
