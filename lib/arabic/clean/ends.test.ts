import { describe, expect, it } from "vitest";
import { cleanText } from "../clean.ts";

const TITLE = "وزير الزراعة ينفي استيراد قمح فاسد";
const STORY = [
  "نفى وزير الزراعة حسن الخطيب، الخميس، الأنباء التي تحدثت عن استيراد شحنة قمح فاسد من بلد مجاور، مؤكدا أن الشحنات كلها تخضع للفحص.",
  "وقال الخطيب في مؤتمر صحافي إن الوزارة لم تتسلم أي شحنة من هذا النوع منذ بداية الموسم الحالي.",
  "وأضاف أن التحقيق جار لمعرفة مصدر الشائعة ومن يقف وراءها في الأسواق والمطاحن.",
];
const TEASERS = ["أصيب عشرون شخصا بجروح في تصادم حافلتين على الطريق الساحلي.", "قال رئيس البرلمان إن الجلسة ستخصص لمناقشة الموازنة العامة.", "تراجعت أسعار النفط في تعاملات الجمعة وسط مخاوف من زيادة المعروض."];

const removed = (lines: readonly string[]): string[] => cleanText(lines.join("\n")).removed.map(({ text }) => text);

describe("below a heading of related stories", () => {
  it.each(["مواضيع ذات صلة", "أخبار ذات صلة:", "اقرأ أيضا", "قد يهمك أيضا"])("«%s»: whole sentences about other things go, where nothing else follows", (heading) => {
    expect(removed([TITLE, ...STORY, heading, ...TEASERS])).toEqual([heading, ...TEASERS]);
  });

  it("headlines, each with a sentence broken off and its age, go", () => {
    const others = ["تصادم حافلتين على الطريق الساحلي", "أصيب عشرون شخصا بجروح بعد ظهر اليوم حين تصادمت حافلتان على...", "منذ 3 ساعات", "البرلمان يناقش الموازنة العامة", "يجتمع النواب صباح غد في جلسة تخصص لمناقشة الموازنة بعد...", "منذ 5 ساعات"];
    expect(removed([TITLE, ...STORY, "مواضيع ذات صلة", ...others])).toEqual(["مواضيع ذات صلة", ...others]);
  });

  it.each([
    ["goes on", "وختم الوزير بأن كل من ينشر الكذب سيحاسب."],
    ["adds", "يذكر أن البلاد تستورد نصف حاجتها من الخارج."],
    ["answers another", "من جهته، طالب اتحاد المطاحن بلجنة مستقلة."],
    ["speaks of its things", "شحنات القمح تفحص ثلاث مرات قبل تفريغها."],
  ])("all sentences stay where one below %s", (_what, line) => {
    expect(removed([TITLE, ...STORY, "مواضيع ذات صلة", ...TEASERS, line])).toEqual(["مواضيع ذات صلة"]);
    expect(removed([TITLE, ...STORY, "مواضيع ذات صلة", line, ...TEASERS])).toEqual(["مواضيع ذات صلة"]);
  });

  it("a single sentence stays, and so does more than what stands above", () => {
    expect(removed([TITLE, ...STORY, "مواضيع ذات صلة", TEASERS[0] ?? ""])).toEqual(["مواضيع ذات صلة"]);
    expect(removed([TITLE, STORY[0] ?? "", "مواضيع ذات صلة", ...TEASERS])).toEqual(["مواضيع ذات صلة"]);
  });

  it("after a source in its midst, the story stays", () => {
    const rest = "من جهته، طالب اتحاد المطاحن بتشكيل لجنة مستقلة تفحص الشحنات قبل تفريغها كلها.";
    expect(removed([TITLE, ...STORY, "المصدر: رويترز", "مواضيع ذات صلة", TEASERS[0] ?? "", rest])).toEqual(["المصدر: رويترز", "مواضيع ذات صلة"]);
  });
});
