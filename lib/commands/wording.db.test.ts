import { describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { listChangedPassages } from "#lib/queries/passage.ts";
import { storeArticle } from "./article.ts";
import { logClaim } from "./claim.ts";
import { logResponse } from "./response.ts";
import { changeArticleState, changeClaimState, changeResponseState } from "./state.ts";
import { aParty, aResponse, admin, codes, editor, must, passage, unique } from "./testing.ts";
import { acceptWording, keepQuote } from "./wording.ts";

const QUOTE = "لن تُغلق المدرسة قبل نهاية العام الدراسي";
const NOW = "لن تُغلق المدرسة قبل نهاية الفصل الدراسي";
const story = (quote: string, more = ""): string => `قال مدير المدرسة: «${quote}»، ولم يزد على ذلك.${more}`;

/** A public claim and a public answer that hang on one quote, whose page came again with another word in it. */
async function aPublicChange() {
  const [title, url] = [unique("المدرسة لن تُغلق"), `https://news.example/${unique("s").replaceAll(" ", "")}`];
  const store = (text: string) => storeArticle(editor, { raw: `${title}\n\n${text}`, url, origin: "fetch" });
  const article = must(await store(story(QUOTE)));
  must(await changeArticleState(editor, { id: article.id, to: "published", expected: 1 }));
  const [claimant, responder] = [await aParty(), await aParty()];
  const words = passage(article, QUOTE);
  const claim = must(await logClaim(editor, { statementAr: unique("ستُغلق المدرسة"), claimantId: claimant.id, saidOn: "2024-03-01", passages: [words] }));
  must(await changeClaimState(editor, { id: claim.id, to: "published", expected: 1 }));
  const targets = [{ claimId: claim.id, stance: "denies" as const }];
  const response = must(await logResponse(editor, { responderId: responder.id, saidOn: "2024-03-02", targets, passages: [words] }));
  must(await changeResponseState(editor, { id: response.id, to: "published", expected: 1 }));
  const { versionId } = must(await store(story(NOW)));
  const { id: passageId } = await db.passage.findFirstOrThrow({ where: { articleVersionId: article.versionId, exact: QUOTE }, select: { id: true } });
  const stands = () => db.passage.findUniqueOrThrow({ where: { id: passageId }, select: { exact: true, state: true, articleVersionId: true, standing: true, keptAt: true } });
  const listed = async () => (await listChangedPassages(editor)).some((one) => one.passageId === passageId);
  return { article, claim, response, seen: { passageId, versionId }, stands, listed, store };
}

const revisions = (entityId: string) => db.revision.findMany({ where: { entityId }, orderBy: { number: "desc" }, select: { number: true, reason: true, actorName: true } });

describe("taking over what the source says now", () => {
  it("anchors the quote in the new version, and revises what hangs on it, with a public correction of the quote", async () => {
    const { claim, response, seen, stands, listed } = await aPublicChange();
    expect(await stands()).toMatchObject({ exact: QUOTE, state: "edited", standing: NOW });
    expect(await listed()).toBe(true);
    must(await acceptWording(editor, { ...seen, why: "عدّل الموقع كلمة" }));
    expect(await stands()).toEqual({ exact: NOW, state: "intact", articleVersionId: seen.versionId, standing: null, keptAt: null });
    expect(await listed()).toBe(false);
    expect(await revisions(claim.id)).toMatchObject([{ number: 3, reason: "عدّل الموقع كلمة", actorName: editor.name }, {}, {}]);
    expect(await revisions(response.id)).toMatchObject([{ number: 3, reason: "عدّل الموقع كلمة" }, {}, {}]);
    expect(await revisions(seen.passageId)).toMatchObject([{ number: 1, actorName: editor.name }]);
    expect(await db.response.findUniqueOrThrow({ where: { id: response.id }, select: { quoteAr: true, revision: true } })).toEqual({ quoteAr: NOW, revision: 3 });
    const [found] = await db.$queryRaw<{ words: string }[]>`SELECT words FROM "ClaimWording" WHERE "claimId" = ${claim.id}::uuid`;
    expect(found?.words).toContain(NOW);
    expect(found?.words).not.toContain(QUOTE);
    const correction = await db.correction.findFirst({ where: { entityId: response.id }, select: { field: true, oldText: true, newText: true, why: true } });
    expect(correction).toEqual({ field: "quoteAr", oldText: QUOTE, newText: NOW, why: "عدّل الموقع كلمة" });
  });

  it("asks for a reason when readers saw the quote, and for another editor with four eyes on", async () => {
    const { seen, stands } = await aPublicChange();
    expect(codes(await acceptWording(editor, seen))).toEqual(["reason_needed@why"]);
    await db.settings.update({ where: { id: 1 }, data: { fourEyes: true } });
    expect(codes(await acceptWording(editor, { ...seen, why: "سبب" }))).toEqual(["four_eyes_edit"]);
    await db.settings.update({ where: { id: 1 }, data: { fourEyes: false } });
    expect(await stands()).toMatchObject({ exact: QUOTE, state: "edited" });
  });

  it("asks for the reason of a withdrawn response's correction too", async () => {
    const { claim, response, seen } = await aPublicChange();
    must(await changeResponseState(editor, { id: response.id, to: "withdrawn", reason: "خطأ", expected: 2 }));
    must(await changeClaimState(editor, { id: claim.id, to: "withdrawn", reason: "خطأ", expected: 2 }));
    expect(codes(await acceptWording(editor, seen))).toEqual(["reason_needed@why"]);
    expect((await listChangedPassages(editor)).find(({ passageId }) => passageId === seen.passageId)).toMatchObject({ isPublic: true });
    must(await acceptWording(editor, { ...seen, why: "عدّل الموقع كلمة" }));
    expect(await db.correction.findMany({ where: { entityId: response.id }, select: { why: true } })).toEqual([{ why: "عدّل الموقع كلمة" }]);
  });

  it("refuses a change that is settled, was made again, or left nothing in the quote's place", async () => {
    const { seen, store } = await aPublicChange();
    const newer = must(await store(story(NOW.replace("الفصل", "الصيف"))));
    expect(codes(await acceptWording(editor, { ...seen, why: "سبب" }))).toEqual(["stale"]);
    const gone = must(await store("حُذف الخبر كله واعتذرت الصحيفة من قرائها ومن مدير المدرسة."));
    expect(newer.versionId).not.toBe(gone.versionId);
    expect(codes(await acceptWording(editor, { ...seen, versionId: gone.versionId, why: "سبب" }))).toEqual(["wording_gone"]);
    must(await store(story(QUOTE)));
    expect(codes(await keepQuote(editor, seen))).toEqual(["stale"]);
    expect(codes(await acceptWording(editor, { ...seen, passageId: seen.versionId, why: "سبب" }))).toEqual(["unknown_record"]);
  });
});

describe("keeping the quote as it was captured", () => {
  it("quiets the inbox until something else stands in the quote's place", async () => {
    const { seen, stands, listed, store } = await aPublicChange();
    must(await keepQuote(editor, seen));
    expect(await listed()).toBe(false);
    expect(await stands()).toMatchObject({ exact: QUOTE, state: "edited", standing: NOW });
    expect(codes(await keepQuote(admin, seen))).toEqual(["stale"]);
    must(await store(story(NOW, " وحضر اللقاء أولياء أمور.")));
    expect(await listed()).toBe(false);
    must(await store(story(NOW.replace("الفصل", "الصيف"))));
    expect(await listed()).toBe(true);
    expect(await revisions(seen.passageId)).toMatchObject([{ number: 1 }]);
  });

  it("is also for a quote that is gone, and for one of a draft", async () => {
    const { seen, store, stands } = await aPublicChange();
    const gone = must(await store("حُذف الخبر كله واعتذرت الصحيفة من قرائها ومن مدير المدرسة."));
    must(await keepQuote(editor, { ...seen, versionId: gone.versionId }));
    const kept = await stands();
    expect(kept).toMatchObject({ state: "removed", standing: null });
    expect(kept.keptAt).toBeInstanceOf(Date);
    const { id } = await aResponse(must(await logClaim(editor, { statementAr: unique("قول") })).id);
    expect(await db.correction.count({ where: { entityId: id } })).toBe(0);
  });
});
