import type { PartyKind } from "#lib/domain/kinds.ts";
import type { Refusal } from "#lib/domain/result.ts";
import type { ClaimHit, DeskParty, OfficeHit, PartyHit, ResponseHit } from "#lib/views/desk.ts";

export type ArticleHit = { readonly id: string; readonly shortId: string; readonly title: string };

export type MadeParty = { readonly party: DeskParty | null; readonly refusals: readonly Refusal[] };

/** What comboboxes ask the server; handed to the desk by its layout. */
export type Finders = {
  readonly parties: (typed: string, kinds: readonly PartyKind[]) => Promise<readonly PartyHit[]>;
  readonly claims: (typed: string) => Promise<readonly ClaimHit[]>;
  readonly responses: (typed: string) => Promise<readonly ResponseHit[]>;
  readonly parts: (claimId: string) => Promise<readonly ClaimHit[]>;
  readonly articles: (typed: string) => Promise<readonly ArticleHit[]>;
  readonly offices: (partyId: string, on: string) => Promise<readonly OfficeHit[]>;
  readonly makeParty: (kind: PartyKind, nameAr: string, nameEn: string) => Promise<MadeParty>;
};
