import { describe, expect, it } from "vitest";
import { readHtml } from "./html.ts";
import { isoDate } from "./html/metadata.ts";

const STORY = [
  "قالت وزارة المياه في بيان إن مياه المدينة صالحة للشرب، وإن الفحوص التي أُجريت هذا الأسبوع لم تُظهر أي تلوث في الشبكة.",
  "ونفى رئيس البلدية ما قالته الوزارة، وقال: «وصلتنا نتائج أخرى من المختبر الجامعي، وسننشرها كاملة غدًا».",
  "وطالبت جمعية الأهالي بتحقيق مستقل، وقالت إن السكان يشترون الماء منذ شهرين لأن لونه تغيّر ورائحته لا تطاق.",
];
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join("\n");

const page = (head: string, body: string): string => `<!doctype html><html lang="ar" dir="rtl"><head>${head}</head><body>
  <nav><a href="/">الرئيسية</a> <a href="/sport">رياضة</a></nav><main>${body}</main>
  <aside class="sidebar"><a href="/x">فتاة تحطم سيارة خطيبها</a></aside><footer>جميع الحقوق محفوظة</footer></body></html>`;

const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

function read(html: string, url: string | null = null) {
  const result = readHtml(html, url);
  if (!result.ok) throw new Error(result.refusals[0].code);
  return result.value;
}

const ARTICLE = `<article><h1>مياه المدينة صالحة للشرب</h1><figure><img src="a.jpg"><figcaption>صورة من الأرشيف</figcaption></figure>${paragraphs}<script>var a = "<p>x</p>";</script></article>`;

describe("reading a page", () => {
  it("keeps the story, the title first, and nothing around it", () => {
    const { raw } = read(page("<title>مياه المدينة صالحة للشرب | جريدة النهر</title>", ARTICLE));
    expect(raw.split("\n\n")).toEqual(["مياه المدينة صالحة للشرب", ...STORY]);
  });

  it("parts words that only line breaks part", () => {
    const { raw } = read(`<html><head><title>صالحة للشرب</title></head><body><table><tr><td><font size="5"><b>مياه المدينة صالحة للشرب</b></font><br><br><font>كتب - خالد علي:<br>${STORY.join("<br><br>")}</font></td></tr></table></body></html>`);
    expect(raw.split("\n\n").slice(-5)).toEqual(["مياه المدينة صالحة للشرب", "كتب - خالد علي:", ...STORY]);
  });

  it("reads JSON-LD first", () => {
    const data = {
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebPage", name: "صفحة" },
        {
          "@type": ["NewsArticle"],
          headline: "مياه المدينة صالحة للشرب",
          datePublished: "2024-10-25T14:05:09+0300",
          author: [{ "@type": "Person", name: "سلمى حداد" }, { name: "رامي عون" }],
          publisher: { "@type": "Organization", name: "جريدة النهر" },
          inLanguage: "ar-LB",
        },
      ],
    };
    const meta = '<meta property="og:site_name" content="النهر نت"><meta name="author" content="@nahr"><link rel="canonical" href="/news/1">';
    expect(read(page(linked(data) + meta, ARTICLE), "https://nahr.example/amp/1?x=1")).toMatchObject({
      title: "مياه المدينة صالحة للشرب",
      outlet: "جريدة النهر",
      byline: "سلمى حداد، رامي عون",
      published: "2024-10-25T14:05:00+03:00",
      language: "ar",
      canonicalUrl: "https://nahr.example/news/1",
    });
  });

  it("reads meta elements without JSON-LD, or with a broken one", () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", </script>
      <meta property="og:title" content="مياه المدينة صالحة للشرب"><meta property="og:site_name" content="جريدة النهر">
      <meta property="article:published_time" content="2024-10-25"><meta name="author" content="بقلم: سلمى حداد">`;
    expect(read(page(head, ARTICLE))).toMatchObject({ outlet: "جريدة النهر", byline: "سلمى حداد", published: "2024-10-25" });
  });

  it("reads a blog's page, whose first heading is the blog's name", () => {
    const post = `<h1>مدونة النهر</h1><div class="post"><h3>مياه المدينة صالحة للشرب</h3>${paragraphs}<span itemprop="author">سلمى حداد</span> <abbr class="published" title="2024-10-25T03:00:00-07:00">3:00 ص</abbr></div>`;
    expect(read(page("<title>مدونة النهر: مياه المدينة صالحة للشرب</title>", post))).toMatchObject({ title: "مياه المدينة صالحة للشرب", byline: "سلمى حداد", published: "2024-10-25T03:00:00-07:00" });
  });

  it.each(["Telegram", "Facebook", "YouTube", "X (formerly Twitter)"])("takes %s for no outlet", (platform) => {
    expect(read(page(`<meta property="og:site_name" content="${platform}">`, ARTICLE)).outlet).toBeNull();
  });

  it("reads who is named by reference, and by a link to the author's page", () => {
    const graph = { "@graph": [{ "@type": "Article", headline: "مياه المدينة صالحة للشرب", author: { "@id": "#a" }, publisher: { "@id": "#p" } }, { "@type": "Person", "@id": "#a", name: "سلمى حداد" }, { "@type": "Organization", "@id": "#p", name: "جريدة النهر" }] };
    expect(read(page(linked(graph), ARTICLE))).toMatchObject({ outlet: "جريدة النهر", byline: "سلمى حداد" });
    const link = (name: string): string => ARTICLE.replace("<h1>", `<p class="meta"><a rel="author" href="/a">${name}</a></p><h1>`);
    expect(read(page('<meta name="dcterms.date" content="2024-10-25T10:00+03:00">', link("سلمى حداد")))).toMatchObject({ byline: "سلمى حداد", published: "2024-10-25T10:00:00+03:00" });
    expect(["admin", "صحيفة النهر", "مراسلونا"].map((name) => read(page("", link(name))).byline)).toEqual([null, null, "مراسلونا"]);
  });

  it("takes the date of the article's own time element, not of another's", () => {
    const other = '<aside><time datetime="2020-01-01">قديم</time></aside>';
    expect(read(page("", `${other}<article><time datetime="2024-10-25T09:00:00Z">الجمعة</time>${paragraphs}</article>`)).published).toBe("2024-10-25T09:00:00Z");
    expect(read(page("", other + ARTICLE)).published).toBeNull();
  });

  it("takes the text that the page gives to machines when its elements hold none", () => {
    const data = { "@type": "NewsArticle", headline: "مياه المدينة", articleBody: STORY.join("\n") };
    expect(read(page(linked(data), '<div id="app"></div>')).raw.split("\n\n")).toEqual(["مياه المدينة", ...STORY]);
  });

  it("does not build what is given to machines when that would overwhelm it", () => {
    const data = { "@type": "NewsArticle", headline: "مياه المدينة صالحة للشرب", articleBody: "<x-y>".repeat(50_000) + STORY.join("\n") };
    expect(read(page(linked(data), ARTICLE)).raw.split("\n\n")).toEqual(["مياه المدينة صالحة للشرب", ...STORY]);
  });

  it("reads a pasted piece of markup, and lines broken by br", () => {
    expect(read(STORY.join("<br><br>")).raw.split("\n\n")).toEqual(STORY);
  });

  it("is not held up by addresses without end", () => {
    for (const [name, part] of [["srcset", "a 1x,"], ["data-src", ".jpg"], ["style", "display : "]] as const) {
      expect(read(`${paragraphs}<img ${name}="${part.repeat(200_000)}">`).raw.split("\n\n")).toEqual(STORY);
    }
  });

  it.each<readonly string[]>([
    ["nothing", "<html><body><script>1</script></body></html>", "html_empty"],
    ["a tower of elements", "<x-y>".repeat(50_000), "html_too_complex"],
    ["a sea of brackets", "<".repeat(100_000), "html_too_complex"],
    ["a flood of paragraphs", "<p>كلمة".repeat(20_000), "html_too_complex"],
    ...["<!-->", "<!--->", "<!--x-->", '<p title="<!--">', '<p title="<script>">', "<script/>", "<![CDATA[<!--]]>", "<? <!-- >", "<!doctype <!-- >", "</ <!-- >"].map((before) => [`a tower behind ${before}`, before + "<x-y>".repeat(50_000), "html_too_complex"]),
    ["a list of classes without end", `${paragraphs}<p class="${"ad ".repeat(500_000)}">`, "html_too_complex"],
    ["many words deep down", "<div>".repeat(290) + paragraphs.repeat(200), "html_too_complex"],
    ["a flood of entities", "&amp;".repeat(100_000), "html_too_complex"],
    ["an element without end", `<p ${Array.from({ length: 100_000 }, (_each, at) => `a${String(at)}`).join(" ")}>`, "html_too_complex"],
    ["an endless script", "<script>".repeat(100_000), "html_empty"],
  ])("refuses %s", (_, html, code) => {
    expect(readHtml(html)).toMatchObject({ ok: false, refusals: [{ code }] });
  });
});

describe("dates of pages", () => {
  it.each([
    ["2024-10-25", "2024-10-25"],
    ["2024-10-25T14:00:00Z", "2024-10-25T14:00:00Z"],
    ["2024-10-25T14:00:09.123+03:00", "2024-10-25T14:00:00+03:00"],
    ["2024-10-25 14:00:00 +0300", "2024-10-25T14:00:00+03:00"],
    ["2024-10-25T14:00:00", "2024-10-25"],
    ["2024/1/5", "2024-01-05"],
    ["05/01/2024", null],
    ["Friday", null],
    ["2024-13-45", null],
    ["2024-02-31", null],
    ["2023-02-29T10:00:00Z", null],
    ["2024-02-29", "2024-02-29"],
    ["2024-10-25T24:30:00+03:00", "2024-10-25"],
    ["2024-10-25T10:60:00Z", "2024-10-25"],
    ["2024-10-25T10:00:00+99:00", "2024-10-25"],
    ["0001-01-01T00:00:00Z", null],
    [null, null],
  ])("reads «%s» as %s", (text, expected) => {
    expect(isoDate(text)).toBe(expected);
  });
});
