import { expect, it } from "vitest";
import { line } from "./shared.ts";

it.each([
  ["a form's line ends", "سطر\r\nسطر", "سطر\nسطر"],
  ["an old Mac's", "سطر\rسطر", "سطر\nسطر"],
  ["edges", "  كلام\r\n ", "كلام"],
])("text is kept with LF only: %s", (_, typed, kept) => {
  expect(line(100).parse(typed)).toBe(kept);
});
