import { z } from "zod";
import { PARTY_KINDS } from "#lib/domain/kinds.ts";
import { id, optionalAddress, optionalDate, optionalId, optionalLine, requiredLine } from "./shared.ts";

export const partyInput = z.object({
  kind: z.enum(PARTY_KINDS),
  nameAr: requiredLine(200),
  nameEn: optionalLine(200),
  aliases: z.array(requiredLine(200)).max(50, "too_many").default([]),
  wikidataId: optionalLine(20).refine((value) => value === null || /^Q\d+$/u.test(value), "wikidata_invalid"),
  site: optionalAddress,
  about: optionalLine(2000),
  demo: z.boolean().default(false),
});
export type PartyInput = z.input<typeof partyInput>;

export const officeInput = z.object({
  partyId: id,
  titleAr: requiredLine(200),
  titleEn: optionalLine(200),
  organizationId: optionalId,
  fromOn: optionalDate,
  toOn: optionalDate,
});
export type OfficeInput = z.input<typeof officeInput>;
