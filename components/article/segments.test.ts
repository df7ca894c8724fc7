import { expect, test } from "vitest";
import type { Mark } from "#lib/views/article.ts";
import { lettersOf, paragraphsOf } from "./segments.ts";

const mark = (passageId: string, start: number, end: number, more: Partial<Mark> = {}): Mark => ({
  passageId,
  start,
  end,
  words: null,
  state: "intact",
  claim: { ref: passageId, statementAr: "", statementEn: null, claimant: null },
  response: null,
  ...more,
});

const drawn = (text: string, marks: readonly Mark[]) =>
  paragraphsOf(text, marks).map(({ segments }) => segments.map((segment) => [segment.text, segment.marks.map((m) => m.passageId).join("+")]));

test.each<[string, string, readonly Mark[], ReturnType<typeof drawn>]>([
  ["no marks", "ab\n\ncd", [], [[["ab", ""]], [["cd", ""]]]],
  ["one mark", "abcd", [mark("x", 1, 3)], [[["a", ""], ["bc", "x"], ["d", ""]]]],
  ["nested", "abcd", [mark("in", 1, 2), mark("out", 0, 4)], [[["a", "out"], ["b", "out+in"], ["cd", "out"]]]],
  ["overlapping", "abcd", [mark("x", 0, 3), mark("y", 2, 4)], [[["ab", "x"], ["c", "x+y"], ["d", "y"]]]],
  ["across paragraphs", "ab\n\ncd", [mark("x", 1, 5)], [[["a", ""], ["b", "x"]], [["c", "x"], ["d", ""]]]],
  ["no longer in the text", "abcd", [mark("x", 1, 3, { state: "removed" })], [[["abcd", ""]]]],
  ["with other words in its place", "abcd", [mark("x", 1, 3, { state: "edited" })], [[["a", ""], ["bc", "x"], ["d", ""]]]],
  ["an empty paragraph", "ab\n\n\n\ncd", [mark("x", 0, 2)], [[["ab", "x"]], [], [["cd", ""]]]],
])("%s", (_name, text, marks, expected) => {
  expect(drawn(text, marks)).toEqual(expected);
});

test("an opening quotation mark, the pointer and the first word are cut out to stay together", () => {
  const text = "قال: «لا أدري» اليوم";
  const [paragraph] = paragraphsOf(text, [mark("x", 6, 13)]);
  expect(paragraph?.segments.map(({ text: run, glued }) => [run, glued])).toEqual([["قال: ", false], ["«", true], ["لا", false], [" أدري", false], ["» اليوم", false]]);
  expect(paragraph?.segments.map(({ text: run }) => run).join("")).toBe(text);
});

test("one letter for each claim, in the order they are met", () => {
  const letters = lettersOf([mark("b", 5, 6), mark("a", 0, 1), mark("b", 8, 9)], "ar");
  expect([...letters]).toEqual([["a", "أ"], ["b", "ب"]]);
});
