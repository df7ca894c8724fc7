import { describe, expect, it } from "vitest";
import { nameFor, placed } from "./selection.ts";

describe("a selection in a text that changed", () => {
  const selection = { id: "s4-8", kind: "claim" as const, start: 4, end: 8, exact: "آمن.", quoted: false };
  it.each([
    ["stays where its words stand", "جسر آمن.", 4],
    ["goes on with them", "سطر جديد. جسر آمن.", 14],
    ["comes back with them", "آمن.", 0],
    ["takes the nearest of two places", "آمن. آمن آمن. كان", 0],
  ])("%s", (_, text, start) => {
    expect(placed(selection, text)).toMatchObject({ start, end: start + 4 });
  });

  it("keeps its name where its words went, and gives it to no other words", () => {
    const moved = placed(selection, "سطر جديد. جسر آمن.");
    const all = moved === null ? [] : [moved];
    expect(nameFor({ start: 14, end: 18, exact: "آمن." }, [selection], all)).toBe(selection.id);
    const other = { ...selection, exact: "جديد", id: nameFor({ start: 4, end: 8, exact: "جديد" }, [selection], all) };
    expect(other.id).not.toBe(selection.id);
    expect(nameFor({ start: 4, end: 8, exact: "جديد" }, [selection, other], [...all, other])).toBe(other.id);
    expect(nameFor({ start: 1, end: 3, exact: "طر" }, [selection, other], all)).toBe("s1-3");
  });

  it("is gone with its words", () => {
    expect(placed(selection, "جسر قديم.")).toBeNull();
  });
});
