import type { PartyKind } from "#lib/domain/kinds.ts";
import type { DeskParty } from "./desk.ts";

/** What an article's own text states and its details do not say yet: a party by name, known or still to be made, or a date. */
export type Proposal =
  | { readonly field: "outletId" | "authorIds" | "agencyIds"; readonly value: string; readonly kind: PartyKind; readonly party: DeskParty | null }
  | { readonly field: "publishedOn"; readonly value: string };
