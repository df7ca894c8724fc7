import type { Viewer } from "#lib/domain/actor.ts";
import { FACETS, FACET_KINDS, SEARCH_KINDS, type SearchAnswer, type SearchFilters, type SearchKind, type SearchSection } from "#lib/views/search.ts";
import { filterConditions, queryCondition } from "./conditions.ts";
import { chosenNames, identified } from "./chosen.ts";
import { readPlace } from "./cursor.ts";
import { countFacets, NO_FACETS } from "./facets.ts";
import { find, type Found } from "./find.ts";
import { readHits } from "./hits.ts";
import { likelyParties, namedBy, type Named } from "./names.ts";
import { parseQuery, tsqueryText, type SearchQuery } from "./query.ts";
import { widen } from "./widen.ts";

/** Hits on a page of one kind, and of each kind where all are shown. */
const PAGE = 20;
const EACH = 5;
/** Hits that facets look at: each has answers to be read. */
const FACETED = 100;

type Asked = { readonly viewer: Viewer; readonly query: SearchQuery; readonly named: Named; readonly filters: SearchFilters; readonly cursor: string | undefined; readonly size: number };

/** Names are few and their order is a likeness, so a page of parties is told by a number. */
async function findParties(asked: Asked): Promise<Found> {
  const { size } = asked;
  const after = /^p(\d{1,4})$/u.exec(asked.cursor ?? "")?.[1];
  const from = after === undefined ? 0 : Number(after);
  const typed = asked.query.groups.map(([first]) => first?.folded ?? "").join(" ");
  const found = await likelyParties(asked.viewer, typed, from, size + 1);
  const ids = found.slice(0, size);
  const more = found.length > size;
  return { ids, counted: ids, more, next: more ? `p${String(from + size)}` : null };
}

function findKind(kind: SearchKind, asked: Asked): Promise<Found> {
  if (kind === "party") return findParties(asked);
  const { viewer, query, named, filters, cursor, size } = asked;
  const narrowed = filterConditions(kind, filters, viewer);
  return find({ viewer, kind, tsquery: tsqueryText(query), words: queryCondition(kind, query, named), filters: narrowed, size, after: readPlace(cursor), few: filters.kind === undefined });
}

type Answered = { readonly section: SearchSection; readonly facets: SearchAnswer["facets"]; readonly facetsOfPart: boolean };

/** The hits of one kind, and what the claims among them have in common, which is counted beside. */
async function answerOf(kind: SearchKind, asked: Asked): Promise<Answered> {
  const { ids, counted, more, next } = await findKind(kind, asked);
  const claims = kind === "claim" ? counted : [];
  const [hits, facets] = await Promise.all([readHits(kind, ids, asked.query, asked.viewer), countFacets(claims.slice(0, FACETED))]);
  return { section: { kind, hits, count: counted.length, more, next }, facets, facetsOfPart: kind === "claim" && (more || claims.length > FACETED) };
}

const NOTHING: SearchAnswer = { asked: false, widened: false, sections: [], facets: NO_FACETS, chosen: [], facetsOfPart: false };

/** The kinds that were asked for and can have everything that was chosen. */
function kindsOf(filters: SearchFilters): SearchKind[] {
  const kinds = filters.kind === undefined ? SEARCH_KINDS : [filters.kind];
  return kinds.filter((kind) => FACETS.every((facet) => filters[facet] === undefined || FACET_KINDS[facet].includes(kind)));
}

async function answerTo(asked: Asked): Promise<SearchAnswer> {
  const filters = await identified(asked.filters);
  const kinds = kindsOf(filters);
  const [chosen, answered] = await Promise.all([chosenNames(asked.viewer, asked.filters), Promise.all(kinds.map((kind) => answerOf(kind, { ...asked, filters })))]);
  const claims = answered.find(({ section }) => section.kind === "claim");
  return { asked: true, widened: false, sections: answered.map(({ section }) => section), facets: claims?.facets ?? NO_FACETS, chosen, facetsOfPart: claims?.facetsOfPart ?? false };
}

/**
 * Claims, responses, parties, articles and dossiers that hold what was typed, in any spelling and form (see `parseQuery`).
 * Without a kind the best few of each; with one, pages of `limit` (1–100) by `cursor` (`next` of the page before). Work is bounded:
 * of very common words the newest hits come, and facets count the first hundred. When nothing is found, near spellings are tried.
 */
export async function search(viewer: Viewer, typed: string, filters: SearchFilters = {}, cursor?: string, limit?: number): Promise<SearchAnswer> {
  const query = parseQuery(typed);
  if (query.groups.length === 0) return NOTHING;
  const size = limit ?? (filters.kind === undefined ? EACH : PAGE);
  const answer = await answerTo({ viewer, query, named: await namedBy(viewer, query), filters, cursor, size });
  // A page past the last one is empty, not misspelled.
  const wider = hasHits(answer) || cursor !== undefined ? null : await widen(query);
  if (wider === null) return answer;
  const near = await answerTo({ viewer, query: wider, named: new Map(), filters, cursor, size });
  // Near spellings are counted among drafts too: that there are any is said only where this viewer may see what has them.
  return hasHits(near) ? { ...near, widened: true } : answer;
}

/** Or may have: a page after this one may come to them. */
const hasHits = ({ sections }: SearchAnswer): boolean => sections.some(({ hits, next }) => hits.length > 0 || next !== null);
