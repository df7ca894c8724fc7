import { describe, expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { addOffice } from "#lib/commands/party.ts";
import { storeArticle } from "#lib/commands/article.ts";
import { logClaim, updateClaim } from "#lib/commands/claim.ts";
import { editor, must, passage, unique } from "#lib/commands/testing.ts";
import { CLAIMED, TEST_ACTOR, bring, makeArticle, makeClaim, makeParty, makeReport, makeRequest, makeResponse, makeUser, passageIn } from "#prisma/factories.ts";
import { getDeskArticle, listArticles } from "./article.ts";
import { getDeskClaim } from "./claim.ts";
import { listParts, searchClaims, searchParties, searchResponses } from "./find.ts";
import { getHistory } from "./history.ts";
import { getInbox } from "./inbox.ts";
import { officesHeld, officesOf } from "./office.ts";
import { getDeskParty, listParties } from "./party.ts";
import { getDeskResponse } from "./response.ts";

const reporter = await makeUser("reporter");

describe("what the desk reads", () => {
  it("is nothing to a reader", async () => {
    const article = await makeArticle();
    const claim = await makeClaim();
    const response = await makeResponse();
    const party = await makeParty();
    expect(await getDeskArticle(READER, article.shortId)).toBeNull();
    expect(await getDeskClaim(READER, claim.shortId)).toBeNull();
    expect(await getDeskResponse(READER, response.shortId)).toBeNull();
    expect(await getDeskParty(READER, party.shortId)).toBeNull();
    expect(await getInbox(READER, ["draft"])).toEqual({ rows: [], next: null });
    expect(await listArticles(READER)).toEqual({ rows: [], next: null });
    expect(await getHistory(READER, "claim", claim.id)).toEqual({ entries: [], names: {} });
    for (const found of [listParties(READER, ""), searchParties(READER, ""), searchClaims(READER, ""), searchResponses(READER, ""), listParts(READER, claim.id), officesHeld(READER, party.id, "")]) {
      expect(await found).toEqual([]);
    }
  });
});

describe("the inbox", () => {
  it("pages through every draft once, the newest change first", async () => {
    const made = await Promise.all(Array.from({ length: 33 }, () => makeClaim()));
    const ids: string[] = [];
    const times: string[] = [];
    let after: string | undefined;
    do {
      const page = await getInbox(reporter, ["draft", "in_review"], after);
      ids.push(...page.rows.map(({ id }) => id));
      times.push(...page.rows.map(({ updatedAt }) => updatedAt));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(made.every(({ id }) => ids.includes(id))).toBe(true);
    expect(times).toEqual([...times].sort().reverse());
  });

  it("shows a record where its state says, and begins anew with a cursor that is none", async () => {
    const claim = await makeClaim();
    await bring("claim", claim.id, "discarded");
    const inState = async (state: "draft" | "discarded") => (await getInbox(reporter, [state], "no cursor")).rows.some(({ id }) => id === claim.id);
    expect(await inState("discarded")).toBe(true);
    expect(await inState("draft")).toBe(false);
  });
});

describe("a search for parties", () => {
  it.each([
    ["ديمتري بيسكوف", "another spelling"],
    ["Peskov", "the English name"],
    ["ناطق الكرملين", "an alias"],
    ["بيسكوڤ", "a Persian letter"],
    ["دِمِيتري", "vowel signs"],
  ])("finds by «%s» (%s)", async (typed) => {
    const tag = Math.random().toString(36).slice(2, 8);
    const { id } = await makeParty({ kind: "person", nameAr: `دميتري بيسكوف ${tag}`, nameEn: "Dmitry Peskov", aliases: ["ناطق الكرملين"] });
    expect((await searchParties(reporter, typed, 200)).map((hit) => hit.id)).toContain(id);
  });

  it("never offers unnamed sources of another claim", async () => {
    const { id } = await makeParty({ kind: "unnamed_sources", nameAr: "مصادر لم تُسمَّ في التقرير" });
    expect((await searchParties(reporter, "مصادر لم تسم", 200)).map((hit) => hit.id)).not.toContain(id);
  });

  it("treats signs of a pattern as text", async () => {
    expect(await searchParties(reporter, "%_\\'")).toEqual(await searchParties(reporter, ""));
  });
});

describe("offices", () => {
  it.each([
    ["2024-10-25", ["المتحدث باسم الكرملين"]],
    ["2009", ["نائب المتحدث"]],
    ["1995", []],
    ["", ["المتحدث باسم الكرملين", "نائب المتحدث"]],
  ])("held on «%s»", async (on, held) => {
    const party = await makeParty({ kind: "person" });
    await addOffice(TEST_ACTOR, { partyId: party.id, titleAr: "نائب المتحدث", fromOn: "2004", toOn: "2011" });
    await addOffice(TEST_ACTOR, { partyId: party.id, titleAr: "المتحدث باسم الكرملين", fromOn: "2012" });
    expect((await officesHeld(reporter, party.id, on)).map(({ titleAr }) => titleAr)).toEqual(held);
    const other = await makeParty({ kind: "person" });
    const both = await officesOf(reporter, [party.id, other.id], on);
    expect([party, other].map(({ id }) => (both.get(id) ?? []).map(({ titleAr }) => titleAr))).toEqual([held, []]);
  });
});

describe("a record on the desk", () => {
  it("comes with all that hangs on it", async () => {
    const article = await makeArticle();
    const claim = await makeClaim({ passages: [passageIn(article, CLAIMED)], noPassageReason: null });
    const part = await makeClaim({ parentId: claim.id });
    const response = await makeResponse({ targets: [{ claimId: claim.id, stance: "denies" }, { claimId: claim.id, stance: "threatens_legal_action" }] });
    const hop = await makeReport({ claimId: claim.id });
    const request = await makeRequest({ claimId: claim.id });
    expect(await getDeskClaim(reporter, claim.shortId)).toMatchObject({
      passages: [{ exact: CLAIMED, article: { shortId: article.shortId } }],
      parts: [{ id: part.id }],
      responses: [{ id: response.id, stances: ["denies", "threatens_legal_action"] }],
      hops: [{ id: hop.id }],
      requests: [{ id: request.id, outcome: "pending" }],
    });
    expect((await getDeskResponse(reporter, response.shortId))?.targets).toMatchObject([
      { target: { id: claim.id, parts: 1 }, stances: [{ stance: "denies" }, { stance: "threatens_legal_action" }] },
    ]);
    expect((await getDeskArticle(reporter, article.shortId))?.marks).toMatchObject([{ records: [{ kind: "claim", shortId: claim.shortId }] }]);
    expect((await listParts(reporter, claim.id)).map(({ id }) => id)).toEqual([part.id]);
  });

  it("of an article tells what was logged from earlier versions: where it stands now, or that it stands nowhere", async () => {
    const [title, url] = [unique("المدرسة لن تُغلق"), `https://news.example/${unique("s").replaceAll(" ", "")}`];
    const store = async (...lines: string[]) => must(await storeArticle(editor, { raw: [title, ...lines].join("\n\n"), url, origin: "fetch" }));
    const stays = "ويدرس في المدرسة نحو ستمئة تلميذ من أربع قرى مجاورة لها في السهل.";
    const [edited, now, removed] = ["لن تُغلق المدرسة قبل نهاية العام الدراسي", "لن تُغلق المدرسة قبل نهاية الفصل الدراسي", "نطالب بتحقيق في سبب الإغلاق الطويل"];
    const article = await store(`قال مدير المدرسة: «${edited}»، ولم يزد على ذلك.`, stays, `وقال الأهالي في رسالتهم: «${removed}».`);
    const claimOn = async (words: string) => must(await logClaim(editor, { statementAr: unique("ادعاء"), unattributed: true, passages: [passage(article, words)] }));
    const [first, second] = [await claimOn(edited), await claimOn(removed)];
    await store(`قال مدير المدرسة: «${now}»، ولم يزد على ذلك.`, stays);
    const shown = await getDeskArticle(reporter, article.shortId);
    expect(shown?.marks).toMatchObject([{ state: "edited", records: [{ shortId: first.shortId }] }]);
    expect(shown?.version.text.slice(shown.marks[0]?.start, shown.marks[0]?.end)).toBe(now);
    expect(shown?.elsewhere).toMatchObject([{ shortId: second.shortId }]);
  });

  it("tells its history field by field, with names for records", async () => {
    const party = await makeParty({ nameAr: "صحيفة الميزان" });
    const claim = await makeClaim({ statementAr: "كان كذا", claimantId: party.id });
    await updateClaim(TEST_ACTOR, { id: claim.id, expected: 1, statementAr: "صار كذا", claimantId: party.id, saidOn: "2024-10-24", noPassageReason: "سُمع في بث مباشر" });
    const history = await getHistory(reporter, "claim", claim.id);
    expect(history.entries.map(({ number }) => number)).toEqual([2, 1]);
    expect(history.entries[0]?.changes).toContainEqual({ field: "statementAr", before: "كان كذا", after: "صار كذا" });
    expect(history.names[party.id]).toBe("صحيفة الميزان");
  });
});
