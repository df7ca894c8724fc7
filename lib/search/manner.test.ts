import { describe, expect, it } from "vitest";
import { inManner, mayLoseWord, readManner, without } from "./manner.ts";
import { parseQuery } from "./query.ts";

const PLACE = "r12.0199c1d2-0000-7000-8000-000000000000";

describe("the manner of a search in its cursor", () => {
  it.each(["typed", "near", { without: 0 }, { without: 11 }] as const)("%j is read as it was written", (manner) => {
    expect(readManner(inManner(manner, PLACE))).toEqual({ manner, cursor: PLACE });
  });

  it.each([
    [undefined, undefined],
    ["", undefined],
    [PLACE, PLACE],
    ["p20", "p20"],
    ["n.0199c1d2", "n.0199c1d2"],
    ["x.n", "x.n"],
    ["x123.n", "x123.n"],
  ])("«%s» is as typed", (cursor, place) => {
    expect(readManner(cursor)).toEqual({ manner: "typed", cursor: place });
  });
});

describe("a word may be left out", () => {
  it.each([
    ["ناقلة نفط", true],
    ["كوفيد-19 لقاح", true],
    ["نفط", false],
    ["«ناقلة نفط» سعودية", false],
    ["ناقلة نفط -سعودية", false],
    ["ناقلة نفط OR غاز", false],
    ["ناقلة | نفط", false],
  ])("%s: %s", (typed, may) => {
    expect(mayLoseWord(parseQuery(typed))).toBe(may);
  });

  it("and is told as it was typed", () => {
    const rest = without(parseQuery("ناقلةُ النفط، سعودية"), 1);
    expect([rest?.word, rest?.query.groups.map(([term]) => term?.folded)]).toEqual(["النفط،", ["ناقله", "سعوديه"]]);
    expect(without(parseQuery("ناقلة نفط"), 2)).toBeNull();
  });
});
