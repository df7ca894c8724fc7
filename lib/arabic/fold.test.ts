import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldNames } from "./fold.ts";

describe("fold", () => {
  it.each([
    ["أحمد إلى آسيا", "احمد الي اسيا"],
    ["مستشفى القاهرة", "مستشفي القاهره"],
    ["المُتَحدِّثُ", "المتحدث"],
    ["الرئيــس", "الرييس"],
    ["مسئول وشئون", "مسوول وشوون"],
    ["مسؤول وشؤون", "مسوول وشوون"],
    ["١٢٣٤ و۵۶", "1234 و56"],
    ["کابل تنفی", "كابل تنفي"],
    ["ﻧﻔﻰ ﺍﻟﻮﺯﻳﺮ", "نفي الوزير"],
    ["\u202Bنفى\u202C\u200B الو\u200Fزير", "نفي الوزير"],
    ["الح.رب والاحـ.ـتلال", "الح رب والاحتلال"],
    ["لاااااا", "لا"],
    ["مدينةالعلم", "مدينه العلم"],
    ["عبد القادر وعبدالقادر", "عبدالقادر وعبدالقادر"],
    ["معبد القمر", "معبد القمر"],
    ["  «قال»:\n\t(لا)!  ", "قال لا"],
    ["Müller & SØREN-Łukasz", "muller soren lukasz"],
    ["مائة ومئة بالمائة والمئة ومائه", "ميه وميه بالميه والميه وميه"],
    ["مائتان ومئتين، ثلاثمائة وأربعمئة", "ميتان وميتين ثلاثميه واربعميه"],
    ["هيأة وللهيئة والهيأة وبهيأة", "هييه وللهييه والهييه وبهييه"],
    ["مائدة علمائه مائي مايو مهيأة الحياة", "مايده علمايه مايي مايو مهياه الحياه"],
    ["", ""],
    ["؟!", ""],
  ])("writes «%s» as «%s»", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("changes nothing when it is applied again, and leaves single spaces", () => {
    const arabic = fc.string({ unit: fc.constantFrom(..."ابتةىأؤئوي َُ،.ـ٣x ") });
    fc.assert(
      fc.property(arabic, (text) => {
        const folded = fold(text);
        expect(folded).not.toMatch(/^ | $| {2}/);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });
});

describe("foldNames", () => {
  it("joins the names there are", () => {
    expect(foldNames("الأمم المتحدة", "United Nations", ["", "هيئة الأمم"])).toBe("الامم المتحده | united nations | هييه الامم");
    expect(foldNames("ناسا", null, [])).toBe("ناسا");
  });
});
