import { describe, expect, it } from "vitest";
import { differing } from "./versions.ts";

const names = { "p-1": "وزارة المياه", "p-2": "بلدية الساحل", "c-1": "الجسر آمن" };
const row = (stored: unknown, typed: unknown) => ({ stored, typed });

describe("what a stale save shows", () => {
  it("is nothing where both are the same", () => {
    const fields = { statementAr: "كلام", claimantId: "p-1", unattributed: false, aboutIds: ["p-1", "p-2"] };
    expect(differing(fields, { ...fields, aboutIds: ["p-2", "p-1"], demo: true }, names, "ar")).toEqual([]);
  });

  it.each([
    ["a name", { claimantId: "p-1" }, { claimantId: "p-2" }, row("وزارة المياه", "بلدية الساحل")],
    ["what was taken out", { parentId: "c-1" }, { parentId: null }, row("الجسر آمن", "—")],
    ["a choice", { fourEyes: true }, { fourEyes: false }, row("نعم", "لا")],
    ["a list", { aboutIds: ["p-1"] }, { aboutIds: ["p-1", "p-2"] }, row("وزارة المياه", "وزارة المياه\nبلدية الساحل")],
    ["a language", { language: "ar" }, { language: "fr" }, row("العربية", "الفرنسية")],
    [
      "a stance",
      { targets: [{ claimId: "c-1", stance: "denies", scope: null }] },
      { targets: [{ claimId: "c-1", stance: "confirms", scope: null }] },
      row("ينفي · الجسر آمن", "يؤكد · الجسر آمن"),
    ],
  ])("in words: %s", (_, stored, typed, expected) => {
    expect(differing(stored, typed, names, "ar").map((one) => row(one.stored, one.typed))).toEqual([expected]);
  });

  it("shows a quote of the same words from another place", () => {
    const quote = { articleVersionId: "v", start: 0, end: 4, exact: "كلام" };
    expect(differing({ passages: [quote] }, { passages: [{ ...quote, start: 9, end: 13 }] }, names, "ar")).toHaveLength(1);
  });
});
