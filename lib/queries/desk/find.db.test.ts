import { beforeAll, describe, expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { countTerms } from "#lib/search/match/counts.ts";
import { TEST_ACTOR, bring, makeArticle, makeClaim, makeParty, makeResponse } from "#prisma/factories.ts";
import { searchArticles, searchClaims, searchResponses } from "./find.ts";

const ids = (hits: readonly { readonly id: string }[]) => hits.map(({ id }) => id);

describe("the desk's comboboxes", () => {
  let speaker: { readonly id: string };
  let claim: { readonly id: string };
  let response: { readonly id: string };
  let article: { readonly id: string };

  beforeAll(async () => {
    speaker = await makeParty({ kind: "person", nameAr: "رؤى البيطار" });
    claim = await makeClaim({ statementAr: "اشترت شركة النخيل أسهم المطاحن الوطنيّة بستمئة ألف دينار", claimantId: speaker.id });
    response = await makeResponse({ summaryAr: "نفت الإدارة أن تكون المطاحن قد بيعت لأحد", targets: [{ claimId: claim.id, stance: "denies" }] });
    article = await makeArticle({ raw: "صفقة المطاحن تثير أسئلة النوّاب\n\nقال مساهمون إن الصفقة تمت ليلًا ومن دون إعلان." });
    await countTerms();
  });

  it.each(["اسهم المطاحن", "المطاحنِ الوطنية", "بالمطاحن", "وطنيه", "٦٠٠ OR نخيل", "مطاح", "شركة نخيل", "رؤى البيطار", "المطاحين"])("finds a claim typed «%s»", async (typed) => {
    expect(ids(await searchClaims(TEST_ACTOR, typed))).toContain(claim.id);
  });

  it.each(["إداره", "تكونَ المطاحن", "بِيعت لاحد"])("finds a response typed «%s»", async (typed) => {
    expect(ids(await searchResponses(TEST_ACTOR, typed))).toContain(response.id);
  });

  it.each(["صفقه المطاحن", "اسئله", "مساهمين", "النواب"])("finds an article typed «%s»", async (typed) => {
    expect(ids(await searchArticles(TEST_ACTOR, typed))).toContain(article.id);
  });

  it("puts the article with the words in its title first", async () => {
    const other = await makeArticle({ raw: "خبر آخر\n\nذكر البيان صفقة المطاحن عرضًا في آخره." });
    expect(ids(await searchArticles(TEST_ACTOR, "صفقة المطاحن"))).toEqual([article.id, other.id]);
  });

  it("shows the newest for nothing typed, nothing for words that nobody used, and readers nothing", async () => {
    const newest = await makeClaim();
    expect(ids(await searchClaims(TEST_ACTOR, " ! "))[0]).toBe(newest.id);
    expect(await searchClaims(TEST_ACTOR, "خنفشاريات")).toEqual([]);
    expect([await searchClaims(READER, "المطاحن"), await searchResponses(READER, "المطاحن"), await searchArticles(READER, "المطاحن")]).toEqual([[], [], []]);
  });

  it("leaves out what was discarded", async () => {
    const gone = await makeClaim({ statementAr: "ستُهدم المطاحن في الصيف" });
    await bring("claim", gone.id, "discarded", "مكرر");
    expect(ids(await searchClaims(TEST_ACTOR, "تهدم المطاحن"))).not.toContain(gone.id);
  });
});
