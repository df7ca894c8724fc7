import { describe, expect, it } from "vitest";
import { cleanText } from "../clean.ts";

const TITLE = "البلدية تنفي تلوث مياه النبع";
const STORY = "نفت بلدية السهل اليوم الخميس تلوث مياه النبع الذي يشرب منه أهالي أربع قرى في المنطقة.";
const CLOSE = "وقال رئيس البلدية سامر الحاج إن الفحوص أُجريت مرتين هذا الشهر ولم يظهر فيها شيء.";

const removed = (lines: readonly string[]): string[] => cleanText(lines.join("\n")).removed.map(({ text }) => text);

describe("what a page of its kind prints below every story goes", () => {
  it.each([
    ["of a blog", ["إرسال بالبريد الإلكتروني", "كتابة مدونة حول هذه المشاركة", "المشاركة على X", "المشاركة في Facebook", "المشاركة على Pinterest", "التسميات: أخبار المدينة", "رسالة أحدث", "رسالة أقدم", "الاشتراك في: تعليقات الرسالة (Atom)"]],
    ["of an agency", ["اع/ب ق/كر"]],
    ["of another", ["(النهاية) ن س ع / ط أ ب"]],
    ["of a third", ["الأخبار المنشورة على الصفحة الرسمية لوكالة الأناضول، هي اختصار لجزء من الأخبار التي تُعرض للمشتركين عبر نظام تدفق الأخبار (HAS). من أجل الاشتراك لدى الوكالة يُرجى الاتصال بالرابط التالي."]],
    ["of a channel", ["📲 للاشتراك في قناتنا على تلغرام: https://t.me/sahl", "@sahl_news"]],
    ["of a post", ["3:45 م · 9 نوفمبر 2024", "1.2 مليون مشاهدة", "5,432 إعادة نشر 321 اقتباس 12.1 ألف إعجاب"]],
    ["of an old page", ["عودة إلى الأعلى", "طباعة إرسال حفظ"]],
  ])("%s", (_what, lines) => {
    expect(removed([TITLE, STORY, CLOSE, ...lines])).toEqual(lines);
  });
});

describe("what a page of its kind prints over every story goes", () => {
  it.each([
    ["the writer and the day of a blog", ["نشر بواسطة محمد سالم في أكتوبر 25, 2024"]],
    ["several writers over the day", ["كتب أحمد عبد الحميد ومحمود سالم", "الجمعة 25 أكتوبر 2024"]],
  ])("%s", (_what, lines) => {
    expect(removed([TITLE, ...lines, STORY, CLOSE])).toEqual(lines);
  });

  it("its sections between bars are no title", () => {
    const bar = "الصفحة الأولى | محليات | دوليات | رياضة | أرشيف";
    expect(cleanText([bar, TITLE, STORY, CLOSE].join("\n"))).toMatchObject({ title: TITLE, removed: [{ text: bar, reason: "navigation" }] });
  });
});

describe("their like in a story stay", () => {
  it.each(["كتب أحمد رسالة إلى الوزير", "نعم / لا", "لا / لم", "لبنان | سوريا | العراق | اليمن", "1.2 مليون مشاهدة للفيديو في يوم واحد", "المشاركة في الانتخابات واجب", "@samer_h ينفي", "التسميات: ما يطلق على القرى الأربع من أسماء منذ مئة عام", "الاشتراك في: كل ما ينشر عن النبع لا يكفي"])("«%s»", (line) => {
    expect(removed([TITLE, STORY, line, CLOSE])).toEqual([]);
    expect(removed([TITLE, STORY, CLOSE, line])).toEqual([]);
  });
});
