import { describe, expect, it } from "vitest";
import { chosenShape, keptOr, parsed } from "./chosen.ts";

const stored = { id: "1", label: "وزارة المياه", note: "" };

describe("a record that a form keeps", () => {
  it.each([
    ["nothing kept", "", stored],
    ["not of this shape", '{"name":"x"}', stored],
    ["no JSON", "وزارة", stored],
    ["taken out", "null", null],
    ["another", '{"id":"2","label":"بلدية"}', { id: "2", label: "بلدية", note: "" }],
  ])("%s", (_, text, expected) => {
    expect(keptOr(chosenShape.nullable(), text, stored)).toEqual(expected);
  });

  it("tells null from what is not of its shape", () => {
    expect(parsed(chosenShape.nullable(), "null")).toBeNull();
    expect(parsed(chosenShape, "null")).toBeUndefined();
  });
});
