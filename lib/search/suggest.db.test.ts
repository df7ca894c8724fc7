import { beforeAll, describe, expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { TEST_ACTOR, makeArticle, makeClaim, makeParty, makeReport, makeResponse, publishAll } from "#prisma/factories.ts";
import type { Suggestion } from "#lib/views/search.ts";
import { countTerms } from "./match/counts.ts";
import { showSuggestion, suggestTerms } from "./suggest.ts";

const texts = (found: readonly Suggestion[]): string[] => found.map(({ kind, textAr }) => `${kind} ${textAr}`);

const TOWER = "انهار برجُ المراقبة في المرفأ الغربي";
const CALL = "اتصل الكرملين الأحمر بقبطان السفينة";
const PLAN = "أُعلنت خطة الأرصفة كاملة";
const DRAFT = "برج المراقبة مسودة لم تُنشر";

describe("suggestions while typing", () => {
  beforeAll(async () => {
    const speaker = await makeParty({ kind: "person", nameAr: "دميتري العوّاد", nameEn: "Dmitri Awwad", aliases: ["أبو المرافئ"] });
    const outlet = await makeParty({ kind: "outlet", nameAr: "صحيفة المنارة" });
    await makeParty({ nameAr: "دميتري المجهول" });
    const tower = await makeClaim({ statementAr: TOWER, statementEn: "The control tower collapsed", claimantId: speaker.id });
    const call = await makeClaim({ statementAr: CALL });
    const plan = await makeClaim({ statementAr: PLAN });
    await makeClaim({ statementAr: DRAFT });
    const answer = await makeResponse({ summaryAr: "أكدت الهيئة أن برج المراقبة قائم", targets: [{ claimId: tower.id, stance: "denies" }] });
    await makeReport({ claimId: tower.id, outletId: outlet.id });
    const article = await makeArticle({ raw: "برج المراقبة يميل\n\nنص قصير عن الميناء." });
    await publishAll({ article: [article], claim: [tower, call, plan], response: [answer] });
  });

  it.each([
    ["دمي", ["party دميتري العوّاد"]],
    ["العوا", ["party دميتري العوّاد"]],
    ["عواد دميت", ["party دميتري العوّاد"]],
    ["dmi", ["party دميتري العوّاد"]],
    ["ابو المر", ["party دميتري العوّاد"]],
    ["ديمتري العواد", ["party دميتري العوّاد"]],
    ["دميتري العوااد", ["party دميتري العوّاد"]],
    ["منار", ["outlet صحيفة المنارة"]],
    ["برج المراق", [`claim ${TOWER}`]],
    ["للبرج الغرب", [`claim ${TOWER}`]],
    ["الكرملي", [`claim ${CALL}`]],
    ["control tow", [`claim ${TOWER}`]],
    ["خطة الأرص", [`claim ${PLAN}`]],
    ["خط الأرص", []],
    ["برج السفين", []],
    ["مسودة", []],
    ["ب", []],
    ["'); --", []],
    ["", []],
  ])("%s", async (typed, expected) => {
    expect(texts(await suggestTerms(READER, typed))).toEqual(expected);
  });

  it("is the same once words are counted", async () => {
    await countTerms();
    expect(texts(await suggestTerms(READER, "برج المراق"))).toEqual([`claim ${TOWER}`]);
  });

  it("gives the desk drafts, responses and articles, with their states", async () => {
    const found = await suggestTerms(TEST_ACTOR, "برج المراق", ["claim", "response", "article"]);
    expect(found.map(({ kind, state }) => `${kind} ${String(state)}`)).toEqual(["claim draft", "claim published", "response published", "article published"]);
    expect(texts(await suggestTerms(READER, "برج المراق", ["claim", "response", "article"]))).not.toContain(`claim ${DRAFT}`);
  });

  it("shows the words of the page's language, else the other name that holds what was typed", async () => {
    const [person] = await suggestTerms(READER, "dmi");
    const shown = (typed: string, locale: "ar" | "en"): string => {
      if (person === undefined) return "";
      const { lang, text, also } = showSuggestion(person, typed, locale);
      const written = (segments: typeof text): string => segments.map((part) => (part.marked ? `[${part.text}]` : part.text)).join("");
      return `${lang} ${written(text)} / ${also === null ? "" : written(also)}`;
    };
    expect(shown("dmi", "ar")).toBe("ar دميتري العوّاد / [Dmi]tri Awwad");
    expect(shown("dmi", "en")).toBe("en [Dmi]tri Awwad / ");
    expect(shown("العوا", "ar")).toBe("ar دميتري ال[عوّا]د / ");
    expect(shown("المرا", "ar")).toBe("ar دميتري العوّاد / أبو ال[مرا]فئ");
  });
});
