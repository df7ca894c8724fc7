import { describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { matchClaims } from "#lib/search/match.ts";
import { logClaim, updateClaim } from "./claim.ts";
import { markNotSame } from "./not-same.ts";
import { forgetNotSame } from "./not-same/forget.ts";
import { newId } from "#lib/db/id.ts";
import { aClaim, codes, colleague, editor, job, must, reporter } from "./testing.ts";

const log = async (statementAr: string) => must(await logClaim(reporter, { statementAr }));
const matches = async (text: string, excludeId?: string) =>
  (await matchClaims(reporter, text, { limit: 100, ...(excludeId === undefined ? {} : { excludeId }) })).map(({ claim }) => claim.id);

describe("not the same", () => {
  it("parts two claims in both directions, whichever was named first, and keeps who and why", async () => {
    const north = await log("أُجِّلت جنازة الرسّام لؤي السمّان إلى الأربعاء في بلدة تلفيتا");
    const south = await log("أُجِّلت جنازة الرسّام لؤي السمّان إلى الأربعاء في بلدة خربة");
    const [typedNorth, typedSouth] = ["جنازة الرسام لؤي السمان أجلت في تلفيتا", "جنازة الرسام لؤي السمان أجلت في خربة"];
    expect([await matches(typedNorth, north.id), await matches(typedSouth, south.id)]).toEqual([[south.id], [north.id]]);
    const { id } = must(await markNotSame(reporter, { claimId: south.id, otherId: north.id, reason: "بلدتان" }));
    expect([await matches(typedNorth, north.id), await matches(typedSouth, south.id)]).toEqual([[], []]);
    expect(await matches(typedNorth)).toEqual(expect.arrayContaining([north.id, south.id]));
    expect(await db.notSame.findUniqueOrThrow({ where: { id }, select: { byId: true, reason: true, claimA: true } })).toEqual({ byId: reporter.id, reason: "بلدتان", claimA: north.id });
    const revision = await db.revision.findFirstOrThrow({ where: { entity: "not_same", entityId: id }, select: { number: true, actorId: true, reason: true } });
    expect(revision).toEqual({ number: 1, actorId: reporter.id, reason: "بلدتان" });
  });

  it("parts a claim and a text under another spelling, also when the text is logged as a claim later", async () => {
    const text = "تبرّعت السبّاحة ميسون العجّان بجائزة الـ ٢٠ ألف دينار";
    const claim = await log("تبرعت السباحة ميسون العجان بجائزتها لمدرسة القرية");
    const spelled = "تبرعت السباحه ميسون العجان بجائزة ال 20 الف دينار!";
    expect(await matches(spelled)).toEqual([claim.id]);
    must(await markNotSame(job, { claimId: claim.id, text, reason: "جائزة أخرى" }));
    expect(await matches(spelled)).toEqual([]);
    const later = await log(spelled);
    expect(await matches(spelled, later.id)).toEqual([]);
    expect(await matches("تبرعت السباحة ميسون العجان بجائزتها لمدرسة القرية", claim.id)).toEqual([]);
  });

  it("parts a claim and a text that goes on, but not one that says what the claim says", async () => {
    const claim = await log("غرق مركب الصيد سراب قرب رأس الحمام في عاصفة الخريف");
    const text = "غرق مركب الصيد سراب قرب المرفأ";
    must(await markNotSame(reporter, { claimId: claim.id, text, reason: "مكان آخر" }));
    expect(await matches(`${text} مساء`)).not.toContain(claim.id);
    expect(await matches("غرق مركب الصيد سراب قرب")).not.toContain(claim.id);
    expect(await matches(`لم ${text}`)).toContain(claim.id);
    expect(await matches("غرق مركب الصيد سراب قرب الحمام")).toContain(claim.id);
    expect(await matches(`${text} خريفا في عاصفة`)).toContain(claim.id);
  });

  it("parts two claims of which one was a text when it was said, however its statement is edited afterwards", async () => {
    const claim = await log("نفوق أسماك البحيرة الكبيرة في وادي السنديان");
    const text = "نفوق أسماك البحيرة الصغيرة بوادي السنديان";
    must(await markNotSame(reporter, { claimId: claim.id, text, reason: "بحيرة أخرى" }));
    const later = must(await logClaim(reporter, { statementAr: `${text} أيضا` }));
    must(await updateClaim(reporter, { id: later.id, expected: 1, statementAr: "أسماك نافقة في وادي السنديان", unattributed: false, change: null, why: null }));
    expect(await matches("أسماك نافقة في وادي السنديان", later.id)).not.toContain(claim.id);
    expect(await matches("نفوق أسماك البحيرة الكبيرة في وادي السنديان", claim.id)).not.toContain(later.id);
    const [pair] = await db.notSame.findMany({ where: { claimA: claim.id, claimB: later.id }, select: { reason: true, byId: true } });
    expect(pair).toEqual({ reason: "بحيرة أخرى", byId: reporter.id });
  });

  it("is kept once, however often, in whatever order and by how many at a time it is said", async () => {
    const [one, other] = [await aClaim(), await aClaim()];
    const say = (claimId: string, otherId: string) => markNotSame(editor, { claimId, otherId, reason: "جسر آخر" });
    const said = await Promise.all([say(one.id, other.id), say(other.id, one.id), say(one.id, other.id)]);
    const ids = said.map((result) => must(result).id);
    expect(new Set(ids).size).toBe(1);
    expect(said.filter((result) => must(result).isNew)).toHaveLength(1);
    const texts = [await markNotSame(editor, { claimId: one.id, text: "جسرٌ", reason: "سؤال" }), await markNotSame(editor, { claimId: one.id, text: "جسر", reason: "سؤال" })];
    expect(new Set(texts.map((result) => must(result).id)).size).toBe(1);
    expect(await db.notSame.count({ where: { claimA: { in: [one.id, other.id] } } })).toBe(2);
  });

  it.each([
    ["nothing beside the claim", {}, ["not_same_one@otherId"]],
    ["a claim and a text", { otherId: "other", text: "نص" }, ["not_same_one@otherId"]],
    ["itself", { otherId: "self" }, ["not_same_itself@otherId"]],
    ["no reason", { otherId: "other", reason: " " }, ["required@reason"]],
    ["an unknown claim", { otherId: "00000000-0000-7000-8000-00000000dead" }, ["unknown_record@otherId"]],
  ] as const)("refuses %s", async (_what, given, expected) => {
    const [claim, other] = [await aClaim(), await aClaim()];
    const names = new Map([["other", other.id], ["self", claim.id]]);
    const { otherId, ...rest } = { otherId: undefined, ...given };
    const input = { claimId: claim.id, reason: "سبب", ...rest, ...(otherId === undefined ? {} : { otherId: names.get(otherId) ?? otherId }) };
    expect(codes(await markNotSame(editor, input))).toEqual(expected);
  });
});

describe("not the same, taken back", () => {
  it("lets the one be found for the other again; only by who said it, or by an editor", async () => {
    const text = "خسر العدّاء فادي الزعبي سباق البلدية أمس";
    const claim = await log("خسر العداء فادي الزعبي سباق البلدية أمس");
    const { id } = must(await markNotSame(editor, { claimId: claim.id, text, reason: "سباق آخر" }));
    expect(await matches(text)).not.toContain(claim.id);
    expect(codes(await forgetNotSame(reporter, id))).toEqual(["not_allowed"]);
    must(await forgetNotSame(editor, id));
    expect(await matches(text)).toContain(claim.id);
    expect(codes(await forgetNotSame(editor, id))).toEqual(["unknown_record"]);
  });

  it("stands as long as somebody says so: each takes back their own only, and hears who else does", async () => {
    const claim = await log("توقف المصعد الكهربائي في برج الياسمين ساعتين");
    const text = "توقف المصعد الكهربائي في برج الياسمين ساعتين أمس";
    const say = async (actor: typeof reporter) => must(await markNotSame(actor, { claimId: claim.id, text, reason: "برج آخر" }));
    const { id: userId } = await db.user.create({ data: { id: newId(), email: "second@not-same.test", name: "زميلة ثانية", role: "reporter" }, select: { id: true } });
    const [first, second] = [await say(reporter), await say({ ...colleague, id: userId })];
    expect([first.isNew, second.isNew, first.id === second.id]).toEqual([true, true, false]);
    expect(must(await forgetNotSame(reporter, first.id))).toEqual({ id: first.id, saidBy: "زميلة ثانية" });
    expect(await matches(text)).not.toContain(claim.id);
    expect(must(await forgetNotSame({ ...colleague, id: userId }, second.id))).toEqual({ id: second.id, saidBy: null });
    expect(await matches(text)).toContain(claim.id);
  });

  it("of a text that became a claim is each one's own, too", async () => {
    const claim = await log("سرقة دراجة ساعي البريد في حي الصنوبر");
    const text = "سرقة دراجة ساعي البريد في حي النخيل";
    for (const actor of [reporter, colleague]) must(await markNotSame(actor, { claimId: claim.id, text, reason: "حي آخر" }));
    const later = await log(text);
    const pairs = await db.notSame.findMany({ where: { claimA: claim.id, claimB: later.id }, select: { byId: true }, orderBy: { byId: "asc" } });
    expect(pairs.map(({ byId }) => byId)).toEqual([colleague.id, reporter.id].toSorted());
  });
});
