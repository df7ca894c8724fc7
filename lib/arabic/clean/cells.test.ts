import { describe, expect, it } from "vitest";
import { cleanText } from "../clean.ts";

const TITLE = "البلدية تنشر أرقام التلوث في القرى";
const STORY = "نشرت بلدية السهل اليوم الخميس أرقام التلوث في القرى الأربع التي تشرب من النبع منذ أعوام.";

const clean = (...lines: readonly string[]) => cleanText([TITLE, STORY, ...lines].join("\n"));

describe("figures of a table or a list stay", () => {
  it.each([
    ["a table copied cell by cell", ["القرية", "الإصابات", "الوفيات", "السهل", "1200", "0", "النبع", "350", "2", "المجموع", "1550", "2"]],
    ["two columns", ["السهل", "١٢٠٠", "النبع", "٣٥٠"]],
    ["rows with bars", ["القرية | الإصابات | الوفيات", "السهل | 1200 | 0", "1 | النبع | 350", "الدولار | 1480 | 1485"]],
    ["a score between the sides", ["النجمة", "2 - 1", "الأنصار"]],
    ["degrees of cities", ["القاهرة 30 - 18", "الإسكندرية 27 - 17", "أسوان 37 - 22"]],
    ["a programme", ["النجمة × المصري - 5:00 مساء", "الأحد 27 أكتوبر", "العهد × الأنصار"]],
    ["years that head a chronology", ["2021", "إغلاق النبع", "2022", "فتح النبع"]],
    ["days that head one", ["15 مارس 2023", "إغلاق النبع", "20 مارس 2024", "فتح النبع"]],
  ])("%s", (_, lines) => {
    expect(clean(...lines)).toMatchObject({ paragraphs: [STORY, ...lines], removed: [] });
  });

  it.each([
    ["counts of a share bar", ["12", "5", "300"]],
    ["a count alone", ["1,234"]],
    ["the number of a page", ["- 2 -"]],
    ["hours of a page", ["14:25", "مشاركة", "14:10"]],
    ["a stamp between bars", ["الضفة | الثلاثاء، 25 جوان، 2019 | عدد الزيارات : 18", "الضفة | 25/10/2024 | 14:30"]],
  ])("but not %s", (_, lines) => {
    expect(clean(...lines).paragraphs).toEqual([STORY]);
  });

  it("and the places of most read stories go with them", () => {
    const { paragraphs, removed } = clean("الأكثر قراءة", "1", "حريق ضخم في مصنع للورق", "2", "وفاة مغن قديم عن ثمانين عاما", "3", "أسعار الذهب في أسواق العاصمة");
    expect(paragraphs).toEqual([STORY]);
    expect(removed.map(({ reason }) => reason)).toEqual(Array.from({ length: 7 }, () => "read_more"));
  });
});
