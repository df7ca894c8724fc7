import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor, CONTEXT, reanchor, type Quote } from "./anchor.ts";

const story = [
  "الوزارة تنفي إغلاق الجسر القديم",
  "نفت وزارة النقل يوم الاثنين ما تردد عن إغلاق الجسر القديم، وقالت: «لا صحة لهذا الخبر مطلقًا».",
  "وأوضح المتحدث سامي الراوي أن الصيانة تجري ليلًا فقط 🚧 ولن تعطل المرور، وأن «لا صحة» لما نشرته الصفحات.",
  "وطالب نائب في البرلمان بفتح تحقيق في مصدر الشائعة قبل نهاية الأسبوع الجاري.",
].join("\n\n");

function quoteOf(exact: string, from = 0): Quote {
  const start = story.indexOf(exact, from);
  const anchored = anchor(story, start, start + exact.length, exact);
  if (!anchored.ok) throw new Error(`not in the story: ${exact}`);
  return anchored.value;
}

describe("anchor", () => {
  it("keeps a quote with its context", () => {
    const quote = quoteOf("لا صحة لهذا الخبر مطلقًا");
    expect(story.slice(quote.start, quote.end)).toBe(quote.exact);
    expect(quote.prefix).toHaveLength(CONTEXT);
    expect(story).toContain(quote.prefix + quote.exact + quote.suffix);
  });

  it("has less context at the edges", () => {
    expect(quoteOf("الوزارة").prefix).toBe("");
    expect(quoteOf("الجاري.").suffix).toBe("");
  });

  const sign = story.indexOf("🚧");
  it.each([
    ["other words", 0, 7, "الوزارات", "passage_mismatch"],
    ["the right words at the wrong place", 1, 8, "الوزارة", "passage_mismatch"],
    ["a negative place", -7, 0, "الجاري.", "passage_mismatch"],
    ["a place beyond the end", story.length - 1, story.length + 3, ".", "passage_mismatch"],
    ["a broken number", 0.5, 7, "الوزارة", "passage_mismatch"],
    ["half a character at the end", sign - 1, sign + 1, story.slice(sign - 1, sign + 1), "passage_mismatch"],
    ["half a character at the start", sign + 1, sign + 3, story.slice(sign + 1, sign + 3), "passage_mismatch"],
    ["nothing", 3, 3, "", "passage_empty"],
    ["a blank", 7, 8, " ", "passage_empty"],
    ["invisible signs", 0, 2, "\u200F\u00A0", "passage_empty"],
    ["U+0000", 0, 2, "ا\u0000", "null_character"],
  ])("refuses %s", (_, start, end, exact, code) => {
    const refused = anchor(story, start, end, exact);
    expect(refused.ok ? [] : refused.refusals.map((refusal) => refusal.code)).toEqual([code]);
  });

  it("never cuts a character of the context in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 3 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % text.length, b % (text.length + 1)].toSorted((x, y) => x - y);
        const anchored = anchor(text, start, end, text.slice(start, end));
        if (!anchored.ok) return;
        const { prefix, exact, suffix } = anchored.value;
        for (const part of [prefix, exact, suffix]) expect(part.isWellFormed() || !text.isWellFormed()).toBe(true);
        expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
      }),
    );
  });
});

describe("reanchor", () => {
  const denial = quoteOf("لا صحة لهذا الخبر مطلقًا");

  it("finds a quote at its place", () => {
    expect(reanchor(story, denial)).toEqual({ state: "intact", start: denial.start, end: denial.end });
  });

  it("finds a quote that moved", () => {
    const longer = `تحديث\n\n${story}`;
    expect(reanchor(longer, denial)).toEqual({ state: "moved", start: denial.start + 7, end: denial.end + 7 });
  });

  it("tells repeated words apart by their context", () => {
    const second = quoteOf("لا صحة", denial.end);
    const found = reanchor(`عاجل: ${story}`, second);
    expect(found).toEqual({ state: "moved", start: second.start + 6, end: second.end + 6 });
  });

  it("finds an edited quote with its new range of whole words", () => {
    const edited = story.replace("لا صحة لهذا الخبر مطلقًا", "لا صحة لهذا النبأ أبدًا مطلقًا");
    const found = reanchor(edited, quoteOf("وقالت: «لا صحة لهذا الخبر مطلقًا»"));
    expect(found.state).toBe("edited");
    expect(edited.slice(found.start, found.end)).toBe("وقالت: «لا صحة لهذا النبأ أبدًا مطلقًا»");
  });

  it("does not take the same short words elsewhere for an edited quote", () => {
    const first = quoteOf("لا صحة");
    const edited = story.replace("لا صحة لهذا", "لا صحّة لهذا");
    const found = reanchor(edited, first);
    expect(found.state).toBe("edited");
    expect(edited.slice(found.start, found.end)).toBe("لا صحّة");
  });

  it("says when a quote is gone", () => {
    const [title = "", , ...rest] = story.split("\n\n");
    expect(reanchor([title, ...rest].join("\n\n"), denial).state).toBe("removed");
    expect(reanchor("", denial).state).toBe("removed");
  });

  const edit = fc.record({ at: fc.nat(), drop: fc.nat({ max: 12 }), put: fc.string({ unit: fc.constantFrom(..."ابتنمي 🚧،."), maxLength: 12 }) });
  const sentences = [denial, quoteOf("ما تردد عن إغلاق الجسر القديم"), quoteOf("بفتح تحقيق في مصدر الشائعة قبل نهاية الأسبوع")];

  it("finds every quote again after edits elsewhere", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.array(edit, { maxLength: 5 }), (quote, edits) => {
        let before = story.slice(0, quote.start);
        let after = story.slice(quote.end);
        for (const { at, drop, put } of edits) {
          const place = at % story.length;
          if (place < quote.start) before = before.slice(0, place) + put + before.slice(place + drop);
          else after = after.slice(0, place - quote.start) + put + after.slice(place - quote.start + drop);
        }
        const found = reanchor(before + quote.exact + after, quote);
        expect(["intact", "moved"]).toContain(found.state);
        expect((before + quote.exact + after).slice(found.start, found.end)).toBe(quote.exact);
      }),
    );
  });

  it("never calls a changed quote intact or moved", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.nat(), fc.constantFrom(..."ابتنمي٠ "), (quote, at, letter) => {
        const place = quote.start + (at % quote.exact.length);
        const changed = story.slice(0, place) + letter + story.slice(place + 1);
        fc.pre(changed !== story);
        const found = reanchor(changed, quote);
        expect(found.state).toBe("edited");
        expect(changed.slice(found.start, found.end)).not.toBe(quote.exact);
      }),
    );
  });
});
