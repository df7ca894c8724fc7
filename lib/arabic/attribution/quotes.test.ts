import { describe, expect, test } from "vitest";
import { quoteSpans } from "./quotes.ts";

const quoted = (paragraph: string): string[] => quoteSpans(paragraph, 0).map(({ start, end }) => paragraph.slice(start, end));

describe("quotations of a paragraph", () => {
  test.each([
    ["guillemets", "قال: «لن نذهب إلى هناك»", ["لن نذهب إلى هناك"]],
    ["a quotation within", "وأضافت: «تؤكد «الرأي» أنها أخطأت».", ["تؤكد «الرأي» أنها أخطأت"]],
    ["curly marks", "قال “هذا كلام فارغ” ومضى", ["هذا كلام فارغ"]],
    ["straight marks, two of them", 'قال "نعم بالتأكيد" ثم قال "لا أدري"', ["نعم بالتأكيد", "لا أدري"]],
    ["mixed marks", "إن الرجل “سافر أمس″، كما قيل", ["سافر أمس"]],
    ["a space inside", 'وأضاف أن " الوزارة لم تقصر أبدا".وتابع', ["الوزارة لم تقصر أبدا"]],
    ["a closing mark too many", 'ليس له دخل في الأمر ". يذكر أن شركة "نور" صغيرة', ["نور"]],
    ["never closed, after a colon", "وقال: “سنعود قريبا إلى العمل", ["سنعود قريبا إلى العمل"]],
    ["never closed, no colon", "وقال إن “الأمر انتهى", []],
  ])("%s", (_, paragraph, wanted) => {
    expect(quoted(paragraph)).toEqual(wanted);
  });
});
