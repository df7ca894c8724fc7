import { isSamePlace, overlap, type Range } from "#lib/domain/overlap.ts";
import type { DeskMark, MarkRecord } from "#lib/views/desk.ts";
import type { DeskSuggestion, SuggestionChoice, Worded } from "#lib/views/suggestion.ts";
import type { Selection } from "./selection.ts";

export type Kind = "claim" | "response";

/** One thing to log or not: a suggestion, or what an editor selected. */
export type Item = {
  readonly id: string;
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly wording: Worded["wording"];
  /** Which of its wordings stands here, from 1, and how many there are. */
  readonly worded: { readonly at: number; readonly of: number };
  readonly suggestion: DeskSuggestion | null;
  /** What was selected by hand; null for a suggestion. */
  readonly selection: Selection | null;
  readonly state: "open" | "logged" | "dismissed";
  /** What was logged of it. */
  readonly record: MarkRecord | null;
  /** Its place among all suggestions of the article, from 1; 0 for a selection. */
  readonly number: number;
};

/** Choices made in this page and not yet heard back of the server; null: taken back. */
export type Choices = Readonly<Record<string, SuggestionChoice | null>>;

type Known = {
  readonly suggestions: readonly DeskSuggestion[];
  readonly selections: readonly Selection[];
  readonly marks: readonly DeskMark[];
  readonly choices: Choices;
  /** Suggestions that an editor reads as the other kind. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** Which of its wordings an editor chose for a suggestion: 0 is the suggested one. */
  readonly worded: Readonly<Record<string, number>>;
};

/** The record of this kind that hangs on nearly these words. */
export function recordAt(marks: readonly DeskMark[], kind: Kind, range: Range): MarkRecord | null {
  const best = marks
    .map((mark) => ({ mark, share: overlap(mark, range), record: mark.records.find((record) => record.kind === kind) }))
    .filter(({ mark, record }) => isSamePlace(mark, range) && record !== undefined)
    .sort((a, b) => b.share - a.share);
  return best[0]?.record ?? null;
}

/** All wordings of a suggestion, the suggested one first. */
export const wordingsOf = ({ start, end, wording, others }: DeskSuggestion): Worded[] => [{ start, end, wording }, ...others];

function suggested(one: DeskSuggestion, { marks, choices, kinds, worded }: Known): Item {
  const kind = kinds[one.id] ?? one.kind;
  const all = wordingsOf(one);
  const at = Math.min(worded[one.id] ?? 0, all.length - 1);
  const { start, end, wording } = all[at] ?? one;
  const chosen = one.id in choices ? choices[one.id] : one.choice;
  // Whoever logged it may have done so in other words.
  const logged = chosen === "accepted" ? all : [];
  const record = [{ start, end }, ...logged].map((place) => recordAt(marks, kind, place)).find((found) => found !== null) ?? null;
  const state = record !== null || chosen === "accepted" ? "logged" : chosen === "dismissed" ? "dismissed" : "open";
  return { id: one.id, kind, start, end, wording, worded: { at: at + 1, of: all.length }, suggestion: one, selection: null, state, record, number: 0 };
}

const selected = (one: Selection): Item => ({ ...one, wording: one.quoted ? "direct" : "paraphrase", worded: { at: 1, of: 1 }, suggestion: null, selection: one, state: one.aside === true ? "dismissed" : "open", record: null, number: 0 });

/** Where it is decided on: other wordings of it are chosen there. */
const placeOf = ({ suggestion, start, end }: Item): Range => suggestion ?? { start, end };

/** The order of the text; but a claim that an answer tells within its own words («نفى وجود …») comes before it, since it is logged first. */
function inOrder(items: readonly Item[]): Item[] {
  const placed = items.map((item) => {
    const { start: from, end } = placeOf(item);
    const within = items.filter((claim) => item.suggestion?.about.includes(claim.id) === true && from <= claim.start && claim.end <= end);
    return { item, end, at: Math.max(from, ...within.map(({ start }) => start)), rank: within.length === 0 ? 0 : 1 };
  });
  return placed.sort((a, b) => a.at - b.at || a.rank - b.rank || a.end - b.end).map(({ item }) => item);
}

/** Everything that can be decided on in an article, in the order in which it is. */
export function itemsOf(known: Known): Item[] {
  const all = inOrder([...known.suggestions.map((one) => suggested(one, known)), ...known.selections.map(selected)]);
  const numbered = all.filter(({ suggestion }) => suggestion !== null);
  return all.map((item) => ({ ...item, number: numbered.indexOf(item) + 1 }));
}

export type Counts = Readonly<Record<Item["state"], number>>;

/** How many suggestions were logged, dismissed and are left. */
export function countsOf(items: readonly Item[]): Counts {
  const of = (state: Item["state"]): number => items.filter((item) => item.number > 0 && item.state === state).length;
  return { open: of("open"), logged: of("logged"), dismissed: of("dismissed") };
}

/** The item that a step leads to: the next or previous one not logged yet, around the end; null when there is none. */
export function stepFrom(items: readonly Item[], from: Item | null, by: 1 | -1): Item | null {
  const reach = items.filter((item) => item.state !== "logged" || item.id === from?.id);
  const at = reach.findIndex((item) => item.id === from?.id);
  if (at === -1) return (by === 1 ? reach[0] : reach.at(-1)) ?? null;
  return reach[(at + by + reach.length) % reach.length] ?? null;
}

/** Where to go on after something was decided: the next open one after it, else the first open one. What is no longer there was where its words stand. */
export function nextOpen(items: readonly Item[], after: Item | null): Item | null {
  const at = after === null ? -1 : items.findIndex(({ id }) => id === after.id);
  const isBehind = (item: Item, place: number): boolean => (after !== null && at === -1 ? item.start >= after.start : place > at);
  const isOpen = (item: Item): boolean => item.state === "open" && item.id !== after?.id;
  return items.find((item, place) => isOpen(item) && isBehind(item, place)) ?? items.find(isOpen) ?? null;
}
