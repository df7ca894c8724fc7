import { describe, expect, test } from "vitest";
import { weighedClaimsIn } from "./suggest.ts";
import { titled } from "./testing.ts";

/** What the rules take for claims in a story, likely or not. */
const found = (story: string): string[] => {
  const text = titled(story);
  return weighedClaimsIn(text).map(({ claim: { start, end } }) => text.slice(start, end));
};

describe("what is alleged without a verb of claiming", () => {
  test.each([
    ["complained of", "واشتكى المواطن سالم رزق من قيام البلدية بحظره من صفحتها الرسمية.", "قيام البلدية بحظره من صفحتها الرسمية"],
    ["as a trouble", "تواصلت شكاوى سكان حي النهر من مشكلة انقطاع المياه عن بيوتهم.", "انقطاع المياه عن بيوتهم"],
    ["by whom it is laid to", "وحمّل النائب الشركة مسؤولية تلويث مياه النهر الكبير.", "تلويث مياه النهر الكبير"],
    ["told by an article", "وجاءت الشكوى بعد مقال على موقع النهر يشير فيه إلى أن الوزير التقى تاجر سلاح.", "الوزير التقى تاجر سلاح"],
    ["disclosed by a report", "ونشرت الصحيفة أمس تقريرا يكشف تورط مدير البنك في تهريب الأموال.", "تورط مدير البنك في تهريب الأموال"],
    ["called so in marks", "وانتقدت النقابة ما وصفته بـ«تحكم المحاباة في توزيع برامج القناة».", "تحكم المحاباة في توزيع برامج القناة"],
  ])("%s", (_, story, expected) => {
    expect(found(story)).toContain(expected);
  });

  test.each([
    ["carried, not laid to anybody", "وحمل المتظاهرون صور القتلى إلى مبنى المسؤولية الاجتماعية في الشركة."],
    ["what stands behind a break is not the letter's", "وأرسلت الوزارة رسالة إلى الصحف؛ وتكشف تأجيل الافتتاح شهرا كاملا."],
  ])("%s", (_, story) => {
    expect(found(story)).toEqual([]);
  });
});

describe("what is denied", () => {
  test.each([
    ["to the end of what it ties together", "نفى مدير الرصد وجود علاقة بين شدة الحرارة التي تضرب البلاد ووجود عاصفة شمسية.", "وجود علاقة بين شدة الحرارة التي تضرب البلاد ووجود عاصفة شمسية"],
    ["to the deed that somebody intends", "نفى الحزب اعتزام ليلى رزق، الأمينة العامة للحزب اعتزال العمل السياسي.", "اعتزام ليلى رزق، الأمينة العامة للحزب اعتزال العمل السياسي"],
    ["behind what a false statement speaks of", "نفى الحزب ما راج حول بيان مفبرك منسوب إلى أمينه العام يتحدث عن القبض على نائبه في المطار.", "القبض على نائبه في المطار"],
    ["behind who spread the news", "نفى مصدر رفيع الأنباء التي أشاعها الموقع، وتحدثت عن اغتيال قائد الحركة في غارة.", "اغتيال قائد الحركة في غارة"],
    ["as achieving, which is no inquiry", "فند رئيس البلدية مزاعم الحزب عن تحقيق انتصارات في الجبل.", "تحقيق انتصارات في الجبل"],
    ["as taking", "نفى اللاعب في حديث للقناة تناول أي مادة محظورة.", "تناول أي مادة محظورة"],
  ])("%s", (_, story, expected) => {
    expect(found(story)).toContain(expected);
  });

  test("two rumours that share half their words are two", () => {
    expect(found("وترددت أنباء عن إيقاف الشركة رحلاتها الليلية إلى العاصمة.\n\nوترددت أنباء عن تأجير الشركة سفن رحلاتها الليلية لمنافستها البحرية.")).toHaveLength(2);
  });
});
