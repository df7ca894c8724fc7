import { describe, expect, test } from "vitest";
import { shapeOf } from "./shape.ts";

describe("what a sentence asks for", () => {
  test.each([
    ["plain", []],
    ["{name} said", ["name"]],
    ["{n, plural, one {{who}} other {# of {whole}}}", ["n", "who", "whole"]],
    ["{kind, select, a {{n, plural, other {#}}} other {}}", ["kind", "n"]],
    ["<b>{name}</b> on {day, date, short}", ["b", "name", "day"]],
    ["<b>{n, plural, other {#}}</b>", ["b", "n"]],
    ["{n, number, ::percent}", ["n"]],
  ])("%s", (sentence, names) => {
    expect([...shapeOf(sentence).names]).toEqual(names);
  });

  test("the forms of a plural", () => {
    expect(shapeOf("{n, plural, =0 {none} one {one} other {#}}").plurals).toEqual([["=0", "one", "other"]]);
  });

  test("broken syntax throws", () => {
    expect(() => shapeOf("{n, plural, one {x}}")).toThrow();
  });
});
