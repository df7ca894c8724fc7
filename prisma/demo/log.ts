import { storeArticle } from "#lib/commands/article.ts";
import { logClaim } from "#lib/commands/claim.ts";
import { addOffice, createParty } from "#lib/commands/party.ts";
import { addReport } from "#lib/commands/report.ts";
import { requestComment } from "#lib/commands/request.ts";
import { logResponse } from "#lib/commands/response.ts";
import { DEMO_ACTOR, must } from "../must.ts";
import type { DemoCase, DemoClaim, DemoParty, DemoReport, DemoRequest, DemoResponse, DemoTarget } from "./case.ts";
import { Keys } from "./keys.ts";
import { logOrder } from "./order.ts";
import { together } from "./together.ts";

const demo = true;

/** Makes all parties, then the offices they hold with one another. */
export async function logParties(parties: readonly DemoParty[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  await together(parties, async ({ key, offices: _offices, aliases = [], ...party }) => {
    ids.set(key, (await must(`party ${key}`, createParty(DEMO_ACTOR, { ...party, aliases: [...aliases], demo }))).id);
  });
  await together(parties, (party) => addOffices(party, new Keys(ids)));
  return ids;
}

async function addOffices({ key, offices = [] }: DemoParty, keys: Keys): Promise<void> {
  for (const { organization, ...office } of offices) {
    const input = { ...office, partyId: keys.party(key), organizationId: keys.maybeParty(organization) };
    await must(`office of ${key}`, addOffice(DEMO_ACTOR, input));
  }
}

async function storeArticles(story: DemoCase, keys: Keys): Promise<void> {
  for (const { key, outlet, authors = [], agencies = [], ...article } of story.articles) {
    const input = { ...article, outletId: keys.maybeParty(outlet), authorIds: authors.map(keys.party), agencyIds: agencies.map(keys.party), demo };
    keys.articles.set(key, await must(`article ${key}`, storeArticle(DEMO_ACTOR, input)));
  }
}

const claimOf = ({ key: _key, claimant, parent, raisedBy, about = [], quotes = [], ...claim }: DemoClaim, keys: Keys) => ({
  ...claim,
  claimantId: keys.maybeParty(claimant),
  unattributed: claimant === undefined,
  parentId: parent === undefined ? null : keys.claim(parent),
  raisedById: raisedBy === undefined ? null : keys.response(raisedBy),
  aboutIds: about.map(keys.party),
  passages: quotes.map((quote) => keys.passage(quote)),
  demo,
});

const targetOf = ({ claim, response, stance, scope }: DemoTarget, keys: Keys) => ({
  ...(claim === undefined ? { targetResponseId: keys.response(response) } : { claimId: keys.claim(claim) }),
  stance,
  scope: scope ?? null,
});

const responseOf = ({ key: _key, responder, onBehalfOf, translation, targets, quotes, ...response }: DemoResponse, keys: Keys) => ({
  ...response,
  responderId: keys.party(responder),
  onBehalfOfId: keys.maybeParty(onBehalfOf),
  translationBy: translation?.by ?? null,
  translationFrom: translation?.from ?? null,
  translationOutletId: keys.maybeParty(translation?.outlet),
  targets: targets.map((target) => targetOf(target, keys)),
  passages: quotes.map((quote) => keys.passage(quote)),
  demo,
});

const reportOf = ({ key: _key, claim, outlet, party, article, source, onAuthorityOf = [], ...report }: DemoReport, keys: Keys) => ({
  ...report,
  claimId: keys.claim(claim),
  outletId: keys.maybeParty(outlet),
  partyId: keys.maybeParty(party),
  articleId: article === undefined ? null : keys.article(article).id,
  sourceId: keys.maybeParty(source),
  onAuthorityOf: onAuthorityOf.map(keys.report),
});

const requestOf = ({ claim, party, ...request }: DemoRequest, keys: Keys) => ({ ...request, claimId: keys.claim(claim), partyId: keys.party(party) });

/** Logs one case through the commands, all of it as drafts; answers what its keys stand for. */
export async function logCase(story: DemoCase, parties: ReadonlyMap<string, string>): Promise<Keys> {
  const keys = new Keys(parties);
  await storeArticles(story, keys);
  for (const { kind, record } of logOrder(story)) {
    const what = `${kind} ${record.key}`;
    if (kind === "claim") keys.claims.set(record.key, (await must(what, logClaim(DEMO_ACTOR, claimOf(record, keys)))).id);
    else keys.responses.set(record.key, (await must(what, logResponse(DEMO_ACTOR, responseOf(record, keys)))).id);
  }
  for (const report of story.reports) {
    keys.reports.set(report.key, (await must(`report ${report.key}`, addReport(DEMO_ACTOR, reportOf(report, keys)))).id);
  }
  for (const request of story.requests) await must(`request on ${request.claim}`, requestComment(DEMO_ACTOR, requestOf(request, keys)));
  return keys;
}
