import type { Segment } from "#lib/arabic/highlight.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { done, type Result } from "#lib/domain/result.ts";
import { env } from "#lib/env.ts";
import { paths } from "#lib/paths.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { searchInput, suggestInput, type SearchInput, type SuggestInput } from "#lib/schema/search.ts";
import { search } from "#lib/search/search.ts";
import { showSuggestion, suggestTerms } from "#lib/search/suggest.ts";
import type { SearchAnswer, SearchHit, SearchKind, SearchSection, Suggestion } from "#lib/views/search.ts";
import type { PartyRef } from "#lib/views/shared.ts";

type OutsideParty = { readonly id: string; readonly url: string; readonly nameAr: string; readonly nameEn: string | null };

/**
 * A record found, as outsiders get it. Joined, the segments of `title` and `text` are the record's own words; `url` is whole when
 * PUBLIC_URL is set, else a path of this host, and null for what has no page.
 */
export type OutsideHit = Pick<SearchHit, "kind" | "title" | "text" | "saidOn" | "status" | "stances"> & {
  readonly id: string;
  readonly url: string | null;
  readonly party: OutsideParty | null;
};

export type OutsideSection = Pick<SearchSection, "kind" | "count" | "more"> & { readonly hits: readonly OutsideHit[]; readonly cursor: string | null };

export type OutsideSearch = Pick<SearchAnswer, "widened" | "leftOut" | "unread" | "facets" | "facetsOfPart"> & { readonly sections: readonly OutsideSection[] };

function pathOf({ kind, ref, id }: Pick<SearchHit, "kind" | "ref" | "id">): string | null {
  const made: Readonly<Record<SearchKind, string | null>> = {
    claim: paths.claim("ar", ref),
    response: paths.response("ar", ref, id),
    party: paths.party("ar", ref),
    article: paths.article("ar", ref),
    dossier: null,
  };
  return made[kind];
}

const whole = (path: string): string => (env().PUBLIC_URL ?? "") + path;

const outsideParty = ({ ref, nameAr, nameEn }: PartyRef): OutsideParty => ({ id: ref.slice(0, 8), url: whole(paths.party("ar", ref)), nameAr, nameEn });

function outsideHit(hit: SearchHit): OutsideHit {
  const { kind, shortId, title, text, saidOn, status, stances, party } = hit;
  const path = pathOf(hit);
  return { kind, id: shortId, url: path === null ? null : whole(path), title, text, party: party === null ? null : outsideParty(party), saidOn, status, stances };
}

/** What is published and holds the words, by kind, with facet counts. Refused: what is wrong with the question. */
export async function findRecords(viewer: Viewer, input: SearchInput): Promise<Result<OutsideSearch>> {
  const parsed = parseInput(searchInput, input);
  if (!parsed.ok) return parsed;
  const { q, cursor, limit, ...asked } = parsed.value;
  const filters = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const { sections, widened, leftOut, unread, facets, facetsOfPart } = await search(viewer, q, filters, cursor, limit);
  const shown = sections.map(({ kind, count, more, hits, next }) => ({ kind, count, more, hits: hits.map(outsideHit), cursor: next }));
  return done({ sections: shown, widened, leftOut, unread, facets, facetsOfPart });
}

/** A suggestion as the search box shows it: where it leads, its words in their language with what was typed marked. */
export type OutsideSuggestion = {
  readonly kind: Suggestion["kind"];
  readonly url: string;
  readonly lang: "ar" | "en";
  readonly text: readonly Segment[];
  readonly also: readonly Segment[] | null;
};

/** Published records and parties that may be meant by what has been typed so far. Paths of this host, in the reader's language. */
export async function suggestRecordsFor(viewer: Viewer, input: SuggestInput): Promise<Result<readonly OutsideSuggestion[]>> {
  const parsed = parseInput(suggestInput, input);
  if (!parsed.ok) return parsed;
  const { q, locale } = parsed.value;
  const found = await suggestTerms(viewer, q);
  return done(found.map((one) => ({ kind: one.kind, url: one.kind === "claim" ? paths.claim(locale, one.ref) : paths.party(locale, one.ref), ...showSuggestion(one, q, locale) })));
}
