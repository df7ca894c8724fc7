import { describe, expect, it } from "vitest";
import { cleanText } from "../clean.ts";

const TITLE = "البلدية تنفي تلوث مياه النبع";
const STORY = [
  "نفت بلدية السهل اليوم الخميس تلوث مياه النبع الذي يشرب منه أهالي أربع قرى في المنطقة.",
  "وقال رئيس البلدية سامر الحاج إن الفحوص أُجريت مرتين هذا الشهر ولم يظهر فيها شيء يدعو إلى القلق.",
];
const OTHERS = ["افتتاح معرض الكتاب في دورته العشرين", "المنتخب يبدأ معسكره استعدادا للتصفيات", "ارتفاع طفيف في أسعار القمح عالميا", "انطلاق موسم قطاف الزيتون في الجنوب"];
const TEASERS = ["أعلنت هيئة الكتاب أن المعرض سيفتح أبوابه هذا العام أمام الزوار حتى ساعة متأخرة...", "تستعد فرق المنتخب للسفر بعد غد إلى المعسكر الذي يقام في العاصمة على مدى…"];

const removed = (lines: readonly string[]): string[] => cleanText(lines.join("\n")).removed.map(({ text }) => text);

describe("other stories pasted along without a heading", () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["two headlines after the story's end", [TITLE, ...STORY, ...OTHERS.slice(0, 2)], OTHERS.slice(0, 2)],
    ["four headlines before its title", [...OTHERS, TITLE, ...STORY], OTHERS],
    ["bulleted ones after its end", [TITLE, ...STORY, ...OTHERS.slice(0, 3).map((line) => `- ${line}`)], OTHERS.slice(0, 3).map((line) => `- ${line}`)],
    ["teasers broken off by dots before it", [...TEASERS, TITLE, ...STORY], TEASERS],
    ["teasers broken off by dots after it", [TITLE, ...STORY, ...TEASERS], TEASERS],
  ];
  it.each(cases)("%s go", (_what, lines, gone) => {
    expect(removed(lines)).toEqual(gone);
  });
});

describe("what looks like them and is the story's", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["a list that a colon leads to", [TITLE, ...STORY, "وطالب الأهالي البلدية بما يلي:", "- نشر نتائج الفحوص كاملة", "- إصلاح شبكة المياه القديمة فورا"]],
    ["bullets that go on from numbered lines", [TITLE, ...STORY, "1- إغلاق المضخة القديمة عند المدخل", "2- تعيين حارس ليلي للموقع كله", "• شراء أنابيب جديدة من الخارج", "• دفع رواتب العمال المتأخرة كاملة"]],
    ["bullets below a subhead that a colon leads to", [TITLE, ...STORY, "وقرر المجلس ما يلي:", "- إغلاق المضخة القديمة عند المدخل", "ثانيا:", "- شراء أنابيب جديدة من الخارج", "- دفع رواتب العمال المتأخرة كاملة"]],
    ["bullets that speak of what it tells", [TITLE, ...STORY, "• رئيس البلدية ينشر نتائج الفحوص كاملة", "• شبكة مياه النبع تغسل مرتين كل شهر"]],
    ["one line without a full stop at its end", [TITLE, ...STORY, "يذكر أن النبع قديم جدا في المنطقة"]],
    ["sentences that go on, without full stops", [TITLE, ...STORY, "وقال أحد السكان إن طعم المياه تغير", "ولم يصدر عن الوزارة أي توضيح بعد"]],
    ["its own end where no paragraph has a full stop", [TITLE, ...STORY.map((line) => `${line.slice(0, -1)} ولا إلى الخوف على صحة الأطفال والكبار في القرى الأربع القريبة منه ولا في غيرها من القرى البعيدة عنه كما قال`), "رئيس البلدية يعد بفحص جديد للنبع", "الأهالي ينتظرون نتائج الفحص الجديد"]],
    ["title and subtitles that say what it says", [TITLE, "رئيس البلدية سامر الحاج يعرض نتائج الفحوص", "أهالي القرى الأربع يشربون من النبع", "فحوص المياه أجريت مرتين هذا الشهر", ...STORY]],
    ["what its subtitles add below its title", [TITLE, "دعوة عاجلة لمجلس القضاء", "لجنة وزارية تتابع التنفيذ", "خطة بكلفة خمسين مليارا", "رفض كامل لأي تأجيل", ...STORY]],
    ["a title and subtitles in other words than its own", ["عطش في الجنوب", "دعوة عاجلة لمجلس القضاء", "لجنة وزارية تتابع التنفيذ", "خطة بكلفة خمسين مليارا", "رفض كامل لأي تأجيل", ...STORY]],
    ["a single sentence that trails off", [TITLE, ...STORY, "أما الأهالي فيقولون إنهم سمعوا هذا الكلام قبل عشر سنين من غيره ..."]],
  ];
  it.each(cases)("%s stays", (_what, lines) => {
    expect(removed(lines)).toEqual([]);
  });
});

describe("lines of a page around the story", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["byline", "(إعداد سلمى عودة – تحرير رامي حنا)", "(إعداد الميزانية يستغرق شهرين كما تقول البلدية في بيانها الأخير عن المشروع)."],
    ["caption", "مدخل النبع قبل ترميمه / صورة: وكالة المدن (أرشيف)", "يمر النبع بأربع قرى / ولكل قرية حصتها."],
    ["reuse_notice", "2026 alnabaa.example.", "2026 عام الفحوص الجديدة في القرى."],
    ["comments", "118 شوهد", "118 شوهدوا عند النبع صباح اليوم."],
    ["subscription", "للحصول على أحدث العناوين تابع قناتنا على الشبكة.", "للحصول على مياه نظيفة يمشي الأهالي ساعة كل يوم."],
  ];
  it.each(cases)("%s: goes, and its twin stays", (reason, noise, twin) => {
    expect(cleanText([TITLE, ...STORY, noise].join("\n")).removed).toMatchObject([{ text: noise, reason }]);
    expect(removed([TITLE, twin, ...STORY])).toEqual([]);
  });

  it.each(["سياسة - محليات", "خاص: بوابة السهل", "بوابة السهل – (خاص)", "date 2026-09-06 الصفحة الرئيسية"])("%s before the title goes", (line) => {
    expect(removed([line, TITLE, ...STORY])).toEqual([line]);
  });

  it("a place and a date before a slash are cut off the first sentence", () => {
    const cleaned = cleanText([TITLE, `طرابلس 17 أبريل 2019 / ${STORY[0] ?? ""}`, STORY[1] ?? ""].join("\n"));
    expect(cleaned.paragraphs).toEqual(STORY);
    expect(cleaned.removed).toMatchObject([{ reason: "dateline", text: "طرابلس 17 أبريل 2019 /" }]);
  });
});
