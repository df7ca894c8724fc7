import { describe, expect, it } from "vitest";
import { movesOf } from "./directions.ts";
import { factsOf } from "./facts.ts";
import { pairing } from "./pairing.ts";

describe("which way each thing moves", () => {
  it.each([
    ["القمح يصعد والسكر يهبط", "صعود القمح وهبوط السكر", { same: 2, other: 0 }],
    ["القمح يصعد والسكر يهبط", "هبوط القمح وصعود السكر", { same: 0, other: 2 }],
    ["الجفاف يرفع القمح", "القمح يرتفع", { same: 1, other: 0 }],
    ["الأمطار تهبط بالقمح", "القمح يرتفع بعد الأمطار", { same: 0, other: 1 }],
    ["القمح في الصوامع", "القمح يرتفع", { same: 0, other: 0 }],
  ])("«%s» and «%s»", (first, second, moves) => {
    expect(movesOf(pairing(factsOf(first).tokens, factsOf(second).tokens))).toEqual(moves);
  });
});
