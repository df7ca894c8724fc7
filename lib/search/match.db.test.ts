import { beforeAll, describe, expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { fold } from "#lib/arabic/fold.ts";
import { db } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import type { Match } from "#lib/views/match.ts";
import { TEST_ACTOR, bring, makeArticle, makeClaim, makeParty, passageIn, publishAll } from "#prisma/factories.ts";
import { matchClaims } from "./match.ts";
import { countTerms } from "./match/counts.ts";

const STATEMENTS = {
  bridge: "أُغلق جسر الميناء القديم أمام الشاحنات لمدة 30 يومًا",
  water: "وزارة المياه ترفع تعرفة الاستهلاك في حلب",
  school: "ستتحول المدارس الريفية إلى التعليم عن بُعد",
  wheat: "استورد المجلس 400 ألف طن من القمح التالف",
} as const;

const ids = (matches: readonly Match[]) => matches.map(({ claim }) => claim.id);
const codesOf = (match: Match | undefined) => match?.reasons.map(({ kind }) => kind) ?? [];

describe("already logged?", () => {
  const made = new Map<string, string>();
  const idOf = (name: keyof typeof STATEMENTS): string => made.get(name) ?? "";
  let minister: { readonly id: string };

  beforeAll(async () => {
    minister = await makeParty({ kind: "person", nameAr: "هالة السروجي" });
    for (const [name, statementAr] of Object.entries(STATEMENTS)) {
      const claim = await makeClaim({ statementAr, claimantId: minister.id, saidOn: "2025-03-02" });
      await publishAll({ claim: [claim] });
      made.set(name, claim.id);
    }
    await countTerms();
  });

  it.each([
    ["اغلاق الجسر القديم في الميناء امام الشاحنات", "bridge"],
    ["🔴 عاجل: تعرفة المياه في حلب سترتفع! https://t.example/x1 @someone", "water"],
    ["المدارس في الأرياف ستتحوّل للتعليم عن بعد", "school"],
    ["٤٠٠ ألف طن قمح تالف استوردها المجلس", "wheat"],
  ] as const)("«%s» finds its claim first", async (text, name) => {
    const [best] = await matchClaims(READER, text);
    expect(best?.claim.id).toBe(idOf(name));
    expect(best?.score).toBeGreaterThan(0.2);
    expect(best?.score).toBeLessThanOrEqual(1);
    expect(codesOf(best)).toContain("same_rare_words");
  });

  it.each([
    ["أُغلق جسر الميناء القديم أمام الشاحنات لمدة 30 يوما", true, []],
    ["أُغلق جسر الميناء القديم أمام الشاحنات لمدة 90 يومًا", false, ["different_number"]],
    ["لم يُغلق جسر الميناء القديم أمام الشاحنات لمدة 30 يومًا", false, ["different_negation"]],
    ["فُتح جسر الميناء القديم أمام الشاحنات لمدة 30 يومًا", false, []],
  ] as const)("«%s»: duplicate %s", async (text, duplicate, codes) => {
    const [best] = await matchClaims(READER, text);
    expect(best?.claim.id).toBe(idOf("bridge"));
    expect(best?.duplicate).toBe(duplicate);
    for (const code of codes) expect(codesOf(best)).toContain(code);
  });

  it("compares an English text with a claim's English words", async () => {
    const claim = await makeClaim({ statementAr: "نُقل أرشيف السكة إلى القبو البارد", statementEn: "The railway archive was moved to the cold cellar" });
    await publishAll({ claim: [claim] });
    const [best] = await matchClaims(READER, "railway archive moved to the cold cellar");
    expect(best?.claim.id).toBe(claim.id);
    expect(best?.duplicate).toBe(true);
    expect(codesOf(best)).toContain("same_rare_words");
    const [other] = await matchClaims(READER, "The railway archive was never moved to the cold cellar");
    expect([other?.claim.id, other?.duplicate, codesOf(other).includes("different_negation")]).toEqual([claim.id, false, true]);
  });

  it("gives the person and the date as reasons", async () => {
    const [best] = await matchClaims(READER, STATEMENTS.water, { speaker: { name: "هاله السروجى" }, saidOn: "2025-03-02" });
    expect(codesOf(best)).toEqual(expect.arrayContaining(["same_person", "same_date"]));
    const [byId] = await matchClaims(READER, STATEMENTS.water, { speaker: { id: minister.id, name: "الوزيرة" } });
    expect(codesOf(byId)).toContain("same_person");
  });

  it("names the words in common, though a young record has them more than once", async () => {
    for (const on of ["الخميس", "الجمعة", "السبت"]) await publishAll({ claim: [await makeClaim({ statementAr: `التقى الطيّار شاكر الوزان المهندسة لميس الحداد يوم ${on}` })] });
    await countTerms();
    const [best] = await matchClaims(READER, "الطيار شاكر الوزان التقى بالمهندسة");
    const rare = best?.reasons.find((reason) => reason.kind === "same_rare_words");
    expect(rare?.words).toEqual(["الطيار", "شاكر", "الوزان", "التقى"]);
  });

  it("shows drafts to the desk only, and discarded ones to nobody", async () => {
    const draft = await makeClaim({ statementAr: "سيُنقل متحف الخزف إلى المحطة البحرية" });
    const text = "نقل متحف الخزف إلى المحطة البحرية";
    expect(ids(await matchClaims(TEST_ACTOR, text))).toContain(draft.id);
    expect(ids(await matchClaims(READER, text))).not.toContain(draft.id);
    await bring("claim", draft.id, "discarded", "مكرر");
    expect(ids(await matchClaims(TEST_ACTOR, text))).not.toContain(draft.id);
  });

  it("finds a claim by the words it stands in, and forgets them with the passage", async () => {
    const quoted = "إن صوامع الشمال فارغة منذ الربيع";
    const article = await makeArticle({ raw: `مستودعات خاوية\n\nقال التاجر ${quoted}، ثم غادر.` });
    const claim = await makeClaim({ statementAr: "لا مخزون في الإقليم", passages: [passageIn(article, quoted)] });
    await publishAll({ claim: [claim] });
    expect(ids(await matchClaims(READER, "صوامع الشمال فارغة"))).toContain(claim.id);
    await db.claimPassage.deleteMany({ where: { claimId: claim.id } });
    expect(ids(await matchClaims(READER, "صوامع الشمال فارغة"))).not.toContain(claim.id);
  });

  it("never again proposes what was called not the same", async () => {
    const twin = await makeClaim({ statementAr: "وزارة المياه ترفع تعرفة الاستهلاك في حماة" });
    await publishAll({ claim: [twin] });
    const ask = () => matchClaims(TEST_ACTOR, "وزارة المياه ترفع تعرفة الاستهلاك في حماة", { excludeId: twin.id });
    expect(ids(await ask())).toContain(idOf("water"));
    expect(ids(await ask())).not.toContain(twin.id);
    await db.notSame.create({ data: { id: newId(), claimA: idOf("water"), claimB: twin.id, reason: "مدينة أخرى" } });
    expect(ids(await ask())).not.toContain(idOf("water"));
    const typed = "ارتفعت تعرفة الاستهلاك في وزارة المياه";
    await db.notSame.create({ data: { id: newId(), claimA: idOf("water"), text: typed, reason: "سؤال آخر" } });
    expect(ids(await matchClaims(READER, `${fold(typed)}!`))).not.toContain(idOf("water"));
  });

  it.each(["", "  !؟ ", "https://only.example/link"])("answers nothing to «%s»", async (text) => {
    expect(await matchClaims(READER, text)).toEqual([]);
  });
});
