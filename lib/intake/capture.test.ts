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

  it("holds no half character of a paste either", async () => {
    expect(await capture({ ...nothing, text: `${WORDS}\ud83d` }, { publicUrl: null })).toMatchObject({ ok: true, value: { raw: `${WORDS}\ufffd` } });
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
