import type { SearchQuery } from "./query.ts";

/** How a query is asked: as it was typed, with near spellings beside its words, or without the word at a place (from 0). */
export type Manner = "typed" | "near" | { readonly without: number };

const CURSOR = /^(?:(w)\.|x(\d{1,2})\.)?(.+)$/u;

/** A cursor says how the page before it was asked, so that the pages after it are asked just so. */
export const inManner = (manner: Manner, place: string): string => (manner === "typed" ? place : manner === "near" ? `w.${place}` : `x${String(manner.without)}.${place}`);

/** What `inManner` wrote, and the place in it; as typed and from the start for a text that is none of ours. */
export function readManner(cursor: string | undefined): { readonly manner: Manner; readonly cursor: string | undefined } {
  const [, near, at, place] = CURSOR.exec(cursor ?? "") ?? [];
  return { manner: near !== undefined ? "near" : at === undefined ? "typed" : { without: Number(at) }, cursor: place };
}

/** Whether a word may be left out: there are more, and nothing says how they belong together (no phrase, no alternative, nothing excluded). */
export const mayLoseWord = ({ groups, excluded }: SearchQuery): boolean =>
  groups.length > 1 && excluded.length === 0 && groups.every((terms) => terms.length === 1 && terms[0]?.exact === false);

/** The query without the word at a place, and that word as it was typed; null where none may be left out. */
export function without(query: SearchQuery, at: number): { readonly query: SearchQuery; readonly word: string } | null {
  const word = query.groups[at]?.[0]?.text;
  if (word === undefined || !mayLoseWord(query)) return null;
  return { query: { ...query, groups: query.groups.filter((_terms, place) => place !== at) }, word };
}
