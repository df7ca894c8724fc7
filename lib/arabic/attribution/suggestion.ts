import type { Stance } from "#lib/domain/stance.ts";

/** What suggestions are made from: the cleaned text (title first, blank lines between paragraphs), and what is known of it. */
export type ArticleText = {
  readonly text: string;
  /** EDTF; null when unknown, and then relative days stay unresolved. */
  readonly publishedOn: string | null;
  readonly outlet: string | null;
};

/** Who spoke, in the article's words; `name` may be a role's words when no name is given («مصدر مسؤول»). */
export type Speaker = { readonly name: string; readonly role: string | null };

/** An exact stretch of the article, in UTF-16 offsets. */
export type Passage = { readonly exact: string; readonly start: number; readonly end: number };

/** The words a suggestion rests on; `verb` is the table's entry, the offsets are of the word as it stands in the text. */
export type CueMark = { readonly verb: string; readonly start: number; readonly end: number };

/** A passage, told in somebody's own words or in others'. */
export type Wording = Passage & { readonly wording: "direct" | "paraphrase" };

type Common = {
  /** Always a substring of the article, at `start`..`end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Null: the text attributes it to nobody («ما تردد»). */
  readonly speaker: Speaker | null;
  readonly saidOn: string | null;
  /** Place among the article's paragraphs, the title being 0. */
  readonly paragraph: number;
  readonly cue: CueMark;
  /** 0–1, for order and emphasis: how likely an editor would log it, by its signs. */
  readonly confidence: number;
};

export type ClaimSuggestion = Common & { readonly kind: "claim"; readonly quote: Passage | null };

export type ResponseSuggestion = Common & {
  readonly kind: "response";
  readonly stance: Stance;
  /** The passage to hang the response on: the quoted words when there are any, else the clause that tells it. */
  readonly quote: Passage;
  readonly wording: "direct" | "paraphrase";
  /** Passages in which the same party gives the same answer in other words, the likeliest first. */
  readonly others: readonly Wording[];
  /** Indexes of claims in the same list. */
  readonly about: readonly number[];
};

export type Suggestion = ClaimSuggestion | ResponseSuggestion;
