import { describe, expect, test } from "vitest";
import { shapeOf } from "./shape.ts";

describe("what a sentence shows of its values", () => {
  test.each([
    ["plain", []],
    ["{name} said", ["name"]],
    ["{n, plural, one {{who}} other {# of {whole}}}", ["who", "n", "whole"]],
    ["{kind, select, a {{n, plural, other {#}}} other {}}", ["n"]],
    ["{gender, select, female {قالت} other {قال}} {name}", ["name"]],
    ["<b>{name}</b> on {day, date, short}", ["b", "name", "day"]],
    ["<b>{n, plural, other {#}}</b>", ["b", "n"]],
    ["{n, number, ::percent}", ["n"]],
  ])("%s", (sentence, names) => {
    expect([...shapeOf(sentence).shown]).toEqual(names);
  });

  test("the forms of a plural", () => {
    expect(shapeOf("{n, plural, =0 {none} one {one} other {#}}").plurals).toEqual([["=0", "one", "other"]]);
  });

  test("the values of a select", () => {
    expect([...shapeOf("{kind, select, a {x} other {y}}").selects]).toEqual([["kind", ["a", "other"]]]);
  });

  test("broken syntax throws", () => {
    expect(() => shapeOf("{n, plural, one {x}}")).toThrow();
  });
});
