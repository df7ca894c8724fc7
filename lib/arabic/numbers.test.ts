import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { numberOf } from "./numbers.ts";

describe("number words", () => {
  it.each([
    ["خمسة", "5"], ["والخمسين", "50"], ["بثلاثة", "3"], ["الرابع", "4"], ["٢٠١٨", "2018"], ["17", "17"], ["ملايين", "1000000"], ["للمليار", "1000000000"],
    ["كتاب", null], ["عشرات", null], ["سبعا", null], ["وست", "6"],
  ] as const)("«%s» is %s", (word, number) => expect(numberOf(fold(word))).toBe(number));
});
