import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";
import { saysTheSame } from "./duplicate.ts";
import { factsOf } from "./facts.ts";

function same(first: string, second: string): boolean {
  const [here, there] = [factsOf(first), factsOf(second)];
  return saysTheSame(compare(here, there), here, there);
}

describe("two sentences say the same", () => {
  it.each([
    ["هزة أرضية تضرب جزيرة الزيتون", "زلزال يضرب جزيرة الزيتون"],
    ["البلدية تحظر دخول الشاحنات إلى السوق القديم", "حظر دخول الشاحنات إلى السوق القديم بقرار من البلدية"],
    ["نادي المرفأ ينضم إلى دوري الساحل", "انضمام نادي المرفأ إلى دوري الساحل"],
  ])("«%s» and «%s»", (first, second) => {
    expect(same(first, second)).toBe(true);
  });

  it.each([
    ["إضافة و50 مقعدا في قاعة المسرح", "إضافة و60 مقعدا في قاعة المسرح"],
    ["لجنة المسرح تمنح جائزة أوسكار للفيلم", "لجنة المسرح تمنح جائزة بافتا للفيلم"],
    ["البلدية تكمل بناء الجسر", "البلدية تفشل في إكمال بناء الجسر"],
    ["ظروف العمل في المنجم آمنة", "ظروف العمل في المنجم غير آمنة"],
    ["صعود سعر القمح في أسواق الميناء", "سعر القمح يهبط في أسواق الميناء"],
  ])("not «%s» and «%s»", (first, second) => {
    expect(same(first, second)).toBe(false);
  });
});
