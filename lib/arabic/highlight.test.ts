import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { excerpt, highlight, type Segment } from "./highlight.ts";
import { stems } from "./stem.ts";

const wanted = (words: string, ...phrases: string[]) => ({ stems: new Set(stems(words)), phrases: phrases.map(fold) });
const marked = (segments: readonly Segment[]) => segments.filter((segment) => segment.marked).map(({ text }) => text);

describe("marking what was looked for", () => {
  it.each([
    ["نفى الكرملين", "كرملين", ["الكرملين"]],
    ["وللمشروباتِ طعمٌ", "مشروب", ["وللمشروباتِ"]],
    ["قالَ بِيـــسكوف: لا.", "بيسكوف", ["بِيـــسكوف"]],
    ["عام ٢٠٢٢ وعام 2022", "2022", ["٢٠٢٢", "2022"]],
    ["Musk and MUSK", "musk", ["Musk", "MUSK"]],
    ["لا شيء هنا", "كرملين", []],
    ["قال عبد الرحمن السديس", "عبد الرحمن", ["عبد الرحمن"]],
    ["قال لعبدِ  الله أمس", "عبد الله", ["لعبدِ  الله"]],
    ["عبدٌ، الله", "عبد الله", []],
    ["دعوا إلى الحـ.ـرب والحـ*ـرب", "الحرب", ["الحـ.ـرب", "والحـ*ـرب"]],
  ])("%s", (text, words, expected) => {
    expect(marked(highlight(text, wanted(words)))).toEqual(expected);
  });

  it("marks a phrase only where its words stand in a row", () => {
    expect(marked(highlight("مكالمةٌ واحدة، لا مكالمة ثانية ولا واحدة", wanted("", "مكالمة واحدة")))).toEqual(["مكالمةٌ", "واحدة"]);
  });

  it("marks a phrase where its words are written in one", () => {
    expect(marked(highlight("وصلوا إلى مكةالمكرمة، محمد ﷺ", wanted("", "مكة المكرمة", "صلى الله عليه وسلم")))).toEqual(["مكةالمكرمة", "ﷺ"]);
  });

  it("marks what is one thing of several words only where they stand in a row", () => {
    const text = "لقاحُ كوفيد-19 لـ19 شخصًا، وكوفيد ١٩ أيضًا";
    expect(marked(highlight(text, { stems: new Set(), phrases: [], runs: [stems("كوفيد-19")] }))).toEqual(["كوفيد", "19", "وكوفيد", "١٩"]);
  });

  it("marks a name in two words within a phrase", () => {
    expect(marked(highlight("قال عبد الرحمن السديس اليوم", wanted("", "عبد الرحمن السديس")))).toEqual(["عبد الرحمن", "السديس"]);
  });

  it("marks words that begin with given letters", () => {
    expect(marked(highlight("والدته ودين البالون", { stems: new Set(), begins: ["والد"], phrases: [] }))).toEqual(["والدته"]);
  });

  it("keeps every letter of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ maxLength: 5 }), (text, word) => {
        expect(highlight(text, wanted(word)).map((segment) => segment.text).join("")).toBe(text);
      }),
    );
  });

  it("shows the part of a long text where the word stands", () => {
    const long = `${"مقدمة طويلة ".repeat(60)}نفى الكرملين الخبر ${"وتتمة طويلة ".repeat(60)}`;
    const shown = excerpt(long, wanted("كرملين"), 120);
    expect(marked(shown)).toEqual(["الكرملين"]);
    expect(shown.map(({ text }) => text).join("").length).toBeLessThan(130);
    expect(shown[0]?.text).toBe("… ");
    expect(shown.at(-1)?.text).toBe(" …");
  });
});
