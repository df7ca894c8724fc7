import type { ResponseHit } from "./desk.ts";

/** Why a logged claim was proposed, or why it is another claim after all: its kind and the words it rests on. */
export type Reason =
  | { readonly kind: "same_person"; readonly name: string }
  | { readonly kind: "same_rare_words"; readonly words: readonly string[] }
  | { readonly kind: "same_date"; readonly on: string }
  | { readonly kind: "same_numbers"; readonly numbers: readonly string[] }
  | { readonly kind: "same_negation" | "different_negation" | "different_parts" }
  | { readonly kind: "different_number" | "different_name" | "opposite_words"; readonly here: readonly string[]; readonly there: readonly string[] };

/** A logged claim that may be the one just typed; `score` 0..1, best first. */
export type Match = {
  readonly claim: { readonly id: string; readonly shortId: string; readonly ref: string; readonly statementAr: string };
  readonly score: number;
  /** Says the same and no fact in it differs: worth a warning before it is logged again. Never merged by itself. */
  readonly duplicate: boolean;
  readonly reasons: readonly Reason[];
};

/** An article stored before whose text is the same, or nearly. 1 = the same clean text. */
export type ArticleMatch = { readonly articleId: string; readonly shortId: string; readonly ref: string; readonly title: string; readonly score: number };

/** A logged response of the same speaker that says nearly this; `score` is the share of words in common, 0..1. */
export type SimilarResponse = ResponseHit & { readonly score: number; readonly wording: "direct" | "paraphrase" };

/** What may be logged already. */
export type Similar = { readonly claims: readonly Match[]; readonly responses: readonly SimilarResponse[] };
