import { describe, expect, test } from "vitest";
import { suggest } from "./suggest.ts";

const read = (text: string): string[] => suggest({ text, publishedOn: null, outlet: null }).map((each) => `${each.kind === "claim" ? "claim" : each.stance} ${each.speaker?.name ?? "–"}: ${each.text}`);

describe("answers that are told without a word of denial, or far from their verb", () => {
  test.each([
    ["a refusal behind a relative clause", "امتنعت شركة «رياح الشرق»، التي ورد اسمها في الملف، عن التعليق على ذلك.", "no_comment شركة رياح الشرق"],
    ["a request declined", "ورفض حاتم الزين، الناطق باسم الميناء، طلبا للتعليق على التقرير.", "no_comment حاتم الزين"],
    ["not discussing", "وقال مدير النادي هاني بدر: «نحترم الجميع ولا نناقش عقودنا في الصحف».", "no_comment هاني بدر"],
    ["behind «من ناحيته»", "من ناحيته طالب اتحاد الصيادين بتشكيل لجنة تحقيق مستقلة.", "calls_for_investigation اتحاد الصيادين"],
    ["one subject, two verbs", "وتنفي الشركة ذلك وتقول إن مصانعها تعمل كالمعتاد.", "denies الشركة"],
    ["sources that nobody knows", "وقال وزير المعادن جلال عمر إن التقرير «بني على شهادات مجهولة ولا يرقى إلى مستوى الدليل».", "disputes جلال عمر"],
  ])("%s", (_, text, expected) => {
    expect(read(text).map((line) => line.split(":")[0])).toContain(expected);
  });
});

describe("claims", () => {
  test.each([
    ["«ما لا يقل عن» is no denial", "قال تقرير أعده باحثون إن ما لا يقل عن ستين بئرا جفت هذا العام في الوادي.", "ما لا يقل عن ستين بئرا جفت هذا العام في الوادي"],
    ["the deed behind the accused", "ونفى الوزير الاتهامات الموجهة للشركة بحفر آبار دون ترخيص في الوادي.", ": حفر آبار دون ترخيص في الوادي"],
  ])("%s", (_, text, expected) => {
    expect(read(text).filter((line) => line.startsWith("claim")).join("\n")).toContain(expected);
  });
});
