import { describe, expect, test } from "vitest";
import { preferred } from "./preferred.ts";
import { weighedIn } from "./suggest.ts";
import { answersIn } from "./testing.ts";

const best = (story: string, likely: readonly number[]): string | undefined => {
  const all = weighedIn(story);
  expect(all).toHaveLength(likely.length);
  const values = preferred(all.map(({ candidate }) => candidate), likely);
  const { draft } = all[values.indexOf(Math.max(...values))] ?? {};
  return story.slice(draft?.start, draft?.end);
};

describe("of a party's wordings", () => {
  test.each([
    ["its own words, quoted, before a denial that is told", "نفى الوزير سامي رزق إغلاق الجسر. وقال رزق: «الجسر لم يغلق يوما».", [0.6, 0.2], "الجسر لم يغلق يوما"],
    ["no quotation that is hardly likely", "نفى الوزير سامي رزق إغلاق الجسر. وقال رزق: «الجسر لم يغلق يوما».", [0.6, 0.1], "نفى الوزير سامي رزق إغلاق الجسر"],
    ["no name in quotation marks", "نفى الوزير سامي رزق إغلاق الجسر. وتحدث رزق في ندوة حول «مستقبل الجسور في البلاد».", [0.6, 0.4], "نفى الوزير سامي رزق إغلاق الجسر"],
    ["nothing quoted of what others published", "نفى الوزير سامي رزق الخبر. وقال رزق: «نشرت صحيفة الغد خبرا عن إغلاق الجسر».", [0.6, 0.4], "نفى الوزير سامي رزق الخبر"],
    ["a silence, whatever else is quoted", "رفض الوزير سامي رزق التعليق على الخبر. وقال رزق: «الجسر مهم للمدينة».", [0.6, 0.4], "رفض الوزير سامي رزق التعليق على الخبر"],
    ["a denial that is told before what turns down nothing", "نفى الوزير سامي رزق إغلاق الجسر. وأوضح رزق أن الحركة عليه كثيفة.", [0.5, 0.6], "نفى الوزير سامي رزق إغلاق الجسر"],
    ["what turns it down in so many words before a denial that is told", "نفى الوزير سامي رزق إغلاق الجسر. وأوضح رزق أن أحدا لم يقرر إغلاق الجسر.", [0.5, 0.6], "أحدا لم يقرر إغلاق الجسر"],
  ])("%s", (_, story, likely, expected) => {
    expect(best(story, likely)).toBe(expected);
  });
});

test("whoever is answered answers less likely", () => {
  const story = "نفت البلدية ما أعلنه المرصد عن تلوث النهر. وقال المرصد إن النهر ملوث. وقالت هدى سالم إن النهر ملوث.";
  const all = weighedIn(story).map(({ candidate }) => candidate);
  const values = preferred(all, all.map(() => 0.4));
  expect(all.map(({ speaker }, at) => [speaker.name, values[at]])).toEqual(expect.arrayContaining([["البلدية", 0.4], ["المرصد", 0.2], ["هدى سالم", 0.4]]));
});

describe("a denial at the top, told in the reporter's words", () => {
  test.each([
    ["goes with who speaks below for whom it denies", "نفت مديرية الصحة في النهر تعرض مريضة للإساءة في المستشفى.\n\nوأوضح مدير العلاقات العامة سامي رزق أن ما ذكر غير صحيح لعدم وجود ممرضين في القسم.", ["denies | سامي رزق | ما ذكر غير صحيح لعدم وجود ممرضين في القسم"]],
    ["stands beside what another body says", "نفت وزارة النقل إغلاق الجسر القديم.\n\nوقالت بلدية النهر إن ما تم تداوله عن إغلاق الجسر القديم غير صحيح.", ["denies | وزارة النقل | نفت وزارة النقل إغلاق الجسر القديم", "denies | بلدية النهر | ما تم تداوله عن إغلاق الجسر القديم غير صحيح"]],
  ])("%s", (_, story, expected) => {
    expect(answersIn(story)).toEqual(expected);
  });
});
