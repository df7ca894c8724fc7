import { describe, expect, it } from "vitest";
import { cleanText } from "#lib/arabic/clean.ts";
import type { Capture } from "./capture.ts";
import { previewOf } from "./preview.ts";

const NOW = new Date("2026-03-01T12:00:00Z");
const PASTE: Capture = { raw: "", html: null, origin: "paste", url: null, title: null, outlet: null, byline: null, published: null, language: null };
const STORY = "قالت وزارة المياه إن مياه المدينة صالحة للشرب، ونفت ما نُشر عن تلوثها.";
const MORE = "وأضافت أن الفحوص التي أجريت هذا الأسبوع لم تُظهر أي تلوث في شبكة المدينة.";

const zone = (instant: Date): Date => new Date(instant.getTime() + 3 * 3_600_000);

function preview(lines: readonly string[], known: Partial<Capture> = {}) {
  const raw = lines.join("\n\n");
  return previewOf({ ...PASTE, raw, ...known }, cleanText(raw), zone, NOW);
}

describe("a first look", () => {
  it("tells a heading from a first paragraph", () => {
    expect(preview(["المياه صالحة للشرب", STORY])).toMatchObject({ title: "المياه صالحة للشرب", paragraphs: [STORY] });
    expect(preview([STORY, MORE])).toMatchObject({ title: null, paragraphs: [STORY, MORE] });
  });

  it.each([
    ["2024-10-25T22:30:00Z", "2024-10-26"],
    ["2024-10-25T14:00:00+03:00", "2024-10-25"],
    ["2024-10-25", "2024-10-25"],
    [null, null],
  ])("gives the newsroom's day of %s", (published, day) => {
    expect(preview(["المياه صالحة للشرب", STORY], { published }).publishedOn).toBe(day);
  });

  it.each([
    ["الجمعة 25 أكتوبر 2024 - 10:30", "2024-10-25"],
    ["نشر في: 2024-10-25", "2024-10-25"],
    ["٢٥ أكتوبر ٢٠٢٤", "2024-10-25"],
    ["الأحد، 04 آب/أغسطس 2013، آخر تحديث 02:21", "2013-08-04"],
    ["25/10/2024 - 14:30", "2024-10-25"],
    ["25-10-2024", "2024-10-25"],
    ["05/10/2024", null],
    ["الجمعة 25 تشرين الأول/أكتوبر 2024", "2024-10-25"],
    ["الجمعة 25 أكتوبر / تشرين الأول 2024", "2024-10-25"],
    ["\u06f2\u06f5 أكتوبر \u06f2\u06f0\u06f2\u06f4", "2024-10-25"],
    ["نشر في: 25 أكتوبر 2024 - آخر تحديث: 27 أكتوبر 2024", "2024-10-25"],
    ["آخر تحديث: 27 أكتوبر 2024 | نشر في: 25 أكتوبر 2024", "2024-10-25"],
    ["آخر تحديث: 27 أكتوبر 2024", null],
    ["25 أكتوبر 2024 على الساعة 14:33", "2024-10-25"],
    ["الجمعة, 25 أكتوبر, 2024 إلى 12:30", "2024-10-25"],
    ["السبت 23 ربيع الآخر 1446 هـ - 26 أكتوبر 2024 م - العدد 16789", "2024-10-26"],
    ["الجمعة 22 ربيع الآخر 1446 هـ الموافق 25 أكتوبر 2024 م", "2024-10-25"],
    ["25 تشرين الأول 20243 دقائق للقراءة", "2024-10-25"],
    ["أكتوبر 25, 2024", "2024-10-25"],
    ["نشر بواسطة محمد سالم في أكتوبر 25, 2024", "2024-10-25"],
    ["25 أكتوبر 2030", null],
  ])("reads the day of the line «%s»", (line, day) => {
    expect(preview(["المياه صالحة للشرب", line, STORY])).toMatchObject({ publishedOn: day, paragraphs: [STORY] });
    expect(preview([line, "المياه صالحة للشرب", STORY])).toMatchObject({ publishedOn: day, title: "المياه صالحة للشرب" });
  });

  it("goes by when it was published, not by when it was changed", () => {
    expect(preview(["المياه صالحة للشرب", "آخر تحديث: 27 أكتوبر 2024", "نشر في: 25 أكتوبر 2024", STORY]).publishedOn).toBe("2024-10-25");
  });

  it("takes no day of another story, or of a comment, below its own", () => {
    const others = ["موضوعات ذات صلة", "وزارة المياه تعلن خطة جديدة للشبكة", "27 نوفمبر 2023"];
    expect(preview(["المياه صالحة للشرب", STORY, MORE, ...others]).publishedOn).toBeNull();
    expect(preview(["المياه صالحة للشرب", STORY, MORE, "التعليقات", "سامي", "نشر في: 1 نوفمبر 2024"]).publishedOn).toBeNull();
    expect(preview(["المياه صالحة للشرب", STORY, MORE, "27 نوفمبر 2023"]).publishedOn).toBeNull();
    expect(preview(["المياه صالحة للشرب", STORY, MORE, "نشر في: 25 أكتوبر 2024", ...others]).publishedOn).toBe("2024-10-25");
  });

  it.each([
    ["تونس/ كريم ناصر/ الأناضول", "كريم ناصر"],
    ["كريم ناصر / الأناضول", "كريم ناصر"],
    ["القدس (رويترز)", null],
    ["(رويترز، فرانس برس، الضفة الجديدة)", null],
    ["الضفة نيوز – سياسة", null],
  ])("reads the writer in «%s»", (line, byline) => {
    expect(preview(["المياه صالحة للشرب", line, STORY])).toMatchObject({ byline, paragraphs: [STORY] });
  });

  it("reads no writer in an agency's last line", () => {
    expect(preview(["المياه صالحة للشرب", STORY, MORE, "(النهاية) ن س ع / ط أ ب"])).toMatchObject({ byline: null, paragraphs: [STORY, MORE] });
  });

  it("calls no account and no paper a writer", () => {
    const bylines = ["admin", "النهر", "موقع الحدث", "هدى سالم"].map((byline) => preview(["المياه صالحة للشرب", STORY], { byline, outlet: "النهر" }).byline);
    expect(bylines).toEqual([null, null, null, "هدى سالم"]);
  });

  it("goes by the words for the language, not by the template", () => {
    expect(preview(["المياه صالحة للشرب", STORY], { language: "en" }).language).toBe("ar");
    expect(preview(["Water is safe to drink", "The ministry said on Friday that the water is safe."], { language: "ar" }).language).toBe("en");
  });
});
