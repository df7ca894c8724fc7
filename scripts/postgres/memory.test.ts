import { expect, it } from "vitest";
import { sharedBuffers } from "./memory.ts";

const GIB = 1024 ** 3;

it.each([
  [0.5, "128MB"],
  [2, "128MB"],
  [4, "256MB"],
  [8, "512MB"],
  [24, "1024MB"],
  [512, "1024MB"],
])("of %d GiB, %s are pages of the database", (gibibytes, expected) => {
  expect(sharedBuffers(gibibytes * GIB)).toBe(expected);
});

it("knows this machine", () => {
  expect(sharedBuffers()).toMatch(/^\d{3,4}MB$/u);
});
