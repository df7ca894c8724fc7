import { expect, it } from "vitest";
import { isTyped } from "./early.ts";

it.each([
  ["the same", "كلام", "كلام", false],
  ["a stored CRLF, which a control shows as LF", "سطر\nسطر", "سطر\r\nسطر", false],
  ["a line end, which a field of one line leaves out", "سطرسطر", "سطر\nسطر", false],
  ["words typed before the scripts came", "كلام آخر", "كلام", true],
  ["words taken out", "", "كلام", true],
])("%s", (_, shown, given, typed) => {
  expect(isTyped(shown, given)).toBe(typed);
});
