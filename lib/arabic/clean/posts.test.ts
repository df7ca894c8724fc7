import { describe, expect, it } from "vitest";
import { cleanText } from "../clean.ts";

const TITLE = "البلدية تنفي تلوث مياه النبع";
const STORY = "نفت بلدية السهل اليوم الخميس تلوث مياه النبع الذي يشرب منه أهالي أربع قرى في المنطقة.";
const CLOSE = "وقال رئيس البلدية سامر الحاج إن الفحوص أُجريت مرتين هذا الشهر ولم يظهر فيها شيء يدعو إلى القلق.";

describe("what posts and messages bring with them goes", () => {
  it.each([
    ["of Facebook", ["٥٦ تعليقًا", "٧٨ مشاركة", "أعجبني", "أعجبني تعليق مشاركة", "الأكثر ملاءمة", "عرض الترجمة", "عرض المزيد من التعليقات"]],
    ["of X", ["ترجم البوست", "ترجمة المنشور", "عرض كل الردود", "١٬٢ مليون مشاهدة", "1.2 مليون مشاهدة"]],
    ["of Telegram", ["Forwarded from السهل نيوز", "تمت إعادة توجيهها من السهل نيوز", "👁 12.3K", "t.me/sahlnews"]],
    ["of WhatsApp", ["منقول", "_منقول_", "كما وصلني", "تم النشر عبر تطبيق واتساب"]],
    ["of English pages", ["Click to share on Twitter (Opens in new window)", "Your email address will not be published. Required fields are marked *", "Posted in أخبار", "Skip to main content", "5 Comments"]],
    ["of printed pages", ["صفحة 3 من 5", "الصفحة 4 من 10", "Page 3 of 5"]],
  ])("%s", (_, lines) => {
    const { paragraphs, removed } = cleanText([TITLE, STORY, CLOSE, ...lines].join("\n"));
    expect(paragraphs).toEqual([STORY, CLOSE]);
    expect(removed.map(({ text }) => text)).toEqual(lines);
  });

  it.each(["٥٦ تعليقا على القرار وصلت إلى البلدية", "منقول عن أبيه أنه قال ذلك", "كما وصلني من الأهالي كلام آخر"])("but «%s» stays", (line) => {
    expect(cleanText([TITLE, STORY, CLOSE, line].join("\n")).paragraphs).toContain(line);
  });
});

it("words of whose a picture is over a story are its caption", () => {
  expect(cleanText([TITLE, "© Sputnik . Sami Haddad", STORY, CLOSE].join("\n")).removed).toEqual([{ line: 2, text: "© Sputnik . Sami Haddad", reason: "caption" }]);
});

describe("the stamp of a message goes, its words stay", () => {
  it.each(["[١٢:٣٠ م، ٢٥/١٠/٢٠٢٤] ", "[25/10/2024, 12:30:15] ", "25/10/2024, 12:30 - ", "[10:05 ص, 3/1/2023] "])("«%s»", (stamp) => {
    const said = "أبو علي: البلدية تنفي تلوث مياه النبع";
    const { title, removed } = cleanText([stamp + said, STORY, CLOSE].join("\n"));
    expect(title).toBe(said);
    expect(removed).toEqual([{ line: 1, text: stamp.trim(), reason: "layout" }]);
  });
});

describe("the title stands below the page's own lines", () => {
  it.each([["Skip to main content"], ["Sahl News", "Breaking News"]])("%s", (...head) => {
    expect(cleanText([...head, TITLE, STORY, CLOSE].join("\n"))).toMatchObject({ title: TITLE, paragraphs: [STORY, CLOSE] });
  });

  it("but a title in Latin letters is one", () => {
    expect(cleanText(["iPhone 16", "25 أكتوبر 2024", STORY, CLOSE].join("\n")).title).toBe("iPhone 16");
  });
});
