import { describe, expect, it } from "vitest";
import { slugOf } from "./slug.ts";

describe("slugOf", () => {
  it.each([
    ["الوزارة تنفي: «لا صحة للخبر»!", "الوزارة-تنفي-لا-صحة-للخبر"],
    ["أكَّدَ المتحـــدث ذلك", "أكد-المتحدث-ذلك"],
    ["NASA تردّ على الشائعة", "nasa-ترد-على-الشائعة"],
    ["\u202Bنفى\u202C ﺍﻟﻮﺯﻳﺮ", "نفى-الوزير"],
    ["واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة", "واحد-اثنان-ثلاثة-أربعة-خمسة-ستة-سبعة-ثمانية"],
    ["؟!", ""],
  ])("makes «%s» into «%s»", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it("takes as many words as asked for", () => {
    expect(slugOf("نفى الوزير الخبر", 2)).toBe("نفى-الوزير");
  });
});
