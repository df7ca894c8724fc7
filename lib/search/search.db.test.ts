import { beforeAll, describe, expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { db } from "#lib/db/client.ts";
import { TEST_ACTOR, bring, makeArticle, makeClaim, makeParty, makeReport, makeResponse, publishAll } from "#prisma/factories.ts";
import type { SearchAnswer, SearchFilters, SearchKind } from "#lib/views/search.ts";
import { countTerms } from "./match/counts.ts";
import { search } from "./search.ts";

type Made = Awaited<ReturnType<typeof makeClaim>>;
const idsOf = (answer: SearchAnswer, kind: SearchKind) => answer.sections.find((section) => section.kind === kind)?.hits.map(({ id }) => id) ?? [];
/** Claims that hold all that was typed; what comes where a word is left out is none of them. */
async function claims(typed: string, viewer: typeof READER = READER) {
  const answer = await search(viewer, typed, { kind: "claim" });
  return answer.leftOut === null ? idsOf(answer, "claim") : [];
}

describe("search", () => {
  let harbour: Made;
  let tower: Made;
  let denial: Made;
  let speaker: Made;
  let outlet: Made;

  beforeAll(async () => {
    speaker = await makeParty({ kind: "person", nameAr: "دميتري العوّاد", nameEn: "Dmitri Awwad" });
    outlet = await makeParty({ kind: "outlet", nameAr: "صحيفة المنارة" });
    harbour = await makeClaim({ statementAr: "بِيعَتْ أسهمُ المرفأِ الشرقيّ للأمريكيين في ٢٠٢٣", claimantId: speaker.id, saidOn: "2023-05-01" });
    tower = await makeClaim({ statementAr: "انهار برج المراقبة في المرفأ الغربي", statementEn: "The control tower collapsed", saidOn: "2024-02-01" });
    denial = await makeResponse({ summaryAr: "أكدت الهيئة أن البرج قائم", targets: [{ claimId: tower.id, stance: "denies" }] });
    await makeReport({ claimId: tower.id, outletId: outlet.id });
    await publishAll({ claim: [harbour, tower], response: [denial] });
  });

  it.each([
    ["المرفأ", ["harbour", "tower"]],
    ["بالمرفأ وللمرفأ", ["harbour", "tower"]],
    ["مرفأ شرقي", ["harbour"]],
    ["مرفأ -شرقي", ["tower"]],
    ["شرقي OR غربي", ["harbour", "tower"]],
    ["شرقي | غربي", ["harbour", "tower"]],
    ["امريكي", ["harbour"]],
    ["2023", ["harbour"]],
    ["«برج المراقبة»", ["tower"]],
    ["«المراقبة برج»", []],
    ["«بالمرفأ الغربي»", []],
    ["«المرفأ الغربي» -«المرفأ الشرقي»", ["tower"]],
    ["مرفأ -«المرفأ الغربي»", ["harbour"]],
    ["CONTROL towers OR collapsed", ["tower"]],
    ["العواد", ["harbour"]],
    ["العواد أسهم", ["harbour"]],
    ["العواد برج", []],
    ["'); DROP TABLE -- & | ! : *", []],
  ] as const)("%s", async (typed, expected) => {
    const names = new Map([[harbour.id, "harbour"], [tower.id, "tower"]]);
    expect((await claims(typed)).map((id) => names.get(id) ?? id).toSorted()).toEqual(expected);
  });

  it("marks the original spelling and names the claim of a response", async () => {
    const answer = await search(READER, "مرفا شرقي");
    const [hit] = answer.sections[0]?.hits ?? [];
    expect(hit?.title.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["المرفأِ", "الشرقيّ"]);
    const responses = (await search(READER, "الهيئة قائم", { kind: "response" })).sections[0]?.hits;
    expect(responses).toMatchObject([{ id: denial.id, stances: ["denies"] }]);
    expect(responses?.[0]?.ref.startsWith(tower.shortId)).toBe(true);
  });

  it("counts facets and narrows by them", async () => {
    const { facets } = await search(READER, "المرفأ", { kind: "claim" });
    expect(facets.year.map(({ value, count }) => [value, count])).toEqual([["2024", 1], ["2023", 1]]);
    expect(facets.status.map(({ value }) => value).toSorted()).toEqual(["denied", "unanswered"]);
    expect(facets.stance).toMatchObject([{ value: "denies", count: 1 }]);
    expect(facets.outlet).toMatchObject([{ value: outlet.shortId, count: 1 }]);
    for (const filters of [{ status: "denied" }, { stance: "denies" }, { outlet: outlet.shortId }, { year: 2024 }] as const) {
      expect(idsOf(await search(READER, "المرفأ", { kind: "claim", ...filters }), "claim")).toEqual([tower.id]);
    }
    expect(idsOf(await search(READER, "المرفأ", { kind: "claim", party: speaker.shortId }), "claim")).toEqual([harbour.id]);
  });

  it.each(["العواد دميتري", "ديمتري العواد", "دميتري العوااد", "Dimitri Awwad"])("finds a person typed «%s»", async (typed) => {
    expect(idsOf(await search(READER, typed, { kind: "party" }), "party")[0]).toBe(speaker.id);
  });

  it("tries near spellings when nothing is found, and says so", async () => {
    const claim = await makeClaim({ statementAr: "اخترق هكر موقع فلاديمير تشوركين" });
    await publishAll({ claim: [claim] });
    await countTerms();
    const answer = await search(READER, "هاكر فلادمير", { kind: "claim" });
    expect([answer.widened, idsOf(answer, "claim")]).toEqual([true, [claim.id]]);
    expect((await search(READER, "هكر", { kind: "claim" })).widened).toBe(false);
    for (const typed of ["تشوكرين", "تشورمين", "تشوركن", "تشخوركين"]) expect([typed, idsOf(await search(READER, typed, { kind: "claim" }), "claim")]).toEqual([typed, [claim.id]]);
    expect(await claims("«هاكر»")).toEqual([]);
  });

  it("does not tell a reader by widening that a draft has such a word", async () => {
    await makeClaim({ statementAr: "اشترى سرًّا يخت البوغانفيليا" });
    await countTerms();
    const seen = await search(READER, "البوغنفيليا");
    expect([seen.widened, seen.sections.flatMap(({ hits }) => hits)]).toEqual([false, []]);
    expect((await search(TEST_ACTOR, "البوغنفيليا")).widened).toBe(true);
  });

  it("opens no draft dossier to a reader by its name in the address", async () => {
    const claim = await makeClaim({ statementAr: "تسرّب تقرير الياسمين" });
    await publishAll({ claim: [claim] });
    const dossier = await db.dossier.create({ data: { id: crypto.randomUUID(), shortId: "zzdssr02", titleAr: "ملف لم يُنشر", claims: { create: { claimId: claim.id, position: 0 } } } });
    const filters = { kind: "claim", dossier: dossier.shortId } as const;
    expect(idsOf(await search(READER, "الياسمين", filters), "claim")).toEqual([]);
    expect(idsOf(await search(TEST_ACTOR, "الياسمين", filters), "claim")).toEqual([claim.id]);
  });

  it("keeps drafts, their parties and answers to drafts from readers", async () => {
    const owner = await makeParty({ nameAr: "شركة الزنبق الأزرق" });
    const draft = await makeClaim({ statementAr: "أفلست شركة الزنبق", claimantId: owner.id });
    const answer = await makeResponse({ summaryAr: "الزنبق باقية", targets: [{ claimId: draft.id, stance: "denies" }] });
    await publishAll({ response: [answer] });
    const seen = await search(READER, "الزنبق");
    expect(seen.sections.flatMap(({ hits }) => hits)).toEqual([]);
    const desk = await search(TEST_ACTOR, "الزنبق");
    expect([idsOf(desk, "claim"), idsOf(desk, "response"), idsOf(desk, "party")]).toEqual([[draft.id], [answer.id], [owner.id]]);
    await bring("claim", draft.id, "discarded", "تجربة");
    expect(idsOf(await search(TEST_ACTOR, "الزنبق"), "claim")).toEqual([]);
  });

  it("finds under every spelling, and takes a phrase as it is", async () => {
    const claim = await makeClaim({ statementAr: "مَسؤولٌ في هيئة پلديةِ الزنجبيل اشترى ١٢ قاربًا مطليًّا بالقار" });
    await publishAll({ claim: [claim] });
    const spellings = [
      "مسئول زنجبيل", "مسؤول الزنجبيل", "بلدية الزنجبيل", "بلديه زنجبيل", "پلدیة زنجبيل", "الزنجبيــــل", "الزَّنْجَبيل", "\uFE8D\uFEDF\uFEB0\uFEE7\uFEA0\uFE92\uFEF4\uFEDE",
      "للزنجبيل", "وبالزنجبيل", "زنجبيل 12", "زنجبيل ۱۲", "زنجبيل ١٢", "بالزنجبيل وبهيأة", "زنجبيل الهيأة", "زنجبيل إشتري", "زنجبيل\u200F", "«پلدية الزنجبيل»", "«بلديه الزنجبيل»", "«هيأة پلدية»",
    ];
    const missed: string[] = [];
    for (const typed of spellings) if (!(await claims(typed)).includes(claim.id)) missed.push(typed);
    expect(missed).toEqual([]);
    for (const typed of ["«بلدية زنجبيل»", "زنجبيل -مسؤول", "زنجبيل -«پلدية الزنجبيل»"]) expect(await claims(typed)).toEqual([]);
  });

  it.each(["نفى\u202Exyz\u202C الزعفران", "\u2067الزعفران\u2069 ABC \u2066(XYZ)\u2069", "<b>الزعفران</b>&amp;", "🇯🇴 الزعفران 👩‍🚒", "ﷺ ﻻ الزعفران + 50% و ٥٠٪"])("shows «%s» whole", async (statementAr) => {
    const claim = await makeClaim({ statementAr });
    await publishAll({ claim: [claim] });
    const { sections } = await search(READER, "زعفران", { kind: "claim" });
    const hit = sections[0]?.hits.find(({ id }) => id === claim.id);
    expect(hit?.title.map(({ text }) => text).join("")).toBe(statementAr.normalize("NFC"));
    expect(hit?.title.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["الزعفران"]);
  });

  it("names no draft that a published response answers too", async () => {
    const [open, draft] = [await makeClaim({ statementAr: "سقط الزورق الذهبي" }), await makeClaim({ statementAr: "مسودة عن الزورق" })];
    const targets = [{ claimId: draft.id, stance: "denies" as const }, { claimId: open.id, stance: "confirms" as const }];
    const answer = await makeResponse({ summaryAr: "الزورق الذهبي في مرساه", targets });
    await publishAll({ claim: [open], response: [answer] });
    const [hit] = (await search(READER, "زورق مرساه", { kind: "response" })).sections[0]?.hits ?? [];
    expect(hit).toMatchObject({ id: answer.id, stances: ["confirms"] });
    expect(hit?.ref.startsWith(open.shortId)).toBe(true);
    expect(hit?.text?.map(({ text }) => text).join("")).toBe("سقط الزورق الذهبي");
    expect((await search(TEST_ACTOR, "زورق مرساه", { kind: "response" })).sections[0]?.hits[0]?.stances).toEqual(["denies", "confirms"]);
  });

  it("shows only the kinds that can have what was chosen, and the names of what was", async () => {
    const kinds = async (filters: SearchFilters) => (await search(READER, "المرفأ", filters)).sections.map(({ kind }) => kind);
    expect(await kinds({ status: "denied" })).toEqual(["claim"]);
    expect(await kinds({ stance: "denies" })).toEqual(["claim", "response"]);
    expect(await kinds({ year: 2024 })).toEqual(["claim", "response", "article"]);
    expect(await kinds({ outlet: outlet.shortId })).toEqual(["claim", "article"]);
    expect(await kinds({ kind: "article", status: "denied" })).toEqual([]);
    const hidden = await makeParty({ nameAr: "جهة لم تُذكر" });
    const { chosen } = await search(READER, "لاشيءهنا", { party: speaker.shortId, outlet: hidden.shortId, year: 2024 });
    expect(chosen).toEqual([{ facet: "party", value: speaker.shortId, nameAr: "دميتري العوّاد", nameEn: "Dmitri Awwad" }]);
  });

  it("gives pages of the size that is asked for", async () => {
    const first = await search(READER, "المرفأ", { kind: "claim" }, undefined, 1);
    const second = await search(READER, "المرفأ", { kind: "claim" }, first.sections[0]?.next ?? undefined, 1);
    expect([...idsOf(first, "claim"), ...idsOf(second, "claim")].toSorted()).toEqual([harbour.id, tower.id].toSorted());
    expect(second.sections[0]?.next).toBeNull();
  });

  it("finds articles by their latest text, and dossiers", async () => {
    const article = await makeArticle({ raw: "عنوان هادئ\n\nنصّ يذكر المنطادَ الفضيّ مرّة واحدة في هذا الخبر." });
    await publishAll({ article: [article] });
    const dossier = await db.dossier.create({ data: { id: crypto.randomUUID(), shortId: "zzdssr01", titleAr: "قصة المنطاد", editorialState: "published", publishedAt: new Date() } });
    const answer = await search(READER, "منطاد");
    expect([idsOf(answer, "article"), idsOf(answer, "dossier")]).toEqual([[article.id], [dossier.id]]);
    expect(answer.sections.find(({ kind }) => kind === "article")?.hits[0]?.text?.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["المنطادَ"]);
  });

  it("pages through everything once, in one order", async () => {
    const made: string[] = [];
    for (let at = 0; at < 45; at += 1) {
      const claim = await makeClaim({ statementAr: `قافلة البنفسج رقم ${String(at)} وصلت`, claimantId: speaker.id });
      await publishAll({ claim: [claim] });
      made.push(claim.id);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page: SearchAnswer = await search(READER, "البنفسج", { kind: "claim" }, cursor);
      seen.push(...idsOf(page, "claim"));
      cursor = page.sections[0]?.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen.length).toBe(45);
    expect(new Set(seen)).toEqual(new Set(made));
  });

  it.each(["", "   ", "-وحدها", "OR", "«»"])("asks for nothing with «%s»", async (typed) => {
    expect(await search(READER, typed)).toMatchObject({ asked: false, sections: [] });
  });
});
