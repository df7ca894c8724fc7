import { describe, expect, it } from "vitest";
import { isSamePlace, overlap } from "./overlap.ts";

describe("two stretches of one text", () => {
  it.each([
    [{ start: 0, end: 10 }, { start: 0, end: 10 }, 1, true],
    [{ start: 0, end: 10 }, { start: 4, end: 12 }, 0.6, true],
    [{ start: 0, end: 10 }, { start: 2, end: 5 }, 0.3, false],
    [{ start: 0, end: 10 }, { start: 10, end: 20 }, 0, false],
    [{ start: 3, end: 3 }, { start: 3, end: 3 }, 0, false],
  ])("%o and %o have %d in common", (a, b, share, same) => {
    expect(overlap(a, b)).toBe(share);
    expect(overlap(b, a)).toBe(share);
    expect(isSamePlace(a, b)).toBe(same);
  });
});
