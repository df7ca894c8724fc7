import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../clean.ts";
import { suggest } from "./suggest.ts";

const SENTENCES = [
  "نفت وزارة المياه، اليوم الخميس، صحة ما تردد عن تلوث نهر الزهر بمخلفات المصانع.",
  "وقال المتحدث باسم البلدية د. كريم الصافي: «لا صحة لما نشر عن الجسر… هذا كلام فارغ».",
  'وأضاف أن "التقرير" الذي نشرته صحيفة "الضحى" في 3/4/2024 غير دقيق، وأن الوزارة ستقاضي ناشريه.',
  "تداول مستخدمون مقطعا زعموا أنه يظهر انهيار الجسر، وادّعت صفحات أن 12 شخصا قتلوا.",
  "رفض النائب سمير ناجي التعليق، ولم يصدر أي رد من الشركة حتى ٣ مايو.",
  "أولاً: إن ما نُشر مختلق من أساسه.",
  "وكتب على حسابه:",
  "“لم نوقع أي عقد",
  "بيسكوف: لم يجر أي اتصال",
  "وبحسب المتحدثة باسم الشرطة، فإن الصورة المتداولة قديمة وتعود إلى عام 2019.",
];
const MARKS = ["\u200F", "\u200E", "\u202B", "\u202C", "\u2067", "\u2069", "\u0640", "\u064B", "\u200D", "\uFEFF", "🚧", '"', "«", "»", "“", "”", "''", ":", "\r", "(", ")", "/", "…", "\u0000"];
const forms = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.normalize("NFD"),
  (text: string) => text.replaceAll("لا", "\uFEFB").replaceAll("الله", "\uFDF2").replaceAll("ن", "\uFEE7"),
  (text: string) => text.replaceAll("\n", "\r\n"),
  (text: string) => text.replaceAll(" ", "\u00A0"),
  (text: string) => text.replaceAll("\n\n", "\n"),
);
const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SENTENCES) }, fc.constantFrom(...MARKS, "\n\n", "\n\n", " ", "\n"), fc.string({ unit: "grapheme", maxLength: 6 }));
const articles = fc.tuple(fc.array(piece, { maxLength: 24 }), forms).map(([pieces, form]) => form(pieces.join(" ")));
const days = fc.constantFrom(null, "2024-10-25", "2024-10", "2024", "no day");

function expectSubstrings(text: string, publishedOn: string | null): void {
  const found = suggest({ text, publishedOn, outlet: null });
  for (const each of found) {
    expect(text.slice(each.start, each.end)).toBe(each.text);
    expect(each.text.trim()).not.toBe("");
    if (each.quote !== null) expect(text.slice(each.quote.start, each.quote.end)).toBe(each.quote.exact);
    expect(each.cue.start).toBeLessThan(each.cue.end);
    expect(each.cue.end).toBeLessThanOrEqual(text.length);
    if (each.kind === "response") for (const claim of each.about) expect(found[claim]?.kind).toBe("claim");
    if (publishedOn === null && each.saidOn !== null) expect(each.saidOn).toMatch(/^\d{4}-\d{2}/u);
  }
}

describe("whatever the text, a suggestion is words of it", () => {
  test("as pasted, in any form", () => {
    fc.assert(fc.property(articles, days, expectSubstrings), { numRuns: 150 });
  });

  test("and cleaned", () => {
    fc.assert(fc.property(articles, (raw) => expectSubstrings(cleanText(raw).text, "2024-10-25")), { numRuns: 100 });
  });

  test("the same every time", () => {
    const same = (text: string): void => {
      expect(suggest({ text, publishedOn: null, outlet: null })).toEqual(suggest({ text, publishedOn: null, outlet: null }));
    };
    fc.assert(fc.property(articles, same), { numRuns: 50 });
  });

  test.each([
    ["paragraphs", SENTENCES.join("\n\n")],
    ["one line", SENTENCES.join(" ")],
    ["verbs alone", "قال نفى أن "],
    ["quotation marks alone", '" « '],
  ])("a hundred thousand characters: %s", (_, unit) => {
    expectSubstrings(`${unit} `.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000), "2024-10-25");
  });
});

test("of a text that is no article the beginning is read, whatever is heaped up in it", () => {
  const heaps = ["قال «نعم ".repeat(20_000), "1 ".repeat(150_000), `قال الوزير ${"\u064B\u064C".repeat(20_000)} إن الخبر كاذب.`, "نفى الوزير الخبر. ".repeat(10_000)];
  for (const text of heaps) expect(suggest({ text, publishedOn: null, outlet: null }).every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(true);
}, 60_000);
