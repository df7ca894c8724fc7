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

  type Edge = readonly [what: string, was: string, exact: string, now: string, state: string, stands: string | null];
  it.each<Edge>([
    ["a number that grew", "وبلغ عدد القتلى 10 في المدينة.", "عدد القتلى 10", "وبلغ عدد القتلى 100 في المدينة.", "edited", "عدد القتلى 100"],
    ["a number in thousands", "وبلغ عدد القتلى 10 في المدينة.", "عدد القتلى 10", "وبلغ عدد القتلى 10,000 في المدينة.", "edited", "عدد القتلى 10,000"],
    ["a number that became a share", "وبلغت نسبة المقاطعة 10 بعد الفرز.", "نسبة المقاطعة 10", "وبلغت نسبة المقاطعة 10% بعد الفرز.", "edited", "نسبة المقاطعة 10%"],
    ["a number that grew at its start", "أعلنت الوزارة سقوط 15 قتيلا.", "15 قتيلا", "أعلنت الوزارة سقوط 115 قتيلا.", "edited", "115 قتيلا"],
    ["a letter put before", "قال إن الخبر كاذب ولم يزد.", "كاذب", "قال إن الخبر الكاذب ولم يزد.", "edited", "الكاذب"],
    ["another ending", "قال إن الخبر كاذب ولم يزد.", "إن الخبر كاذب", "قال إن الخبر كاذبة ولم يزد.", "edited", "إن الخبر كاذبة"],
    ["a mark put on the last letter", "قال إن الخبر كاذب ولم يزد.", "إن الخبر كاذب", "قال إن الخبر كاذبٌ ولم يزد.", "edited", "إن الخبر كاذبٌ"],
    ["a word that stands in another one elsewhere", "قالت الوزارة إنها كاذبة. والخبر كاذب تمامًا.", "كاذب", "قالت الوزارة إنها كاذبة. والخبر غير دقيق تمامًا.", "removed", null],
    ["a short quote whose words stand elsewhere, its own place gone", "قال الوزير نعم. وقالت المعارضة لا في الجلسة، ثم رفعت.", "لا", "قال الوزير نعم. ثم سُئل الناطق فأجاب: لا جديد.", "removed", null],
    ["a long quote that its heading repeats", "لن تغلق المدرسة هذا العام\n\nقال المدير إنه لن تغلق المدرسة هذا العام أبدًا.", "إنه لن تغلق المدرسة هذا العام", "إنه لن تغلق المدرسة هذا العام\n\nقال المدير إنه قد تغلق المدرسة هذا العام أبدًا.", "edited", "إنه قد تغلق المدرسة هذا العام"],
    ["a comma after it and a word before", "أعلنت الوزارة سقوط 15 قتيلا أمس.", "15 قتيلا", "ثم أعلنت الوزارة سقوط 15 قتيلا، أمس.", "moved", "15 قتيلا"],
    ["half a word, taken so", "قال إن الخبر كاذبة ولم يزد.", "الخبر كاذب", "ثم قال إن الخبر كاذبة ولم يزد.", "moved", "الخبر كاذب"],
    ["half a word, taken so, of another word", "قال إن الخبر كاذبة ولم يزد.", "الخبر كاذب", "قال إن الخبر كاذبات ولم يزد.", "edited", "الخبر كاذبات"],
    ["a number in thousands, in words", "وقالت الشرطة: قتل 50 شخصا.", "قتل 50", "وقالت الشرطة: قتل 50 ألف شخص.", "edited", "قتل 50 ألف"],
    ["a number in hundreds of thousands", "وقالت الوكالة: نزح عشرات السكان.", "نزح عشرات", "وقالت الوكالة: نزح عشرات الآلاف من السكان.", "edited", "نزح عشرات الآلاف"],
    ["a number word that grew", "وسقط في الهجوم خمسة جنود.", "في الهجوم خمسة", "وسقط في الهجوم خمسة وعشرون جنديا.", "edited", "في الهجوم خمسة وعشرون"],
    ["thousands put before", "وأعلنت نزوح ألف شخص أمس.", "ألف شخص", "وأعلنت نزوح 50 ألف شخص أمس.", "edited", "50 ألف شخص"],
    ["thousands taken away", "وأعلنت نزوح 50 ألف شخص أمس.", "نزوح 50", "وأعلنت نزوح 50 شخصا أمس.", "edited", "نزوح 50 شخصا"],
    ["a number of points that became a share", "وقالت إنه ارتفع 50 نقطة.", "ارتفع 50", "وقالت إنه ارتفع 50 % نقطة.", "edited", "ارتفع 50 %"],
    ["a share in words", "وقالت إنه ارتفع 50 نقطة.", "ارتفع 50", "وقالت إنه ارتفع 50 في المئة.", "edited", "ارتفع 50 في المئة"],
    ["a number below zero", "وبلغت الحرارة 5 درجات.", "5 درجات", "وبلغت الحرارة -5 درجات.", "edited", "-5 درجات"],
    ["a scale that stood there before", "وأعلنت نزوح 50 ألف شخص أمس.", "نزوح 50", "ثم أعلنت نزوح 50 ألف شخص أمس.", "moved", "نزوح 50"],
    ["another number behind a comma", "وفي عام 2022 عاد إلى بلده.", "عام 2022", "وفي عام 2022، ألف مرة عاد إلى بلده.", "intact", "عام 2022"],
    ["a statement that became a question", "وقال المختبر إن الماء صالح للشرب.", "الماء صالح للشرب", "وقال المختبر إن الماء صالح للشرب؟", "edited", "الماء صالح للشرب؟"],
    ["a question in brackets behind a quotation mark", "وقال المختبر: «الماء صالح للشرب».", "الماء صالح للشرب", "وقال المختبر: «الماء صالح للشرب» (؟).", "edited", "الماء صالح للشرب» (؟"],
    ["a question that became a statement", "وسأل: هل الماء صالح للشرب؟ ثم سكت.", "الماء صالح للشرب", "وسأل: هل الماء صالح للشرب. ثم سكت.", "edited", "الماء صالح للشرب."],
    ["a question that stays one", "وسأل: «هل الماء صالح للشرب؟» ثم سكت.", "الماء صالح للشرب", "أمس وسأل: «هل الماء صالح للشرب» ؟ ثم سكت.", "moved", "الماء صالح للشرب"],
    ["a question in the next sentence", "وقال إن الماء صالح للشرب. ثم سكت.", "الماء صالح للشرب", "وقال إن الماء صالح للشرب. ومن سأله؟", "intact", "الماء صالح للشرب"],
    ["a negation put before", "وأكد المختبر أن هذا صحيح تماما.", "صحيح تماما", "وأكد المختبر أن هذا غير صحيح تماما.", "edited", "غير صحيح تماما"],
    ["a negation in brackets put before", "He said it is true and nobody denies it.", "true and nobody denies", "He said it is [not] true and nobody denies it.", "edited", "[not] true and nobody denies"],
    ["a negation taken away before it", "وأكد المختبر أن هذا غير صحيح تماما.", "صحيح تماما", "وأكد المختبر أن هذا صحيح تماما.", "edited", "هذا صحيح تماما"],
    ["a negation of who says it", "وقال الوزير: «الماء صالح للشرب».", "الماء صالح للشرب", "وقال الوزير لا: «الماء صالح للشرب».", "moved", "الماء صالح للشرب"],
  ])("sees %s", (_, was, exact, now, state, stands) => {
    const start = was.lastIndexOf(exact);
    const quote = anchor(was, start, start + exact.length, exact);
    if (!quote.ok) throw new Error(exact);
    const found = reanchor(now, quote.value);
    expect([found.state, found.state === "removed" ? null : now.slice(found.start, found.end)]).toEqual([state, stands]);
  });

  it("takes no long time over a long quote", () => {
    const long = Array.from({ length: 4000 }, (_each, at) => `كلمة${String(at)}`).join(" ");
    const text = `قال: ${long} انتهى.`;
    const quote = anchor(text, 5, 5 + long.length, long);
    if (!quote.ok) throw new Error("not anchored");
    const began = performance.now();
    expect(reanchor(text.replace("كلمة7 ", "كلمة "), quote.value).state).toBe("removed");
    expect(performance.now() - began).toBeLessThan(1000);
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
        const grown = /\p{L}$/u.test(before) || /^\p{L}/u.test(after);
        expect(found.state).toMatch(grown ? /^edited$/u : /^(?:intact|moved)$/u);
        expect((before + quote.exact + after).slice(found.start, found.end) === quote.exact).toBe(!grown);
      }),
    );
  });

  it("never calls a quote intact or moved that a letter or digit was put to", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.boolean(), fc.string({ unit: fc.constantFrom(..."ابتنمي٠1"), minLength: 1, maxLength: 4 }), fc.boolean(), (quote, first, put, twice) => {
        const place = first ? quote.start : quote.end;
        const changed = story.slice(0, place) + put + story.slice(place) + (twice ? `\n\n${quote.exact}` : "");
        const found = reanchor(changed, quote);
        expect(found.state).toBe("edited");
        expect(changed.slice(found.start, found.end)).toBe(first ? put + quote.exact : quote.exact + put);
      }),
    );
  });

  const beside = ["؟", " ؟", "» (؟)", "?"].map((put) => ["", put] as const);
  const denying = ["لا ", "غير ", "[لا] ", "(ليس) ", "[not] "].map((put) => [put, ""] as const);
  const scaled = [" ألف", " آلاف", " مليون", " %", "٪", "%", " في المئة", " بالمئة", " million", " per cent"].map((put) => [" 50", put] as const);

  it("never calls a quote intact or moved that a scale, a share, a question mark or a negation was put beside", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.constantFrom(...beside, ...denying, ...scaled), fc.boolean(), ({ start, end, exact: words }, [before, after], twice) => {
        // A scale needs a number before it: the quote then ends with one.
        const exact = before === " 50" ? `${words} 50` : words;
        const was = story.slice(0, start) + exact + story.slice(end);
        const quote = anchor(was, start, start + exact.length, exact);
        if (!quote.ok) throw new Error(exact);
        const put = before === " 50" ? exact + after : before + exact + after;
        const changed = story.slice(0, start) + put + story.slice(end) + (twice ? `\n\n${exact}` : "");
        const found = reanchor(changed, quote.value);
        expect(found.state).toBe("edited");
        expect(changed.slice(found.start, found.end)).not.toBe(exact);
        expect(reanchor(was, quote.value).state).toBe("intact");
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
