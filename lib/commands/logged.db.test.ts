import { describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { logClaim } from "./claim.ts";
import { logResponse } from "./response.ts";
import { changeClaimState } from "./state.ts";
import { anArticle, codes, editor, must, passage, reporter, unique } from "./testing.ts";

const WORDS = "الجسر آمن تمامًا";

describe("what was logged since somebody opened the article", () => {
  it("is not logged again unknowingly by another of nearly the same words, and by whoever has seen it", async () => {
    const article = await anArticle();
    const log = (exact: string, seen: readonly string[] | null) => logClaim(editor, { statementAr: unique("الجسر آمن"), passages: [passage(article, exact)] }, null, { seen });
    const first = must(await log(WORDS, []));
    const again = await log("الجسر آمن", []);
    expect(codes(again)).toEqual(["logged_meanwhile"]);
    expect(again.ok ? "" : again.refusals[0].values?.["text"]).toContain("الجسر آمن");
    expect(await db.claimPassage.count({ where: { passage: { articleVersionId: article.versionId } } })).toBe(1);
    must(await log(WORDS, [first.id]));
    must(await log(WORDS, null));
  });

  it("is nothing where other words, another article or another kind of record is meant, or a draft that was discarded", async () => {
    const [article, other] = [await anArticle(), await anArticle()];
    const claim = (exact: string, of = article) => logClaim(editor, { statementAr: unique("قول"), passages: [passage(of, exact)] }, null, { seen: [] });
    const { id } = must(await claim(WORDS));
    must(await claim("ونفى المهندس ذلك"));
    must(await claim(WORDS, other));
    must(await logResponse(editor, { summaryAr: "قال", wording: "paraphrase", passages: [passage(article, WORDS)] }, null, { seen: [] }));
    expect(codes(await logResponse(editor, { summaryAr: "قال", wording: "paraphrase", passages: [passage(article, WORDS)] }, null, { seen: [] }))).toEqual(["logged_meanwhile"]);
    must(await changeClaimState(editor, { id, to: "discarded", expected: 1 }));
    must(await claim(WORDS));
  });

  it("is found by whoever of two comes second at the same moment", async () => {
    const article = await anArticle();
    const both = await Promise.all([editor, reporter].map((actor) => logClaim(actor, { statementAr: unique("قول"), passages: [passage(article, WORDS)] }, null, { seen: [] })));
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  it("does not hide what else is wrong: what publishing lacks and what cannot be read are said at once", async () => {
    const gaps = [{ code: "claimant_required", field: "claimantId" }, { code: "statement_required", field: "statementAr" }];
    expect(codes(await logClaim(editor, { statementAr: "قول", saidOn: "2024-13-45" }, null, { gaps: gaps.slice(0, 1) }))).toEqual(["claimant_required@claimantId", "date_invalid@saidOn"]);
    expect(codes(await logClaim(editor, { statementAr: "" }, null, { gaps }))).toEqual(["required@statementAr", "claimant_required@claimantId"]);
  });
});
