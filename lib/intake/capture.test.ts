import { describe, expect, it } from "vitest";
import { capture } from "./capture.ts";
import { siteOf } from "./site.ts";

const WORDS = "قالت وزارة المياه في بيان إن مياه المدينة صالحة للشرب، وإن الفحوص التي أُجريت هذا الأسبوع لم تُظهر أي تلوث في الشبكة، وإنها ستنشر النتائج كاملة.";
const nothing = { text: null, html: null, url: null };

describe("what came in", () => {
  it("holds nothing that the database cannot keep, whatever JSON-LD writes", async () => {
    const data = `{"@type": "NewsArticle", "headline": "مياه\\u0000 المدينة", "articleBody": "${WORDS} \\ud83d", "author": "سلمى\\udc00", "publisher": {"name": "النهر\\ud800"}}`;
    const captured = await capture({ ...nothing, html: `<html><head><script type="application/ld+json">${data}</script></head><body></body></html>` }, { publicUrl: null });
    if (!captured.ok) throw new Error(captured.refusals[0].code);
    const { raw, title, outlet, byline } = captured.value;
    expect(raw).toContain("الشبكة");
    for (const text of [raw, title, outlet, byline]) expect(text?.isWellFormed() === true && !text.includes("\u0000"), text ?? "").toBe(true);
  });

  it("takes no mark of a line set apart from outside", async () => {
    expect(await capture({ ...nothing, text: `\u000elayout\u000f${WORDS}` }, { publicUrl: null })).toMatchObject({ ok: true, value: { raw: `layout${WORDS}` } });
  });

  it("holds no half character of a paste either", async () => {
    expect(await capture({ ...nothing, text: `${WORDS}\ud83d` }, { publicUrl: null })).toMatchObject({ ok: true, value: { raw: `${WORDS}\ufffd` } });
  });
});

describe("what cleaning could not bear", () => {
  const many = `${WORDS.slice(0, 60)}\n`.repeat(10_001);
  const long = `${WORDS} `.repeat(400);
  it.each([
    ["text", many],
    ["text", long],
    ["html", `<p>${long}</p>`],
  ] as const)("is refused beside %s", async (field, given) => {
    expect(await capture({ ...nothing, [field]: given }, { publicUrl: null })).toMatchObject({ ok: false, refusals: [{ code: "text_too_dense", field }] });
  });

  it("is refused beside html where a page has more words than a paste may have", async () => {
    expect(await capture({ ...nothing, html: `<p>${WORDS.repeat(100)}</p>`.repeat(80) }, { publicUrl: null })).toMatchObject({ ok: false, refusals: [{ code: "fetch_too_large", field: "html", values: { max: 1 } }] });
  });

  it("is not what has many empty lines, or is as long as a paste may be", async () => {
    for (const text of [`${WORDS}${"\n".repeat(50_000)}${WORDS}`, `${WORDS}\n\n`.repeat(6000)]) expect(await capture({ ...nothing, text }, { publicUrl: null })).toMatchObject({ ok: true });
  });
});

describe("a site", () => {
  it.each([
    ["www.nahr.example", "nahr.example"],
    ["m.nahr.example", "nahr.example"],
    ["amp.nahr.example", "nahr.example"],
    ["media.nahr.example", "media.nahr.example"],
  ])("of %s is %s", (host, site) => expect(siteOf(host)).toBe(site));
});
