import { expect, test } from "vitest";
import { terminalLocale } from "./say.ts";

test.each([
  [{}, "en"],
  [{ LANG: "ar_SY.UTF-8" }, "ar"],
  [{ LANG: "ar_SY.UTF-8", LC_ALL: "C" }, "en"],
  [{ LANG: "en_US.UTF-8", LC_MESSAGES: "ar" }, "ar"],
  [{ LANG: "", LC_ALL: "ar_EG" }, "ar"],
])("a terminal with %j speaks %s", (source, locale) => {
  expect(terminalLocale({ NODE_ENV: "test", ...source })).toBe(locale);
});
