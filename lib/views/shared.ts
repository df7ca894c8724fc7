import type { ArticleKind, PartyKind } from "#lib/domain/kinds.ts";
import type { Stance } from "#lib/domain/stance.ts";
import type { ClaimStatus } from "#lib/domain/status.ts";
import type { WordChange } from "./passage.ts";

/** A party as a page names it; `ref` is its public address part, `shortId-slug`. */
export type PartyRef = {
  readonly id: string;
  readonly ref: string;
  readonly kind: PartyKind;
  readonly nameAr: string;
  readonly nameEn: string | null;
};

/** A date as entered (EDTF) with its bounds as the newsroom's wall clock, ISO without zone; null = open. */
export type DateView = { readonly edtf: string; readonly earliest: string | null; readonly latest: string | null };

/** `unseen`: it stands in the stored text, but its page was gone, or another page without these words, when it was last checked. */
export type PassageState = "intact" | "moved" | "edited" | "removed" | "unseen";

/** A quote's place: the article it stands in, and whether it still stands there. */
export type SourceView = {
  readonly passageId: string;
  readonly exact: string;
  readonly state: PassageState;
  /** Of an edited quote: what became of its words at the source. */
  readonly words: readonly WordChange[] | null;
  readonly article: {
    readonly ref: string;
    readonly title: string;
    readonly kind: ArticleKind;
    readonly outlet: PartyRef | null;
    readonly url: string | null;
    /** Where a web archive keeps a copy of the page. */
    readonly archived: string | null;
    readonly publishedOn: DateView | null;
    /** A published article can be opened; a draft or withdrawn one is only named. */
    readonly open: boolean;
  };
};

/** The status in parts, so that words are made in the reader's language: who did what. */
export type StatusView = {
  readonly status: ClaimStatus;
  /** Parties with the stance that counts for each, positions first, in the order they spoke. */
  readonly who: readonly { readonly stance: Stance; readonly party: PartyRef }[];
  /** Parties asked that have not answered, with the day they were asked (ISO date) and the deadline. */
  readonly asked: readonly { readonly party: PartyRef; readonly askedOn: string; readonly deadline: string }[];
  readonly responses: number;
};
