import { describe, expect, it } from "vitest";
import { bareName, partyKindOf } from "./party-kind.ts";

describe("the kind of party that words name", () => {
  it.each([
    ["دميتري بيسكوف", "person"],
    ["صحيفة وول ستريت جورنال", "outlet"],
    ["وكالة رويترز", "outlet"],
    ["وكالة الأنباء القطرية", "outlet"],
    ["وكالة ناسا", "organization"],
    ["وزارة الصحة", "government"],
    ["الجيش", "government"],
    ["شركة النقل", "organization"],
    ["حزب الأمة", "organization"],
  ] as const)("%s: %s", (name, kind) => {
    expect(partyKindOf(name)).toBe(kind);
  });

  it.each([
    ["صحيفة وول ستريت جورنال", "وول ستريت جورنال"],
    ["تقرير صحيفة وول ستريت جورنال", "وول ستريت جورنال"],
    ["الصحيفة", "الصحيفة"],
    ["وزارة الصحة", "وزارة الصحة"],
    [" إيلون ماسك ", "إيلون ماسك"],
  ])("%s is recorded as %s", (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });
});
