import { describe, expect, test } from "vitest";
import { CLAIM_WEIGHTS } from "./claim-weights.ts";
import { likelyClaims } from "./claims-weighed.ts";
import { weighedClaimsIn } from "./suggest.ts";
import { claimsIn } from "./testing.ts";

const likelihoods = (text: string): number[] => weighedClaimsIn(text).map(({ likely }) => likely);

describe("what the rules take for a claim and no editor would log", () => {
  test.each([
    ["news on an outlet's authority, which nobody answers", "افتتاح خط جديد\n\nافتتحت الشركة أمس خطا بحريا بين المدينتين.\n\nووفقا لصحيفة النهر، ينقل الخط ألف راكب في اليوم الواحد."],
    ["what a report counts", "ارتفاع الأسعار\n\nارتفعت أسعار القمح أمس.\n\nوبحسب تقرير السوق، زادت الأسعار بنحو 20 ريالا في هذا الشهر."],
  ])("%s", (_, text) => {
    expect(likelihoods(text)).toHaveLength(1);
    expect(claimsIn(text)).toEqual([]);
  });
});

test("the same words are likelier a claim where somebody answers them", () => {
  const told = "ووفقا لصحيفة النهر، باعت الشركة نصف سفنها إلى منافستها.";
  const [alone = 1] = likelihoods(`عنوان\n\nاجتمع المساهمون أمس.\n\n${told}`);
  const [answered = 0] = likelihoods(`عنوان\n\nاجتمع المساهمون أمس.\n\n${told}\n\nونفت الشركة ذلك نفيا قاطعا.`);
  expect(answered).toBeGreaterThan(alone);
});

test("likely enough, in the order of the text", () => {
  const all = weighedClaimsIn("اتهمت الصحيفة البلدية بهدم السوق القديم. واتهم النائب الوزير بإخفاء التقرير السنوي.");
  expect(all).toHaveLength(2);
  expect(likelyClaims(all, [0.3, 0.1], 0.2)).toEqual([all[0]]);
  expect(likelyClaims(all, [0.2, 0.9], 0.2)).toEqual(all);
});

test("every sign has a weight, and every weight a sign; all lie between 0 and 1", () => {
  const signs = weighedClaimsIn("نفي\n\nنفت البلدية هدم السوق القديم أمس. وزعمت الصحيفة أن 20 محلا ستغلق.").flatMap((each) => Object.entries(each.signs));
  expect(new Set(signs.map(([name]) => name))).toEqual(new Set(Object.keys(CLAIM_WEIGHTS)));
  for (const [, value] of signs) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  }
});
