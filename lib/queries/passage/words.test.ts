import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WordChange } from "#lib/views/passage.ts";
import { standingPlace, wordDiff } from "./words.ts";

const SIGN = { same: "=", gone: "-", new: "+" } as const;
const drawn = (changes: readonly WordChange[]): string => changes.map(({ kind, text }) => `${SIGN[kind]}[${text}]`).join("");
const side = (changes: readonly WordChange[], kind: WordChange["kind"]): string => changes.flatMap((change) => (change.kind === "same" || change.kind === kind ? [change.text] : [])).join("");

describe("words that changed", () => {
  it.each([
    ["المياه صالحة للشرب", "المياه صالحة للشرب", "=[المياه صالحة للشرب]"],
    ["المياه صالحة للشرب", "المياه ملوثة للشرب", "=[المياه ]-[صالحة]+[ملوثة]=[ للشرب]"],
    ["قال إن المياه صالحة تمامًا اليوم", "قال إن المياه ملوثة جدًا اليوم", "=[قال إن المياه ]-[صالحة تمامًا]+[ملوثة جدًا]=[ اليوم]"],
    ["وصلتنا النتائج، وسننشرها", "وصلتنا النتائج، ولن ننشرها", "=[وصلتنا النتائج، ]-[وسننشرها]+[ولن ننشرها]"],
    ["حُذف كله", "", "-[حُذف كله]"],
    ["", "أُضيف كله", "+[أُضيف كله]"],
    ["كِتاب", "كُتّاب", "-[كِتاب]+[كُتّاب]"],
  ])("from «%s» to «%s»", (before, after, expected) => {
    expect(drawn(wordDiff(before, after))).toBe(expected);
  });

  it("give both texts back whole", () => {
    const word = fc.constantFrom("قال", "إن", "المياه", "صالحة", "،", ".", " ", "  ", "\n", "12");
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(" "));
    fc.assert(fc.property(text, text, (before, after) => side(wordDiff(before, after), "gone") === before && side(wordDiff(before, after), "new") === after));
  });
});

describe("where a changed quote stands now", () => {
  const lost = { exact: "المياه صالحة للشرب", prefix: "قال: ", suffix: ".", start: 5, end: 23, state: "edited", standing: "المياه ملوثة للشرب" } as const;

  it.each([
    ["where a check found it", "قال: المياه ملوثة للشرب.", lost, "المياه ملوثة للشرب"],
    ["by its context when its words stand twice", "المياه ملوثة للشرب! قال: المياه ملوثة للشرب.", lost, "المياه ملوثة للشرب"],
    ["anew when no check noted its words", "قال: المياه ملوثة للشرب.", { ...lost, standing: null }, "المياه ملوثة للشرب"],
    ["nowhere when it is gone", "قال: المياه ملوثة للشرب.", { ...lost, state: "removed" as const, standing: null }, null],
  ])("is %s", (_, text, quote, words) => {
    const place = standingPlace(text, quote);
    expect(place === null ? null : text.slice(place.start, place.end)).toBe(words);
    if (place !== null) expect(text.slice(0, place.start).endsWith("قال: ")).toBe(true);
  });
});
