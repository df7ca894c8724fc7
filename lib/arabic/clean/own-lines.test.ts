import { describe, expect, it } from "vitest";
import { cleanText } from "../clean.ts";

const TITLE = "البلدية تنفي تلوث مياه النبع";
const STORY = "نفت بلدية السهل اليوم الخميس تلوث مياه النبع الذي يشرب منه أهالي أربع قرى في المنطقة.";
const CLOSE = "وقال رئيس البلدية سامر الحاج إن الفحوص أُجريت مرتين هذا الشهر ولم يظهر فيها شيء يدعو إلى القلق.";

const SHORT = ["البلدية أرسلت صهريجين إلى القرى البعيدة", "مدرسة السهل أغلقت أبوابها يومين كاملين", "فرق الصحة زارت بيوت القرى الأربع كلها", "الوزارة نفت وجود إصابات بين تلاميذ المدرسة"];
const VERSES = ["يا نبع قل لي كيف كنت زلالا", "وسقيت سهلا في الصبا وجبالا", "وبقيت تجري في الظلام كأنما", "تخشى على أهل القرى أهوالا"];

describe("short lines without a full stop that are the story's", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["told before the story goes on", [STORY, ...SHORT, CLOSE]],
    ["told at its end", [STORY, CLOSE, ...SHORT]],
    ["verses before the story goes on", [STORY, ...VERSES, CLOSE]],
    ["verses at its end", [STORY, CLOSE, ...VERSES]],
    ["questions and answers", [STORY, CLOSE, "س: متى تنشر البلدية نتائج الفحوص", "ج: ننشرها في بداية الأسبوع المقبل", "س: من يدفع ثمن الصهاريج الآن", "ج: تدفعه الوزارة من صندوق الطوارئ"]],
    ["subheads with short answers", [STORY, "متى ظهر اللون في مياه النبع", "بعد أول مطر في بداية الموسم", "من فحص المياه في المرة الأولى", "مختبر الجامعة في مدينة أخرى بعيدة", CLOSE]],
    ["a list that shares the story's words", [STORY, CLOSE, "أهالي قرية التل يطلبون نبعا جديدا", "أهالي قرية الجسر يطلبون صهريجا ثانيا", "أهالي قرية السد يطلبون فحوصا أخرى"]],
    ["bullets behind a numbered list", [STORY, CLOSE, "1- إغلاق الخزان القديم", "2- فتح بئر جديدة", "• تنظيف القنوات في القرى الأربع", "• تعيين حارس عند مدخل السد"]],
  ];
  it.each(cases)("%s", (_, lines) => {
    expect(cleanText([TITLE, ...lines].join("\n")).paragraphs).toEqual(lines);
  });

  it("in English too", () => {
    const lines = ["The town on Thursday denied that the spring from which four villages drink had been polluted.", "The mayor called the report untrue", "Doctors want a second test", "Villagers wait for the tankers", "\"Nobody closed the spring,\" he said."];
    expect(cleanText(["Town denies spring is polluted", ...lines].join("\n")).paragraphs).toEqual(lines);
  });

  it("behind a single link", () => {
    const lines = ["عضو المجلس كريم ناصر قال إن الفحوص لا تكفي", "نائب المنطقة نفى علمه بنتائج الفحوص"];
    const raw = [TITLE, STORY, "اقرأ أيضا", "افتتاح معرض الكتاب في دورته العشرين", ...lines, CLOSE].join("\n");
    expect(cleanText(raw).paragraphs).toEqual([STORY, ...lines, CLOSE]);
  });
});

describe("three headlines of other stories behind one whose paragraphs end without full stops", () => {
  it("go", () => {
    const others = ["افتتاح معرض الكتاب في دورته العشرين", "المنتخب يبدأ معسكره استعدادا للتصفيات النهائية", "ارتفاع طفيف في أسعار القمح عالميا"];
    const told = `${CLOSE.slice(0, -1)} ولا إلى الخوف على صحة الأطفال والكبار في القرى الأربع القريبة منه ولا في غيرها من القرى البعيدة عنه`;
    expect(cleanText([TITLE, STORY, told, ...others].join("\n")).removed.map(({ text }) => text)).toEqual(others);
  });
});

describe("readers' comments", () => {
  const COMMENTS = ["سمير حداد", "منذ ساعتين", "والله النبع ملوث من زمان والناس كلها عارفة هذا الكلام ولا أحد يسأل.", "أضف تعليقا"];

  it("go with their heading", () => {
    expect(cleanText([TITLE, STORY, CLOSE, "التعليقات (1)", ...COMMENTS].join("\n")).paragraphs).toEqual([STORY, CLOSE]);
  });

  it("are not what is told below a count of them over the story", () => {
    expect(cleanText([TITLE, STORY, "التعليقات (1)", CLOSE, "أضف تعليقا"].join("\n")).paragraphs).toEqual([STORY, CLOSE]);
  });
});

describe("a line of the page goes", () => {
  it.each(["حفظ المقال", "استمع إلى المقال - 3 دقائق", "بواسطة سمير حداد 25 أكتوبر 2024", "البحث عن", "قبل 3 ساعات", "5 دقائق للقراءة", "27 أكتوبر 2024 آخر تحديث: 10:30 (توقيت غرينتش)"])("«%s» over the title or the story", (line) => {
    expect(cleanText([TITLE, line, STORY, CLOSE].join("\n")).paragraphs).toEqual([STORY, CLOSE]);
    expect(cleanText([line, TITLE, STORY, CLOSE].join("\n")).title).toBe(TITLE);
  });

  it.each(["شارك هذه القصة", "قصص مقترحة", "هل تعلم أنك تستطيع متابعتنا على واتساب؟ اضغط هنا", "الاسم", "البريد الإلكتروني", "حول الكاتب", "تعليقات فيسبوك", "احفظ اسمي في هذا المتصفح"])("«%s» below it", (line) => {
    expect(cleanText([TITLE, STORY, CLOSE, line].join("\n")).paragraphs).toEqual([STORY, CLOSE]);
  });
});
