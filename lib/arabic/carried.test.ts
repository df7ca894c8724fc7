import { describe, expect, it } from "vitest";
import { anchor } from "./anchor.ts";
import { carriedIn } from "./carried.ts";

const BODY = "قالت البلدية إن السوق القديمة ستفتح أبوابها صباح السبت، وطلبت من الباعة تجديد رخصهم قبل ذلك.";
const QUOTE = "السوق القديمة ستفتح أبوابها صباح السبت";

const quoteIn = (text: string, exact: string) => {
  const start = text.indexOf(exact);
  const placed = anchor(text, start, start + exact.length, exact);
  if (!placed.ok) throw new Error("no such words");
  return placed.value;
};

describe("whether a text carries another's quote", () => {
  it.each([
    ["the very words, elsewhere", `خبر آخر قبله.\n\n${BODY}`, "here", null],
    ["another day", BODY.replace("السبت", "الأحد"), "changed", "السوق القديمة ستفتح أبوابها صباح الأحد"],
    ["a denial within", BODY.replace("ستفتح", "لن تفتح"), "changed", "السوق القديمة لن تفتح أبوابها صباح السبت"],
    ["a denial before", BODY.replace("إن السوق", "إن لا السوق"), "changed", `لا ${QUOTE}`],
    ["nothing like it", "قالت البلدية إن الحديقة مغلقة.", "absent", null],
  ] as const)("%s", (_what, text, state, instead) => {
    expect(carriedIn(text, [quoteIn(BODY, QUOTE)])).toMatchObject({ state, instead });
  });

  it("does not carry them while one of several differs, and says where the very words stand", () => {
    const quotes = [quoteIn(BODY, QUOTE), quoteIn(BODY, "من الباعة تجديد رخصهم")];
    const text = BODY.replace("تجديد", "إلغاء");
    expect(carriedIn(BODY, quotes).places).toHaveLength(2);
    expect(carriedIn(text, quotes)).toMatchObject({ state: "changed", places: [{ start: BODY.indexOf(QUOTE) }] });
    expect(carriedIn(text, [])).toEqual({ state: "absent", places: [], instead: null });
  });
});
