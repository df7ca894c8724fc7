import { describe, expect, test } from "vitest";
import { suggest } from "./suggest.ts";

describe("when it was said, of an article published on Friday 25 October 2024", () => {
  test.each([
    ["ونفى المدير سامي رزق الجمعة الماضية صحة التقرير.", "2024-10-18"],
    ["ونفى المدير سامي رزق منذ يومين صحة التقرير.", "2024-10-23"],
    ["ونفى المدير سامي رزق، الذي عين في مارس، صحة التقرير.", null],
    ["ونفى المدير سامي رزق، في تصريح لصحيفة اليوم السابع، صحة التقرير.", null],
    ["ونفى رئيس شركة نيسان كارلوس غصن صحة التقرير.", null],
    ["ونفى المدير سامي رزق في الجمعة السوداء صحة التقرير.", null],
    ["ونفى المدير سامي رزق قبل يومين من الانتخابات صحة التقرير.", null],
  ])("«%s» → %s", (answer, saidOn) => {
    const found = suggest({ text: `كشف تقرير صحفي أن الشركة أخفت خسائرها. ${answer}`, publishedOn: "2024-10-25", outlet: null });
    expect(found.filter(({ kind }) => kind === "response").map((each) => each.saidOn)).toEqual([saidOn]);
  });
});
