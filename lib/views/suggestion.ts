import type { PartyKind } from "#lib/domain/kinds.ts";
import type { Stance } from "#lib/domain/stance.ts";
import type { DeskParty, OfficeHit } from "./desk.ts";

/** What the newsroom made of a suggestion. */
export type SuggestionChoice = "accepted" | "dismissed";

/** Who a suggestion says spoke: the words of the article, and the party they name when it is known, with the office it held that day. */
export type SuggestedSpeaker = {
  readonly name: string;
  readonly role: string | null;
  readonly party: DeskParty | null;
  readonly office: OfficeHit | null;
  /** The kind of party these words would make. */
  readonly kind: PartyKind;
};

/** A place in the text and how it tells: in somebody's own words or in others'. */
export type Worded = { readonly start: number; readonly end: number; readonly wording: "direct" | "paraphrase" };

/** A claim or response that the article's text suggests. Offsets are UTF-16 positions in the version's text. */
export type DeskSuggestion = {
  /** Names its kind and words: the same in a later version of the text that still has them. */
  readonly id: string;
  readonly kind: "claim" | "response";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: SuggestedSpeaker | null;
  /** EDTF; null: the text tells no date. */
  readonly saidOn: string | null;
  readonly eventOn: string | null;
  /** Null for a claim. */
  readonly stance: Stance | null;
  readonly wording: "direct" | "paraphrase";
  /** Where the same party gives the same answer in other words, the likeliest first. */
  readonly others: readonly Worded[];
  /** Suggested claims that a suggested response is about, by their ids. */
  readonly about: readonly string[];
  /** The word it rests on. */
  readonly cue: string;
  readonly choice: SuggestionChoice | null;
};
