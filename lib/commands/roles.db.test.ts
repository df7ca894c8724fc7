import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/actor.ts";
import type { Result } from "#lib/domain/result.ts";
import { keepLines, storeArticle } from "./article.ts";
import { updateArticle } from "./article/details.ts";
import { joinChain } from "./chain.ts";
import { logClaim, updateClaim } from "./claim.ts";
import { markNotSame } from "./not-same.ts";
import { addOffice, createParty, updateParty } from "./party.ts";
import { addReport } from "./report.ts";
import { closeRequest, requestComment } from "./request.ts";
import { logResponse, updateResponse } from "./response.ts";
import { addSource } from "./source.ts";
import { chooseSuggestion } from "./suggestion.ts";
import { changeArticleState, changeClaimState, changeResponseState } from "./state.ts";
import { aChangedQuote, aClaim, aParty, aResponse, admin, anArticle, census, colleague, editor, job, must, passage, removedLines, reporter, unique } from "./testing.ts";
import { acceptWording, keepQuote } from "./wording.ts";

type Attempt = (actor: Actor) => Promise<Result<unknown>>;
type Row = { readonly command: string; readonly prepare: () => Promise<Attempt>; readonly reporter: boolean; readonly colleague: boolean };

const everyone = { reporter: true, colleague: true };
const ownOnly = { reporter: true, colleague: false };
const editors = { reporter: false, colleague: false };

/** "Who may do what", a row per command: by its author who reports, by another reporter; editors, administrators and system actors may do all of these. */
const TABLE: readonly Row[] = [
  { command: "createParty", ...everyone, prepare: () => Promise.resolve((actor) => createParty(actor, { kind: "person", nameAr: unique("سلمى") })) },
  {
    command: "updateParty",
    ...editors,
    prepare: async () => {
      const { id } = await aParty();
      return (actor) => updateParty(actor, { id, expected: 1, kind: "person", nameAr: unique("سلمى") });
    },
  },
  {
    command: "addOffice",
    ...everyone,
    prepare: async () => {
      const { id } = await aParty();
      return (actor) => addOffice(actor, { partyId: id, titleAr: "متحدث", fromOn: "2020" });
    },
  },
  { command: "storeArticle", ...everyone, prepare: () => Promise.resolve((actor) => storeArticle(actor, { raw: `${unique("عنوان")}\n\nقالت الهيئة إن الجسر آمن تمامًا.` })) },
  {
    command: "keepLines",
    ...ownOnly,
    prepare: async () => {
      const article = must(await storeArticle(reporter, { raw: `${unique("عنوان")}\n\n[ad_1]\n\nقالت الهيئة إن الجسر آمن تمامًا.` }));
      const keep = await removedLines(article.versionId);
      return (actor) => keepLines(actor, { id: article.id, keep, expected: 1 });
    },
  },
  {
    command: "updateArticle of a draft",
    ...ownOnly,
    prepare: async () => {
      const { id } = await anArticle(reporter);
      return (actor) => updateArticle(actor, { id, expected: 1, title: unique("عنوان آخر") });
    },
  },
  {
    command: "updateArticle of a published article",
    ...editors,
    prepare: async () => {
      const { id } = await anArticle(reporter);
      must(await changeArticleState(editor, { id, to: "published", expected: 1 }));
      return (actor) => updateArticle(actor, { id, expected: 2, title: unique("عنوان آخر"), change: "typo" });
    },
  },
  {
    command: "acceptWording",
    ...editors,
    prepare: async () => {
      const changed = await aChangedQuote();
      return (actor) => acceptWording(actor, changed);
    },
  },
  {
    command: "keepQuote",
    ...editors,
    prepare: async () => {
      const changed = await aChangedQuote();
      return (actor) => keepQuote(actor, changed);
    },
  },
  { command: "logClaim", ...everyone, prepare: () => Promise.resolve((actor) => logClaim(actor, { statementAr: unique("الجسر آمن") })) },
  {
    command: "updateClaim of a draft",
    ...ownOnly,
    prepare: async () => {
      const { id } = await aClaim(reporter);
      return (actor) => updateClaim(actor, { id, expected: 1, statementAr: "الجسر غير آمن" });
    },
  },
  {
    command: "logResponse",
    ...everyone,
    prepare: async () => {
      const { id } = await aClaim();
      return (actor) => logResponse(actor, { targets: [{ claimId: id, stance: "denies" }] });
    },
  },
  {
    command: "updateResponse of a draft",
    ...ownOnly,
    prepare: async () => {
      const claim = await aClaim();
      const { id } = await aResponse(claim.id, "denies", reporter);
      return (actor) => updateResponse(actor, { id, expected: 1, targets: [{ claimId: claim.id, stance: "disputes" }] });
    },
  },
  {
    command: "addReport",
    ...ownOnly,
    prepare: async () => {
      const [claim, carrier] = [await aClaim(reporter), await aParty()];
      return (actor) => addReport(actor, { claimId: claim.id, partyId: carrier.id, verb: "نقل" });
    },
  },
  {
    command: "joinChain",
    ...ownOnly,
    prepare: async () => {
      const [claim, twin, outlet] = [await aClaim(reporter), await anArticle(), must(await createParty(editor, { kind: "outlet", nameAr: unique("جريدة") }))];
      const article = must(await storeArticle(editor, { raw: `${unique("عنوان")}\n\nقالت الهيئة إن الجسر آمن تمامًا.`, outletId: outlet.id }));
      return (actor) => joinChain(actor, { claimId: claim.id, articleId: article.id, twinId: twin.id, verb: "نقل عن", expected: 1 });
    },
  },
  {
    command: "requestComment",
    ...everyone,
    prepare: async () => {
      const [claim, party] = [await aClaim(), await aParty()];
      return (actor) => requestComment(actor, { claimId: claim.id, partyId: party.id, askedOn: "2024-03-05T10:00:00Z" });
    },
  },
  {
    command: "closeRequest",
    ...everyone,
    prepare: async () => {
      const [claim, party] = [await aClaim(), await aParty()];
      const { id } = must(await requestComment(editor, { claimId: claim.id, partyId: party.id, askedOn: "2024-03-05T10:00:00Z" }));
      return (actor) => closeRequest(actor, { id, outcome: "declined", expected: 1 });
    },
  },
  {
    command: "markNotSame",
    ...everyone,
    prepare: async () => {
      const [one, other] = [await aClaim(), await aClaim()];
      return (actor) => markNotSame(actor, { claimId: one.id, otherId: other.id, reason: "جسر آخر" });
    },
  },
  {
    command: "addSource",
    ...ownOnly,
    prepare: async () => {
      const [claim, article] = [await aClaim(reporter), await anArticle()];
      return (actor) => addSource(actor, { kind: "claim", id: claim.id, passages: [passage(article, "الجسر آمن")] });
    },
  },
  {
    command: "chooseSuggestion",
    ...everyone,
    prepare: async () => {
      const { id } = await anArticle();
      return (actor) => chooseSuggestion(actor, { articleId: id, key: "0123456789abcdef", choice: "dismissed" });
    },
  },
  ...(["in_review", "discarded"] as const).map((to) => ({
    command: `changeClaimState to ${to}`,
    ...ownOnly,
    prepare: async (): Promise<Attempt> => {
      const { id } = await aClaim(reporter);
      return (actor) => changeClaimState(actor, { id, to, expected: 1 });
    },
  })),
  {
    command: "changeClaimState to published",
    ...editors,
    prepare: async () => {
      const { id } = await aClaim(reporter);
      return (actor) => changeClaimState(actor, { id, to: "published", expected: 1 });
    },
  },
  {
    command: "changeClaimState to withdrawn",
    ...editors,
    prepare: async () => {
      const { id } = await aClaim(reporter);
      must(await changeClaimState(editor, { id, to: "published", expected: 1 }));
      return (actor) => changeClaimState(actor, { id, to: "withdrawn", reason: "خطأ", expected: 2 });
    },
  },
  {
    command: "updateClaim of a published claim",
    ...editors,
    prepare: async () => {
      const { id, claimantId } = await aClaim(reporter);
      must(await changeClaimState(editor, { id, to: "published", expected: 1 }));
      return (actor) =>
        updateClaim(actor, { id, expected: 2, statementAr: "الجسر آمن", claimantId, saidOn: "2024-03-01", noPassageReason: "قيل في بث حي", change: "typo" });
    },
  },
  {
    command: "changeResponseState to published",
    ...editors,
    prepare: async () => {
      const claim = await aClaim();
      const { id } = await aResponse(claim.id, "denies", reporter);
      return (actor) => changeResponseState(actor, { id, to: "published", expected: 1 });
    },
  },
  {
    command: "changeArticleState to published",
    ...editors,
    prepare: async () => {
      const { id } = await anArticle(reporter);
      return (actor) => changeArticleState(actor, { id, to: "published", expected: 1 });
    },
  },
];

const ACTORS = { reporter, colleague, editor, admin, job } as const;
const CASES = TABLE.flatMap((row) =>
  (["reporter", "colleague", "editor", "admin", "job"] as const).map((who) => ({
    command: row.command,
    prepare: row.prepare,
    who,
    allowed: who === "reporter" ? row.reporter : who === "colleague" ? row.colleague : true,
  })),
);

describe("every command by every role", () => {
  it.each(CASES)("$command by $who: allowed = $allowed", async ({ prepare, who, allowed }) => {
    const attempt = await prepare();
    const before = await census();
    const result = await attempt(ACTORS[who]);
    expect(result.ok, JSON.stringify(result)).toBe(allowed);
    if (!result.ok) expect(result.refusals.map(({ code }) => code)).toEqual(["not_allowed"]);
    expect((await census()) === before).toBe(!allowed);
  });
});
