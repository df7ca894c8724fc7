import { expect, it } from "vitest";
import { exchangesConsonant } from "./alike.ts";

it.each([
  ["قطار", "مطار", true], ["هوليود", "بوليود", true], ["غاتوزو", "جاتوزو", false], ["بوتين", "بوتن", false], ["مشار", "مشير", false], ["كتاب", "كتاب", false], ["سراط", "صراط", false], ["سراط", "صرات", false],
] as const)("«%s» and «%s»: %s", (one, other, expected) => expect(exchangesConsonant(one, other)).toBe(expected));
