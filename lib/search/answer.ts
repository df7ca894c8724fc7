import type { Viewer } from "#lib/domain/actor.ts";
import { FACETS, FACET_KINDS, SEARCH_KINDS, type SearchAnswer, type SearchFilters, type SearchKind, type SearchSection } from "#lib/views/search.ts";
import { queryCondition } from "./conditions.ts";
import { readPlace } from "./cursor.ts";
import { countFacets, NO_FACETS, type FacetedKind } from "./facets.ts";
import { filterConditions } from "./filters.ts";
import { find } from "./find.ts";
import type { Found } from "./found.ts";
import type { Weighed } from "./frequency.ts";
import { readHits } from "./hits.ts";
import { inManner, type Manner } from "./manner.ts";
import { likelyParties } from "./likely.ts";
import type { Named } from "./names.ts";
import { tsqueryText, type SearchQuery } from "./query.ts";

/** Hits that facets look at, where one kind alone is shown and where all are: each has answers to be read, which takes most of a search's time. */
const FACETED = 700;
const FACETED_OF_ALL = 100;

/** `filters` name parties, outlets and dossiers by their ids; `cursor` is without its manner. */
export type Asked = {
  readonly viewer: Viewer;
  readonly query: SearchQuery;
  readonly named: Named;
  /** See `rarestFirst`. */
  readonly weighed: Weighed;
  readonly manner: Manner;
  readonly filters: SearchFilters;
  readonly cursor: string | undefined;
  readonly size: number;
};

/** Names are few and their order is a likeness, so a page of parties is told by a number. */
async function findParties(asked: Asked): Promise<Found> {
  const { size } = asked;
  const after = /^p(\d{1,4})$/u.exec(asked.cursor ?? "")?.[1];
  const from = after === undefined ? 0 : Number(after);
  const found = await likelyParties(asked.viewer, asked.query, from, size + 1);
  const ids = found.slice(0, size);
  const more = found.length > size;
  return { ids, counted: ids, more, next: more ? `p${String(from + size)}` : null };
}

const NONE: Found = { ids: [], counted: [], more: false, next: null };

async function findKind(kind: SearchKind, asked: Asked): Promise<Found> {
  // A name is found by its letters, typos and all: near spellings of words find no other.
  if (kind === "party") return asked.manner === "near" ? NONE : findParties(asked);
  const { viewer, named, weighed, filters, cursor, size } = asked;
  const narrowed = filterConditions(kind, filters, viewer);
  return find({ viewer, kind, tsquery: tsqueryText(weighed.query), words: queryCondition(kind, weighed.query, named), filters: narrowed, atMost: weighed.atMost, size, after: readPlace(cursor), few: filters.kind === undefined });
}

type Answered = { readonly section: SearchSection; readonly facets: SearchAnswer["facets"]; readonly facetsOfPart: boolean };

/** The kind whose facets are shown: claims, unless others are looked for alone. */
const facetedKind = ({ kind }: SearchFilters): FacetedKind => (kind === "response" || kind === "article" ? kind : "claim");

/** The hits of one kind, and what those that facets are counted of have in common, which is counted beside. */
async function answerOf(kind: SearchKind, asked: Asked): Promise<Answered> {
  const { ids, counted, more, next } = await findKind(kind, asked);
  const faceted = kind === facetedKind(asked.filters) ? counted.slice(0, asked.filters.kind === undefined ? FACETED_OF_ALL : FACETED) : [];
  const [hits, facets] = await Promise.all([readHits(kind, ids, asked.query, asked.viewer), countFacets(facetedKind(asked.filters), faceted)]);
  const section = { kind, hits, count: counted.length, more, next: next === null ? null : inManner(asked.manner, next) };
  return { section, facets, facetsOfPart: faceted.length > 0 && (more || counted.length > faceted.length) };
}

/** The kinds that were asked for and can have everything that was chosen. */
export function kindsOf(filters: SearchFilters): SearchKind[] {
  const kinds = filters.kind === undefined ? SEARCH_KINDS : [filters.kind];
  return kinds.filter((kind) => FACETS.every((facet) => filters[facet] === undefined || FACET_KINDS[facet].includes(kind)));
}

export type Hits = Pick<SearchAnswer, "sections" | "facets" | "facetsOfPart">;

/** The hits of every kind that was asked for, all kinds beside each other. */
export async function answerTo(asked: Asked): Promise<Hits> {
  const answered = await Promise.all(kindsOf(asked.filters).map((kind) => answerOf(kind, asked)));
  const of = answered.find(({ section }) => section.kind === facetedKind(asked.filters));
  return { sections: answered.map(({ section }) => section), facets: of?.facets ?? NO_FACETS, facetsOfPart: of?.facetsOfPart ?? false };
}

/** Whether there are hits, or may be: a page after this one may come to them. */
export const hasHits = ({ sections }: Hits): boolean => sections.some(({ hits, next }) => hits.length > 0 || next !== null);
