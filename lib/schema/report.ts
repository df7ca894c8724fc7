import { z } from "zod";
import { STRENGTHS } from "#lib/domain/kinds.ts";
import { id, optionalDate, optionalId, requiredLine } from "./shared.ts";

/** One hop of a claim's chain: exactly one carrier, an outlet or another party. */
export const reportInput = z
  .object({
    claimId: id,
    outletId: optionalId,
    partyId: optionalId,
    articleId: optionalId,
    sourceId: optionalId,
    onAuthorityOf: z.array(id).max(20, "too_many").default([]),
    verb: requiredLine(80),
    strength: z.enum(STRENGTHS).default("attributes"),
    on: optionalDate,
  })
  .refine((report) => (report.outletId === null) !== (report.partyId === null), { error: "carrier_one", path: ["outletId"] });
export type ReportInput = z.input<typeof reportInput>;
