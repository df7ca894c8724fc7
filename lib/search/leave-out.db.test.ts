import { beforeAll, describe, expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { db } from "#lib/db/client.ts";
import { TEST_ACTOR, makeArticle, makeClaim, makeParty, makeResponse, publishAll } from "#prisma/factories.ts";
import type { SearchAnswer, SearchFilters, SearchKind } from "#lib/views/search.ts";
import { countTerms } from "./match/counts.ts";
import { search, searchWhole } from "./search.ts";

type Made = Awaited<ReturnType<typeof makeClaim>>;
const idsOf = (answer: SearchAnswer, kind: SearchKind) => answer.sections.find((section) => section.kind === kind)?.hits.map(({ id }) => id) ?? [];
/** What was left out, and the ids of the claims that came. */
async function found(typed: string, filters: SearchFilters = { kind: "claim" }, viewer: typeof READER = READER) {
  const answer = await search(viewer, typed, filters);
  return { leftOut: answer.leftOut, claims: idsOf(answer, "claim") };
}

describe("a search that no record meets in all its words", () => {
  let tankers: Made;
  let reply: Made;
  let captain: Made;

  beforeAll(async () => {
    captain = await makeParty({ kind: "person", nameAr: "منذر القبطاني" });
    tankers = await makeClaim({ statementAr: "تعرّضت ناقلتان سعوديتان لهجوم قرب الفجيرة", statementEn: "Two Saudi vessels attacked near Fujairah", claimantId: captain.id, saidOn: "2019-05-12" });
    const others = [await makeClaim({ statementAr: "توقّف ضخّ نفط الحقل الشمالي" }), await makeClaim({ statementAr: "احترق حقل نفط آخر" })];
    reply = await makeResponse({ summaryAr: "الميناء سليم والملاحة عادية", targets: [{ claimId: tankers.id, stance: "denies" }] });
    await publishAll({ claim: [tankers, ...others], response: [reply] });
    await countTerms();
  });

  it.each([
    // A word that stands elsewhere, one that stands nowhere, and in English.
    ["ناقلتي نفط سعوديتين", "نفط"],
    ["ناقلات سعوديتين زغرودخاء", "زغرودخاء"],
    ["Saudi vessels zeppelinic", "zeppelinic"],
    ["القبطاني ناقلتان نفط", "نفط"],
  ])("«%s» leaves out «%s»", async (typed, leftOut) => {
    expect(await found(typed)).toEqual({ leftOut, claims: [tankers.id] });
  });

  it("leaves out nothing where all words stand, and nothing where no leaving helps", async () => {
    expect(await found("ناقلات سعوديتين")).toEqual({ leftOut: null, claims: [tankers.id] });
    expect(await found("زغرودخاء قطارضغث سعوديتين")).toEqual({ leftOut: null, claims: [] });
    expect(await found("زغرودخاء")).toEqual({ leftOut: null, claims: [] });
  });

  it.each(["«ناقلتان نفط» سعوديتان", "ناقلات نفط سعوديتين -زغرودخاء", "ناقلات سعوديتين زغرودخاء OR قطارضغث", "ناقلات نفط | زغرودخاء قطارضغث"])("takes «%s» at its word", async (typed) => {
    expect(await found(typed)).toEqual({ leftOut: null, claims: [] });
  });

  it("leaves out the commonest of the words without which something is found", async () => {
    const [rare, common] = [await makeClaim({ statementAr: "غرق الهودج الياقوتي" }), await makeClaim({ statementAr: "وصل الهودج الزمرّدي" })];
    const more = [await makeClaim({ statementAr: "هودج فضّي" }), await makeClaim({ statementAr: "ياقوتي آخر" })];
    await publishAll({ claim: [rare, common, ...more] });
    await countTerms();
    // هودج 3, ياقوتي 2, زمردي 1: without هودج nothing is found, without ياقوتي `common` is, and without زمردي `rare` would be.
    expect(await found("هودج ياقوتي زمردي")).toEqual({ leftOut: "ياقوتي", claims: [common.id] });
  });

  it("tells a reader nothing of drafts by it", async () => {
    const draft = await makeClaim({ statementAr: "بيع الخلخال النحاسي سرًّا" });
    expect(await found("الخلخال النحاسي زغرودخاء")).toEqual({ leftOut: null, claims: [] });
    expect(await found("الخلخال النحاسي زغرودخاء", { kind: "claim" }, TEST_ACTOR)).toEqual({ leftOut: "زغرودخاء", claims: [draft.id] });
  });

  it("keeps to the kind and the filters that were chosen", async () => {
    expect(await found("ناقلات سعوديتين نفط", { kind: "claim", status: "denied" })).toEqual({ leftOut: "نفط", claims: [tankers.id] });
    expect(await found("ناقلات سعوديتين زغرودخاء", { kind: "claim", status: "unanswered" })).toEqual({ leftOut: null, claims: [] });
    const responses = await search(READER, "الميناء الملاحة زغرودخاء", { kind: "response" });
    expect([responses.leftOut, idsOf(responses, "response")]).toEqual(["زغرودخاء", [reply.id]]);
    expect((await search(READER, "الميناء الملاحة زغرودخاء", { kind: "party" })).leftOut).toBeNull();
  });

  it("leaves out nothing where that could not be said", async () => {
    const { leftOut, sections } = await searchWhole(TEST_ACTOR, "ناقلات سعوديتين زغرودخاء");
    expect([leftOut, sections.flatMap(({ hits }) => hits)]).toEqual([null, []]);
  });

  it("answers of every kind together with the same word left out", async () => {
    const article = await makeArticle({ raw: "خبر المنجنيق\n\nعُثر على منجنيقٍ أثريّ في الوادي." });
    const claim = await makeClaim({ statementAr: "منجنيق أثري بيع" });
    await publishAll({ article: [article], claim: [claim] });
    const answer = await search(READER, "منجنيق أثري زغرودخاء");
    expect([answer.leftOut, answer.widened, idsOf(answer, "claim"), idsOf(answer, "article")]).toEqual(["زغرودخاء", false, [claim.id], [article.id]]);
    expect(answer.sections[0]?.hits[0]?.title.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["منجنيق", "أثري"]);
  });

  it("pages through what it found, each once, with the same word left out on every page", async () => {
    const made: string[] = [];
    for (let at = 0; at < 45; at += 1) made.push((await makeClaim({ statementAr: `قافلة الأقحوان رقم ${String(at)} وصلت` })).id);
    await publishAll({ claim: made.map((id) => ({ id })) });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page: SearchAnswer = await search(READER, "أقحوان زغرودخاء قافلة", { kind: "claim" }, cursor);
      expect(page.leftOut).toBe("زغرودخاء");
      seen.push(...idsOf(page, "claim"));
      cursor = page.sections[0]?.next ?? undefined;
      // What is counted anew between two pages does not change what was left out.
      await countTerms();
    } while (cursor !== undefined);
    expect([seen.length, new Set(seen)]).toEqual([45, new Set(made)]);
  });

  it("pages through near spellings in the same way", async () => {
    const made: string[] = [];
    for (let at = 0; at < 25; at += 1) made.push((await makeClaim({ statementAr: `عاد الفلامنغو رقم ${String(at)}` })).id);
    await publishAll({ claim: made.map((id) => ({ id })) });
    await countTerms();
    const first = await search(READER, "فلمنغو", { kind: "claim" });
    const second = await search(READER, "فلمنغو", { kind: "claim" }, first.sections[0]?.next ?? "");
    expect([first.widened, second.widened, second.sections[0]?.next]).toEqual([true, true, null]);
    expect([...idsOf(first, "claim"), ...idsOf(second, "claim")].toSorted()).toEqual(made.toSorted());
  });
});

it("supposes that very common words stand together somewhere, and leaves out the one that does not", async () => {
  const claim = await makeClaim({ statementAr: "سقط الصولجان القرمزي" });
  await publishAll({ claim: [claim] });
  await db.$executeRaw`INSERT INTO "StemCount" ("stem", "claims") VALUES ('صولج', 90000), ('قرمز', 80000) ON CONFLICT ("stem") DO UPDATE SET "claims" = excluded."claims"`;
  for (const typed of ["صولجان قرمزي زغرودخاء", "زغرودخاء قرمزي صولجان"]) expect(await found(typed)).toEqual({ leftOut: "زغرودخاء", claims: [claim.id] });
});
