/** Why a logged claim was proposed, or why it is another claim after all: a code and the words it rests on. */
export type Reason =
  | { readonly code: "same_person"; readonly name: string }
  | { readonly code: "same_rare_words"; readonly words: readonly string[] }
  | { readonly code: "same_date"; readonly on: string }
  | { readonly code: "same_numbers"; readonly numbers: readonly string[] }
  | { readonly code: "same_negation" | "different_negation" }
  | { readonly code: "different_number" | "different_name" | "opposite_words"; readonly here: readonly string[]; readonly there: readonly string[] };

export type ReasonCode = Reason["code"];

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
