import { describe, expect, test } from "vitest";
import { suggest, weighedClaimsIn } from "./suggest.ts";
import { claimsIn, titled } from "./testing.ts";

const claims = (story: string): string[] => claimsIn(titled(story));

describe("what is claimed", () => {
  test.each([
    ["of what one was accused", "ونفى بلاكبيرن الذي كان مشجعوه غاضبين من مالكيه اتهام الاتحاد له بالعجز عن ضبط جمهوره.", "claim | – | بالعجز عن ضبط جمهوره"],
    ["up to how it was said", "نفى المتحدث الأخبار المتداولة حول إلغاء بدل التميز وخفض الرواتب بقوله: «الوزارة حريصة على الجميع».", "claim | – | إلغاء بدل التميز وخفض الرواتب"],
    ["on to a verb behind the comma", "ونفى بيان السفارة أن يكون سفير المملكة بتونس، قد صرح لهذا الموقع بأي رأي في هذه المسألة.", "claim | – | سفير المملكة بتونس، قد صرح لهذا الموقع بأي رأي في هذه المسألة"],
    ["up to what is said of the rumour", "نفت أسرة الفنانة وفاتها في المستشفى أمس وهي الإشاعة التي انتشرت بقوة.", "claim | – | وفاتها في المستشفى أمس"],
  ])("%s", (_, story, expected) => {
    expect(claims(story)).toContain(expected);
  });

  test("once, when the title tells it by the same verb", () => {
    expect(claimsIn("القيادة تنفي مقتل أبي زهير\n\nنفت القيادة اليوم مقتل القائد السابق للحرس سالم الزهراني في غارة على الحدود.")).toEqual(["claim | – | مقتل القائد السابق للحرس سالم الزهراني في غارة على الحدود"]);
  });

  test.each([
    ["not in whose hearing it was denied", "نفى مصدر مأذون في اتصال مع وكالة الأنباء اليوم، نفيا قاطعا، ما تداولته بعض المواقع عن حصول اتفاق بين الوزير والاتحاد.", ["claim | المواقع | حصول اتفاق بين الوزير والاتحاد"]],
    ["not what is thought of it", "حذف الموقع الخبر. وأكدت الوزارة أن ما ورد عار من الصحة جملة وتفصيلا.", []],
  ])("%s", (_, story, expected) => {
    expect(claims(story)).toEqual(expected);
  });

  test.each([
    ["a denial on authority", "وفي اتصال هاتفي، نفى المكلف بالإعلام في الوزارة، سامي رزق، نفيا قطعيا، أن يكون حادث السوق على علاقة بالإرهاب، بحسب المعلومات المتوفرة لدى الوزارة.", ["claim | – | حادث السوق على علاقة بالإرهاب"]],
    ["who prosecutes", "نفت شرطة النهر صدور عفو عن الشاب بل أطلق بكفالة من قبل هيئة التحقيق والادعاء العام بمحافظة السهل بعد انتهاء التحقيق معه.", ["claim | – | صدور عفو عن الشاب"]],
    ["each, where «كما» adds one", "اتهم النائب سامي رزق الشركة بتلويث المياه، كما اتهم الوزارة بالتستر على نتائج التحقيق.", ["claim | سامي رزق | الشركة بتلويث المياه", "claim | سامي رزق | الوزارة بالتستر على نتائج التحقيق"]],
  ])("no more than what is claimed: %s", (_, story, expected) => {
    expect(claims(story)).toEqual(expected);
  });

  test("the title's and the lead's denial of one claim are both its answers", () => {
    const all = suggest({ text: "القيادة تنفي مقتل أبي زهير\n\nنفت القيادة اليوم مقتل القائد السابق للحرس سالم الزهراني في غارة على الحدود.", publishedOn: null, outlet: null });
    const [claim] = weighedClaimsIn("القيادة تنفي مقتل أبي زهير\n\nنفت القيادة اليوم مقتل القائد السابق للحرس سالم الزهراني في غارة على الحدود.");
    expect(all.filter(({ kind }) => kind === "claim")).toHaveLength(1);
    expect(claim?.claim.by.map(({ found }) => found.sentence.title)).toEqual([false, true]);
  });

  test("no judgement of it", () => {
    expect(claims("وصف الأمين العام هذا الكلام بأنه غير مسؤول واتهامات باطلة ومشينة لا تساعد على شيء.")).toEqual([]);
  });
});
