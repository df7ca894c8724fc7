import type { Stance } from "#lib/domain/stance.ts";
import type { ClaimLine } from "./claim.ts";
import type { DateView, PartyRef } from "./shared.ts";

/** A knot on a claim's thread in a home row: the claim itself, or a stance by a party, on its day. */
export type Knot = { readonly kind: "claim" | Stance | "request"; readonly at: DateView; readonly party: PartyRef | null };

export type HomeRow = ClaimLine & {
  /** In timeline order. */
  readonly knots: readonly Knot[];
  /** The newest thing that happened to it, for the row's first line. */
  readonly latest: Knot;
  /** When we last published something about it, ISO instant. */
  readonly movedAt: string;
  /** The newest quoted words, for the lead story. */
  readonly quote: { readonly text: string; readonly party: PartyRef; readonly capacity: string | null; readonly capacityEn: string | null } | null;
};

export type HomePage = {
  readonly rows: readonly HomeRow[];
  readonly next: string | null;
  readonly silent: readonly { readonly claimRef: string; readonly statementAr: string; readonly statementEn: string | null; readonly party: PartyRef; readonly askedOn: string; readonly days: number }[];
  readonly parties: readonly { readonly party: PartyRef; readonly capacity: string | null; readonly capacityEn: string | null; readonly stances: readonly Stance[] }[];
  readonly today: string;
};
