import { expect, test } from "vitest";
import { linkedDate } from "./linked-date.ts";

test.each([
  ["2024-10-25", "2024-10-25"],
  ["2024-10-25T14:30:00Z", "2024-10-25"],
  ["2017-12", "2017-12"],
  ["2019", "2019"],
  ["2019?", undefined],
  ["2022~", undefined],
  ["../2022", undefined],
  ["XXXX-08", undefined],
])("%s is told to machines as %s", (edtf, expected) => {
  expect(linkedDate({ edtf, earliest: "2019-01-01T00:00:00.000", latest: null })).toBe(expected);
});

test("no date is none", () => {
  expect(linkedDate(null)).toBeUndefined();
});
