import type { EditorialState } from "#lib/domain/editorial.ts";
import type { Stance } from "#lib/domain/stance.ts";
import type { ClaimHit, DeskParty, DeskPassage, ResponseHit } from "#lib/views/desk.ts";
import type { PassageState } from "#lib/views/shared.ts";
import { PARTY } from "../rows.ts";

/** What permissions and stale saves look at, of any record with an editorial state. */
export const STATE = {
  id: true,
  shortId: true,
  editorialState: true,
  createdById: true,
  lastEditedById: true,
  withdrawnReason: true,
  revision: true,
} as const;

export const CLAIM_HIT = {
  id: true,
  shortId: true,
  statementAr: true,
  statementEn: true,
  claimant: { select: PARTY },
  saidOn: true,
  editorialState: true,
  _count: { select: { parts: true } },
} as const;

type ClaimRow = {
  readonly id: string;
  readonly shortId: string;
  readonly statementAr: string;
  readonly statementEn: string | null;
  readonly claimant: DeskParty | null;
  readonly saidOn: string | null;
  readonly editorialState: EditorialState;
  readonly _count: { readonly parts: number };
};

export function claimHit({ _count, ...row }: ClaimRow): ClaimHit {
  return { kind: "claim", ...row, parts: _count.parts };
}

export const RESPONSE_HIT = {
  id: true,
  shortId: true,
  summaryAr: true,
  quoteAr: true,
  quoteOriginal: true,
  responder: { select: PARTY },
  saidOn: true,
  editorialState: true,
  targets: { select: { stance: true }, orderBy: { id: "asc" } },
} as const;

type ResponseRow = {
  readonly id: string;
  readonly shortId: string;
  readonly summaryAr: string | null;
  readonly quoteAr: string | null;
  readonly quoteOriginal: string | null;
  readonly responder: DeskParty | null;
  readonly saidOn: string | null;
  readonly editorialState: EditorialState;
  readonly targets: readonly { readonly stance: Stance }[];
};

export function responseHit({ summaryAr, quoteAr, quoteOriginal, targets, ...row }: ResponseRow): ResponseHit {
  const stances = [...new Set(targets.map(({ stance }) => stance))];
  return { kind: "response", ...row, text: summaryAr ?? quoteAr ?? quoteOriginal ?? "", stances };
}

export const PASSAGE = {
  articleVersionId: true,
  start: true,
  end: true,
  exact: true,
  state: true,
  version: { select: { article: { select: { shortId: true, title: true } } } },
} as const;

type PassageRow = {
  readonly articleVersionId: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly state: PassageState;
  readonly version: { readonly article: { readonly shortId: string; readonly title: string } };
};

export function deskPassage({ passage: { version, ...row } }: { readonly passage: PassageRow }): DeskPassage {
  return { ...row, article: version.article };
}
