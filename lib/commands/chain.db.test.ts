import { describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { READER } from "#lib/domain/actor.ts";
import { getDeskArticle } from "#lib/queries/desk/article.ts";
import { getDuplicates } from "#lib/queries/desk/duplicates.ts";
import { storeArticle } from "./article.ts";
import { joinChain } from "./chain.ts";
import { logClaim } from "./claim.ts";
import { createParty } from "./party.ts";
import { addReport } from "./report.ts";
import { changeClaimState } from "./state.ts";
import { colleague, codes, editor, must, passage, reporter, unique } from "./testing.ts";

const QUOTE = "سيُستأنف ضخ الماء إلى الأحياء الشرقية مساء السبت";

/** One agency text as a site prints it: its own title, and a lead of its own or none. */
function carried(tag: string, lead = ""): string {
  const body = [
    `قالت شركة المياه في ${tag} إن عطلًا أصاب المحطة الثانية فجر الخميس وأوقف الضخ عن ثلاثة أحياء.`,
    `وذكر مدير الشركة أن «${QUOTE}» بعد وصول مضخة بديلة من الميناء.`,
    `وقدّر عاملون في ${tag} أن الإصلاح الكامل يحتاج إلى أسبوعين وإلى قطع لم تصل بعد من المصنع.`,
  ];
  return [unique("عودة الماء"), ...(lead === "" ? [] : [lead]), ...body].join("\n\n");
}

const anOutlet = async () => must(await createParty(editor, { kind: "outlet", nameAr: unique("صحيفة") }));

/** Two sites with one agency text, and a claim logged from the first. */
async function aTwin(change = (text: string): string => text) {
  const [tag, agency, first, second] = [unique("بلدة"), await anOutlet(), await anOutlet(), await anOutlet()];
  const there = must(await storeArticle(reporter, { raw: carried(tag), outletId: first.id, agencyIds: [agency.id], publishedOn: "2024-03-02" }));
  const here = must(await storeArticle(reporter, { raw: change(carried(tag, "من مراسلنا في الساحل، نقلًا عن وكالات.")), outletId: second.id, agencyIds: [agency.id], publishedOn: "2024-03-03" }));
  const claim = must(await logClaim(reporter, { statementAr: unique("الماء عائد السبت"), unattributed: true, saidOn: "2024-03-01", passages: [passage(there, QUOTE)] }));
  const join = { claimId: claim.id, articleId: here.id, twinId: there.id, verb: "نقل عن", expected: 1 };
  const seen = async () => {
    const article = await getDeskArticle(editor, here.shortId);
    if (article === null) throw new Error("no article");
    const { twins, claims } = await getDuplicates(editor, article);
    // Other tests' texts come near this one too.
    return { twin: twins.find(({ id }) => id === there.id), own: claims.find(({ id }) => id === claim.id) };
  };
  return { agency, first, second, there, here, claim, join, seen };
}

const hops = (claimId: string) => db.report.findMany({ where: { claimId }, select: { outletId: true, sourceId: true, articleId: true, verb: true, on: true, onAuthorityOf: { select: { authorityId: true } } }, orderBy: { id: "asc" } });

describe("one text on several sites", () => {
  it("lists the other sites with what they have in common, and the claims logged there with their common origin", async () => {
    const { agency, there, claim, seen } = await aTwin();
    const { twin, own } = await seen();
    expect(twin).toMatchObject({ id: there.id, outlet: { kind: "outlet" }, publishedOn: "2024-03-02" });
    expect(twin?.score).toBeGreaterThan(0.8);
    expect(own).toMatchObject({ id: claim.id, twinId: there.id, joined: false, basis: "agency", origin: [{ id: agency.id }], quote: { state: "here" } });
    const article = await getDeskArticle(editor, there.shortId);
    expect(article === null ? null : await getDuplicates(READER, article)).toEqual({ twins: [], claims: [] });
  });

  it("takes this article into the chain in one step: its hop with the agency as source, and the quote here", async () => {
    const { agency, second, here, claim, join, seen } = await aTwin();
    must(await joinChain(reporter, join));
    expect(await hops(claim.id)).toEqual([{ outletId: second.id, sourceId: agency.id, articleId: here.id, verb: "نقل عن", on: "2024-03-03", onAuthorityOf: [] }]);
    const passages = await db.claimPassage.findMany({ where: { claimId: claim.id }, select: { passage: { select: { exact: true, articleVersionId: true } } }, orderBy: { position: "asc" } });
    expect(passages[1]?.passage).toEqual({ exact: QUOTE, articleVersionId: here.versionId });
    expect(await db.revision.count({ where: { entityId: claim.id } })).toBe(2);
    expect((await seen()).own).toMatchObject({ joined: true, revision: 2 });
    expect(codes(await joinChain(reporter, { ...join, expected: 2 }))).toEqual(["hop_there"]);
  });

  it.each([
    ["another day", (text: string) => text.replace("مساء السبت", "مساء الأحد"), "quote_differs", { state: "changed", instead: "سيُستأنف ضخ الماء إلى الأحياء الشرقية مساء الأحد" }],
    ["a denial within", (text: string) => text.replace("سيُستأنف", "لن يُستأنف"), "quote_differs", { state: "changed", instead: "لن يُستأنف ضخ الماء إلى الأحياء الشرقية مساء السبت" }],
    ["a denial before", (text: string) => text.replace("«سيُستأنف", "«لا سيُستأنف"), "quote_differs", { state: "changed" }],
    ["another sentence", (text: string) => text.replace(QUOTE, "لا علم لنا بموعد"), "quote_absent", { state: "absent", instead: null }],
  ])("takes no article whose words differ from the quote: %s", async (_what, change, code, quote) => {
    const { claim, join, seen } = await aTwin(change);
    expect((await seen()).own).toMatchObject({ joined: false, quote });
    expect(codes(await joinChain(editor, join))).toEqual([code]);
    expect([await hops(claim.id), await db.claimPassage.count({ where: { claimId: claim.id } })]).toEqual([[], 1]);
  });

  it("rests on the agency's own hop where the chain has one", async () => {
    const { agency, claim, join } = await aTwin();
    const root = must(await addReport(reporter, { claimId: claim.id, outletId: agency.id, verb: "ذكرت" }));
    must(await joinChain(reporter, join));
    expect((await hops(claim.id))[1]).toMatchObject({ sourceId: null, onAuthorityOf: [{ authorityId: root.id }] });
  });

  it("refuses a stale claim, another's draft, an article of nobody, and with four eyes what is public", async () => {
    const { here, claim, join } = await aTwin();
    expect(codes(await joinChain(reporter, { ...join, expected: 2 }))).toEqual(["stale"]);
    expect(codes(await joinChain(colleague, join))).toEqual(["not_allowed"]);
    expect(codes(await joinChain(editor, { ...join, claimId: here.id }))).toEqual(["unknown_record"]);
    const bare = must(await storeArticle(reporter, { raw: carried(unique("قرية")) }));
    expect(codes(await joinChain(editor, { ...join, articleId: bare.id }))).toEqual(["outlet_missing"]);
    must(await changeClaimState(editor, { id: claim.id, to: "published", expected: 1 }));
    await db.settings.update({ where: { id: 1 }, data: { fourEyes: true } });
    expect(codes(await joinChain(editor, { ...join, expected: 2 }))).toEqual(["four_eyes_edit"]);
    await db.settings.update({ where: { id: 1 }, data: { fourEyes: false } });
    must(await joinChain(editor, { ...join, expected: 2 }));
  });
});
