import { describe, expect, it } from "vitest";
import { cleanText } from "../clean.ts";

const TITLE = "البلدية تنفي تلوث مياه النبع";
const STORY = "نفت بلدية السهل اليوم الخميس تلوث مياه النبع الذي يشرب منه أهالي أربع قرى في المنطقة.";
const CLOSE = "وقال رئيس البلدية سامر الحاج إن الفحوص أُجريت مرتين هذا الشهر ولم يظهر فيها شيء.";

const cleaned = (lines: readonly string[]) => cleanText(lines.join("\n"));

describe("forms that large sites print go", () => {
  it.each([
    ["صدر الصورة، Getty Images", "caption"],
    ["مدخل النبع قبل ترميمه. © رويترز", "caption"],
    ["نشر في: 25 أكتوبر ,2024: 12:30 م GST", "date_line"],
    ["آخر تحديث: 25 أكتوبر ,2024: 01:30 م GST", "date_line"],
    ["موسكو: «الشرق الأوسط»", "source_line"],
    ["لندن: كريم ناصر", "byline"],
  ])("«%s» over the story", (line, reason) => {
    expect(cleaned([TITLE, line, STORY, CLOSE])).toMatchObject({ paragraphs: [STORY, CLOSE], removed: [{ text: line, reason }] });
  });

  it.each(["هذا المقال تمت تغذيته آليا من موقع الضفة", "الموضوعات المتعلقة"])("«%s» below it", (line) => {
    expect(cleaned([TITLE, STORY, CLOSE, line]).paragraphs).toEqual([STORY, CLOSE]);
  });

  it("a box between the words that skip it and those that end it", () => {
    const box = ["تخطى يستحق الانتباه وواصل القراءة", "يستحق الانتباه", "شرح معمق لقصة بارزة من أخبار اليوم، لمساعدتك على فهم أهم الأحداث حولك وأثرها على حياتك", "الحلقات", "يستحق الانتباه نهاية"];
    expect(cleaned([TITLE, STORY, ...box, CLOSE])).toMatchObject({ paragraphs: [STORY, CLOSE] });
    expect(cleaned([TITLE, STORY, ...box.slice(0, 3), CLOSE]).paragraphs).toEqual([STORY, ...box.slice(1, 3), CLOSE]);
  });

  it("a section over the title", () => {
    expect(cleaned(["الأخبار العاجلة", TITLE, STORY, CLOSE])).toMatchObject({ title: TITLE, paragraphs: [STORY, CLOSE] });
    expect(cleaned(["أخبار عاجلة من لبنان", STORY, CLOSE]).title).toBe("أخبار عاجلة من لبنان");
  });
});

it.each(["عاجل", "🔴 عاجل", "خبر عاجل |", "*عاجل* 🚨"])("«%s» over a post of a few lines is not its title", (line) => {
  expect(cleaned([line, "🔻 المتحدث باسم البلدية: لا صحة لتلوث النبع", "▪️ الفحوص سليمة"]).title).toBe("🔻 المتحدث باسم البلدية: لا صحة لتلوث النبع");
  expect(cleaned([line]).title).toBe(line);
});

describe("the outlet is read where they print it", () => {
  it.each([["سكاي نيوز عربية - أبوظبي", "سكاي نيوز عربية"], ["موسكو: «الشرق الأوسط»", "الشرق الأوسط"], ["فرانس24/ أ ف ب", "فرانس24"], ["اليوم السابع", "اليوم السابع"]])("«%s»", (line, outlet) => {
    expect(cleaned([TITLE, line, STORY, CLOSE])).toMatchObject({ outlet, paragraphs: [STORY, CLOSE] });
  });
});

describe("their like in a story stays", () => {
  it.each(["موسكو: «لا تعليق»", "موسكو: «الشرق الأوسط يشتعل»", "لندن: كريم يكذب", "تخطى الفريق الدور الأول وواصل القراءة في سجل الأرقام"])("«%s»", (line) => {
    expect(cleaned([TITLE, line, STORY, CLOSE]).paragraphs).toContain(line);
  });
});
