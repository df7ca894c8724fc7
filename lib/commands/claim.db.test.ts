import { describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { refusalWords } from "#lib/i18n/refusal.ts";
import type { ClaimInput } from "#lib/schema/claim.ts";
import { storeArticle } from "./article.ts";
import { logClaim, updateClaim } from "./claim.ts";
import { changeClaimState, changeResponseState } from "./state.ts";
import { aClaim, aParty, aResponse, anArticle, census, codes, editor, must, passage, unique } from "./testing.ts";

describe("logging a claim", () => {
  it("anchors its quote with 32 characters before and after", async () => {
    const article = await anArticle();
    const { id } = must(await logClaim(editor, { statementAr: "الجسر آمن", passages: [passage(article, "الجسر آمن تمامًا")] }));
    const row = await db.claim.findUniqueOrThrow({ where: { id }, select: { passages: { select: { passage: true } } } });
    const kept = row.passages[0]?.passage;
    expect(kept?.exact).toBe("الجسر آمن تمامًا");
    expect(article.text.slice(kept?.start, kept?.end)).toBe(kept?.exact);
    expect(kept?.prefix).toBe(article.text.slice(Math.max(0, (kept?.start ?? 0) - 32), kept?.start));
    expect(kept?.suffix.startsWith(". ونفى المهندس")).toBe(true);
  });

  it("refuses, beside its field, whatever is wrong, and writes nothing", async () => {
    const article = await anArticle();
    const someone = await aParty();
    const before = await census();
    const quote = passage(article, "الجسر آمن تمامًا");
    const nobody = "018f0000-0000-7000-8000-000000000000";
    const table: readonly (readonly [ClaimInput, string])[] = [
      [{ statementAr: "" }, "required@statementAr"],
      [{ statementAr: "نص\u0000" }, "null_character@statementAr"],
      [{ statementAr: "ا".repeat(1001) }, "too_long@statementAr"],
      [{ statementAr: "نص", saidOn: "2024-02-30" }, "date_invalid@saidOn"],
      [{ statementAr: "نص", saidOn: "2999-01-01" }, "date_future@saidOn"],
      [{ statementAr: "نص", claimantId: nobody }, "unknown_record@claimantId"],
      [{ statementAr: "نص", aboutIds: [nobody] }, "unknown_record@aboutIds"],
      [{ statementAr: "نص", parentId: nobody }, "unknown_record@parentId"],
      [{ statementAr: "نص", raisedById: nobody }, "unknown_record@raisedById"],
      [{ statementAr: "نص", claimantId: someone.id, unattributed: true }, "unattributed_with_claimant@claimantId"],
      [{ statementAr: "نص", passages: [{ ...quote, exact: "الجسر آمن جدًّا" }] }, "passage_mismatch@passages"],
      [{ statementAr: "نص", passages: [{ ...quote, start: quote.start + 1 }] }, "passage_mismatch@passages"],
      [{ statementAr: "نص", passages: [{ ...quote, articleVersionId: nobody }] }, "unknown_record@passages"],
    ];
    for (const [input, code] of table) expect(codes(await logClaim(editor, input)), code).toContain(code);
    expect(await census()).toBe(before);
  });

  it("refuses a quote that is too long to be followed at its source", async () => {
    const words = "كلمة ".repeat(401).trim();
    const article = must(await storeArticle(editor, { raw: `${unique("خبر طويل")}\n\n${words}` }));
    const long = await logClaim(editor, { statementAr: unique("قول"), passages: [passage(article, words)] });
    expect(codes(long)).toEqual(["passage_too_long@passages"]);
    expect(long.ok ? "" : refusalWords("ar", long.refusals[0])).toMatch(/2000|2[.,٬]000|٢٬٠٠٠/u);
    must(await logClaim(editor, { statementAr: unique("قول"), passages: [passage(article, words.slice(0, 2000))] }));
  });

  it("keeps uncertain dates as typed, with their bounds", async () => {
    const { id } = must(await logClaim(editor, { statementAr: unique("اتصالات سرية"), saidOn: "2024-10", eventOn: "2022/.." }));
    const row = await db.claim.findUniqueOrThrow({ where: { id } });
    expect(row.saidOn).toBe("2024-10");
    expect(row.saidEarliest?.toISOString()).toBe("2024-10-01T00:00:00.000Z");
    expect(row.saidLatest?.toISOString()).toBe("2024-10-31T23:59:59.999Z");
    expect(row.eventOn).toBe("2022/..");
    expect(row.eventLatest).toBeNull();
  });

  it("is never a part of itself, however far away", async () => {
    const first = must(await logClaim(editor, { statementAr: unique("أ") }));
    const second = must(await logClaim(editor, { statementAr: unique("ب"), parentId: first.id }));
    const third = must(await logClaim(editor, { statementAr: unique("ج"), parentId: second.id }));
    expect(codes(await updateClaim(editor, { id: first.id, expected: 1, statementAr: "أ", parentId: third.id }))).toEqual(["part_of_itself@parentId"]);
    expect(codes(await updateClaim(editor, { id: first.id, expected: 1, statementAr: "أ", parentId: first.id }))).toEqual(["part_of_itself@parentId"]);
  });
});

describe("editing a published claim", () => {
  it("asks whether it is a typo or a correction, and announces a correction with old and new words", async () => {
    const claim = await aClaim();
    must(await changeClaimState(editor, { id: claim.id, to: "published", expected: 1 }));
    const next = { id: claim.id, expected: 2, statementAr: "الجسر آمن للمشاة", claimantId: claim.claimantId, saidOn: "2024-03-01", noPassageReason: "بث حي" };
    expect(codes(await updateClaim(editor, next))).toEqual(["change_kind_needed@change"]);
    expect(codes(await updateClaim(editor, { ...next, change: "correction" }))).toEqual(["reason_needed@why"]);
    expect(codes(await updateClaim(editor, { ...next, change: "typo", claimantId: null }))).toEqual(["claimant_required@claimantId"]);
    must(await updateClaim(editor, { ...next, change: "correction", why: "نسينا أن الحديث عن المشاة" }));
    const corrections = await db.correction.findMany({ where: { entityId: claim.id } });
    expect(corrections.map(({ field, newText, why }) => [field, newText, why])).toEqual([["statementAr", "الجسر آمن للمشاة", "نسينا أن الحديث عن المشاة"]]);
  });

  it("keeps the computed status beside it, and moves it when an answer is published, changed or withdrawn", async () => {
    const claim = await aClaim();
    must(await changeClaimState(editor, { id: claim.id, to: "published", expected: 1 }));
    const status = async () => (await db.claim.findUniqueOrThrow({ where: { id: claim.id }, select: { status: true } })).status;
    expect(await status()).toBe("unanswered");
    const response = await aResponse(claim.id, "denies");
    expect(await status()).toBe("unanswered");
    must(await changeResponseState(editor, { id: response.id, to: "published", expected: 1 }));
    expect(await status()).toBe("denied");
    must(await changeResponseState(editor, { id: response.id, to: "withdrawn", reason: "لم يقله", expected: 2 }));
    expect(await status()).toBe("unanswered");
  });
});
