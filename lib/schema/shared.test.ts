import { expect, it } from "vitest";
import { line, webAddress } from "./shared.ts";

it.each([
  ["a form's line ends", "سطر\r\nسطر", "سطر\nسطر"],
  ["an old Mac's", "سطر\rسطر", "سطر\nسطر"],
  ["edges", "  كلام\r\n ", "كلام"],
])("text is kept with LF only: %s", (_, typed, kept) => {
  expect(line(100).parse(typed)).toBe(kept);
});

it.each(["\u200fhttps://nahr.example/a\u200f", "\u202ahttps://nahr.example/a\u202c\n", "\ufeff https://nahr.example/a "])("an address is taken without the invisible signs that came along: %j", (pasted) => {
  expect(webAddress.parse(pasted)).toBe("https://nahr.example/a");
});

it.each(["", "\u200f", "nahr.example/a", "ftp://nahr.example/a", "انظر: https://nahr.example/a"])("%j is no address", (typed) => {
  expect(webAddress.safeParse(typed).success).toBe(false);
});
