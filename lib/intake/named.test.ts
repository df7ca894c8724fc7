import { describe, expect, it } from "vitest";
import { cleanText } from "#lib/arabic/clean.ts";
import { capture } from "./capture.ts";
import { previewOf } from "./preview.ts";

const NOW = new Date("2026-03-01T12:00:00Z");
const zone = (instant: Date): Date => instant;
const TITLE = "المياه صالحة للشرب";
const STORY = "قالت وزارة المياه إن مياه المدينة صالحة للشرب، ونفت ما نُشر عن تلوثها.";
const MORE = "وأضافت أن الفحوص التي أجريت هذا الأسبوع لم تُظهر أي تلوث في شبكة المدينة.";

async function look(...lines: readonly string[]) {
  const captured = await capture({ text: lines.join("\n"), html: null, url: null }, { publicUrl: null });
  if (!captured.ok) throw new Error(captured.refusals[0].code);
  return previewOf(captured.value, cleanText(captured.value.raw), zone, NOW);
}

describe("who wrote it, and for whom", () => {
  it.each([
    ["سامي حداد - وكالات", "سامي حداد", null, []],
    ["كتبت هند عادل - وكالات", "هند عادل", null, []],
    ["كتب: سامي حداد ووكالات", "سامي حداد", null, []],
    ["كتب - سامي حداد - بيروت", "سامي حداد", null, []],
    ["بقلم/ د. أحمد علي الشامي", "أحمد علي الشامي", null, []],
    ["بقلم: أ.د. هند الخطيب", "هند الخطيب", null, []],
    ["بِقَلَم: سَامِي حَدَّاد", "سامي حداد", null, []],
    ["الكاتب: سامي حداد", "سامي حداد", null, []],
    ["حاوره: سامي الخطيب", "سامي الخطيب", null, []],
    ["أجرت الحوار: هند عادل", "هند عادل", null, []],
    ["sami@nahr.example", null, null, []],
    ["سكاي نيوز عربية - وكالات", null, "سكاي نيوز عربية", []],
    ["السهل مع وكالة فرانس برس", null, "السهل", ["وكالة فرانس برس"]],
    ["ح.ز/ ع.ج.م (د.ب.أ، أ.ف.ب، رويترز)", null, null, ["وكالة الأنباء الألمانية", "وكالة فرانس برس", "رويترز"]],
    ["فريق تحرير السهل", "فريق تحرير السهل", null, []],
    ["(تغطية مستمرة)", null, null, []],
    ["بغداد/المدى", null, null, []],
    ["الرياض 22 ربيع الآخر 1446 هـ الموافق 25 أكتوبر 2024 م واس", null, null, ["وكالة الأنباء السعودية"]],
    ["عمان - بترا -", null, null, ["وكالة الأنباء الأردنية"]],
    ["صنعاء - سبأ:", null, null, ["وكالة الأنباء اليمنية"]],
  ])("«%s»", async (line, byline, outlet, agencies) => {
    expect(await look(TITLE, line, STORY, MORE)).toMatchObject({ title: TITLE, byline, outlet, agencies, paragraphs: [STORY, MORE] });
  });

  it.each([
    ["الرياض: «الشرق الأوسط»", null, "الشرق الأوسط", []],
    ["لندن- عربي21", null, "عربي21", []],
    ["هسبريس - سامي حداد", "سامي حداد", "هسبريس", []],
    ["نص: فرانس24 / أ ف ب", null, "فرانس24", ["وكالة فرانس برس"]],
  ])("finds what «%s» names above a text without a title", async (line, byline, outlet, agencies) => {
    expect(await look(line, STORY, MORE)).toMatchObject({ title: null, byline, outlet, agencies, paragraphs: [STORY, MORE] });
  });

  it("finds the outlet that stands between marks before its sentence", async () => {
    const told = "نفت وزارة النقل، يوم الأربعاء، صحة الأنباء التي تحدثت عن توقف الرحلات إلى الجزيرة.";
    expect(await look(TITLE, `الناصرة- “القدس العربي”: ${told}`, MORE)).toMatchObject({ outlet: "القدس العربي", paragraphs: [told, MORE] });
  });

  it("finds the outlet that stands with a slash before its sentence", async () => {
    const told = "نفت وزارة النقل، يوم الأربعاء، صحة الأنباء التي تحدثت عن توقف الرحلات إلى الجزيرة.";
    expect(await look(TITLE, `ضفة نيوز/ ${told}`, MORE)).toMatchObject({ outlet: "ضفة نيوز", paragraphs: [told, MORE] });
  });

  it("finds an agency's line above a text without a title", async () => {
    expect(await look("الرياض 22 ربيع الآخر 1446 هـ الموافق 25 أكتوبر 2024 م واس", STORY, MORE)).toMatchObject({ title: null, agencies: ["وكالة الأنباء السعودية"], publishedOn: "2024-10-25" });
    expect(await look("دمشق-سانا", STORY, MORE)).toMatchObject({ title: null, agencies: ["وكالة الأنباء السورية"], paragraphs: [STORY, MORE] });
  });

  it.each([
    ["القاهرة في 25 أكتوبر /أ ش أ/ ", "وكالة أنباء الشرق الأوسط"],
    ["القاهرة 25 أكتوبر 2024 /أ ش أ/ - ", "وكالة أنباء الشرق الأوسط"],
    ["واشنطن - أ ف ب ", "وكالة فرانس برس"],
    ["القاهرة ٢٥ أكتوبر ٢٠٢٤ /أ ش أ/ - ", "وكالة أنباء الشرق الأوسط"],
  ])("reads the dateline «%s»", async (opening, agency) => {
    const told = "نفى المركز الإعلامي لمجلس الوزراء ما تردد عن بيع محطة المياه الكبرى في المدينة.";
    expect(await look(TITLE, opening + told, MORE)).toMatchObject({ agencies: [agency], paragraphs: [told, MORE] });
  });

  it.each(["بور/ص ك/ب ق", "أس م/س ع"])("takes the initials «%s» for no words of the story", async (line) => {
    expect(await look(TITLE, STORY, MORE, line)).toMatchObject({ byline: null, paragraphs: [STORY, MORE] });
  });

  it("knows who speaks in a list from who wrote", async () => {
    const said = ["رئيس الحزب - بيروت", "نرفض القرار", "وزير المال (لبنان)", "القرار نهائي", "علي حسن - صيدا", "لا نستطيع العيش"];
    expect(await look(TITLE, STORY, MORE, ...said)).toMatchObject({ byline: null, paragraphs: [STORY, MORE, ...said] });
    expect(await look(TITLE, "رئيس الوزراء - بغداد", STORY, MORE)).toMatchObject({ byline: null });
  });
});
