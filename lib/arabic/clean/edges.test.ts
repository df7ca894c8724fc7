import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../clean.ts";

const TITLE = "البلدية تنفي تلوث مياه النبع";
const STORY = "نفت بلدية السهل اليوم الخميس تلوث مياه النبع الذي يشرب منه أهالي أربع قرى في المنطقة.";
const CLOSE = "وقال رئيس البلدية سامر الحاج إن الفحوص أُجريت مرتين هذا الشهر ولم يظهر فيها شيء يدعو إلى القلق.";

describe("a dateline before any verb goes", () => {
  it.each([
    ["بيروت – ", "كسرت الممثلة صمتها أمس وأصدرت بيانا ردت فيه على ما يقال عن خلافها مع المنتج منذ شهرين."],
    ["الوكيل الاخباري - ", "تناقل ناشطون خبر وفاة المطرب السوري في المستشفى وهو ما أحزن محبيه في أكثر من بلد عربي."],
    ["بغداد/الضفة: ", "قال وزير الخارجية أمس إن بلاده لم تنفذ أي هجوم على القرية وإن التحقيق سيكشف من قصفها."],
    ["رام الله: ", "اتهم الناطق باسم الأجهزة أمس الحركة بتصعيد حملتها الإعلامية ضد السلطة في كل المدن."],
    ["الوكيل الإخباري-", "نفى المطرب التقارير التي تحدثت عن خلاف مادي كان سبب غيابه عن حفل الافتتاح في البصرة."],
    ["04:46 - 11 مايو 2020", "رفضت المنظمة تقريرا صحفيا اتهمها بحجب معلومات عن الوباء بعد ضغوط من حكومة بعيدة عنها."],
    ["نابلس - الضفة الإخباري - ", "كشف وكيل أعمال اللاعب أمس حقيقة التقارير التي تحدثت عن رحيله عن النادي في الصيف المقبل."],
    ["date 2023-02 ", "نفت المؤسسة أمس صحة الأنباء التي تفيد بفتح تحقيق في مدفوعاتها لشركة من شركات النقل البحري."],
    ["هاني زيد - صحيفة الضفة - نابلس: ", "نفى ناطق باسم البلدية أمس ما تناولته بعض الصحف الإلكترونية حول تكليف مدير جديد للنبع."],
    ["سبق- وكالات: ", "أقام مواطن دعوى قضائية ضد الشركة بعد أن زعم أنه أصيب في ظهره بسبب ضيق المقعد."],
    ["سعود الدالي، ذياب الشامي- سبق- الرياض: ", "تنازلت مواطنة تعمل في مستشفى خاص أمس عن شكواها ضد زميل لها في العمل."],
    ["الضفة- متابعة: ", "نفت وزارة الإعلام صحة ما تردد في بعض الصفحات عن منع صحيفة الغد من دخول البلاد أمس."],
    ["واشنطن 6 أكتوبر 2015 ( شينخوا ) ", "اعترف قائد القوات اليوم بأن الغارة أصابت المستشفى بالخطأ وأسفرت عن مقتل عشرين من المرضى."],
  ])("«%s»", (dateline, rest) => {
    const { paragraphs, removed } = cleanText(`${TITLE}\n${dateline}${rest}`);
    expect(paragraphs).toEqual([rest]);
    expect([...new Set(removed.map(({ reason }) => reason))]).toEqual([/\d{4}\s?$/u.test(dateline) || dateline.startsWith("date") ? "date_line" : "dateline"]);
  });
});

describe("a line of the page behind the story goes", () => {
  it.each(["Next Page >", "تعليقات القراء", "تطبيق الضفة", "tag icon ع ع ع", "التعليقات السابقة", "إضافة إعلان", "الضفة – متابعة – وكالات", "النص الذي يتضمن اسم الكاتب لايعبّر بالضرورة عن وجهة نظر الضفة.", "المقالات المنشورة لا تعبر بالضرورة عن رأي الموقع.", "قراءة الخبر من المصدر", "تابع بوابة الضفة علي", "يمكنكم استلام إشعارات بأهم الأخبار بعد تحميل تطبيق الضفة.", "جوجل نيوز", "اعلان we", "بوابة الضفة Trending", "لرؤيــــة أصدق للأحــــداث", "كاتب 3 17 تشرين الثاني 2024 95 مشاهدة"])("«%s»", (line) => {
    expect(cleanText([TITLE, STORY, CLOSE, line].join("\n")).removed.map(({ text }) => text)).toEqual([line]);
  });
});

describe("a line of the page before the story goes", () => {
  it.each(["تونس _ 12 يونيو 2022م _ (وام)", "القاهرة ـ سمير حداد", "فرانس 24", "العربية.نت", "دبي- العربية.نت", "واشنطن - العربية نت، وكالات", "2017-03-04T14:30:00+01:00", "2017-03-04 14:30:05Z"])("«%s»", (line) => {
    expect(cleanText([TITLE, line, STORY, CLOSE].join("\n")).removed.map(({ text }) => text)).toEqual([line]);
  });
});

it("two countries before a colon are the story's", () => {
  const line = "روسيا - أوكرانيا: هدنة جديدة تدخل حيز التنفيذ فجر اليوم على طول خط الجبهة في الشرق.";
  expect(cleanText([TITLE, line, CLOSE].join("\n")).paragraphs[0]).toBe(line);
});

describe("the outlet named above the story is kept", () => {
  it.each([["فرانس 24", "فرانس 24"], ["دبي- العربية.نت", "العربية.نت"], ["واشنطن - العربية نت، وكالات", "العربية نت"]])("«%s»", (line, outlet) => {
    expect(cleanText([TITLE, line, STORY, CLOSE].join("\n")).outlet).toBe(outlet);
  });
});

describe("what hangs behind the last full stop goes", () => {
  it.each([
    [" سمات لبنان النفط الحكومة", "tags"],
    [" رابط الخبر بصحيفة الضفة: البلدية تنفي تلوث مياه النبع", "repeated_title"],
  ])("«%s»", (end, reason) => {
    const { paragraphs, removed } = cleanText([TITLE, STORY, CLOSE + end].join("\n"));
    expect(paragraphs.at(-1)).toBe(CLOSE);
    expect(removed).toEqual([{ line: 3, text: end.trim(), reason }]);
  });

  it("but not words of the story", () => {
    const line = `${CLOSE} ومن سمات النبع أن مياهه باردة في الصيف ودافئة في الشتاء كما يقول أهل القرية.`;
    expect(cleanText([TITLE, STORY, line].join("\n")).paragraphs.at(-1)).toBe(line);
  });
});

describe("a line that links to itself goes", () => {
  it("with the title", () => {
    const line = "رابط الخبر بصحيفة الضفة: البلدية تنفي تلوث مياه النبع";
    expect(cleanText([TITLE, STORY, CLOSE, line].join("\n")).removed.map(({ text }) => text)).toEqual([line]);
  });
});

describe("a date between bars, beside a site's name", () => {
  it("goes", () => {
    const line = "زووم الضفة | الثلاثاء، 25 جوان، 2019 على الساعة 12:49 | عدد الزيارات : 1808";
    expect(cleanText([TITLE, line, STORY, CLOSE].join("\n")).removed.map(({ text }) => text)).toEqual([line]);
  });

  it("stays where more is said", () => {
    const line = "اجتمع المجلس | الثلاثاء 25 جوان 2019 | وقرر إغلاق النبع حتى تظهر نتائج الفحوص الجديدة";
    expect(cleanText([TITLE, STORY, line, CLOSE].join("\n")).paragraphs).toContain(line);
  });
});

describe("who runs the paper, and its page's bar, go", () => {
  it("with the names below", () => {
    const raw = ["رئيس التحرير", "سمير حداد", "الرئيسية القائمة البحث", TITLE, STORY, CLOSE].join("\n");
    expect(cleanText(raw).paragraphs).toEqual([STORY, CLOSE]);
    expect(cleanText(raw).removed.map(({ reason }) => reason)).toEqual(["byline", "byline", "navigation"]);
  });

  it("but not who is told of", () => {
    const line = "رئيس التحرير سمير حداد استقال أمس من منصبه بعد نشر الخبر.";
    expect(cleanText([TITLE, line, STORY].join("\n")).paragraphs).toContain(line);
  });
});

describe("the title", () => {
  it("goes where it is printed twice without a space", () => {
    expect(cleanText([TITLE, `${TITLE}${TITLE}`, STORY, CLOSE].join("\n")).paragraphs).toEqual([STORY, CLOSE]);
  });
});

describe("below a heading of links", () => {
  it("a sentence that goes on is the story's, though it is cut off", () => {
    const on = "وكانت المنظمة قد اتهمت البلدية بإخفاء نتائج الفحوص";
    const raw = [TITLE, STORY, "للمزيد على الضفة:", "البلدية تعلن عن مناقصة لحفر بئرين جديدتين", on].join("\n");
    expect(cleanText(raw).paragraphs).toEqual([STORY, on]);
  });
});

describe("a name between the title and the date", () => {
  it("is who wrote it", () => {
    expect(cleanText([TITLE, "سمير حداد", "10 سبتمبر 2020 12:40", STORY, CLOSE].join("\n")).removed.map(({ reason }) => reason)).toEqual(["byline", "date_line"]);
  });

  it("is not taken for that above a paragraph", () => {
    expect(cleanText([TITLE, "سمير حداد", STORY, CLOSE].join("\n")).paragraphs).toContain("سمير حداد");
  });
});

describe("a paragraph that stands there twice", () => {
  it("goes the second time, and comes back", () => {
    const raw = [TITLE, STORY, CLOSE, STORY].join("\n");
    expect(cleanText(raw).paragraphs).toEqual([STORY, CLOSE]);
    expect(cleanText(raw).removed).toEqual([{ line: 4, text: STORY, reason: "repeated_paragraph" }]);
    expect(cleanText(raw, [4]).paragraphs).toEqual([STORY, CLOSE, STORY]);
  });

  it("goes where it is broken off above itself", () => {
    expect(cleanText([`${STORY.slice(0, 70)}..`, STORY, CLOSE].join("\n")).paragraphs).toEqual([CLOSE]);
    expect(cleanText([`${STORY.slice(0, 70)}..`, STORY, CLOSE].join("\n")).title).toBe(STORY);
  });

  it("never goes whole, however often and in whatever order it is printed", () => {
    const page = fc.array(fc.constantFrom<string>(TITLE, STORY, CLOSE, `${STORY.slice(0, 70)}..`, `${STORY.slice(0, 40)}…`, `${TITLE} | الضفة`, `${TITLE}${TITLE}`), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(page, (lines) => {
        const { text } = cleanText(lines.join("\n"));
        for (const line of [STORY, CLOSE]) if (lines.includes(line)) expect(text).toContain(line);
      }),
    );
  });

  it("short ones stay: a refrain is no mistake of the page", () => {
    expect(cleanText([TITLE, STORY, "لم يجب أحد.", CLOSE, "لم يجب أحد."].join("\n")).paragraphs).toEqual([STORY, "لم يجب أحد.", CLOSE, "لم يجب أحد."]);
  });
});

describe("what looks like either and is told stays", () => {
  it.each([
    "القاهرة – الإسكندرية طريق يغلق كل شتاء بسبب الضباب الكثيف الذي يحجب الرؤية عن السائقين في الصباح.",
    "وكتب النائب بالإنجليزية: This is not my signature and I never saw that letter before today. ثم حذف ما كتب.",
  ])("«%s»", (line) => {
    expect(cleanText([TITLE, STORY, line, CLOSE].join("\n")).paragraphs).toContain(line);
  });
});
