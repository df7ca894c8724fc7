import type { Carried } from "#lib/arabic/carried.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import type { CommonOrigin } from "#lib/domain/origin.ts";
import type { DeskParty } from "./desk.ts";

/** Another article with the same text, or nearly; `score` 0..1, 1 = the same clean text. */
export type Twin = {
  readonly id: string;
  readonly shortId: string;
  readonly title: string;
  readonly outlet: DeskParty | null;
  readonly publishedOn: string | null;
  readonly editorialState: EditorialState;
  readonly score: number;
};

/** A claim logged from a twin, and how this article would stand in its chain. */
export type TwinClaim = {
  readonly id: string;
  readonly shortId: string;
  readonly statementAr: string;
  readonly claimant: DeskParty | null;
  readonly editorialState: EditorialState;
  readonly createdById: string | null;
  readonly revision: number;
  readonly twinId: string;
  /** This article is in the chain already. */
  readonly joined: boolean;
  readonly basis: CommonOrigin["basis"];
  /** Whom the hop would rest on. */
  readonly origin: readonly DeskParty[];
  /** Whether the claim's quote stands here too, or what stands here instead of it; null for a claim without one. Only the very words join a chain. */
  readonly quote: Pick<Carried, "state" | "instead"> | null;
};

export type Duplicates = { readonly twins: readonly Twin[]; readonly claims: readonly TwinClaim[] };
