import { describe, expect, it } from "vitest";
import { cleanText } from "#lib/arabic/clean.ts";
import { readHtml } from "../html.ts";
import { withSentences } from "./apart.ts";
import { parse } from "./document.ts";
import { linesUnder } from "./lines.ts";

const TITLE = "البلدية تنفي تلوث مياه النبع";
const LEAD = "نفت بلدية السهل اليوم الخميس تلوث مياه النبع الذي يشرب منه أهالي أربع قرى في المنطقة.";
const TOLD = "وقال رئيس البلدية سامر الحاج إن الفحوص أُجريت مرتين هذا الشهر ولم يظهر فيها شيء يدعو إلى القلق.";
const MORE = "وطالب الأهالي بنشر نتائج الفحوص كاملة على لوحة البلدية قبل نهاية الأسبوع المقبل.";
const LAST = "ولم تجب الوزارة عن أسئلة الصحيفة حتى ساعة متأخرة من مساء أمس.";

const page = (body: string, head = ""): string => `<html><head>${head}</head><body><nav><a href="/">الرئيسية</a></nav>${body}<footer><p>هذا الموقع ملك لجريدة النهر وتُكتب أخباره في مكاتبها كلها كل يوم.</p></footer></body></html>`;
const article = (inner: string): string => page(`<article><h1>${TITLE}</h1>${inner}</article>`);

function read(html: string) {
  const result = readHtml(html);
  if (!result.ok) throw new Error(result.refusals[0].code);
  return result.value.raw;
}

/** What stays of a page after cleaning, and what was taken out for which reason. */
function cleaned(html: string) {
  const { text, removed } = cleanText(read(html));
  return { lines: text.split("\n\n"), removed: removed.map(({ text: words, reason }) => `${reason}: ${words}`) };
}

describe("what the extractor leaves and is the story's stays", () => {
  it.each([
    ["a lead in the heading", article(`<header><p class="deck">${LEAD}</p></header><div><p>${TOLD}</p><p>${MORE}</p><p>${LAST}</p></div>`).replace(`<h1>${TITLE}</h1><header>`, `<header><h1>${TITLE}</h1>`)],
    ["paragraphs with a class that sounds like something else", article(`<p>${LEAD}</p><p class="related-quote">${TOLD}</p><p class="social-text">${MORE}</p><p class="comment">${LAST}</p>`)],
    ["a lead that the text for machines leaves out", page(`<article><h1>${TITLE}</h1><p>${LEAD}</p></article>`, `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: TITLE, articleBody: [TOLD, MORE, LAST].join("\n") })}</script>`)],
    ["paragraphs in the rows of one table", page(`<table><tr><td><p>${TITLE}</p><p>${LEAD}</p></td></tr><tr><td><p>${TOLD}</p></td></tr><tr><td>${MORE}<br>${LAST}</td></tr></table>`, `<title>${TITLE}</title>`)],
    ["paragraphs in tables within the rows of one", page(`<table><tr><td><table><tr><td><b>${TITLE}</b></td></tr><tr><td>${LEAD}</td></tr></table></td></tr><tr><td><table><tr><td>${TOLD}</td></tr><tr><td>${MORE}</td></tr><tr><td>${LAST}</td></tr></table></td></tr></table>`, `<title>${TITLE}</title>`)],
    ["paragraphs that only empty lines part", `<title>${TITLE}</title><pre>${TITLE}\n\n${LEAD.replace(" اليوم ", "\nاليوم ")}\n \n${TOLD}\n\n${MORE}\n\n${LAST}</pre>`],
  ])("%s", (_, html) => {
    expect(cleaned(html)).toEqual({ lines: [TITLE, LEAD, TOLD, MORE, LAST], removed: [] });
  });

  it("subheads between them, whatever class they have, but no heading of other stories", () => {
    const html = article(`<p>${LEAD}</p><h2 class="related-title">رد البلدية</h2><p>${TOLD}</p><h3 class="related">اقرأ أيضا</h3><p>${MORE}</p><p>${LAST}</p>`);
    expect(cleaned(html)).toEqual({ lines: [TITLE, LEAD, "رد البلدية", TOLD, MORE, LAST], removed: [] });
  });

  it("a short sentence whose words another has, too", () => {
    const html = article(`<p>${LEAD}</p><p class="comment">لم تجب الوزارة.</p><p>${TOLD}</p><p>${MORE}</p><p>${LAST}</p>`);
    expect(cleaned(html).lines).toEqual([TITLE, LEAD, "لم تجب الوزارة.", TOLD, MORE, LAST]);
  });

  it("short sentences beside the others, whatever class they have", () => {
    const html = article(`<p>${LEAD}</p><p class="sidebar-lead">هذا كذب محض.</p><p>${TOLD}</p><p>${MORE}</p><p class="footer-note">سنرد لاحقا.</p>`);
    expect(cleaned(html)).toEqual({ lines: [TITLE, LEAD, "هذا كذب محض.", TOLD, MORE, "سنرد لاحقا."], removed: [] });
  });
});

describe("a sentence that is set apart is listed, in its place, and comes back", () => {
  it("from the foot of the story's own element, not of the page", () => {
    const { lines, removed } = cleaned(article(`<div><p>${LEAD}</p><p>${TOLD}</p><p>${MORE}</p></div><footer><p>${LAST}</p></footer>`));
    expect(lines).toEqual([TITLE, LEAD, TOLD, MORE]);
    expect(removed).toEqual([`layout: ${LAST}`]);
  });

  const AD = "اشتر تذكرتك إلى معرض المياه الآن واحصل على خصم لأفراد الأسرة جميعا.";
  const CAPTION = "عمال البلدية يأخذون عينات من مياه النبع صباح الأربعاء الماضي.";

  it("in a box between paragraphs", () => {
    const html = article(`<p>${LEAD}</p><div class="ad-break widget"><p>${AD}</p></div><p>${TOLD}</p><p>${MORE}</p>`);
    expect(cleaned(html)).toEqual({ lines: [TITLE, LEAD, TOLD, MORE], removed: [`layout: ${AD}`] });
    const raw = read(html);
    const [box] = cleanText(raw).removed;
    expect(cleanText(raw, [box?.line ?? 0])).toMatchObject({ paragraphs: [LEAD, AD, TOLD, MORE], removed: [] });
  });

  it("where readers do not see it", () => {
    const html = article(`<p>${LEAD}</p><p style="display: none">${AD}</p><p>${TOLD}</p><p>${MORE}</p>`);
    expect(cleaned(html)).toEqual({ lines: [TITLE, LEAD, TOLD, MORE], removed: [`layout: ${AD}`] });
  });

  it("however short, in a box between paragraphs", () => {
    const html = article(`<p>${LEAD}</p><div class="comment-quote"><p>«هذا كذب»، قال الوزير.</p></div><p>${TOLD}</p><p>${MORE}</p>`);
    expect(cleaned(html)).toEqual({ lines: [TITLE, LEAD, TOLD, MORE], removed: ["layout: «هذا كذب»، قال الوزير."] });
  });

  it("in another column of the story's table", () => {
    const html = page(`<table><tr><td><p>${LEAD}</p></td><td><p>${AD}</p></td></tr><tr><td>${MORE}</td><td></td></tr></table>`);
    const lines = withSentences([{ text: LEAD, apart: null }], linesUnder(parse(html).body));
    expect(lines).toEqual([{ text: LEAD, apart: null }, { text: AD, apart: "layout" }, { text: MORE, apart: null }]);
  });

  it("below a picture", () => {
    const html = article(`<figure><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure><p>${LEAD}</p><p>${TOLD}</p><p>${MORE}</p>`);
    expect(cleaned(html)).toEqual({ lines: [TITLE, LEAD, TOLD, MORE], removed: [`caption: ${CAPTION}`] });
  });

  it("but not what stands around the article, nor more than can be read", () => {
    const boxes = Array.from({ length: 90 }, (_, at) => `<div class="comment"><p>هذا التعليق رقم ${String(at)} على الخبر كتبه أحد القراء في آخر الصفحة.</p></div>`).join("");
    expect(cleaned(article(`<p>${LEAD}</p><p>${TOLD}</p><p>${MORE}</p><section class="comments">${boxes}</section>`)).removed).toHaveLength(40);
  });

  it("says nothing about the lines around it", () => {
    const html = article(`<p>${LEAD}</p><p>وطالب الأهالي بما يلي:</p><div class="ad-break"><p>${AD}</p></div><ul><li>نشر نتائج الفحوص كاملة</li><li>إصلاح شبكة المياه القديمة</li></ul>`);
    expect(cleaned(html).lines.slice(-2)).toEqual(["• نشر نتائج الفحوص كاملة", "• إصلاح شبكة المياه القديمة"]);
  });
});

describe("lists", () => {
  const items = ["وقف إطلاق النار لمدة ستين يوما", "إطلاق سراح عشرة أسرى أحياء من الجانبين", "دخول ستمئة شاحنة مساعدات كل يوم"];
  const list = (name: string, each: (item: string) => string): string => `<${name}>${items.map((item) => `<li>${each(item)}</li>`).join("")}</${name}>`;

  it.each([
    ["bullets", list("ul", (item) => item), items.map((item) => `• ${item}`)],
    ["numbers", list("ol", (item) => `<p>${item}</p>`), items.map((item, at) => `${String(at + 1)}. ${item}`)],
    ["marks of their own", list("ul", (item) => `- ${item}`), items.map((item) => `- ${item}`)],
    ["a link among their words", list("ul", (item) => `<a href="/1">${item.slice(0, 8)}</a>${item.slice(8)}`), items.map((item) => `• ${item}`)],
  ])("of the story keep %s", (_, markup, lines) => {
    expect(cleaned(article(`<p>${LEAD}</p><p>${TOLD}</p><p>وجاءت أبرز البنود كالتالي:</p>${markup}`))).toEqual({ lines: [TITLE, LEAD, TOLD, "وجاءت أبرز البنود كالتالي:", ...lines], removed: [] });
  });

  it("of links are teasers", () => {
    expect(cleaned(article(`<p>${LEAD}</p><p>${TOLD}</p>${list("ul", (item) => `<a href="/1">${item}</a>`)}<p>${MORE}</p>`))).toEqual({ lines: [TITLE, LEAD, TOLD, MORE], removed: items.map((item) => `read_more: ${item}`) });
  });
});
