import type { Stance } from "#lib/domain/stance.ts";
import type { ClaimLine } from "./claim.ts";
import type { DateView, PartyRef } from "./shared.ts";

/** A response as a line in a list. */
export type ResponseLine = {
  readonly id: string;
  readonly at: DateView | null;
  readonly capacity: string | null;
  readonly capacityEn: string | null;
  readonly responder: PartyRef;
  readonly onBehalfOf: PartyRef | null;
  readonly quoteAr: string | null;
  readonly summaryAr: string | null;
  readonly summaryEn: string | null;
  readonly targets: readonly { readonly stance: Stance; readonly scope: string | null; readonly claimRef: string; readonly statementAr: string; readonly statementEn: string | null }[];
};

export type PartyPage = PartyRef & {
  readonly aliases: readonly string[];
  readonly about: string | null;
  readonly site: string | null;
  readonly wikidataId: string | null;
  readonly demo: boolean;
  readonly offices: readonly { readonly titleAr: string; readonly titleEn: string | null; readonly organization: PartyRef | null; /** Whether the organization has a page of its own. */ readonly open: boolean; readonly from: DateView | null; readonly to: DateView | null }[];
  readonly claims: readonly ClaimLine[];
  readonly claimsNext: string | null;
  readonly responses: readonly ResponseLine[];
  readonly responsesNext: string | null;
};

/** What a party said before what its page shows. */
export type PartyClaims = { readonly party: PartyRef; readonly claims: readonly ClaimLine[]; readonly next: string | null };
export type PartyResponses = { readonly party: PartyRef; readonly responses: readonly ResponseLine[]; readonly next: string | null };
