import { describe, expect, it } from "vitest";
import { paragraphsOf, segmentsOf, trimmed } from "./segments.ts";

const TEXT = "عنوان\n\nقال: «لا، غير صحيح». ثم مضى.";

describe("paragraphsOf", () => {
  it("knows where each paragraph begins in the whole text", () => {
    for (const { start, text } of paragraphsOf(TEXT)) expect(TEXT.slice(start, start + text.length)).toBe(text);
  });
});

describe("segmentsOf", () => {
  const paragraph = { start: 10, text: "0123456789" };
  const draw = (...stretches: [number, number, string][]) =>
    segmentsOf(paragraph, stretches.map(([start, end, mark]) => ({ start, end, mark }))).map(({ text, marks }) => [text, marks.join("")]);

  it.each([
    { name: "no mark", marks: [], drawn: [["0123456789", ""]] },
    { name: "one mark", marks: [[12, 15, "a"]], drawn: [["01", ""], ["234", "a"], ["56789", ""]] },
    { name: "overlapping marks", marks: [[10, 14, "a"], [12, 16, "b"]], drawn: [["01", "a"], ["23", "ab"], ["45", "b"], ["6789", ""]] },
    { name: "nested marks", marks: [[10, 20, "a"], [12, 14, "b"]], drawn: [["01", "a"], ["23", "ab"], ["456789", "a"]] },
    { name: "a mark across paragraphs", marks: [[5, 12, "a"], [18, 40, "b"]], drawn: [["01", "a"], ["234567", ""], ["89", "b"]] },
    { name: "a mark elsewhere", marks: [[0, 10, "a"], [20, 30, "b"]], drawn: [["0123456789", ""]] },
  ] satisfies { name: string; marks: [number, number, string][]; drawn: [string, string][] }[])("$name", ({ marks, drawn }) => {
    expect(draw(...marks)).toEqual(drawn);
  });
});

describe("trimmed", () => {
  const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

  it.each([
    ["words with spaces around them", " ثم مضى", "ثم مضى", false],
    ["words with their quotation marks", "«لا، غير صحيح»", "لا، غير صحيح", true],
    ["words between quotation marks", "لا، غير صحيح", "لا، غير صحيح", true],
    ["a sentence with a quote in it", "قال: «لا، غير صحيح»", "قال: «لا، غير صحيح»", false],
  ])("%s", (_name, selected, kept, quoted) => {
    const { start, end } = at(selected);
    const found = trimmed(TEXT, start, end);
    expect(found === null ? null : [TEXT.slice(found.start, found.end), found.quoted]).toEqual([kept, quoted]);
  });

  it("white space alone is no quote", () => {
    expect(trimmed(TEXT, 5, 7)).toBeNull();
  });
});
