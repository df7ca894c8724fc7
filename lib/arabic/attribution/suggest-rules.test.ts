import { describe, expect, test } from "vitest";
import { foundIn, titled } from "./testing.ts";

// What the rules find, whether or not it is likely enough to be suggested.
const found = (story: string): string[] => foundIn(titled(story));

describe("what the rules find, where other words of the story are likelier", () => {
  test.each([
    ["a state under its full name and its government", "نفت دولة الإمارات العربية المتحدة ما جاء في تقرير المنظمة.\n\nوقالت الحكومة الإماراتية: «السجون تخضع بالكامل للسلطات المحلية».", "denies | الحكومة الإماراتية | السجون تخضع بالكامل للسلطات المحلية"],
    ["a denial, and not what the next sentence says holds instead", "نفت وزارة التموين نقص القمح في المخازن.\n\nوأكدت الوزارة أن المخزون يكفي ستة أشهر كاملة.", "denies | وزارة التموين | نفت وزارة التموين نقص القمح في المخازن"],
    ["two parties in one sentence", "نفت إدارتا المدرستين زيادة الرسوم، إلا أنهما اعترفتا بزيادة ثمن الكتب.", "confirms | إدارتا المدرستين | اعترفتا بزيادة ثمن الكتب"],
    ["what is denied, where it stands between marks", "نفت وزيرة العدل هدى رزق، خلال ردها على النواب، مساء اليوم، “وجود أي مضرب عن الطعام في السجون”.\n\nواعتبرت الوزيرة أن “من حق السجين الإضراب، لكن عليه احترام القانون”.", "denies | هدى رزق | وجود أي مضرب عن الطعام في السجون"],
    ["a role and a name in the midst of a sentence", "وتعذر الحصول على رد من مكتب النائب، لكن محاميه، سامي رزق، هدد بمقاضاة الموقع.", "threatens_legal_action | سامي رزق | هدد بمقاضاة الموقع"],
  ])("%s", (_, story, expected) => {
    expect(found(story)).toContain(expected);
  });

  test.each([
    ["what cannot be said of a sign", "زعمت الصفحة أن الشعار مسروق. وقال الحاكم سامي رزق: «لا نستطيع أن نقول إن الشعار خال من المتاعب، وسننتظر المحكمة شهرا»."],
    ["official channels only", "نشرت صحيفة الغد خبرا عن بيع النادي. وقال رئيس النادي سمير حداد: «ندعو جمهورنا إلى متابعة حساباتنا، فأخبار النادي تصدر فقط عبر قنواته»."],
    ["how far a speaker did not go", "علقت القناة على حديث مراسلها. وشدد المتحدث هاني بدر على أن المراسل تحدث عن الصور فقط، ولم يؤكد أن الهجوم لم يقع."],
  ])("none: %s", (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
