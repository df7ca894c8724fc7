import type { Json } from "#lib/domain/canonical.ts";
import type { responseInput } from "#lib/schema/response.ts";
import type { DeskArticle, DeskClaim, DeskParty, DeskPartyPage, DeskPassage, DeskResponse } from "#lib/views/desk.ts";

/** A record's values by the names under which its form sends them. */
export type Fields = { readonly [field: string]: Json };

type ResponseValue = ReturnType<typeof responseInput.parse>;

const idOf = (record: { readonly id: string } | null): string | null => record?.id ?? null;
const idsOf = (parties: readonly DeskParty[]): string[] => parties.map(({ id }) => id);
const quotes = (passages: readonly DeskPassage[]): Json => passages.map(({ articleVersionId, start, end, exact }) => ({ articleVersionId, start, end, exact }));

export function storedClaim(claim: DeskClaim): Fields {
  const { statementAr, statementEn, claimant, unattributed, saidOn, eventOn, channel, parent, raisedBy, about, passages, noPassageReason } = claim;
  const records = { claimantId: idOf(claimant), parentId: idOf(parent), raisedById: idOf(raisedBy), aboutIds: idsOf(about) };
  return { statementAr, statementEn, unattributed, saidOn, eventOn, channel, noPassageReason, passages: quotes(passages), ...records };
}

export function storedResponse(response: DeskResponse): Fields {
  const { responder, onBehalfOf, targets, passages } = response;
  const { capacity, capacityEn, saidOn, eventOn, channel, wording, language, quoteAr, quoteOriginal, translationBy, summaryAr, summaryEn, noPassageReason } = response;
  const plain = { capacity, capacityEn, saidOn, eventOn, channel, wording, language, quoteOriginal, translationBy, summaryAr, summaryEn, noPassageReason };
  const rows = targets.flatMap(({ target, stances }) =>
    stances.map(({ stance, scope }) => ({ ...(target.kind === "claim" ? { claimId: target.id } : { targetResponseId: target.id }), stance, scope })),
  );
  return { ...plain, responderId: idOf(responder), onBehalfOfId: idOf(onBehalfOf), targets: rows, passages: quotes(passages), quoteAr };
}

/** The same of a response as its schema reads it, which leaves out what a target is not. */
export function typedResponse({ targets, ...value }: ResponseValue): Fields {
  const row = ({ claimId, targetResponseId, stance, scope }: ResponseValue["targets"][number]): Json => ({
    ...(claimId === undefined ? {} : { claimId }),
    ...(targetResponseId === undefined ? {} : { targetResponseId }),
    stance,
    scope,
  });
  return { ...value, targets: targets.map(row) };
}

export function storedArticle({ title, kind, language, url, publishedOn, outlet, authors, agencies }: DeskArticle): Fields {
  return { title, kind, language, url, publishedOn, outletId: idOf(outlet), authorIds: idsOf(authors), agencyIds: idsOf(agencies) };
}

export function storedParty({ kind, nameAr, nameEn, aliases, wikidataId, site, about }: DeskPartyPage): Fields {
  return { kind, nameAr, nameEn, aliases, wikidataId, site, about };
}
