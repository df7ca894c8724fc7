import { expect, test } from "vitest";
import { tagsOf } from "./listen.ts";

test.each([
  ['["claims/abc","home"]', ["claims/abc", "home"]],
  ["[]", []],
  ["", ["*"]],
  [undefined, ["*"]],
  ['["claims/ab', ["*"]],
  ['{"a":1}', ["*"]],
  ["[1]", ["*"]],
])("the payload %s renews %j", (payload, tags) => {
  expect(tagsOf(payload)).toEqual(tags);
});
