import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, type Cleaned } from "./clean.ts";

const title = "البلدية تنفي بيع الحديقة العامة";
const lead = "نفت بلدية المدينة يوم الأحد ما تداولته صفحات على الإنترنت عن بيع الحديقة العامة لمستثمر أجنبي.";
const quote = "وقال رئيس البلدية ماجد الحلبي في مؤتمر صحفي: «لم نوقع أي عقد، ولن نبيع شبرًا واحدًا من الحديقة».";
const close = "وطالب ناشطون بنشر محاضر الجلسات كاملة، فيما أكد المجلس أنه سيرد على الطلب خلال أسبوع.";

const reasonsOf = ({ removed }: Cleaned): string[] => removed.map(({ reason }) => reason);
const around = (noise: string): Cleaned => cleanText([title, lead, quote, noise, close].join("\n\n"));
const after = (...noise: string[]): Cleaned => cleanText([title, lead, quote, close, ...noise].join("\n"));
const before = (...noise: string[]): Cleaned => cleanText([title, ...noise, lead, quote, close].join("\n"));

describe("cleanText removes", () => {
  it.each([
    ["[ad_1]", "shortcode"],
    ["[/caption]", "shortcode"],
    ["اقرأ المزيد: كيف بدأت الشائعة؟", "read_more"],
    ["إقرأ أيضاً", "read_more"],
    ["شاهد أيضًا: جولة في الحديقة", "read_more"],
    ["قــد يهمــك أيضـاً", "read_more"],
    ["الوسوم: بلدية، حديقة", "tags"],
    ["#حديقة #بلدية_المدينة", "tags"],
    ["فيسبوك تويتر واتساب", "share"],
    ["تم نسخ الرابط", "share"],
    ["هذا الموقع يستخدم ملفات تعريف الارتباط لتحسين تجربتك. بمتابعة التصفح أنت توافق.", "cookies"],
    ["من خلال الاستمرار في استخدام موقعنا، فإنك توافق على ملفات تعريف الارتباط وفقا للقواعد", "cookies"],
    ["سياسة ملفات الارتباط.", "cookies"],
    ["Make sure you enter the(*) required information where indicated. HTML code is not allowed", "comments"],
    ["عرب وعالم31-1-2022 | 12:04", "date_line"],
    ["منذ 7 شهر03397", "date_line"],
    ["اشترك الآن في نشرتنا اليومية", "subscription"],
    ["إعادة استخدام هذا المحتوى", "reuse_notice"],
    ["© 2024 جريدة الضفة", "reuse_notice"],
    ["المصدر: موقع النهر", "source_line"],
    ["(رويترز)", "source_line"],
    ["كتبت: هالة درويش", "byline"],
    ["تصوير: وليد نجم", "caption"],
    ["وليد نجم / رويترز", "caption"],
    ["مدخل الحديقة العامة كما بدا أمس (الأناضول)", "caption"],
    ["صورة أرشيفية", "caption"],
    ["أضف تعليقًا", "comments"],
    ["أرسل تعليقك", "comments"],
    ["بواسطة: المحرر المحلي", "byline"],
    ["صورة أرشيفية لمدخل الحديقة العامة في وسط المدينة – رويترز", "caption"],
    ["بيان: لا صحة لما نشر عن الحديقة. pic.twitter.com/AbC12dEf3", "embed"],
    ["إعلان", "navigation"],
    ["https://example.org/a/1", "embed"],
    ["* * *", "stray"],
  ])("«%s» as %s, between paragraphs", (noise, reason) => {
    const cleaned = around(noise);
    expect(cleaned.removed.map((line) => ({ ...line, text: "" }))).toEqual([{ line: 7, text: "", reason }]);
    expect(cleaned.paragraphs).toEqual([lead, quote, close]);
  });

  it("a date with the site's name, and a date in a dateline", () => {
    const cleaned = cleanText([title, "بوابة الضفة الأحد 3 مارس 2024 - 10:15", `المدينة 3 مارس 2024 – ${lead}`, quote, close].join("\n"));
    expect(cleaned.text).toBe([title, lead, quote, close].join("\n\n"));
    expect(reasonsOf(cleaned)).toEqual(["date_line", "dateline"]);
  });

  it("section, date and name between title and story", () => {
    const cleaned = before("محليات", "الأحد 3 مارس 2024 - 10:15 صباحًا", "هالة درويش هالة درويش");
    expect(reasonsOf(cleaned)).toEqual(["section", "date_line", "byline"]);
    expect(cleaned.text).toBe([title, lead, quote, close].join("\n\n"));
  });

  it("a long caption with its photographer before the story", () => {
    const caption = "يقف رئيس البلدية ماجد الحلبي عند مدخل الحديقة العامة قبيل بدء المؤتمر الصحفي في 3 مارس 2024 وسط حضور من أهالي الحي. وليد نجم / أ ف ب";
    expect(reasonsOf(before(caption))).toEqual(["caption"]);
  });

  it("the repeated title, in other spelling too", () => {
    expect(reasonsOf(before("البلديّة تنفى بيع الحديقه العامّة"))).toEqual(["repeated_title"]);
  });

  it("a first line that is the title with the site's name", () => {
    const cleaned = cleanText([`${title} | جريدة الضفة`, title, lead, quote].join("\n"));
    expect(cleaned.title).toBe(title);
    expect(cleaned.removed).toEqual([{ line: 1, text: `${title} | جريدة الضفة`, reason: "repeated_title" }]);
  });

  it("headlines below «اقرأ أيضًا», up to the next paragraph", () => {
    const links = ["اقرأ أيضًا:", "وزير البيئة يزور المشتل الجديد", "خبراء يحذرون من جفاف النهر هذا الصيف"];
    const cleaned = cleanText([title, lead, ...links, quote, close].join("\n"));
    expect(cleaned.removed.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(cleaned.paragraphs).toEqual([lead, quote, close]);
  });

  it("teasers of other stories after the end of this one", () => {
    const teaser = "قال وزير البيئة يوم السبت إن المشتل الجديد سيفتح أبوابه للزوار قبل نهاية الشهر الجاري.";
    const cleaned = after("المصدر: موقع النهر", "مقالات مشابهة", "وزير البيئة يزور المشتل الجديد", teaser);
    expect(cleaned.paragraphs).toEqual([lead, quote, close]);
  });

  it("datelines and shortcodes from the edges of a paragraph, not the paragraph", () => {
    const cleaned = cleanText([title, `القاهرة (رويترز) - ${lead}`, `${quote} [ad_2]`].join("\n"));
    expect(cleaned.paragraphs).toEqual([lead, quote]);
    expect(reasonsOf(cleaned)).toEqual(["dateline", "shortcode"]);
    expect(cleaned.agencies).toEqual(["رويترز"]);
  });

  it.each(["موسكو: ", "صدى النهر نيوز - ", "دمشق / سانا / "])("«%s» before the verb that begins the story", (opening) => {
    const story = "نفت وزارة البيئة في بيان أن تكون الحديقة قد بيعت لشركة من خارج المدينة.";
    const cleaned = cleanText([title, `${opening}${story}`, quote].join("\n"));
    expect(cleaned.paragraphs).toEqual([story, quote]);
    expect(reasonsOf(cleaned)).toEqual(["dateline"]);
  });
});

describe("cleanText reads source lines", () => {
  it.each([
    ["الضفة مع وكالة فرانس برس", ["وكالة فرانس برس"], "الضفة"],
    ["الضفة - رويترز", ["رويترز"], "الضفة"],
    ["المصدر: أ ف ب + رويترز", ["وكالة فرانس برس", "رويترز"], null],
    ["سامي نصار / الأناضول", ["الأناضول"], null],
    ["المصدر: جريدة الضفة", [], "جريدة الضفة"],
    ["المصدر: وكالات", [], null],
    ["المصدر", [], null],
  ])("«%s»", (line, agencies, outlet) => {
    const cleaned = after(line);
    expect(reasonsOf(cleaned)).toHaveLength(1);
    expect({ agencies: cleaned.agencies, outlet: cleaned.outlet }).toEqual({ agencies, outlet });
    expect(cleaned.paragraphs).toEqual([lead, quote, close]);
  });
});

describe("cleanText keeps", () => {
  it.each([
    "“حديقة لكل الناس”",
    "لجنة للتحقيق",
    "المزيد من الأشجار زُرع هذا العام رغم الجفاف.",
    "المصدر الأمني نفسه قال إن التحقيق لم يبدأ بعد.",
    "مصدر: الحديقة ليست للبيع",
    "اشترك في الاحتجاج مئات من سكان الحي.",
    "شاهد السكان الجرافات عند المدخل فجر السبت.",
    "وأكد المجلس الخبر لوكالة فرانس برس.",
    "وقال الحلبي إن القرار نهائي. (رويترز)",
    "نشرت الجريدة الخبر يوم 3 مارس",
    "ونقلت رويترز عن مسؤول في البلدية قوله: لا بيع ولا تأجير",
    "تابع الحلبي: لن نسمح بذلك",
    "صورة الحديقة التي انتشرت أمس تعود إلى عام 2011.",
    "التصنيف: زائف",
    "شاهد أيضا سكان الحي سحب الدخان تتصاعد من المصنع بعد الانفجار.",
    "قد يهمك الأمر إن كنت من سكان الحي، يقول رئيس البلدية.",
    "حقوق النشر محفوظة للورثة، وفق ما جاء في الدعوى.",
    "الآراء الواردة في البيان لا تمثل الحزب.",
    "وقالت وكالة الأنباء الألمانية (د ب أ): إن الوزير قدم استقالته إلى الرئيس مساء أمس الأحد.",
    "وذكرت وكالة الأنباء السعودية (واس): أن الميناء استقبل أول سفينة بعد توقف دام ثلاثة أسابيع.",
    "الجيش الإسرائيلي: أعلن المتحدث باسمه أن الطائرة سقطت في حقل مفتوح ولم يصب أحد بأذى.",
    "الخارجية الروسية: نفت في بيان قصير ما نقلته الصحف عن لقاء الوزير بنظيره مطلع الأسبوع الجاري.",
    "وزير النقل اللبناني - نفى في حديث إذاعي صباح اليوم أن تكون الوزارة قد وقعت أي عقد جديد.",
  ])("«%s»", (line) => {
    expect(around(line).paragraphs).toEqual([lead, quote, line, close]);
    expect(after(line).removed).toEqual([]);
  });

  it("a subhead after headlines of other stories", () => {
    const cleaned = cleanText([title, lead, "اقرأ أيضًا", "وزير البيئة يزور المشتل الجديد", "الأهالي يطلبون ضمانات مكتوبة", quote, close].join("\n"));
    expect(cleaned.paragraphs).toEqual([lead, "الأهالي يطلبون ضمانات مكتوبة", quote, close]);
  });
});

describe("cleanText tidies", () => {
  it.each([
    ["\uFEFFنفى\u00A0\u00A0الوزير\t الخبر ", "نفى الوزير الخبر"],
    ["\u202Bنفى\u202C \u2067CNN\u2069\u200F", "نفى CNN"],
    ["ﻧﻔﻰ ﺍﻟﻮﺯﻳﺮ ﷺ", "نفى الوزير ﷺ"],
    ["ا\u0653ب وا\u0654ب", "آب وأب"],
    ["می\u200Cشود\u200C ها\u200D", "می\u200Cشود ها"],
    ["🇸🇾 👨‍👩‍👧 تم", "🇸🇾 👨‍👩‍👧 تم"],
    ["مــدرسةٌ أولى", "مــدرسةٌ أولى"],
    ["&quot;الصحة&quot;&nbsp;تنفي &#1575;لخبر &amp; تحذر", "\"الصحة\" تنفي الخبر & تحذر"],
    ["نفى AT&T وR&D الخبر", "نفى AT&T وR&D الخبر"],
    ["رمز &amp;quot; و&#xD800; و&#0; و&#x110000; و&noref;", "رمز &quot; و&#xD800; و&#0; و&#x110000; و&noref;"],
    ["&#x627;لخبر &laquo;كاذب&raquo;&rlm; &hellip;", "الخبر «كاذب» …"],
  ])("«%s»", (raw, text) => {
    expect(cleanText(raw).title).toBe(text);
  });

  it("lines of every ending, with or without blank lines between", () => {
    const expected = cleanText([title, lead, quote].join("\n")).text;
    expect(expected).toBe(`${title}\n\n${lead}\n\n${quote}`);
    for (const end of ["\r\n", "\n\n", "\r", "\u2028", "\n \n\n"]) expect(cleanText([title, lead, quote].join(end)).text).toBe(expected);
  });

  it("nothing out of nothing", () => {
    expect(cleanText(" \n\u200F\n")).toEqual({ title: "", paragraphs: [], text: "", removed: [], agencies: [], outlet: null });
  });
});

describe("every line", () => {
  const noise = ["[ad_1]", "اقرأ أيضًا:", "المصدر: وكالات", "رويترز", "محليات", "3 مارس 2024", "وليد نجم / رويترز", `القاهرة (رويترز) - ${close}`, "“سؤال”", "خبراء يحذرون من جفاف النهر", "", " ", "\u200F"];
  const page = fc.array(fc.constantFrom(title, lead, quote, close, ...noise), { maxLength: 14 }).map((lines) => lines.join("\n"));

  it("is title, paragraph or removed, once, and cleaning gives the same every time", () => {
    fc.assert(
      fc.property(page, (raw) => {
        const cleaned = cleanText(raw);
        const words = (texts: readonly string[]): string[] => texts.join(" ").split(/\s+/u).filter((word) => /[^\u200F…]/u.test(word)).toSorted();
        expect(words([cleaned.title, ...cleaned.paragraphs, ...cleaned.removed.map(({ text }) => text)])).toEqual(words(raw.split("\n")));
        expect(new Set(cleaned.removed.map(({ line }) => line)).size).toBe(cleaned.removed.length);
        expect(cleanText(raw)).toEqual(cleaned);
      }),
    );
  });

  it("comes back when it is to be kept, and no other does", () => {
    fc.assert(
      fc.property(page, fc.nat(), (raw, pick) => {
        const cleaned = cleanText(raw);
        const back = cleaned.removed[pick % Math.max(1, cleaned.removed.length)];
        if (back === undefined) return;
        const again = cleanText(raw, [back.line]);
        expect(again.removed).toEqual(cleaned.removed.filter((line) => line !== back));
        expect(again.text).toContain(back.text);
      }),
    );
  });

  it("comes back, all of them", () => {
    fc.assert(
      fc.property(page, (raw) => {
        const whole = cleanText(raw, raw.split("\n").map((_, at) => at + 1));
        expect(whole.removed).toEqual([]);
        expect([whole.title, ...whole.paragraphs].filter((text) => text !== "")).toHaveLength(raw.split("\n").filter((line) => /[^\s\u200F]/u.test(line)).length);
      }),
    );
  });
});

const founding = new URL("../../../shared/samples/kremlin-musk.ar.txt", import.meta.url);

describe("the founding article", () => {
  it.runIf(existsSync(founding))("loses its noise and no sentence of its story", () => {
    const raw = readFileSync(founding, "utf8");
    const cleaned = cleanText(raw);
    expect(reasonsOf(cleaned)).toEqual(["repeated_title", "shortcode", "caption", "read_more", "source_line", "reuse_notice", "shortcode", "source_line"]);
    expect(cleaned).toMatchObject({ agencies: ["وكالة فرانس برس"], outlet: "لوموند" });
    const lines = raw.split("\n").filter((line) => line !== "");
    const gone = new Set(cleaned.removed.map(({ text }) => text));
    expect(cleaned.paragraphs).toEqual(lines.slice(1).filter((line) => !gone.has(line)));
    expect(cleaned.paragraphs).toHaveLength(10);
  });
});
