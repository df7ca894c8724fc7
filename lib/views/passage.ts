/** A stretch of a quote before and after: words that stayed, went, or came. */
export type WordChange = { readonly kind: "same" | "gone" | "new"; readonly text: string };

/** What became of a quote at its source. */
export type PassageChange = {
  readonly passageId: string;
  readonly state: "edited" | "removed";
  /** The newest version of its article, from which it is missing. */
  readonly versionId: string;
  /** An editor decided that the quote stays as it was captured. */
  readonly kept: boolean;
  /** What hangs on the quote, and whether readers see any of it, or saw it before it was withdrawn. */
  readonly records: readonly { readonly kind: "claim" | "response"; readonly shortId: string; readonly label: string }[];
  readonly isPublic: boolean;
  /** The quote as it stood when it was recorded. */
  readonly was: string;
  /** What stands in its place in the newest version; null when nothing does. */
  readonly now: string | null;
  readonly words: readonly WordChange[];
  /** ISO instants: when the quote was captured, and the version that no longer has it. */
  readonly capturedAt: string;
  readonly changedAt: string;
  readonly article: { readonly ref: string; readonly shortId: string; readonly title: string; readonly url: string | null };
};

/** A published article whose source needs an editor's eye. */
export type SealTrouble = {
  readonly article: { readonly shortId: string; readonly title: string; readonly url: string | null };
  readonly checkedAt: string;
  /** The refusal's code, with the values of its sentence. */
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly failures: number;
};
