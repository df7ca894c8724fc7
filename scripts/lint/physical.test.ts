import { describe, expect, test } from "vitest";
import { cssName, isPhysical, physicalClasses } from "./physical.ts";

describe("physical classes", () => {
  test.each([
    ["ml-4"], ["-mr-2"], ["pl-[3px]"], ["md:hover:pr-2"], ["!ml-1"], ["ml-1!"], ["text-left"], ["left-0"], ["-right-1/2"], ["float-right"],
    ["border-l"], ["border-r-2"], ["rounded-l"], ["rounded-tr-lg"], ["scroll-ml-4"], ["origin-top-left"], ["bg-linear-to-r"],
    ["[margin-left:4px]"], ["md:[text-align:right]"], ["data-[side=start]:left-2"],
  ])("%s is found", (word) => {
    expect(physicalClasses(`flex ${word} gap-2`)).toEqual([word]);
  });

  test.each([
    ["ms-4 me-2 ps-1 pe-1"], ["text-start text-end"], ["start-0 end-0 inset-x-0"], ["float-start"], ["border-s border-e-2 border-line"],
    ["rounded-s rounded-se-lg rounded-lg"], ["[margin-inline-start:4px]"], ["data-[side=left]:ms-2"], ["leading-6 placeholder-muted"], ["pretty-left"],
  ])("%s passes", (words) => {
    expect(physicalClasses(words)).toEqual([]);
  });
});

test.each([
  ["margin-left", "0", true],
  ["left", "0", true],
  ["border-right-color", "red", true],
  ["border-top-left-radius", "2px", true],
  ["text-align", "left", true],
  ["float", "right", true],
  ["margin-inline-start", "0", false],
  ["text-align", "start", false],
  ["border-left-behind", "0", false],
])("%s: %s → %s", (property, value, expected) => {
  expect(isPhysical(property, value)).toBe(expected);
});

test("a style object's key is read as its CSS name", () => {
  expect(cssName("borderTopLeftRadius")).toBe("border-top-left-radius");
});
