import { describe, expect, it } from "vitest";
import { deniesPast } from "./denied-past.ts";
import { fold } from "./fold.ts";
import { denies } from "./negations.ts";

const deniedBy = (text: string): string[] => {
  const all = fold(text).split(" ");
  return all.filter((word, at) => denies(word, all[at + 1] ?? "") || deniesPast(all, at));
};

describe("«ما» before a verb denies it", () => {
  it.each(["الوزير ما استقال", "حماس ما وافقت على الصفقة", "ما قتل الحارس أحدا", "ما من دليل على الرشوة", "ما كان المدير مريضا", "البلد ما في كهرباء", "وما زار ماكرون بيروت"])("in «%s»", (text) => {
    expect(deniedBy(text)).toHaveLength(1);
  });

  it.each([
    "ما قاله الوزير عن السد", "ما حدث في القرية", "كل ما قال الوزير", "أهم ما كتب الشاعر", "ما حقيقة وفاة الشاعر", "انهار السقف ما أدى إلى إصابة عامل", "ارتفاع الأسعار ما يهدد السوق",
    "كشف المدير أسرار ما باع المتحف", "نشر الفيديو ما كان سرا", "هو ما وعد به",
  ])("not in «%s»", (text) => {
    expect(deniedBy(text)).toEqual([]);
  });
});

describe("a denial in dialects and in English", () => {
  it.each(["المدير مش مريض", "اللقاح مو آمن", "المدير ماستقالش", "المدير ما استقالش", "الدوا مبيسببش عقم", "مفيش بنزين", "ماكو ماي", "the mayor didn't resign", "the mayor hasn’t resigned", "nobody died"])("in «%s»", (text) => {
    expect(deniedBy(text)).toHaveLength(1);
  });

  it.each(["مراكش تستضيف القمة", "مفتش المدرسة في إجازة", "ماتش القمة غدا", "can the mayor resign"])("not in «%s»", (text) => {
    expect(deniedBy(text)).toEqual([]);
  });
});
