import type { ArticleInput } from "#lib/schema/article.ts";
import type { ClaimInput } from "#lib/schema/claim.ts";
import type { PartyInput } from "#lib/schema/party.ts";
import type { ReportInput } from "#lib/schema/report.ts";
import type { RequestInput } from "#lib/schema/request.ts";
import type { ResponseInput, TargetInput } from "#lib/schema/response.ts";

/** What one demo story tells. Records name each other by local keys; dates are EDTF texts, as an editor types them. */
export type DemoCase = {
  readonly key: string;
  readonly parties: readonly DemoParty[];
  readonly articles: readonly DemoArticle[];
  readonly claims: readonly DemoClaim[];
  readonly responses: readonly DemoResponse[];
  readonly reports: readonly DemoReport[];
  readonly requests: readonly DemoRequest[];
  /** How far a record goes on the editorial path; what is not named here is published. */
  readonly states: readonly DemoState[];
};

export type DemoOffice = {
  readonly titleAr: string;
  readonly titleEn: string;
  readonly organization?: string;
  readonly fromOn?: string;
  readonly toOn?: string;
};

type PartyLine = Pick<PartyInput, "kind" | "nameAr"> & {
  readonly nameEn: string;
  readonly about: string;
  readonly aliases?: readonly string[];
  readonly site?: string;
  readonly wikidataId?: string;
};
export type DemoParty = PartyLine & { readonly key: string; readonly offices?: readonly DemoOffice[] };

/** The words of a passage, exactly as they stand in the cleaned article; `nth` (from 1) when they stand there more than once. */
export type DemoQuote = { readonly article: string; readonly exact: string; readonly nth?: number };

export const quote = (article: string, exact: string, nth = 1): DemoQuote => ({ article, exact, nth });

export type DemoArticle = Pick<ArticleInput, "kind" | "url" | "title"> & {
  readonly key: string;
  readonly publishedOn: string;
  /** As it was pasted, noise and all. */
  readonly raw: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  readonly agencies?: readonly string[];
};

export type DemoClaim = Pick<ClaimInput, "eventOn" | "channel" | "noPassageReason"> & {
  readonly key: string;
  readonly statementAr: string;
  readonly statementEn: string;
  /** Absent: nobody is known to have put it forward. */
  readonly claimant?: string;
  readonly saidOn: string;
  readonly parent?: string;
  readonly raisedBy?: string;
  readonly about?: readonly string[];
  readonly quotes?: readonly DemoQuote[];
};

type Answer = Pick<TargetInput, "stance"> & { readonly scope?: string };
export type DemoTarget = Answer & ({ readonly claim: string; readonly response?: never } | { readonly response: string; readonly claim?: never });

export type DemoResponse = Pick<
  ResponseInput,
  "capacity" | "capacityEn" | "eventOn" | "channel" | "language" | "quoteOriginal" | "noPassageReason"
> & {
  readonly key: string;
  readonly responder: string;
  readonly onBehalfOf?: string;
  readonly saidOn: string;
  readonly wording: "direct" | "paraphrase";
  readonly translation?: { readonly by: "outlet" | "newsroom"; readonly from: string; readonly outlet?: string };
  readonly summaryAr: string;
  readonly summaryEn: string;
  readonly targets: readonly DemoTarget[];
  readonly quotes: readonly DemoQuote[];
};

export type DemoReport = Pick<ReportInput, "verb" | "strength"> & {
  readonly key: string;
  readonly claim: string;
  /** Who carried it: an outlet, or another party. */
  readonly outlet?: string;
  readonly party?: string;
  readonly article?: string;
  readonly source?: string;
  readonly onAuthorityOf?: readonly string[];
  readonly on: string;
};

export type DemoRequest = Pick<RequestInput, "channel" | "outcome" | "note"> & {
  readonly claim: string;
  readonly party: string;
  readonly askedOn: Date;
  readonly deadline: Date;
};

export type DemoState = {
  readonly of: "article" | "claim" | "response";
  readonly key: string;
  readonly to: "draft" | "in_review" | "withdrawn";
  readonly reason?: string;
};
