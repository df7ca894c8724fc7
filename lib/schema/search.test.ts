import { expect, test } from "vitest";
import { searchAsked } from "./search.ts";

test.each([
  ["1999", "1999"],
  ["2026", "2026"],
  ["0000", undefined],
  ["9999", undefined],
  ["20x6", undefined],
])("the year %s in an address", (year, expected) => {
  expect(searchAsked.parse({ q: "x", year }).year).toBe(expected);
});
