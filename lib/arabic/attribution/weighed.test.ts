import { describe, expect, test } from "vitest";
import { SIGN_WEIGHTS } from "./sign-weights.ts";
import { weighedIn } from "./suggest.ts";
import { answersIn, foundIn } from "./testing.ts";
import { likeliest } from "./weighed.ts";

describe("answers that no rule finds, by what stands around them", () => {
  test.each([
    ["something else holds", "بلدية النهر توضح حقيقة إغلاق الجسر القديم\n\nتداولت صفحات محلية صورا قالت إنها لإغلاق الجسر القديم أمام المارة. ومن جهته قال مدير البلدية سامي رزق إن الجسر لم يغلق، وإنما حول السير إلى جانب منه أثناء أعمال الصيانة.\n\nوأضاف أن الأعمال تنتهي بعد أسبوعين.", "denies | سامي رزق | الجسر لم يغلق، وإنما حول السير إلى جانب منه أثناء أعمال الصيانة"],
    ["the accused, in words of their own", "اتهام بالتزوير\n\nاتهمت المعارضة لجنة الانتخابات بتزوير القوائم. وقال رئيس اللجنة جلال عمر: «القوائم نفسها نشرت قبل شهر ولم يعترض عليها أحد».\n\nوتجرى الانتخابات في مايو.", "denies | جلال عمر | القوائم نفسها نشرت قبل شهر ولم يعترض عليها أحد"],
    ["the other side", "شكوى من مدرسة\n\nقال أولياء أمور إن مدرسة الأفق طردت خمسة تلاميذ. ومن جهتها أكدت مديرة المدرسة هدى سالم أن المدرسة لم تطرد أحدا، بل نقلت التلاميذ إلى فصل آخر.", "denies | هدى سالم | المدرسة لم تطرد أحدا، بل نقلت التلاميذ إلى فصل آخر"],
  ])("%s", (_, story, expected) => {
    expect(foundIn(story)).toEqual([]);
    expect(answersIn(story)).toEqual([expected]);
  });
});

test.each([
  "افتتاح مكتبة\n\nافتتح وزير الثقافة أمس مكتبة النهر العامة. وقال الوزير إن المكتبة تضم عشرة آلاف كتاب، وإنها لن تغلق أبوابها في العطل.",
  "ارتفاع أسعار القمح\n\nارتفعت أسعار القمح في بورصة الضفة أمس. وقال محللون إن السوق لم تشهد مثل هذا الارتفاع منذ عامين.",
  "أمطار على الساحل\n\nقال مدير الأرصاد سامي رزق إن الأمطار لن تستمر أكثر من يومين. ودعا السائقين إلى الحذر.",
])("where nobody answers anything, nothing is suggested: %s", (story) => {
  expect(answersIn(story)).toEqual([]);
});

describe("what is suggested of what is likely", () => {
  const story = "جدل حول الجسر\n\nقال ناشطون إن جسر النهر سقط. وقال الوزير سامي رزق إن الجسر مفتوح. وأضاف رزق: «الحركة طبيعية عليه». وقالت البلدية إن الجسر يُصان.";
  const all = weighedIn(story);
  const [activists, minister, further, town] = all;
  const suggested = (likely: readonly number[]) => likeliest(all, likely, { least: 0.2, unfound: 0.1, further: 0.3 });

  test("what is likely enough, in the order of the text", () => {
    expect(all).toHaveLength(4);
    expect(suggested([0, 0.35, 0, 0.9])).toEqual([minister, town]);
    expect(suggested([0.35, 0.25, 0, 0])).toEqual([activists]);
  });

  test("one that takes a stance, though no rule finds it, as it is", () => {
    const stands = all.map((one) => ({ ...one, candidate: { ...one.candidate, stance: "denies" as const } }));
    expect(likeliest(stands, [0, 0.25, 0, 0], { least: 0.2, unfound: 0.1, further: 0.3 })).toEqual([stands[1]]);
    expect(suggested([0, 0.25, 0, 0])).toEqual([]);
  });

  test("a second one of one party where it is much likelier", () => {
    expect(suggested([0, 0.6, 0.15, 0])).toEqual([minister]);
    expect(suggested([0, 0.6, 0.55, 0])).toEqual([minister, further]);
  });

  test("nothing that is hardly likely beside what is plainly an answer", () => {
    expect(suggested([0, 0.31, 0, 0.5])).toEqual([minister, town]);
    expect(suggested([0, 0.31, 0, 0.95])).toEqual([town]);
  });

  test("nothing, where nothing is", () => {
    expect(suggested([0, 0, 0, 0])).toEqual([]);
  });
});

test("where nothing is likely, the best of what the rules find", () => {
  const all = weighedIn("نفى الوزير سامي رزق الخبر. ونفت البلدية الخبر.");
  expect(likeliest(all, [0.02, 0.01]).map(({ candidate }) => candidate.speaker.name)).toEqual(["سامي رزق"]);
});

test.each([
  ["a silence", "وأكد النائب مراد زين أن الجسر سليم. ولم تعلق وزارة النقل على التقرير.", "no_comment"],
  ["a call for an inquiry", "وأكد الوزير مراد زين أن الجسر سليم. وطالب النائب سامي رزق بفتح تحقيق عاجل.", "calls_for_investigation"],
  ["a doubt", "وأكد الوزير مراد زين أن الجسر سليم. وشكك الخبير سامي رزق في رواية الوزارة.", "disputes"],
])("what is seldom said and never by chance is suggested, however unlikely it is beside the rest: %s", (_, story, stance) => {
  const all = weighedIn(story);
  const suggested = likeliest(all, [0.9, 0]);
  expect(all).toHaveLength(2);
  expect(suggested).toHaveLength(2);
  expect(suggested[1]?.draft.stance).toBe(stance);
});

test("criticism is often passed on what nobody claims: it is suggested only where it is likely", () => {
  const all = weighedIn("وأكد الوزير مراد زين أن الجسر سليم. واستنكر النائب سامي رزق تصريحات الوزير.");
  expect(all[1]?.candidate.answer?.stance).toBe("disputes");
  expect(likeliest(all, [0.9, 0.1])).toEqual([all[0]]);
  expect(likeliest(all, [0.9, 0.5])).toEqual(all);
});

test("a party's own denial is not given up for another word of its own, and what the rules joined is suggested once", () => {
  const beside = weighedIn("نفى الوزير سامي رزق سقوط الجسر أمس.\n\nوزار الوفد المدينة.\n\nثم عاد الوفد.\n\nوأعلن رزق أن المدينة تستعد للعيد.");
  expect(likeliest(beside, [0.2, 0.3]).map(({ candidate }) => candidate)).toContain(beside[0]?.candidate);
  const joined = weighedIn("تداولت صفحات خبر سقوط الجسر. ونفت البلدية ذلك، ووصفته بأنه «هراء».").filter(({ candidate }) => candidate.partOf !== null);
  expect(joined).toHaveLength(2);
  expect(likeliest(joined, [0.9, 0.8])).toHaveLength(1);
});

test("each sign that is read has its weight, and the other way round", () => {
  const signs = weighedIn("قال الوزير إن الجسر مفتوح.")[0]?.signs ?? {};
  expect(Object.keys(signs).toSorted()).toEqual(Object.keys(SIGN_WEIGHTS).toSorted());
  expect(Object.values(signs).every((value) => value >= 0 && value <= 1)).toBe(true);
});
