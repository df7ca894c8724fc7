import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "./tokens.ts";

describe("wordsOf", () => {
  it("gives words with their places", () => {
    expect(wordsOf("قالَ: «نعم»، 25%")).toEqual([
      { text: "قالَ", start: 0, end: 4 },
      { text: "نعم", start: 7, end: 10 },
      { text: "25", start: 13, end: 15 },
    ]);
  });

  it("keeps tatweel and inner joiners with the word", () => {
    expect(wordsOf("الـرئيس می\u200Cگوید").map((word) => word.text)).toEqual(["الـرئيس", "می\u200Cگوید"]);
  });

  it("gives stretches that stand at their places, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let last = 0;
        for (const word of wordsOf(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(last);
          last = word.end;
        }
      }),
    );
  });
});
