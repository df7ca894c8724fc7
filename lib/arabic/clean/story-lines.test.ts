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
