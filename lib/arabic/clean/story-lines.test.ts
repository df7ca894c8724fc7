import { describe, expect, it } from "vitest";
import { cleanText } from "../clean.ts";

const TITLE = "البلدية تنفي تلوث مياه النبع";
const STORY = "نفت بلدية السهل اليوم الخميس تلوث مياه النبع الذي يشرب منه أهالي أربع قرى في المنطقة.";
const CLOSE = "وقال رئيس البلدية سامر الحاج إن الفحوص أُجريت مرتين هذا الشهر ولم يظهر فيها شيء يدعو إلى القلق.";

describe("a word in brackets that a writer added stays", () => {
  it.each([
    "\"They asked [him] twice about the wells,\" the mayor said. \"[She] was told [not] to answer.\"",
    "وقال الحاج إن المياه [بحسب الفحوص] نقية وإن ما نشر [sic] عن تلوثها لا أساس له.",
    "[laughs] No, nobody closed the spring",
  ])("«%s»", (line) => {
    expect(cleanText([TITLE, STORY, line, CLOSE].join("\n")).paragraphs).toEqual([STORY, line, CLOSE]);
  });

  it.each(["[caption id=\"p_7\" align=\"left\"]مدخل النبع[/caption]", "[gallery ids=\"1,2\"]", "[ad_3]", "[vc_row] [/vc_row]", "[embed]", "[video]"])("but «%s» goes", (line) => {
    expect(cleanText([TITLE, STORY, line, CLOSE].join("\n")).paragraphs).toEqual([STORY, CLOSE]);
  });
});

describe("a place that is who speaks is no dateline", () => {
  it.each([
    "بيروت: نفت أي صلة لها بإغلاق المعبر واتهمت جارتها بنشر الخبر لإفساد المحادثات بين البلدين.",
    "تركيا - أعلنت أنها لن تفتح السد قبل نهاية الشهر مهما كانت الشكاوى من دول الجوار.",
    "العراق – قال إنه لم يتسلم أي طلب رسمي لخفض حصته من المياه خلال العام الحالي.",
    "إثيوبيا - لن تتفاوض على حصص المياه قبل أن تكتمل أعمال البناء في السد الجديد عليها.",
    "أثينا - استدعت السفير أمس وسلمته رسالة احتجاج على ما جرى عند الحدود قبل يومين فقط.",
    "تونس - وزارة الفلاحة: نفت أي نقص في المياه وقالت إن السدود ممتلئة بأكثر من نصفها.",
  ])("«%s»", (line) => {
    expect(cleanText([TITLE, STORY, line, CLOSE].join("\n")).paragraphs).toContain(line);
  });

  it("before a verb with its own subject it is", () => {
    const rest = "نفى محافظ المدينة أمس أن تكون مياه النبع قد تلوثت بعد الأمطار الأخيرة في المنطقة.";
    expect(cleanText([TITLE, `بيروت: ${rest}`, CLOSE].join("\n")).paragraphs[0]).toBe(rest);
  });
});

describe("of a report that ends in a credit only the credit goes", () => {
  it.each([
    ["وقال الحاج إن البلدية لم تتلق أي شكوى من أهالي القرى", " / رويترز", "رويترز"],
    ["قال مسؤولون في البلدية إن عشرة من أهالي القرى على الأقل نقلوا إلى المستشفى فجر الجمعة بعد أن شربوا من النبع، فيما قال طبيب إنه عالجهم", " (أ ف ب)", "وكالة فرانس برس"],
    ["رفض التعليق", " / رويترز", "رويترز"],
    ["استقبل المستشفى القريب من القرى عشرة من أهاليها شربوا من النبع مساء أمس", " (الأناضول، رويترز)", "الأناضول"],
  ])("«%s»", (line, credit, agency) => {
    const cleaned = cleanText([TITLE, line + credit, STORY, CLOSE].join("\n"));
    expect(cleaned.paragraphs).toEqual([line, STORY, CLOSE]);
    expect(cleaned.removed).toEqual([{ line: 2, text: credit.trim(), reason: "source_line" }]);
    expect(cleaned.agencies).toContain(agency);
  });

  it.each(["وقال الحاج إن المقطع المتداول قديم - يوتيوب", "وأضاف أن الخبر انتشر في صفحات مجهولة (فيسبوك)", "هذا ما نقلته عنه أمس وكالة الأنباء السعودية (واس)"])("«%s» stays whole", (line) => {
    expect(cleanText([TITLE, STORY, line, CLOSE].join("\n")).paragraphs).toContain(line);
  });
});

describe("a sentence that begins or looks like a notice of the page stays", () => {
  it.each([
    "كل ما قيل على لسان المحافظ لا يعبر عن الموقف الرسمي للوزارة.",
    "المقال الذي وزعه المجلس لا يعبر عن رأي رئيس البلدية الذي لم يطلع عليه قبل نشره.",
    "يحظر نشر أو إذاعة أسماء المصابين قبل أن تبلغ عائلاتهم.",
    "لا يجوز إعادة نشر صور الضحايا من دون موافقة ذويهم.",
    "حقوق الطبع والنشر لا تشمل الصور التي التقطها الأهالي.",
    "The judge held in March that the firm infringed copyright in 2021.",
    "Copyright owners took the firm to court over the pictures of the spring.",
    "نستخدم ملف المياه للضغط على البلدية ولن نتنازل عنه.",
    "حمل تطبيق السهل المسؤولية لمن نشر الخبر قبل أن يتحقق منه.",
    "انضم نحو ألف متابع جديد إلى تلغرام",
    "تابع أهالي القرى خطاب المحافظ عبر يوتيوب",
    "تابعوا النقاش على شاشة كبيرة",
    "صورة متداولة للنبع تزعم أن مياهه خضراء",
    "الصورة: مفبركة وفق البلدية",
    "{فإن مع العسر يسرا: إن مع العسر يسرا}",
    "علامات: السيارة التي كانت عند النبع بلا لوحة",
    "مقالات أخرى نشرت في الصحيفة تتهم البلدية بالتستر",
  ])("«%s»", (line) => {
    expect(cleanText([TITLE, STORY, line, CLOSE].join("\n")).paragraphs).toEqual([STORY, line, CLOSE]);
  });

  it.each([
    "يحظر نسخ أي من محتويات الموقع من دون إذن خطي",
    "هذه المادة تعبر عن رأي كاتبها",
    "حقوق الطبع والنشر محفوظة لصحيفة السهل",
    "نستخدم ملفات تعريف الارتباط لنعرف كيف يقرأ الموقع",
    "انضم إلى قناة السهل على تلغرام",
    "تابعوا السهل على يوتيوب",
  ])("but «%s» goes", (line) => {
    expect(cleanText([TITLE, STORY, line, CLOSE].join("\n")).paragraphs).toEqual([STORY, CLOSE]);
  });
});

describe("a sentence of the story that begins as a notice does", () => {
  it.each([
    "نستخدم ملفات تعريف الارتباط لتحسين الإعلانات، تقول الشركة.",
    "هذا الموقع يستخدم ملفات سرية للدولة.",
    "اشترك في النشرة أكثر من مليون شخص خلال عام واحد.",
    "حمل التطبيق مليون شخص قبل حذفه.",
    "شارك الخبر آلاف المغردين خلال ساعات.",
    "صورة متداولة للوزير أثارت الجدل في القرى الأربع.",
    "صورة أرشيفية استخدمها الحساب لتضليل الناس.",
    "للحصول على آخر الأخبار كان الأهالي يدفعون مئة ليرة.",
  ])("«%s»", (line) => {
    expect(cleanText([TITLE, STORY, line, CLOSE].join("\n")).paragraphs).toEqual([STORY, line, CLOSE]);
  });

  it.each([
    "هذا الموقع يستخدم ملفات تعريف الارتباط لتحسين تجربتك",
    "باستمرارك في تصفح الموقع تكون قد وافقت على سياسة الخصوصية.",
    "حمل التطبيق الآن واقرأ أخبار السهل أولا بأول.",
    "صورة متداولة لنبع السهل",
    "صورة أرشيفية لمظاهرة خرجت في السهل",
  ])("but «%s» goes", (line) => {
    expect(cleanText([TITLE, STORY, line, CLOSE].join("\n")).paragraphs).toEqual([STORY, CLOSE]);
  });
});

describe("of a line with a tweet's address only the address goes", () => {
  it("where the line tells", () => {
    const line = "ونفى الحاج في تغريدة ما نشر عن النبع وقال إنه كذب";
    const cleaned = cleanText([TITLE, STORY, `${line} pic.twitter.com/Qw34Er56`, CLOSE].join("\n"));
    expect(cleaned.paragraphs).toEqual([STORY, line, CLOSE]);
    expect(cleaned.removed).toEqual([{ line: 3, text: "pic.twitter.com/Qw34Er56", reason: "embed" }]);
  });

  it.each(["- رئيس البلدية (@samer_h) ينفي إغلاق النبع ويعد بنشر الفحوص كاملة أمام الأهالي.", "- سمير حداد (@s_haddad): لم أقل هذا الكلام في أي مكان"])("«%s» stays", (line) => {
    expect(cleanText([TITLE, STORY, line, CLOSE].join("\n")).paragraphs).toContain(line);
  });
});

describe("who speaks in an interview is no writer and no source", () => {
  it.each(["المحرر: هل تنفي أن النبع ملوث", "الكاتب: نعم أنفي كل ما قيل عني", "الكاتبة: لم أكتب هذا", "المصادر: لا صحة لما نشر عن النبع", "المصدر: البلدية لم تتلق أي شكوى", "المصدر: مسؤول في البلدية طلب ألا يذكر اسمه"])("«%s»", (line) => {
    const cleaned = cleanText([TITLE, STORY, line, CLOSE].join("\n"));
    expect(cleaned.paragraphs).toContain(line);
    expect(cleaned.outlet).toBeNull();
  });
});

describe("results, fixtures and guests at the end of a story stay", () => {
  it.each([
    ["results", ["مصر 3 تونس 2", "لبنان 0 قطر 1"]],
    ["fixtures", ["النجمة - العهد", "الأنصار - الصفاء"]],
    ["players", ["سمير حداد (النجمة)", "كريم ناصر (باريس)"]],
    ["a speaker over his words", ["كريم ناصر - رئيس الكتلة", "«هذا كلام لا يستحق الرد»"]],
  ])("%s", (_, lines) => {
    expect(cleanText([TITLE, STORY, CLOSE, ...lines].join("\n")).paragraphs).toEqual([STORY, CLOSE, ...lines]);
  });
});

describe("words of another script that the story quotes stay", () => {
  it.each(["Total nonsense", "Fake news"])("«%s»", (quote) => {
    const lines = ["وكتب الحاج على حسابه:", quote];
    expect(cleanText([TITLE, STORY, CLOSE, ...lines].join("\n")).paragraphs).toEqual([STORY, CLOSE, ...lines]);
  });

  it("with who said them", () => {
    expect(cleanText([TITLE, STORY, CLOSE, "Musk said:", "“We never closed it”"].join("\n")).paragraphs).toEqual([STORY, CLOSE, "Musk said:", "“We never closed it”"]);
  });

  it("but none of a page's", () => {
    expect(cleanText([TITLE, STORY, CLOSE, "تابعنا على:", "Next Page", "Share this:", "Total nonsense"].join("\n")).paragraphs).toEqual([STORY, CLOSE]);
  });
});

describe("sentences without a verb of saying or doing that end a story stay, with no full stop behind them", () => {
  it.each([
    [["الشارع غاضب من هذا الصمت الطويل", "الأسعار في ارتفاع والرواتب على حالها"]],
    [["- الشارع غاضب من صمت المسؤولين", "- الأسعار في ارتفاع والرواتب على حالها"]],
    [["لا استقالة اليوم ولا غدا", "هذا كل ما عندي لكم", "شكرا على حسن الاستماع والصبر"]],
    [["المستقبل مجهول والخوف سيد الموقف", "الناس في حيرة من أمرهم"]],
  ])("%s", (lines) => {
    expect(cleanText([TITLE, STORY, CLOSE, ...lines].join("\n"))).toMatchObject({ paragraphs: [STORY, CLOSE, ...lines], removed: [] });
  });
});

describe("what a colon leads to is said, even in words that stood above", () => {
  it.each([[TITLE], [STORY]])("«%s»", (quote) => {
    const lines = ["وقال الحاج للصحافيين عند النبع:", quote, "ثم غادر."];
    expect(cleanText([TITLE, STORY, CLOSE, ...lines].join("\n"))).toMatchObject({ paragraphs: [STORY, CLOSE, ...lines], removed: [] });
  });
});

describe("a refrain stays as often as it is said", () => {
  const refrain = "يا أهل السهل لن نترك النبع لمن يريد أن يغلقه علينا";
  const verses = ["قلنا لهم هذا ماء آبائنا منذ مئة عام", "وقلنا لهم هذا ماء أبنائنا بعد مئة عام", "فارحلوا عنه قبل أن يجف صبرنا عليكم"];

  it("three times, but not twice, as pages print a lead", () => {
    const told = verses.flatMap((verse) => [refrain, verse]);
    expect(cleanText([TITLE, STORY, ...told].join("\n")).paragraphs).toEqual([STORY, ...told]);
    expect(cleanText([TITLE, STORY, CLOSE, STORY].join("\n")).paragraphs).toEqual([STORY, CLOSE]);
  });
});

describe("a title stays", () => {
  it.each(["صورة متداولة لنبع السهل مفبركة", "شاهد: لحظة انهيار السد", "شاهد | لحظة انهيار السد", "تركيا - سوريا", "ترجمة: ماذا قال الوزير", "عدد الردود على القرار يزداد", "لبنان 2 الأردن 1"])("«%s»", (title) => {
    const cleaned = cleanText([title, STORY, CLOSE].join("\n"));
    expect(cleaned).toMatchObject({ title, paragraphs: [STORY, CLOSE], removed: [] });
  });

  it("and what says more than it is no repetition", () => {
    const line = `${TITLE} بحسب سامر الحاج`;
    expect(cleanText([TITLE, line, STORY, CLOSE].join("\n")).paragraphs[0]).toBe(line);
  });

  it("that is put back stands where it stood", () => {
    const raw = ["محليات", TITLE, STORY, CLOSE].join("\n");
    expect(cleanText(raw).title).toBe(TITLE);
    expect(cleanText(raw, [1]).text).toBe(["محليات", TITLE, STORY, CLOSE].join("\n\n"));
  });
});
