import type { Segment } from "#lib/arabic/highlight.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import type { Stance } from "#lib/domain/stance.ts";
import type { ClaimStatus } from "#lib/domain/status.ts";
import type { PartyRef } from "./shared.ts";

/** Characters of a query that are read. */
export const LONGEST_QUERY = 300;

/** Characters that its box takes: more than are read, so that what is too long comes back with a sentence and fits into an address. */
export const LONGEST_TYPED = 1000;

export const SEARCH_KINDS = ["claim", "response", "party", "article", "dossier"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What narrows a search. Ids of parties and dossiers are their short ids; `year` is four digits. */
export type SearchFilters = {
  readonly kind?: SearchKind;
  readonly status?: ClaimStatus;
  readonly stance?: Stance;
  readonly party?: string;
  readonly outlet?: string;
  readonly dossier?: string;
  readonly year?: number;
};

export const FACETS = ["status", "stance", "party", "outlet", "dossier", "year"] as const;
export type Facet = (typeof FACETS)[number];

/** The kinds whose records can have a facet: others have no place among results narrowed by it. */
export const FACET_KINDS: Readonly<Record<Facet, readonly SearchKind[]>> = {
  status: ["claim"],
  stance: ["claim", "response"],
  party: ["claim", "response"],
  outlet: ["claim", "article"],
  dossier: ["claim"],
  year: ["claim", "response", "article"],
};

/** A chosen party, outlet or dossier by name; only those that the viewer may know of. */
export type Chosen = { readonly facet: Facet; readonly value: string; readonly nameAr: string; readonly nameEn: string | null };

/** One value of a facet with how many records have it; a party's or dossier's value is its short id, with its names. */
export type FacetValue = { readonly value: string; readonly nameAr: string | null; readonly nameEn: string | null; readonly count: number };

export type SearchHit = {
  readonly kind: SearchKind;
  readonly id: string;
  /** Public address part; a response's is that of the claim it answers. */
  readonly ref: string;
  readonly shortId: string;
  /** The record's own words, or their part round what was found, with the words looked for marked as they are written. */
  readonly title: readonly Segment[];
  readonly text: readonly Segment[] | null;
  /** The same in English, where the record has it. */
  readonly titleEn: readonly Segment[] | null;
  readonly textEn: readonly Segment[] | null;
  readonly party: PartyRef | null;
  readonly saidOn: string | null;
  readonly status: ClaimStatus | null;
  readonly stances: readonly Stance[];
  readonly editorialState: EditorialState | null;
};

/** Hits of one kind. `count` is exact unless `more`: then there are more than were counted. */
export type SearchSection = {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  readonly count: number;
  readonly more: boolean;
  /** Where the next page starts; null on the last one. */
  readonly next: string | null;
};

export type SearchAnswer = {
  /** False when nothing was typed that can be looked for. */
  readonly asked: boolean;
  /** Nothing holds the words as typed; these hold words that are spelled nearly so. */
  readonly widened: boolean;
  /** The one word, as it was typed, that these hits need not hold: nothing holds all of them. Null when none was left out. */
  readonly leftOut: string | null;
  /** Words, as they were typed, that were not looked for: there are too many. */
  readonly unread: readonly string[];
  readonly sections: readonly SearchSection[];
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  readonly chosen: readonly Chosen[];
  /** The facets count the best part of very many hits only. */
  readonly facetsOfPart: boolean;
};

/**
 * What may be meant while typing. `others`: further names of a party; `state` of a record, which only the desk is told.
 * `textEn` is null where there are no English words.
 */
export type Suggestion = {
  readonly kind: "party" | "outlet" | "claim" | "response" | "article";
  readonly id: string;
  readonly shortId: string;
  /** Public address part. */
  readonly ref: string;
  readonly textAr: string;
  readonly textEn: string | null;
  readonly others: readonly string[];
  readonly state: EditorialState | null;
};
