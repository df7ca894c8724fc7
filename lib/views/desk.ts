import type { Json } from "#lib/domain/canonical.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import type { ArticleKind, Channel, PartyKind, Strength, Wording } from "#lib/domain/kinds.ts";
import type { Stance } from "#lib/domain/stance.ts";
import type { ClaimStatus } from "#lib/domain/status.ts";
import type { PassageState } from "./shared.ts";

/** A party as the desk names it; `shortId` is its address there. */
export type DeskParty = {
  readonly id: string;
  readonly shortId: string;
  readonly kind: PartyKind;
  readonly nameAr: string;
  readonly nameEn: string | null;
};

/** A party found by a search: `alias` is the other name that was found, `office` the newest office held. */
export type PartyHit = DeskParty & { readonly alias: string | null; readonly office: string | null };

export type ClaimHit = {
  readonly kind: "claim";
  readonly id: string;
  readonly shortId: string;
  readonly statementAr: string;
  readonly statementEn: string | null;
  readonly claimant: DeskParty | null;
  readonly saidOn: string | null;
  readonly editorialState: EditorialState;
  /** How many claims are part of it. */
  readonly parts: number;
};

export type ResponseHit = {
  readonly kind: "response";
  readonly id: string;
  readonly shortId: string;
  /** Its summary, else its quote, else empty. */
  readonly text: string;
  readonly responder: DeskParty | null;
  readonly saidOn: string | null;
  readonly editorialState: EditorialState;
  readonly stances: readonly Stance[];
};

/** What a response can answer. */
export type TargetHit = ClaimHit | ResponseHit;

/** An office held at a given time: the capacity and the party spoken for that a form proposes. */
export type OfficeHit = { readonly titleAr: string; readonly titleEn: string | null; readonly organization: DeskParty | null };

/** What permissions and stale saves look at. */
export type DeskState = {
  readonly id: string;
  readonly shortId: string;
  readonly editorialState: EditorialState;
  readonly createdById: string | null;
  readonly lastEditedById: string | null;
  readonly withdrawnReason: string | null;
  readonly revision: number;
};

export type DeskPassage = {
  readonly articleVersionId: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly state: PassageState;
  readonly article: { readonly shortId: string; readonly title: string };
};

export type InboxRow = {
  readonly kind: "claim" | "response" | "article";
  readonly id: string;
  readonly shortId: string;
  readonly title: string;
  readonly party: DeskParty | null;
  readonly editorialState: EditorialState;
  /** ISO instant. */
  readonly updatedAt: string;
  readonly editedBy: string | null;
};

export type Page<Row> = { readonly rows: readonly Row[]; readonly next: string | null };

export type ArticleRow = {
  readonly id: string;
  readonly shortId: string;
  readonly title: string;
  readonly kind: ArticleKind;
  readonly outlet: DeskParty | null;
  readonly publishedOn: string | null;
  readonly editorialState: EditorialState;
  /** Claims and responses that quote it. */
  readonly passages: number;
};

/** A record that hangs on a passage of the article. */
export type MarkRecord = {
  readonly kind: "claim" | "response";
  readonly id: string;
  readonly shortId: string;
  readonly label: string;
  readonly party: DeskParty | null;
  readonly editorialState: EditorialState;
  readonly stances: readonly Stance[];
  /** How many claims are part of it. */
  readonly parts: number;
};

export type DeskMark = {
  readonly start: number;
  readonly end: number;
  readonly state: PassageState;
  readonly records: readonly MarkRecord[];
};

/** A line that cleaning takes out; `kept` when an editor put it back. */
export type RemovedLine = { readonly line: number; readonly text: string; readonly reason: string; readonly kept: boolean };

export type DeskArticle = DeskState & {
  readonly title: string;
  readonly kind: ArticleKind;
  readonly language: string;
  readonly url: string | null;
  readonly outlet: DeskParty | null;
  readonly authors: readonly DeskParty[];
  readonly agencies: readonly DeskParty[];
  readonly publishedOn: string | null;
  readonly version: { readonly id: string; readonly number: number; readonly text: string; readonly capturedAt: string };
  readonly removed: readonly RemovedLine[];
  /** In the order of the text; what was quoted from an earlier text stands where it stands now. */
  readonly marks: readonly DeskMark[];
  /** Records whose quotes the text has no more. */
  readonly elsewhere: readonly MarkRecord[];
};

export type DeskHop = {
  readonly id: string;
  readonly carrier: DeskParty | null;
  readonly source: DeskParty | null;
  readonly article: { readonly shortId: string; readonly title: string } | null;
  readonly verb: string;
  readonly strength: Strength;
  readonly on: string | null;
  readonly onAuthorityOf: readonly string[];
};

export type DeskRequest = {
  readonly id: string;
  readonly party: DeskParty;
  /** ISO instants. */
  readonly askedOn: string;
  readonly deadline: string;
  readonly channel: Channel;
  readonly outcome: "pending" | "answered" | "declined" | "no_reply";
  readonly note: string | null;
  readonly revision: number;
};

export type DeskClaim = DeskState & {
  readonly statementAr: string;
  readonly statementEn: string | null;
  readonly claimant: DeskParty | null;
  readonly unattributed: boolean;
  readonly saidOn: string | null;
  readonly eventOn: string | null;
  readonly channel: Channel | null;
  readonly parent: ClaimHit | null;
  readonly raisedBy: ResponseHit | null;
  readonly about: readonly DeskParty[];
  readonly passages: readonly DeskPassage[];
  readonly noPassageReason: string | null;
  readonly demo: boolean;
  readonly status: ClaimStatus;
  readonly parts: readonly ClaimHit[];
  readonly responses: readonly ResponseHit[];
  readonly hops: readonly DeskHop[];
  readonly requests: readonly DeskRequest[];
};

export type DeskTarget = { readonly target: TargetHit; readonly stances: readonly { readonly stance: Stance; readonly scope: string | null }[] };

export type DeskResponse = DeskState & {
  readonly responder: DeskParty | null;
  readonly onBehalfOf: DeskParty | null;
  readonly capacity: string | null;
  readonly capacityEn: string | null;
  readonly saidOn: string | null;
  readonly eventOn: string | null;
  readonly channel: Channel | null;
  readonly wording: Wording;
  readonly language: string;
  readonly quoteAr: string | null;
  readonly quoteOriginal: string | null;
  readonly translationBy: "outlet" | "newsroom" | "machine" | null;
  readonly translationFrom: string | null;
  readonly translationOutletId: string | null;
  readonly summaryAr: string | null;
  readonly summaryEn: string | null;
  readonly targets: readonly DeskTarget[];
  readonly passages: readonly DeskPassage[];
  readonly noPassageReason: string | null;
  readonly demo: boolean;
};

export type DeskOffice = {
  readonly id: string;
  readonly titleAr: string;
  readonly titleEn: string | null;
  readonly organization: DeskParty | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
};

export type DeskPartyPage = DeskParty & {
  readonly aliases: readonly string[];
  readonly wikidataId: string | null;
  readonly site: string | null;
  readonly about: string | null;
  readonly demo: boolean;
  readonly revision: number;
  readonly offices: readonly DeskOffice[];
};

/** One recorded change of a record. */
export type HistoryEntry = {
  readonly number: number;
  /** ISO instant. */
  readonly at: string;
  readonly actorKind: "user" | "job" | "import" | "command_line";
  readonly actorName: string;
  readonly reason: string | null;
  /** Fields that differ; both null on the first entry's absent side. */
  readonly changes: readonly { readonly field: string; readonly before: Json; readonly after: Json }[];
};

/** A record's history, newest first, and the names of the records its values point at, by id. */
export type History = { readonly entries: readonly HistoryEntry[]; readonly names: Readonly<Record<string, string>> };
