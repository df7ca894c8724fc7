import { describe, expect, test } from "vitest";
import { answersIn } from "./testing.ts";

const DENIED = "نفى وزير التربية سامي رزق إقالة ثلاثة مسؤولين في الوزارة";

describe("an answer and what its party adds in the clause behind it", () => {
  test.each([
    ["both, as the sentence stands", `${DENIED}، مبينا أن الوزارة غيرت مهام ثلاثة من موظفيها فقط.`, `${DENIED}، مبينا أن الوزارة غيرت مهام ثلاثة من موظفيها فقط`],
    ["not what drowns it", `${DENIED}، مبينا أن الوزارة غيرت مهام ثلاثة من موظفيها في إطار خطة واسعة أقرتها الحكومة في الصيف الماضي بعد مشاورات طويلة مع النقابات والخبراء في كل المدن الكبرى.`, DENIED],
    ["not what is of another matter", `${DENIED}، مبينا أن الامتحانات في المدارس تبدأ بعد شهر من الآن.`, DENIED],
    ["not what is asked of others", `${DENIED}، داعيا الصحف إلى سؤال الوزارة عن المسؤولين قبل نشر الأخبار.`, DENIED],
    ["not what is alleged", `${DENIED}، متهما الصحيفة بتلفيق خبر الإقالة لأغراض سياسية.`, DENIED],
    ["not a threat", `${DENIED}، مؤكدا أن الوزارة ستقاضي كل من نشر خبر الإقالة.`, DENIED],
    ["not a further thing", `${DENIED}، كما أعلن عن افتتاح ثلاث مدارس في الوزارة هذا العام.`, DENIED],
  ])("%s", (_, story, words) => {
    expect(answersIn(story)).toEqual([`denies | سامي رزق | ${words}`]);
  });

  test("not another's answer told within", () => {
    const [own, other] = answersIn(`${DENIED}، مشيرا إلى أن نقابة المدرسين نشرت بيانا نفت فيه إقالة المسؤولين.`);
    expect(own).toBe(`denies | سامي رزق | ${DENIED}`);
    expect(other).toContain("نقابة المدرسين");
  });
});
