import { describe, expect, test } from "vitest";
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

  test("no judgement of it", () => {
    expect(claims("وصف الأمين العام هذا الكلام بأنه غير مسؤول واتهامات باطلة ومشينة لا تساعد على شيء.")).toEqual([]);
  });
});
