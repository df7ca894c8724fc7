import { describe, expect, it } from "vitest";
import { changeClaimState } from "#lib/commands/state.ts";
import { db } from "#lib/db/client.ts";
import { ANSWERED, bring, CLAIMED, makeArticle, makeClaim, makeParty, makeReport, makeRequest, makeResponse, makeUser, passageIn, publishAll, TEST_ACTOR } from "./factories.ts";

describe("factories", () => {
  it("make a claim and its answer from one article, published", async () => {
    const article = await makeArticle();
    const claim = await makeClaim({ passages: [passageIn(article, CLAIMED)], noPassageReason: null });
    const response = await makeResponse({
      wording: "direct",
      targets: [{ claimId: claim.id, stance: "denies" }],
      passages: [passageIn(article, ANSWERED)],
      noPassageReason: null,
    });
    await publishAll({ article: [article], claim: [claim], response: [response] });
    const row = await db.claim.findUniqueOrThrow({ where: { id: claim.id }, select: { status: true, editorialState: true } });
    expect(row).toEqual({ status: "denied", editorialState: "published" });
    const answer = await db.response.findUniqueOrThrow({ where: { id: response.id }, select: { quoteAr: true } });
    expect(answer.quoteAr).toBe(ANSWERED);
    await bring("response", response.id, "withdrawn", "نُسب خطأً");
    expect(await db.claim.findUniqueOrThrow({ where: { id: claim.id }, select: { status: true } })).toEqual({ status: "unanswered" });
  });

  it("make hops and requests with parties of their own", async () => {
    const claim = await makeClaim({}, TEST_ACTOR);
    const hop = await makeReport({ claimId: claim.id });
    await makeReport({ claimId: claim.id, partyId: (await makeParty()).id, onAuthorityOf: [hop.id] });
    await makeRequest({ claimId: claim.id });
    expect(await db.report.count({ where: { claimId: claim.id } })).toBe(2);
    const row = await db.claim.findUniqueOrThrow({ where: { id: claim.id }, select: { status: true } });
    expect(row.status).toBe("awaiting_reply");
  });

  it("make users who may do what their role allows", async () => {
    const [reporter, editor] = [await makeUser("reporter"), await makeUser("editor")];
    expect(reporter.email).not.toBe(editor.email);
    const claim = await makeClaim({}, reporter);
    const publish = { id: claim.id, to: "published", expected: 1 } as const;
    expect((await changeClaimState(reporter, publish)).ok).toBe(false);
    expect((await changeClaimState(editor, publish)).ok).toBe(true);
  });
});
