import { describe, expect, test } from "vitest";
import { suggest } from "./suggest.ts";
import type { ResponseSuggestion, Suggestion } from "./suggestion.ts";

const from = (text: string, publishedOn: string | null = "2024-10-25"): Suggestion[] => suggest({ text, publishedOn, outlet: null });
const responses = (text: string): ResponseSuggestion[] => from(text).filter((each) => each.kind === "response");

describe("responses: stance, speaker, role, words", () => {
  test.each([
    ["verb first", "ونفت وزارة المياه تلوث نهر الزهر بمخلفات المصانع.", "denies", "وزارة المياه", null, "ونفت وزارة المياه تلوث نهر الزهر بمخلفات المصانع"],
    ["role then name", "وقال المتحدث باسم البلدية كريم الصافي: «لا صحة لما نشر عن الجسر».", "denies", "كريم الصافي", "المتحدث باسم البلدية", "لا صحة لما نشر عن الجسر"],
    ["name, then role", "وقالت هدى سالم، مديرة المتحف، إن «الخبر كاذب تماما».", "denies", "هدى سالم", "مديرة المتحف", "الخبر كاذب تماما"],
    ["subject first", "وزير النقل جلال عمر ينفي توقف القطارات في الشمال", "denies", "جلال عمر", "وزير النقل", "ينفي توقف القطارات في الشمال"],
    ["refusing an accusation", "رفض النائب سمير ناجي اتهامات اللجنة له بتلقي رشوة.", "denies", "سمير ناجي", "النائب", "رفض النائب سمير ناجي اتهامات اللجنة له بتلقي رشوة"],
    ["refusing to comment", "رفض النائب سمير ناجي التعليق على الاتهامات الموجهة إليه.", "no_comment", "سمير ناجي", "النائب", "رفض النائب سمير ناجي التعليق على الاتهامات الموجهة إليه"],
    ["calling for an inquiry", "ودعت منظمة الأفق إلى التحقيق في ملابسات الحريق.", "calls_for_investigation", "منظمة الأفق", null, "ودعت منظمة الأفق إلى التحقيق في ملابسات الحريق"],
    ["threatening to sue", "وهددت شركة النخيل بمقاضاة الصحيفة.", "threatens_legal_action", "شركة النخيل", null, "وهددت شركة النخيل بمقاضاة الصحيفة"],
    ["speech before the verb", "«هذا الكلام غير صحيح إطلاقا»، قال مدير النادي هاني بدر.", "denies", "هاني بدر", "مدير النادي", "هذا الكلام غير صحيح إطلاقا"],
    ["neither confirms nor denies", "ولم يؤكد المصرف ولم ينفِ نبأ الدمج.", "no_comment", "المصرف", null, "ولم يؤكد المصرف ولم ينفِ نبأ الدمج"],
    ["hastening to deny", "سارع محافظ الساحل رياض النجار إلى تكذيب ما نشرته صفحات عن هدم السوق.", "denies", "رياض النجار", "محافظ الساحل", "سارع محافظ الساحل رياض النجار إلى تكذيب ما نشرته صفحات عن هدم السوق"],
    ["a verb of saying and «عدم صحة»", "أعلنت هيئة الطيران عدم صحة الأنباء المتداولة عن إغلاق المطار.", "denies", "هيئة الطيران", null, "أعلنت هيئة الطيران عدم صحة الأنباء المتداولة عن إغلاق المطار"],
    ["through a spokeswoman", "ووصفت الوزارة على لسان المتحدثة باسمها هدى سالم هذه الاتهامات بأنها «هراء».", "denies", "هدى سالم", "المتحدثة باسمها", "بأنها «هراء»"],
    ["a statement and its author", "وقال بيان صادر عن السفارة إن «التقارير التي نشرت عن الزيارة كاذبة تماما».", "denies", "السفارة", null, "التقارير التي نشرت عن الزيارة كاذبة تماما"],
    ["silence told of one", "ولم يصدر أي تعليق رسمي من إدارة المصنع على هذه الأنباء.", "no_comment", "إدارة المصنع", null, "ولم يصدر أي تعليق رسمي من إدارة المصنع على هذه الأنباء"],
    ["keeping silent", "والتزمت وزارة الدفاع الصمت إزاء الاتهامات.", "no_comment", "وزارة الدفاع", null, "والتزمت وزارة الدفاع الصمت إزاء الاتهامات"],
    ["a headline with a colon", "المتحدث باسم الشرطة: لا صحة لما يتردد عن إغلاق الطريق", "denies", "المتحدث باسم الشرطة", null, "لا صحة لما يتردد عن إغلاق الطريق"],
    ["on someone's authority", "وبحسب المتحدث باسم الشرطة، فإن المقطع المتداول قديم ويعود إلى عام 2019.", "denies", "المتحدث باسم الشرطة", null, "المقطع المتداول قديم ويعود إلى عام 2019"],
    ["words below a colon", "وكتب المدرب علي حسن على حسابه:\n\n«لا صحة لما يتردد عن رحيلي إلى نادي العاصمة».", "denies", "علي حسن", "المدرب", "لا صحة لما يتردد عن رحيلي إلى نادي العاصمة"],
    ["a name that folds to a particle", "ونفت السفيرة آن سميث نبأ استقالتها من منصبها.", "denies", "آن سميث", "السفيرة", "ونفت السفيرة آن سميث نبأ استقالتها من منصبها"],
    ["who stands first, and a participle", "المتحدث باسم الوزارة، سامي الراوي، سارع إلى طمأنة الناس، مؤكدا أن «الخبر كاذب من أساسه».", "denies", "سامي الراوي", "المتحدث باسم الوزارة", "الخبر كاذب من أساسه"],
    ["promising an inquiry", "ووعد رئيس الوزراء بفتح تحقيق في الحادثة.", "calls_for_investigation", "رئيس الوزراء", null, "ووعد رئيس الوزراء بفتح تحقيق في الحادثة"],
  ])("%s", (_, text, stance, name, role, words) => {
    const [found] = responses(text);
    expect(found).toMatchObject({ stance, speaker: { name, role } });
    expect(found?.quote.exact).toBe(words);
  });
});

const STORY = [
  "رئاسة البرلمان تنفي إلغاء الجلسة",
  "نفت رئاسة البرلمان، اليوم الجمعة، تقريرا لصحيفة «الضحى» يفيد بأن جلسة الموازنة ألغيت بضغط من شركات خاصة.",
  "وقال المتحدث باسم رئاسة البرلمان زياد المنصور: “هذه المعلومات غير صحيحة، والجلسة في موعدها”.",
  "وأضاف المنصور أن القاعة جاهزة لاستقبال النواب.",
].join("\n\n");

describe("an article as a whole", () => {
  const found = from(STORY);

  test("a denial names the claim and its claimant; the speaker's words are the response", () => {
    expect(found.map(({ kind }) => kind)).toEqual(["claim", "response"]);
    expect(found[0]).toMatchObject({ text: "جلسة الموازنة ألغيت بضغط من شركات خاصة", speaker: { name: "صحيفة الضحى" } });
    expect(found[1]).toMatchObject({ stance: "denies", wording: "direct", about: [0], saidOn: "2024-10-25", speaker: { name: "زياد المنصور", role: "المتحدث باسم رئاسة البرلمان" } });
  });

  test("text, quote and cue stand where they say", () => {
    for (const each of found) {
      expect(STORY.slice(each.start, each.end)).toBe(each.text);
      if (each.quote !== null) expect(STORY.slice(each.quote.start, each.quote.end)).toBe(each.quote.exact);
      expect(each.cue.end).toBeGreaterThan(each.cue.start);
    }
  });

  test("without a publication date a weekday stays unsaid", () => {
    expect(from(STORY, null).every(({ saidOn }) => saidOn === null)).toBe(true);
  });

  test("news without claims has no suggestions", () => {
    expect(from("افتتح الوزير المعرض.\n\nوقال إن المعرض يستمر أسبوعا، ولن يفرض رسوما على الزوار.")).toEqual([]);
    expect(from("")).toEqual([]);
  });
});

describe("no suggestions", () => {
  test.each([
    ["a source who keeps the name back", "وقال مصدر رفض الكشف عن هويته إن الاجتماع انتهى."],
    ["what turned out", "تبين أن الطقس كان جميلا في العاصمة."],
    ["ordinary news with a negation", "وقال مدير المعرض إن الدخول مجاني، ولن ترتفع الأسعار هذا العام."],
    ["a headline's noun", "نفي سعودي لتقارير صحفية"],
  ])("%s", (_, text) => {
    expect(from(text).filter(({ kind }) => kind === "response")).toEqual([]);
  });
});

describe("claims", () => {
  test.each([
    ["a verb of claiming", "زعمت قناة البحر أن المصنع أغلق أبوابه نهائيا.", "المصنع أغلق أبوابه نهائيا", "قناة البحر"],
    ["a rumour denied", "نفى النادي ما تردد حول انتقال الحارس إلى فريق العاصمة.", "انتقال الحارس إلى فريق العاصمة", null],
    ["on an outlet's authority", "وفقا لصحيفة النهر، باعت الشركة نصف أسطولها إلى منافستها.\n\nولم تعلق الشركة على بيع الأسطول.", "باعت الشركة نصف أسطولها إلى منافستها", "صحيفة النهر"],
    ["what a picture is said to show", "تداول ناشطون مقطعا قالوا إنه يظهر انهيار جسر في العاصمة.", "إنه يظهر انهيار جسر في العاصمة", "ناشطون"],
    ["an accusation, not the accused", "اتهم محافظ المدينة حسام رضوان القوات الحكومية باستهداف المدنيين عمدا.", "القوات الحكومية باستهداف المدنيين عمدا", "حسام رضوان"],
    ["going round", "وترددت أنباء عن استقالة المدير العام للشركة قبل أيام.", "استقالة المدير العام للشركة قبل أيام", null],
    ["what the text itself calls untrue", "ما تردد عن هدم السوق القديم عار عن الصحة.", "هدم السوق القديم", null],
    ["said by one, denied by another", "قال الطبيب رامز عواد إن الدواء يسبب فقدان البصر.\n\nونفت هيئة الدواء ذلك.", "الدواء يسبب فقدان البصر", "رامز عواد"],
  ])("%s", (_, text, words, name) => {
    const [claim] = from(text);
    expect(claim).toMatchObject({ kind: "claim", text: words });
    expect(claim?.speaker?.name ?? null).toBe(name);
  });
});
