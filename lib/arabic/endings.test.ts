import { describe, expect, it } from "vitest";
import { endedForms } from "./endings.ts";
import { fold } from "./fold.ts";
import { stems } from "./stem.ts";

/** Whether who looks for a word finds another one by a form with an ending: its stem is one, and its letters begin so. */
const finds = (typed: string, written: string): boolean => {
  const stem = stems(written)[0];
  const forms = endedForms(fold(typed)).filter(({ form }) => stems(form)[0] === stem);
  return forms.some(({ begins }) => begins.some((letters) => `${fold(written)} `.startsWith(letters)));
};

describe("what is joined behind a word", () => {
  it.each([
    ["ادعاء", "ادعاءات الادعاءات ادعاءاتها ادعاءها"],
    ["الإجراء", "إجراءات والإجراءات بالإجراءات"],
    ["ادعاءات", "ادعاء الادعاء"],
    ["بإجراءات", "إجراء الإجراء"],
    ["لقاء", "لقاءات اللقاءات لقاؤه لقاءه لقاءها"],
    ["لاجئ", "لاجئون اللاجئون"],
    ["اللاجئين", "لاجئون اللاجئون"],
    ["اللاجئون", "لاجئ لاجئين"],
    ["زوجة", "زوجته زوجتها زوجتي"],
    ["زوجته", "زوجة الزوجة"],
    ["الدولة", "دولتهم الدولتين دولتان"],
    ["جهة", "جهات الجهات"],
    ["لغات", "لغة اللغة"],
    ["بيان", "بيانًا"],
    ["معلن", "معلنًا"],
    ["تضامنًا", "تضامن التضامن"],
    ["تصويت", "تصويتها تصويتًا"],
    ["حل", "لحل بحل وحل ولحل لحلها حلًّا"],
    ["الرد", "لرد ردًّا ردهم ردها"],
    ["لحل", "حل الحل"],
    ["حقها", "حق"],
    ["ردا", "رد الرد"],
  ])("«%s» is found in «%s»", (typed, written) => {
    expect(written.split(" ").filter((word) => !finds(typed, word))).toEqual([]);
  });

  it.each([
    ["صورة", "صورت"],
    ["القراء", "قراءة"],
    ["ولاية", "ولاء"],
    ["الدولتين", "دولة"],
    ["فلسطين", "فلسطة"],
    ["رد", "برد ورد ردة"],
    ["عد", "بعد وعد"],
    ["يد", "وليد"],
    ["أب", "باب"],
    ["خط", "خطأ خطة"],
    ["جدا", "جد"],
    ["له", "لهم"],
    ["من", "لمن"],
    ["لندن", "لندا"],
    ["port", "ports"],
  ])("«%s» is not in «%s»", (typed, written) => {
    expect(written.split(" ").filter((word) => finds(typed, word))).toEqual([]);
  });
});
