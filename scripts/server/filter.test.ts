import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { filterLinks, isEmpty, isInParts, retryIn, statusIn, withoutScripts } from "./filter.ts";

describe("withoutScripts", () => {
  test.each([
    ["a framework script", '<p>a</p><script src="/_next/a.js" async=""></script><p>b</p>', "<p>a</p><p>b</p>"],
    ["an inline payload", '<script>self.__next_f.push([1,"<p>\\u003c/script>"])</script>b', "b"],
    ["a nonce and capitals", '<SCRIPT nonce="x">a</SCRIPT >b', "b"],
    ["a preload", '<link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css"/>', '<link rel="stylesheet" href="/a.css"/>'],
    ["a module preload", '<link rel="modulepreload" href="/a.js"/>', ""],
    ["a render-blocking mark", '<link rel="expect" href="#_R_" blocking="render"/>', ""],
    ["React's comments", "<p>a<!-- -->b<!--$--><!--/$--></p>", "<p>ab</p>"],
    ["a script never closed", "<p>a</p><script>b", "<p>a</p>"],
  ])("takes out %s", (_what, html, left) => {
    expect(withoutScripts(html)).toBe(left);
  });

  test.each([
    ["a script marked to be kept", '<script src="/reader.js" defer="" data-keep=""></script>'],
    ["JSON-LD that names scripts", '<script type="application/ld+json" data-keep="">{"a":"<script>b</p><!-- x"}</script><p>c</p>'],
    ["text about scripts", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
    ["a style that speaks of scripts", "<style>/* <script> */</style><p>a</p>"],
    ["words that begin alike", "<scripture>a</scripture><links>b</links><s>c</s>"],
    ["the word in a value", '<link rel="stylesheet" href="/a.css" title="as=script rel=expect"/>'],
    ["a preloaded font", '<link rel="preload" as="font" href="/a.woff2" crossorigin=""/>'],
    ["nothing at all", ""],
  ])("leaves %s", (_what, html) => {
    expect(withoutScripts(html)).toBe(html);
  });

  test("a script that only claims to be kept in a value goes", () => {
    expect(withoutScripts('<script id="x data-keep">a</script><script title=\'>\' src="b"></script>c')).toBe("c");
  });

  test("any text, escaped as React does, comes through unchanged", () => {
    const escape = (text: string): string =>
      text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
    const piece = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("<script", "</script>", "<!--", "-->", "<link as=script>"));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = escape(pieces.join(""));
        const html = `<p title="${text}">${text}</p>`;
        expect(withoutScripts(`${html}<script>x</script>${html}`)).toBe(html + html);
      }),
    );
  });
});

test("Link headers lose their scripts only", () => {
  const font = '</a.woff2>; rel=preload; as="font"; crossorigin=""';
  expect(filterLinks(`${font}, </a.js>; rel=preload; as="script", </b.css>; rel=preload; as=style`)).toBe(`${font}, </b.css>; rel=preload; as=style`);
  expect(filterLinks('</a.js>; rel="modulepreload"')).toBe("");
  expect(filterLinks("")).toBe("");
});

test.each([
  ['<template id="B:0"></template>', true],
  ['<div hidden id="S:0">a</div>', true],
  ['<script>$RC("B:0","S:0")</script>', true],
  ["<p>&lt;template id=&quot;B:0&quot;</p>", false],
])("%s is in parts: %s", (html, parts) => {
  expect(isInParts(html)).toBe(parts);
});

const TOO_OFTEN = '<meta name="isnad-status" content="429"/><meta name="isnad-retry-after" content="35"/>';

test("a page says its status; nobody's words can", () => {
  expect(statusIn('<head><meta name="isnad-status" content="404"/></head>')).toBe(404);
  expect(statusIn('<meta name="isnad-status" content="410"/>')).toBe(410);
  expect(statusIn('<meta name="isnad-status" content="500"/>')).toBeNull();
  expect([statusIn(TOO_OFTEN), retryIn(TOO_OFTEN), retryIn("<p>35</p>")]).toEqual([429, "35", null]);
  expect(statusIn("<p>&lt;meta name=&quot;isnad-status&quot; content=&quot;404&quot;&gt;</p>")).toBeNull();
  expect(isEmpty('<!DOCTYPE html><html id="__next_error__"><body></body></html>')).toBe(true);
});
