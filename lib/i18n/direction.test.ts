import { describe, expect, it } from "vitest";
import { directionOf, directionOfLanguage } from "./direction.ts";

describe("the direction of a text", () => {
  it.each([
    ["OpenAI تنفي تدريب نماذجها على رسائل المستخدمين", "rtl"],
    ["الوزير: NASA was right", "ltr"],
    ["The minister said «لا».", "ltr"],
    ["2024 — 50%", undefined],
    ["", undefined],
  ])("%s", (text, direction) => expect(directionOf(text)).toBe(direction));

  it("of a language is the one it is written in", () => {
    expect(["ar", "fa", "en", "en-GB", "ar-EG", ""].map(directionOfLanguage)).toEqual(["rtl", "rtl", "ltr", "ltr", "rtl", "ltr"]);
  });
});
