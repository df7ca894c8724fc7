import { describe, expect, it } from "vitest";
import { cleanText } from "#lib/arabic/clean.ts";
import { publishedIn } from "./published.ts";

const TITLE = "صورة رئيس البلدية عند النبع مفبركة";
const STORY = "تداولت حسابات على منصات التواصل صورة زعمت أنها لرئيس البلدية سامر الحاج وهو يغلق نبع السهل بيديه.";
const MORE = "وتبين بعد البحث أن الصورة مركبة من صورتين قديمتين، كما أكد ثلاثة خبراء سألناهم هذا الأسبوع.";
const CARD = ["الادعاء المتداول:", "نص المنشور: الحاج يغلق النبع", "تاريخ النشر: 12 مارس 2023", "الناشر: صفحة أهالي السهل"];

const day = (...lines: readonly string[]): string | null => {
  const raw = lines.join("\n");
  return publishedIn(raw, cleanText(raw).removed, "2026-03-01");
};

describe("the day of a post that the story is about is not the story's", () => {
  it.each([
    ["nothing else says a day", [TITLE, STORY, MORE, ...CARD], null],
    ["a bare day above", [TITLE, "15 مارس 2023", STORY, MORE, ...CARD], "2023-03-15"],
    ["a day said above", [TITLE, "نشر في: 15 مارس 2023", STORY, MORE, ...CARD], "2023-03-15"],
    ["a day said at the end", [TITLE, STORY, MORE, ...CARD, "التصنيف: زائف", MORE.replace("ثلاثة", "أربعة"), "تاريخ النشر: 15 مارس 2023"], "2023-03-15"],
    ["the card in the middle", [TITLE, "15 مارس 2023", STORY, ...CARD, MORE], "2023-03-15"],
    ["the post's address", [TITLE, STORY, MORE, "تاريخ النشر: 12 مارس 2023", "رابط المنشور الأصلي: فيسبوك"], null],
    ["a heading over it", [TITLE, "15 مارس 2023", STORY, MORE, "المنشور المضلل", "تاريخ النشر: 12 مارس 2023"], "2023-03-15"],
    ["a card above the paragraphs", [TITLE, "15 مارس 2023", "الادعاء", "صورة تظهر الحاج عند النبع", "نشر بتاريخ: 12 مارس 2023", "تحقيق السهل", STORY, MORE], "2023-03-15"],
    ["the claim's sources", [TITLE, STORY, MORE, "مصادر الادعاء", "تاريخ النشر: 12 مارس 2023"], null],
    ["how many shared it", [TITLE, STORY, MORE, "تاريخ النشر: 12 مارس 2023", "عدد المشاركات: 12 ألفا"], null],
  ])("%s", (_, lines, found) => {
    expect(day(...lines)).toBe(found);
  });

  it("but what a page says of itself at the end is", () => {
    expect(day(TITLE, STORY, MORE, "الكاتب: سامي حداد", "تاريخ النشر: 15 مارس 2023", "المصدر: السهل نيوز")).toBe("2023-03-15");
    expect(day("الجمعة 27 فبراير 2026", TITLE, STORY, MORE, "تاريخ النشر: 15 مارس 2023")).toBe("2023-03-15");
  });
});

it("takes no day of history for the page's", () => {
  expect(day("25 أكتوبر 1973", STORY, MORE)).toBeNull();
});

it("takes the day over a title about a claim for the page's", () => {
  expect(day("ادعاء كاذب حول النبع", "نشر في: 15 مارس 2023", STORY, MORE)).toBe("2023-03-15");
});

describe("the forms in which pages write their day", () => {
  it.each([
    ["14:33 GMT 25.10.2024 (تم التحديث: 15:00 GMT 26.10.2024)", "2024-10-25"],
    ["May 1, 2023", "2023-05-01"],
    ["Posted on May 1, 2023", "2023-05-01"],
    ["Friday, October 25, 2024 3:15 PM", "2024-10-25"],
    ["vendredi 25 octobre 2024", "2024-10-25"],
    ["Publié le 3 février 2024 à 14:30", "2024-02-03"],
    ["نشر فی: ٢٥ اکتوبر ٢٠٢٤", "2024-10-25"],
    ["نشر في بوابة السهل يوم 25 - 10 - 2024", "2024-10-25"],
    ["25 / 10 / 2024", "2024-10-25"],
    ["25-أكتوبر-2024", "2024-10-25"],
    ["05 - 10 - 2024", null],
  ])("«%s»", (line, found) => {
    expect(day(TITLE, line, STORY, MORE)).toBe(found);
    expect(cleanText([TITLE, line, STORY, MORE].join("\n")).paragraphs).toEqual([STORY, MORE]);
  });

  it.each([
    ["السهل 25-10-2024 (أ ف ب) - ", "2024-10-25"],
    ["القاهرة 25 أكتوبر 2024 (شينخوا) -- ", "2024-10-25"],
    ["القاهرة 25 أكتوبر (رويترز) - ", null],
  ])("reads the dateline «%s»", (dateline, found) => {
    expect(day(TITLE, dateline + STORY, MORE)).toBe(found);
    expect(day(TITLE, "26 أكتوبر 2024", dateline + STORY, MORE)).toBe("2024-10-26");
  });
});
