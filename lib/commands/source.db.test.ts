import { describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { MOST_PASSAGES } from "#lib/schema/shared.ts";
import { logResponse } from "./response.ts";
import { addSource } from "./source.ts";
import { removeSource } from "./source/remove.ts";
import { changeClaimState } from "./state.ts";
import { aClaim, admin, anArticle, aResponse, codes, editor, must, passage, reporter } from "./testing.ts";

const WORDS = "الجسر آمن تمامًا";

const exactsOf = async (claimId: string) => {
  const rows = await db.claimPassage.findMany({ where: { claimId }, orderBy: { position: "asc" }, select: { passage: { select: { exact: true, version: { select: { articleId: true } } } } } });
  return rows.map((row) => row.passage);
};

describe("a further source of something logged", () => {
  it("hangs the words of a second article on the claim, as one revision", async () => {
    const claim = await aClaim();
    const article = await anArticle();
    must(await addSource(editor, { kind: "claim", id: claim.id, passages: [passage(article, WORDS)] }));
    const found = await exactsOf(claim.id);
    expect(found.map(({ exact }) => exact)).toEqual([WORDS, WORDS]);
    expect(found[1]?.version.articleId).toBe(article.id);
    const revisions = await db.revision.findMany({ where: { entity: "claim", entityId: claim.id }, select: { number: true } });
    expect(revisions).toHaveLength(2);
  });

  it("hangs the same place only once", async () => {
    const claim = await aClaim();
    const article = await anArticle();
    for (let time = 0; time < 2; time += 1) must(await addSource(editor, { kind: "claim", id: claim.id, passages: [passage(article, WORDS)] }));
    expect(await exactsOf(claim.id)).toHaveLength(2);
    expect(await db.revision.count({ where: { entity: "claim", entityId: claim.id } })).toBe(2);
  });

  it("hangs no more passages than a form can carry, else the record could not be edited any more", async () => {
    const claim = await aClaim();
    const article = await anArticle();
    const letters = [...article.text].map((exact, start) => ({ articleVersionId: article.versionId, start, end: start + 1, exact })).filter(({ exact }) => exact.trim() !== "");
    must(await addSource(editor, { kind: "claim", id: claim.id, passages: letters.slice(0, MOST_PASSAGES - 1) }));
    expect(codes(await addSource(editor, { kind: "claim", id: claim.id, passages: [passage(article, WORDS)] }))).toEqual(["too_many@passages"]);
  });

  it("adds to a published claim without a correction, since nothing that was said changes", async () => {
    const claim = await aClaim();
    must(await changeClaimState(editor, { id: claim.id, to: "published", expected: 1 }));
    must(await addSource(editor, { kind: "claim", id: claim.id, passages: [passage(await anArticle(), WORDS)] }));
    expect(await db.correction.count({ where: { entityId: claim.id } })).toBe(0);
  });

  it("adds to a response told in other words, and refuses one quoted directly: its words would stand twice", async () => {
    const claim = await aClaim();
    const direct = await aResponse(claim.id);
    const [first, second] = [await anArticle(), await anArticle()];
    const told = must(await logResponse(editor, { targets: [{ claimId: claim.id, stance: "denies" }], wording: "paraphrase", passages: [passage(first, "ونفى المهندس ذلك")] }));
    must(await addSource(editor, { kind: "response", id: told.id, passages: [passage(second, "ونفى المهندس ذلك")] }));
    expect(await db.responsePassage.count({ where: { responseId: told.id } })).toBe(2);
    expect(codes(await addSource(editor, { kind: "response", id: direct.id, passages: [passage(second, "الشقوق تتسع")] }))).toEqual(["source_of_direct_quote"]);
  });

  it.each([
    ["words that do not stand there", async () => ({ ...passage(await anArticle(), WORDS), exact: "الجسر غير آمن" }), "passage_not_in_text@passages"],
  ])("refuses %s", async (_, place, code) => {
    const claim = await aClaim();
    const result = codes(await addSource(editor, { kind: "claim", id: claim.id, passages: [await place()] }));
    expect(result).toHaveLength(1);
    expect(result[0]).toContain(code.split("@")[1]);
    expect(await exactsOf(claim.id)).toHaveLength(1);
  });

  it("refuses others' drafts to a reporter, and an unknown record", async () => {
    const claim = await aClaim(editor);
    const place = passage(await anArticle(), WORDS);
    expect(codes(await addSource(reporter, { kind: "claim", id: claim.id, passages: [place] }))).toEqual(["not_allowed"]);
    expect(codes(await addSource(editor, { kind: "claim", id: "01920000-0000-7000-8000-000000000000", passages: [place] }))).toEqual(["unknown_record"]);
  });
});

describe("a source that is taken off again", () => {
  it("leaves the claim as it was, in a revision of its own", async () => {
    const claim = await aClaim();
    const { added } = must(await addSource(editor, { kind: "claim", id: claim.id, passages: [passage(await anArticle(), WORDS)] }));
    must(await removeSource(editor, { kind: "claim", id: claim.id, passageIds: [...added] }));
    expect(await exactsOf(claim.id)).toHaveLength(1);
    must(await removeSource(editor, { kind: "claim", id: claim.id, passageIds: [...added] }));
    expect(await db.revision.count({ where: { entity: "claim", entityId: claim.id } })).toBe(3);
  });

  it("stays where somebody has changed the record since it was hung there", async () => {
    const claim = await aClaim();
    const { added, revision } = must(await addSource(editor, { kind: "claim", id: claim.id, passages: [passage(await anArticle(), WORDS)] }));
    const undone = { kind: "claim" as const, id: claim.id, passageIds: [...added], expected: revision };
    const { revision: now } = must(await addSource(admin, { kind: "claim", id: claim.id, passages: [passage(await anArticle(), WORDS)] }));
    expect(codes(await removeSource(editor, undone))).toEqual(["changed_since"]);
    expect(await exactsOf(claim.id)).toHaveLength(3);
    must(await removeSource(editor, { ...undone, expected: now }));
    expect(await exactsOf(claim.id)).toHaveLength(2);
  });

  it("is not the last one of what is published", async () => {
    const claim = await aClaim();
    must(await changeClaimState(editor, { id: claim.id, to: "published", expected: 1 }));
    const rows = await db.claimPassage.findMany({ where: { claimId: claim.id }, select: { passageId: true } });
    expect(codes(await removeSource(editor, { kind: "claim", id: claim.id, passageIds: rows.map(({ passageId }) => passageId) }))).toEqual(["passage_or_reason_required"]);
  });
});
