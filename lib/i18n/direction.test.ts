import { describe, expect, it } from "vitest";
import { directionOf, directionOfLanguage, isolate } from "./direction.ts";

describe("the direction of a text", () => {
  it.each([
    ["OpenAI تنفي تدريب نماذجها على رسائل المستخدمين", "rtl"],
    ["الوزير: NASA was right", "ltr"],
    ["The minister said «لا».", "ltr"],
    ["2024 — 50%", undefined],
    ["", undefined],
  ])("%s", (text, direction) => expect(directionOf(text)).toBe(direction));

  it.each([
    ["Reuters", "ar", "\u2066Reuters\u2069"],
    ["شركة ABC", "ar", "\u2067شركة ABC\u2069"],
    ["الكرملين", "ar", "الكرملين"],
    ["الكرملين", "en", "\u2067الكرملين\u2069"],
    ["Channel 4 (UK)", "en", "Channel 4 (UK)"],
    ["360", "ar", "360"],
  ] as const)("of the name «%s» does not reach beyond it on a page in %s", (name, locale, apart) => expect(isolate(name, locale)).toBe(apart));

  it("of a language is the one it is written in", () => {
    expect(["ar", "fa", "en", "en-GB", "ar-EG", ""].map(directionOfLanguage)).toEqual(["rtl", "rtl", "ltr", "ltr", "rtl", "ltr"]);
  });
});
