import type { Channel, Strength, Wording } from "#lib/domain/kinds.ts";
import type { Stance } from "#lib/domain/stance.ts";
import type { DateView, PartyRef, SourceView, StatusView } from "./shared.ts";

/** A claim as a line in a list: home, party page, sub-claims, dossier. */
export type ClaimLine = {
  readonly id: string;
  readonly ref: string;
  readonly statementAr: string;
  readonly statementEn: string | null;
  readonly claimant: PartyRef | null;
  readonly saidOn: DateView | null;
  readonly status: StatusView;
  readonly demo: boolean;
};

/** A thread of the timeline: the claim of the page (letter أ), its sub-claims (أ1, أ2 …) and claims its responses raised (ب …). */
export type Thread = ClaimLine & {
  readonly letter: string;
  readonly relation: "self" | "part" | "raised";
  readonly eventOn: DateView | null;
  readonly sources: readonly SourceView[];
  readonly noPassageReason: string | null;
  /** The response that put it forward, when relation is "raised". */
  readonly raisedById: string | null;
};

export type ResponseEvent = {
  readonly kind: "response";
  readonly id: string;
  readonly ref: string;
  readonly at: DateView;
  readonly responder: PartyRef;
  readonly onBehalfOf: PartyRef | null;
  readonly capacity: string | null;
  readonly capacityEn: string | null;
  readonly channel: Channel | null;
  readonly wording: Wording;
  readonly language: string;
  readonly quoteAr: string | null;
  readonly quoteOriginal: string | null;
  readonly summaryAr: string | null;
  readonly summaryEn: string | null;
  readonly translation: { readonly by: "outlet" | "newsroom" | "machine"; readonly from: string | null; readonly outlet: PartyRef | null } | null;
  readonly eventOn: DateView | null;
  /** Stances on threads of this page (by claim id) or on other responses of this page (by response id). */
  readonly targets: readonly { readonly claimId: string | null; readonly responseId: string | null; readonly stance: Stance; readonly scope: string | null }[];
  readonly sources: readonly SourceView[];
  readonly noPassageReason: string | null;
};

export type ClaimEvent = { readonly kind: "claim"; readonly id: string; readonly at: DateView; readonly claimId: string };

export type RequestEvent = {
  readonly kind: "request";
  readonly id: string;
  readonly at: DateView;
  readonly claimId: string;
  readonly party: PartyRef;
  readonly deadline: string;
  readonly outcome: "pending" | "answered" | "declined" | "no_reply";
};

export type TimelineEvent = ClaimEvent | ResponseEvent | RequestEvent;

/** One hop of the chain of attribution. Hops are listed origin first; `rank` 0 = origin. */
export type Hop = {
  readonly id: string;
  readonly rank: number;
  readonly carrier: PartyRef;
  readonly verb: string;
  readonly strength: Strength;
  readonly on: DateView | null;
  readonly onAuthorityOf: readonly string[];
  readonly source: PartyRef | null;
  readonly article: { readonly ref: string; readonly title: string; readonly url: string | null; readonly open: boolean } | null;
};

export type ChainView = {
  readonly hops: readonly Hop[];
  /** The origins: parties nobody in the chain stands behind. One origin behind several hops is said in words. */
  readonly origins: readonly { readonly party: PartyRef; readonly hops: number }[];
};

export type ClaimPage = {
  readonly self: Thread;
  readonly about: readonly PartyRef[];
  readonly parent: { readonly ref: string; readonly statementAr: string; readonly statementEn: string | null } | null;
  readonly raisedBy: { readonly responder: PartyRef; readonly claimRef: string | null } | null;
  readonly parts: readonly Thread[];
  readonly raised: readonly Thread[];
  /** In timeline order, ready to draw. */
  readonly events: readonly TimelineEvent[];
  /** Responses taken back by the newsroom: a notice each, with nothing of what they said. */
  readonly withdrawn: readonly Tombstone[];
  readonly chain: ChainView;
  readonly verdict: { readonly rating: string; readonly explanation: string; readonly publishedOn: string } | null;
  readonly corrections: readonly { readonly id: string; readonly why: string; readonly oldText: string; readonly newText: string; readonly on: string }[];
  readonly publishedAt: string;
  /** The newsroom's today, ISO date: day counts are computed from it. */
  readonly today: string;
};

/** What is left of a withdrawn record. */
export type Tombstone = { readonly ref: string; readonly reason: string; readonly on: string };
