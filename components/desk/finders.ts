import type { PartyKind } from "#lib/domain/kinds.ts";
import type { Refusal } from "#lib/domain/result.ts";
import type { Similar } from "#lib/views/match.ts";
import type { SuggestionChoice } from "#lib/views/suggestion.ts";
import type { ClaimHit, DeskParty, OfficeHit, PartyHit, ResponseHit } from "#lib/views/desk.ts";

export type ArticleHit = { readonly id: string; readonly shortId: string; readonly title: string };

export type MadeParty = { readonly party: DeskParty | null; readonly refusals: readonly Refusal[] };

/** What is being logged, as typed so far. */
export type Asked = {
  readonly kind: "claim" | "response";
  readonly text: string;
  /** Of a response: the words of the claim it is about, where the article tells them; else empty. */
  readonly about: string;
  /** The claimant or responder, when one is chosen. */
  readonly partyId: string | null;
  readonly saidOn: string;
  /** The claim being edited, which is not like itself. */
  readonly excludeId: string | null;
};

/** A source as the server needs it: where the words stand. */
export type Source = { readonly articleVersionId: string; readonly start: number; readonly end: number; readonly exact: string };

export const UNREACHABLE: readonly Refusal[] = [{ code: "unreachable" }];

/** What was refused; that the server did not answer is a refusal too. */
export const refusalsOf = (asked: Promise<readonly Refusal[]>): Promise<readonly Refusal[]> => asked.catch(() => UNREACHABLE);

/** What is asked while one types. Rejected: the server gave no answer. */
export type Reads = {
  readonly parties: (typed: string, kinds: readonly PartyKind[]) => Promise<readonly PartyHit[]>;
  readonly claims: (typed: string) => Promise<readonly ClaimHit[]>;
  readonly responses: (typed: string) => Promise<readonly ResponseHit[]>;
  readonly parts: (claimId: string) => Promise<readonly ClaimHit[]>;
  readonly articles: (typed: string) => Promise<readonly ArticleHit[]>;
  readonly offices: (partyId: string, on: string) => Promise<readonly OfficeHit[]>;
  readonly similar: (asked: Asked) => Promise<Similar>;
};

/** What was refused, and the ids of the passages that hang there only now, since this revision: what an undoing takes off. */
export type Hung = { readonly added: readonly string[]; readonly revision: number; readonly refusals: readonly Refusal[] };

/** What was refused, and the id of what is remembered; null also where one had said so before. */
export type Remembered = { readonly id: string | null; readonly refusals: readonly Refusal[] };

/** Small decisions beside a form, handed to the desk by its layout. They answer with what was refused; empty: done. */
export type Marks = {
  /** `own`: takes back only one's own choice. */
  readonly choose: (articleId: string, key: string, choice: SuggestionChoice | null, own: boolean) => Promise<readonly Refusal[]>;
  readonly addSource: (kind: "claim" | "response", id: string, sources: readonly Source[]) => Promise<Hung>;
  readonly removeSource: (kind: "claim" | "response", id: string, passageIds: readonly string[], expected: number) => Promise<readonly Refusal[]>;
  /** `other`: the claim being edited; null: what is typed is no claim yet. */
  readonly notSame: (claimId: string, other: string | null, text: string, reason: string) => Promise<Remembered>;
  readonly forgetNotSame: (id: string) => Promise<readonly Refusal[]>;
  /** `press` names the press of its button: sent again after a lost answer, it makes no second party. */
  readonly makeParty: (press: string, kind: PartyKind, nameAr: string, nameEn: string) => Promise<MadeParty>;
};

export type Finders = Reads & Marks;
