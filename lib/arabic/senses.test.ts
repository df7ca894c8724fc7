import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { rootsOf } from "./roots.ts";
import { sensesOf, stemsOfSense } from "./senses.ts";
import { stems } from "./stem.ts";

const sensesIn = (word: string): number[] => sensesOf(fold(word), [...rootsOf(fold(word))].filter((root) => root.length > 2));

describe("senses", () => {
  it.each([
    ["الهزة", "زلزال"],
    ["ونهبوا", "السرقة"],
    ["زفافهما", "الزواج"],
    ["واشنطن", "الأمريكي"],
  ])("«%s» and «%s» may mean one thing", (one, other) => {
    expect(sensesIn(one).some((sense) => sensesIn(other).includes(sense))).toBe(true);
  });

  it("knows none for most words, and the stems of those it knows", () => {
    expect(sensesIn("طاولة")).toEqual([]);
    expect(sensesIn("زلزال").flatMap(stemsOfSense)).toEqual(expect.arrayContaining(stems("هزة")));
  });
});
