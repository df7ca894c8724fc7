import { describe, expect, it } from "vitest";
import { factsOf } from "./facts.ts";
import { pairing } from "./pairing.ts";
import { leadsExchanged, partiesExchanged } from "./roles.ts";

const pairOf = (first: string, second: string) => pairing(factsOf(first).tokens, factsOf(second).tokens);

describe("who does it to whom", () => {
  it.each([
    ["كينيا تقاضي إثيوبيا", "إثيوبيا تقاضي كينيا", 1],
    ["قمح هندي إلى اليونان", "اليونان ترسل القمح للهند", 1],
    ["ضرائب كندية على الورق السويدي", "ضرائب سويدية على الورق الكندي", 1],
    ["تسلا تلاحق هواوي قضائيا", "هواوي تلاحق تسلا قضائيا", 1],
    ["كينيا تقاضي إثيوبيا", "دعوى كينية على إثيوبيا", -1],
    ["قروض من ألمانيا لليونان", "ألمانيا تقرض اليونان", -1],
    ["هدنة بين كينيا وإثيوبيا", "إثيوبيا وكينيا في هدنة", 0],
    ["كينيا تزرع البن", "البن في كينيا", 0],
  ])("«%s» and «%s»: %i", (first, second, exchanged) => {
    expect(partiesExchanged(pairOf(first, second))).toBe(exchanged);
  });
});

describe("words before another that exclude each other", () => {
  it.each([
    ["لقاء الفريقين قبل المهرجان", "لقاء الفريقين بعد المهرجان", true],
    ["الوزيرة تصوت ضد المشروع", "الوزيرة تصوت مع المشروع", true],
    ["لقاء الفريقين قبيل المهرجان", "الفريقان يلتقيان قبل المهرجان", false],
    ["افتتاح المهرجان من قبل البلدية", "البلدية تفتتح المهرجان بعد انتظار", false],
  ])("«%s» and «%s»: %s", (first, second, exchanged) => {
    expect(leadsExchanged(pairOf(first, second))).toBe(exchanged);
  });
});
