import type { ArticleKind } from "#lib/domain/kinds.ts";
import type { Stance } from "#lib/domain/stance.ts";
import type { WordChange } from "./passage.ts";
import type { DateView, PartyRef, PassageState } from "./shared.ts";

/**
 * A passage that carries a published claim or response. Offsets are UTF-16 positions in `text`: of an edited passage where the words
 * stand that took its place; those of a removed passage are of the older version it was taken from.
 */
export type Mark = {
  readonly passageId: string;
  readonly start: number;
  readonly end: number;
  readonly state: PassageState;
  /** Of an edited or removed passage: what became of its words. */
  readonly words: readonly WordChange[] | null;
  readonly claim: { readonly ref: string; readonly statementAr: string; readonly statementEn: string | null; readonly claimant: PartyRef | null } | null;
  readonly response: {
    readonly id: string;
    readonly responder: PartyRef;
    readonly stances: readonly Stance[];
    /** The claim page on which it is drawn. */
    readonly claimRef: string;
  } | null;
};

export type ArticlePage = {
  readonly id: string;
  readonly ref: string;
  readonly kind: ArticleKind;
  readonly title: string;
  readonly language: string;
  readonly outlet: PartyRef | null;
  readonly authors: readonly PartyRef[];
  readonly agencies: readonly PartyRef[];
  readonly url: string | null;
  /** Where a web archive keeps a copy of the page. */
  readonly archived: string | null;
  readonly publishedOn: DateView | null;
  readonly version: { readonly number: number; readonly capturedAt: string; readonly contentHash: string };
  /** Clean paragraphs joined by blank lines, the title first. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly demo: boolean;
};
