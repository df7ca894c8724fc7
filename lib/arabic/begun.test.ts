import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begunForms, markBegun, withoutArticle, withoutJoined } from "./begun.ts";

const marked = (text: string, typed: string): string[] => markBegun(text, typed).filter((segment) => segment.marked).map((segment) => segment.text);

describe("marking what was begun", () => {
  it.each([
    ["نفى الكرملين", "كرم", ["كرم"]],
    ["نفى الكرملين", "الكرم", ["كرم"]],
    ["إيلون ماسك", "ايلو", ["إيلو"]],
    ["مُؤسِّسةُ الأَمَل", "مؤسس", ["مُؤسِّس"]],
    ["كلمــــة أخيرة", "كلمه اخ", ["كلمــــة", "أخ"]],
    ["بِيـــسكوف", "بيس", ["بِيـــس"]],
    ["في عام ٢٠٢٢", "202", ["٢٠٢"]],
    ["وبالمدينةِ القديمة", "المدين", ["مدين"]],
    ["پيسكوف", "بيسك", ["پيسك"]],
    ["ﻣﺼﺪﺭ", "مصد", ["ﻣﺼﺪ"]],
    ["Elon Musk", "mus", ["Mus"]],
    ["دميتري العواد", "دميتيري", ["دميتري"]],
    ["المشروبات الغازية", "مشروبين", ["المشروبات"]],
    ["لا شيء", "كرم", []],
    ["الشيخ عبد الرحمن السديس", "عبد الرحمن الس", ["عبد الرحمن", "الس"]],
    ["الشيخ عبد الرحمن", "عبد الرح", ["عبد الرح"]],
    ["السوق القديمة", "السوق الق", ["سوق", "الق"]],
  ])("%s, «%s»", (text, typed, expected) => {
    expect(marked(text, typed)).toEqual(expected);
  });

  it("keeps every letter of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), fc.string({ unit: "grapheme", maxLength: 8 }), (text, typed) => {
        expect(markBegun(text, typed).map((segment) => segment.text).join("")).toBe(text);
      }),
    );
  });

  it("knows a begun word behind its article and joined letters", () => {
    expect(begunForms("كرم")).toEqual(expect.arrayContaining(["كرم", "الكرم", "وكرم", "بالكرم"]));
    expect(begunForms("الكرم")).toContain("وكرم");
    expect(begunForms("الان")).not.toContain("لان");
  });

  it.each([
    ["للكرملين", ["كرملين", "لكرملين"]],
    ["وبالكرملين", ["كرملين", "بالكرملين"]],
    ["لليبيا", ["يبيا", "ليبيا"]],
    ["لبيسكوف", ["بيسكوف"]],
    ["ولبيسكوف", ["لبيسكوف", "بيسكوف"]],
    ["الكرملين", []],
    ["علي", []],
  ])("takes what is joined off «%s»", (folded, expected) => {
    expect(withoutJoined(folded)).toEqual(expected);
  });

  it("leaves a word the letters that only look like an article", () => {
    expect(["الان", "الفين", "الكرملين"].map(withoutArticle)).toEqual(["الان", "الفين", "كرملين"]);
  });
});
