import { describe, expect, it } from "vitest";
import { cleanText } from "../clean.ts";

describe("a very long text", () => {
  it.each([
    ["one line of signs", "a@".repeat(50_000)],
    ["one line of bars", "|a".repeat(50_000)],
    ["one line of brackets", "[a b=".repeat(20_000)],
    ["words, one a line", Array.from({ length: 5000 }, (_, at) => `كلمة${String(at)}`).join("\n\n")],
    ["headlines", Array.from({ length: 2000 }, (_, at) => `عنوان خبر رقم ${String(at)} في الموقع`).join("\n")],
  ])("%s: comes back whole", (_, raw) => {
    expect(cleanText(raw).text.replace(/\s/gu, "")).toBe(raw.replace(/\s/gu, ""));
  });
});
