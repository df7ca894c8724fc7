import { done, refuse, type Result } from "#lib/domain/result.ts";
import { edgesOf, standing, type Edges } from "./anchor/edges.ts";
import { best, contextAgreement, rated, type Rated } from "./anchor/rated.ts";
import { BIDI_CONTROLS, ZERO_WIDTH } from "./letters.ts";
import { nearest } from "./nearest.ts";

/** A quote and its surroundings; `start` and `end` are UTF-16 offsets in the version's text. */
export type Quote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
};

export type AnchorRefusal = "passage_mismatch" | "passage_empty" | "null_character";

/** Where a quote stands in another version. For `removed` the old place is given back, which says nothing about the new text. */
export type Reanchored = { readonly state: "intact" | "moved" | "edited" | "removed"; readonly start: number; readonly end: number };

/** UTF-16 units of context on either side. */
export const CONTEXT = 32;

/** At least this share of an edited quote's letters must have stayed (W3C selectors leave it open; below it, we call it removed). */
const LEAST_SIMILARITY = 0.65;

/** The longest quote, in UTF-16 units: comparing its letters costs quote × text, and of longer ones only the very words are looked for. */
export const LONGEST = 2000;

/** Below this length words alone prove little: their context must be there too. */
const SHORT = 20;
const LEAST_CONTEXT = 0.3;

const nothing = new RegExp(`^[\\s${BIDI_CONTROLS}${ZERO_WIDTH}]*$`, "u");

/** Whether a cut before `at` would leave half a character on either side. */
const splits = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff && at > 0 && at < text.length;

/**
 * Anchors a quote (domain, "Passage"): `exact` must stand at `start..end` of the text, must hold more than blanks, and may
 * not cut a character in two. Gives it with up to 32 UTF-16 units of context on either side, also cut between characters.
 */
export function anchor(text: string, start: number, end: number, exact: string): Result<Quote, AnchorRefusal> {
  if (exact.includes("\u0000")) return refuse("null_character");
  if (nothing.test(exact)) return refuse("passage_empty");
  const there = Number.isInteger(start) && start >= 0 && end <= text.length && text.slice(start, end) === exact && end - start === exact.length;
  if (!there || splits(text, start) || splits(text, end)) return refuse("passage_mismatch");
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  const prefix = text.slice(splits(text, from) ? from + 1 : from, start);
  const suffix = text.slice(end, splits(text, to) ? to - 1 : to);
  return done({ exact, prefix, suffix, start, end });
}

/**
 * Finds a quote again in a newer version: its very words at the same place (`intact`), elsewhere (`moved`; of several places
 * the one whose context agrees best, then the nearest), similar words (`edited`, whole words), or nothing (`removed`). Words
 * count as the same only if no letter, digit, scale, negation or question mark was put to them or taken from beside them, and
 * never before others that their context speaks for.
 */
export function reanchor(text: string, quote: Quote): Reanchored {
  const { exact, start, end } = quote;
  const was = edgesWhenTaken(quote);
  const { whole = [], grown = [] } = Object.groupBy(occurrences(text, exact), (at) => (isWhole(text, quote, at, was) ? "whole" : "grown"));
  if (whole.includes(start)) return { state: "intact", start, end };
  const same = best(whole.map((at) => rated(text, quote, at, at + exact.length, 1)));
  if (same?.context === 1) return { state: "moved", start: same.start, end: same.end };
  const similar = closest(text, quote, was, whole, grown);
  const placed = similar !== null && (same === null || (similar.context > same.context && similar.context >= LEAST_CONTEXT));
  if (placed) return { state: "edited", ...standing(text, similar, exact, was) };
  const sure = same !== null && (same.context >= LEAST_CONTEXT || exact.length >= SHORT);
  return sure ? { state: "moved", start: same.start, end: same.end } : { state: "removed", start, end };
}

/** Whether a quote's very words stand in a text, at their place or elsewhere. */
export const stands = (text: string, quote: Quote): boolean => found(text, quote) !== null;

/** Where a quote's very words stand in a text with some of the context they had; null where they do not. */
export function standsAmong(text: string, quote: Quote): { readonly start: number; readonly end: number } | null {
  const place = found(text, quote);
  return place !== null && contextAgreement(text, quote, place.start, place.end) >= LEAST_CONTEXT ? place : null;
}

function found(text: string, quote: Quote): Reanchored | null {
  // Whole pages are searched so: similar words, which take their time, are of no use where the very words are nowhere.
  const again = text.includes(quote.exact) ? reanchor(text, quote) : null;
  return again?.state === "intact" || again?.state === "moved" ? again : null;
}

const edgesWhenTaken = ({ exact, prefix, suffix }: Quote): Edges => edgesOf(prefix + exact + suffix, { start: prefix.length, end: prefix.length + exact.length });

/** Whether a copy of the words stands between the same edges as when the quote was taken: whole words mostly, half a word if it was taken so. */
function isWhole(text: string, { exact }: Quote, at: number, was: Edges): boolean {
  const from = Math.max(0, at - CONTEXT);
  const here = edgesOf(text.slice(from, at + exact.length + CONTEXT), { start: at - from, end: at - from + exact.length });
  return here.before === was.before && here.after === was.after;
}

/** A copy between other edges than the quote had: its context is what stands beyond them. */
function ratedBetween(text: string, quote: Quote, was: Edges, start: number): Rated {
  const { prefix, exact, suffix } = quote;
  const here = edgesOf(text, { start, end: start + exact.length });
  const beyond = { ...quote, prefix: prefix.slice(0, was.start), suffix: suffix.slice(was.end - prefix.length - exact.length) };
  return { ...rated(text, beyond, here.start, here.end, exact.length / (here.end - here.start)), start, end: start + exact.length };
}

function occurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    if (!splits(text, at) && !splits(text, at + exact.length)) found.push(at);
  }
  return found;
}

/** The best of what resembles the quote: its words inside longer ones, or with letters changed; stretches of whole copies are none. */
function closest(text: string, quote: Quote, was: Edges, whole: readonly number[], grown: readonly number[]): Rated | null {
  const { length } = quote.exact;
  const changed = length > LONGEST ? [] : nearest(text, quote.exact, Math.floor(length * (1 - LEAST_SIMILARITY)), quote.start);
  const free = changed.filter(({ start, end, distance }) => distance > 0 && !whole.some((at) => at < end && at + length > start));
  const places = [
    ...grown.map((at) => ratedBetween(text, quote, was, at)),
    ...free.map(({ start, end, distance }) => rated(text, quote, start, end, 1 - distance / length)),
  ];
  return best(places.filter(({ context }) => length >= SHORT || context >= LEAST_CONTEXT));
}
