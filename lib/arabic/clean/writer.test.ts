import { describe, expect, it } from "vitest";
import { cleanText } from "../clean.ts";
import { isAccount, writerOf } from "./writer.ts";

describe("writerOf", () => {
  it.each([
    ["كتب - كريم ناصر:", "كريم ناصر"],
    ["كريم ناصر / موسكو", "كريم ناصر"],
    ["القاهرة - هدى سالم", "هدى سالم"],
    ["هدى سالم هدى سالم", "هدى سالم"],
    ["إعداد وتحرير: فريق الضفة", "فريق الضفة"],
    ["(إعداد هدى سالم – تحرير رامي حنا)", "هدى سالم"],
    ["By: Huda Salem", "Huda Salem"],
    ["موسكو - «الضفة»", null],
    ["فريق بيروت بوست", "فريق بيروت بوست"],
    ["ترجمة: كريم ناصر", null],
    ["رئيس التحرير: كريم ناصر", null],
    ["صحيفة الضفة - موسكو", null],
    ["القاهرة - وكالات", null],
    ["أ.ح", null],
    ["الضفة نيوز – سياسة", null],
    ["(إعداد هدى سالم للنشرة العربية - تحرير رامي حنا)", "هدى سالم"],
    ["admin", null],
  ])("«%s»", (line, writer) => {
    expect(writerOf(line)).toBe(writer);
  });

  it("a page's own account is nobody", () => {
    expect(["Admin", "مدير الموقع", "هدى سالم"].map(isAccount)).toEqual([true, true, false]);
  });
});

describe("the outlet and the agencies a line names", () => {
  const TITLE = "البلدية تنفي تلوث مياه النبع";
  const STORY = "نفت بلدية السهل اليوم الخميس تلوث مياه النبع الذي يشرب منه أهالي أربع قرى في المنطقة.";
  it.each([
    ["موسكو - وكالات", null, []],
    ["المصدر : رويترز + أسوشيتد برس + مواقع التواصل", null, ["رويترز", "أسوشيتد برس"]],
    ["المصدر: مسؤول في البلدية طلب ألا يذكر اسمه", null, []],
    ["المصدر: مواقع التواصل", null, []],
    ["المصدر: حساب البلدية", null, []],
    ["المصدر: صفحة رئيس البلدية", null, []],
    ["المَصدَر: رويترز", null, ["رويترز"]],
    ["أ. ف. ب.", null, ["وكالة فرانس برس"]],
    ["ع.ح / م.س (أ ف ب، رويترز)", null, ["وكالة فرانس برس", "رويترز"]],
    ["المصدر: صحيفة الضفة", "صحيفة الضفة", []],
  ])("«%s»", (line, outlet, agencies) => {
    expect(cleanText([TITLE, STORY, line].join("\n"))).toMatchObject({ outlet, agencies });
  });

  it.each([
    ["تونس/ كريم ناصر/ الأناضول", null, ["الأناضول"]],
    ["تونس / كريم ناصر / الأناضول", null, ["الأناضول"]],
    ["موسكو (رويترز) -", null, ["رويترز"]],
    ["الضفة نيوز – سياسة", "الضفة نيوز", []],
    ["بغداد – وكالة خبر", "وكالة خبر", []],
  ])("«%s» over the story", (line, outlet, agencies) => {
    expect(cleanText([TITLE, line, STORY].join("\n"))).toMatchObject({ outlet, agencies, paragraphs: [STORY] });
  });

  it.each([["إسطنبول 25-10-2024 (أ ف ب) - ", "وكالة فرانس برس"], ["الكويت - 25 - 10 (كونا) -- ", "وكالة الأنباء الكويتية"], ["موسكو (رويترز) - ", "رويترز"]])("«%s» before its first words", (dateline, agency) => {
    expect(cleanText([TITLE, dateline + STORY].join("\n"))).toMatchObject({ agencies: [agency], paragraphs: [STORY] });
  });
});

describe("a line of a few words over the date", () => {
  const TITLE = "البلدية تنفي تلوث مياه النبع";
  const STORY = "نفت بلدية السهل اليوم الخميس تلوث مياه النبع الذي يشرب منه أهالي أربع قرى في المنطقة.";
  const removed = (line: string) => cleanText([TITLE, line, "25 أكتوبر 2024", STORY].join("\n")).removed.filter(({ text }) => text === line).map(({ reason }) => reason);

  it.each(["كريم ناصر", "هدى عبد السلام سالم", "عبدالله الشامي"])("names its writer: «%s»", (line) => {
    expect(removed(line)).toEqual(["byline"]);
  });

  it.each(["شؤون عربية", "أخبار لبنان", "مقالات الرأي", "الأخبار المحلية", "فيديو وصور", "حوادث وقضايا"])("is a section: «%s»", (line) => {
    expect(removed(line)).toEqual(["section"]);
  });

  it.each(["أربع قرى تنتظر", "الضفة الجديدة", "غضب في السهل"])("says who wrote it in none else, and stays: «%s»", (line) => {
    expect(removed(line)).toEqual([]);
  });

  it.each(["شؤون عربية", "اليوم السابع", "بيروت لبنان", "أربع قرى تنتظر"])("«%s» is no writer", (line) => {
    expect(cleanText([TITLE, line, "25 أكتوبر 2024", STORY].join("\n")).removed.filter(({ reason }) => reason === "byline").flatMap(({ text }) => writerOf(text) ?? [])).toEqual([]);
  });
});
