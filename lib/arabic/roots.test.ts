import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { rootsOf } from "./roots.ts";

const share = (one: string, other: string): boolean => [...rootsOf(fold(one))].some((root) => rootsOf(fold(other)).has(root));

describe("roots", () => {
  it.each([
    ["ينضم", "انضمام"],
    ["حذرت", "تحذير"],
    ["فرار", "يفرون"],
    ["الليرة", "لليرة"],
    ["يعتقل", "اعتقالات"],
    ["انخفاض", "تخفيضات"],
    ["بيرقص", "رقصة"],
    ["متظاهرين", "المظاهرة"],
    ["زلزال", "والزلازل"],
  ])("«%s» and «%s» share one", (one, other) => {
    expect(share(one, other)).toBe(true);
  });

  it.each([
    ["قطار", "مطار"],
    ["مصر", "نصر"],
    ["كتب", "كذب"],
  ])("«%s» and «%s» share none", (one, other) => {
    expect(share(one, other)).toBe(false);
  });

  it("leaves other scripts and numbers whole", () => {
    expect([...rootsOf("covid")]).toEqual(["covid"]);
    expect([...rootsOf("2020")]).toEqual(["2020"]);
  });
});
