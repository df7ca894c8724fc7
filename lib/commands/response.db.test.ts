import { describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import type { ResponseInput } from "#lib/schema/response.ts";
import { logResponse } from "./response.ts";
import { changeClaimState, changeResponseState } from "./state.ts";
import { aClaim, aParty, aResponse, anArticle, census, codes, editor, must, passage } from "./testing.ts";

describe("logging a response", () => {
  it("shows as its quote exactly its passages, runs joined by an ellipsis", async () => {
    const [claim, article] = [await aClaim(), await anArticle()];
    const passages = [passage(article, "ونفى المهندس ذلك"), passage(article, "الشقوق تتسع كل يوم")];
    const targets = [{ claimId: claim.id, stance: "denies" as const }];
    const { id } = must(await logResponse(editor, { targets, passages }));
    const row = await db.response.findUniqueOrThrow({ where: { id }, select: { quoteAr: true } });
    expect(row.quoteAr).toBe("ونفى المهندس ذلك … الشقوق تتسع كل يوم");
    expect(codes(await logResponse(editor, { targets, passages, quoteAr: "الشقوق لا تتسع" }))).toEqual(["quote_not_in_source@quoteAr"]);
    expect(codes(await logResponse(editor, { targets, passages, wording: "paraphrase", quoteAr: null, summaryAr: "قال إن الشقوق تتسع" }))).toEqual(["ok"]);
  });

  it("refuses, beside its field, whatever is wrong, and writes nothing", async () => {
    const claim = await aClaim();
    const claimId = claim.id;
    const nobody = "018f0000-0000-7000-8000-000000000000";
    const table: readonly (readonly [ResponseInput, string])[] = [
      [{ targets: [{ claimId, stance: "denies" }, { claimId, stance: "confirms" }] }, "one_position@targets"],
      [{ targets: [{ claimId, stance: "clarifies" }, { claimId, stance: "clarifies" }] }, "same_stance_twice@targets"],
      [{ targets: [{ claimId: nobody, stance: "denies" }] }, "unknown_record@targets"],
      [{ targets: [{ stance: "denies" }] }, "target_one@targets.0"],
      [{ responderId: nobody }, "unknown_record@responderId"],
      [{ onBehalfOfId: nobody }, "unknown_record@onBehalfOfId"],
      [{ saidOn: "غدًا" }, "date_invalid@saidOn"],
      [{ saidOn: "2024-10-25T14:00:00" }, "date_zone_missing@saidOn"],
    ];
    const before = await census();
    for (const [input, code] of table) expect(codes(await logResponse(editor, input)), code).toContain(code);
    expect(await census()).toBe(before);
  });

  it("may deny and threaten to sue in one breath", async () => {
    const [claim, party, article] = [await aClaim(), await aParty(), await anArticle()];
    const targets = [
      { claimId: claim.id, stance: "denies" as const },
      { claimId: claim.id, stance: "threatens_legal_action" as const },
    ];
    const made = must(await logResponse(editor, { responderId: party.id, saidOn: "2024-03-02", targets, passages: [passage(article, "الشقوق تتسع كل يوم")] }));
    expect(await db.responseTarget.count({ where: { responseId: made.id } })).toBe(2);
  });
});

describe("publishing", () => {
  it("names every gap beside its field", async () => {
    const claim = await aClaim();
    const bare = must(await logResponse(editor, { summaryAr: "نفى" }));
    expect(codes(await changeResponseState(editor, { id: bare.id, to: "published", expected: 1 }))).toEqual([
      "speaker_required@responderId",
      "target_required@targets",
      "said_on_required@saidOn",
      "passage_or_reason_required@passages",
    ]);
    expect(codes(await changeClaimState(editor, { id: claim.id, to: "withdrawn", reason: "لا", expected: 1 }))).toEqual(["transition_not_allowed"]);
    expect(codes(await changeClaimState(editor, { id: claim.id, to: "published", expected: 9 }))).toEqual(["stale"]);
  });

  it("wants a second pair of eyes when the newsroom says so", async () => {
    const claim = await aClaim();
    const response = await aResponse(claim.id);
    await db.settings.update({ where: { id: 1 }, data: { fourEyes: true } });
    try {
      expect(codes(await changeResponseState(editor, { id: response.id, to: "published", expected: 1 }))).toEqual(["four_eyes"]);
      expect(codes(await changeResponseState({ ...editor, id: "u-other" }, { id: response.id, to: "published", expected: 1 }))).toEqual(["ok"]);
    } finally {
      await db.settings.update({ where: { id: 1 }, data: { fourEyes: false } });
    }
  });

  it("asks for a reason to withdraw, and to send back", async () => {
    const claim = await aClaim();
    must(await changeClaimState(editor, { id: claim.id, to: "in_review", expected: 1 }));
    expect(codes(await changeClaimState(editor, { id: claim.id, to: "draft", expected: 2 }))).toEqual(["reason_required@reason"]);
    must(await changeClaimState(editor, { id: claim.id, to: "published", expected: 2 }));
    expect(codes(await changeClaimState(editor, { id: claim.id, to: "withdrawn", expected: 3 }))).toEqual(["reason_required@reason"]);
  });
});
