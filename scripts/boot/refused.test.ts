import { expect, test } from "vitest";
import { wordsOf } from "./refused.ts";

test.each([
  [new Error("no answer"), "no answer"],
  [{ message: "the server went away", code: "57P01" }, "the server went away"],
  [new AggregateError([], ""), "AggregateError"],
  [Object.assign(new AggregateError([], ""), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
  ["plain", "plain"],
])("what %o says", (error, expected) => {
  expect(wordsOf(error)).toBe(expected);
});
