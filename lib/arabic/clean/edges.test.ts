import { describe, expect, it } from "vitest";
import { cleanText } from "../clean.ts";

const TITLE = "البلدية تنفي تلوث مياه النبع";
const STORY = "نفت بلدية السهل اليوم الخميس تلوث مياه النبع الذي يشرب منه أهالي أربع قرى في المنطقة.";
const CLOSE = "وقال رئيس البلدية سامر الحاج إن الفحوص أُجريت مرتين هذا الشهر ولم يظهر فيها شيء يدعو إلى القلق.";

describe("a dateline before any verb goes", () => {
  it.each([
    ["بيروت – ", "كسرت الممثلة صمتها أمس وأصدرت بيانا ردت فيه على ما يقال عن خلافها مع المنتج منذ شهرين."],
    ["الوكيل الاخباري - ", "تناقل ناشطون خبر وفاة المطرب السوري في المستشفى وهو ما أحزن محبيه في أكثر من بلد عربي."],
    ["واشنطن 6 أكتوبر 2015 ( شينخوا ) ", "اعترف قائد القوات اليوم بأن الغارة أصابت المستشفى بالخطأ وأسفرت عن مقتل عشرين من المرضى."],
  ])("«%s»", (dateline, rest) => {
    const { paragraphs, removed } = cleanText(`${TITLE}\n${dateline}${rest}`);
    expect(paragraphs).toEqual([rest]);
    expect(removed.map(({ reason }) => reason)).toEqual(["dateline"]);
  });
});

describe("a line of the page behind the story goes", () => {
  it.each(["Next Page >", "تعليقات القراء", "كاتب 3 17 تشرين الثاني 2024 95 مشاهدة"])("«%s»", (line) => {
    expect(cleanText([TITLE, STORY, CLOSE, line].join("\n")).removed.map(({ text }) => text)).toEqual([line]);
  });
});

describe("what looks like either and is told stays", () => {
  it.each([
    "القاهرة – الإسكندرية طريق يغلق كل شتاء بسبب الضباب الكثيف الذي يحجب الرؤية عن السائقين في الصباح.",
    "وكتب النائب بالإنجليزية: This is not my signature and I never saw that letter before today. ثم حذف ما كتب.",
  ])("«%s»", (line) => {
    expect(cleanText([TITLE, STORY, line, CLOSE].join("\n")).paragraphs).toContain(line);
  });
});
