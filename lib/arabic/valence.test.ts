import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { valenceOf } from "./valence.ts";

describe("what news tell as a gain or a loss", () => {
  it.each([
    ["بنجاح", 1],
    ["ستفوز", 1],
    ["يشيدون", 1],
    ["الانهيار", -1],
    ["وحذف", 0],
    ["تتجاهلها", -1],
    ["احتجاجات", -1],
    ["طاولة", 0],
  ])("«%s»: %i", (word, valence) => {
    expect(valenceOf(fold(word))).toBe(valence);
  });
});
