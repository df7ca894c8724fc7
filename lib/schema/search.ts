import { z } from "zod";
import { CLAIM_STATUSES } from "#lib/domain/status.ts";
import { STANCES } from "#lib/domain/stance.ts";
import { SEARCH_KINDS } from "#lib/views/search.ts";

const shortId = z.string().regex(/^[0-9a-z]{8}$/u).optional().catch(undefined);

/** What an address asks of the search; a part that is none of ours is left out, never refused. */
export const searchAsked = z.object({
  q: z.string().max(400).catch("").default(""),
  kind: z.enum(SEARCH_KINDS).optional().catch(undefined),
  status: z.enum(CLAIM_STATUSES).optional().catch(undefined),
  stance: z.enum(STANCES).optional().catch(undefined),
  party: shortId,
  outlet: shortId,
  dossier: shortId,
  year: z.string().regex(/^\d{4}$/u).optional().catch(undefined),
  from: z.string().max(80).optional().catch(undefined),
});
export type SearchAsked = z.output<typeof searchAsked>;
