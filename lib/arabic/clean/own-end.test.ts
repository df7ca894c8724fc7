import { describe, expect, it } from "vitest";
import { cleanText } from "../clean.ts";

const TITLE = "انهيار مبنى سكني في حي الجسر";
const FIRST = "انهار مبنى سكني مؤلف من خمسة طوابق في حي الجسر فجر اليوم الأحد بسبب تسرب المياه إلى أساساته.";
const SECOND = "وذكر شهود عيان أن المبنى كان آيلا للسقوط منذ زلزال العام الماضي ولم يخله أحد من سكانه.";
const ACTS = ["هرعت سيارات الدفاع المدني على الفور", "فرضت الشرطة طوقا أمنيا حول المنطقة", "حملت العائلات البلدية مسؤولية الإهمال"];
const OTHERS = ["افتتاح معرض الكتاب في دورته العشرين", "المنتخب يبدأ معسكره استعدادا للتصفيات", "ارتفاع طفيف في أسعار القمح عالميا"];

const removed = (lines: readonly string[]): string[] => cleanText(lines.join("\n")).removed.map(({ text }) => text);

describe("the end of a story is its own, in whatever form", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["short sentences that begin with a verb, without full stops", [TITLE, FIRST, ...ACTS]],
    ["those behind several whole paragraphs", [TITLE, FIRST, SECOND, ...ACTS.slice(0, 2)]],
    ["one of them told of a subject first", [TITLE, FIRST, SECOND, ACTS[0] ?? "", "فرق الإنقاذ انتشلت خمس جثث من تحت الركام"]],
    ["facts behind a single paragraph", [TITLE, FIRST, "أكثر من أربعين عائلة بلا مأوى", "مئتا نازح في مدارس مجاورة", "ثلثا الأبنية القريبة متصدعة تماما"]],
    ["bullets below a subhead", [TITLE, FIRST, SECOND, "مطالب السكان", "• رفع قيمة التعويض إلى ستة آلاف", "• توفير مساكن بديلة قبل الشتاء"]],
    ["long bullets that shorter ones stand above", [TITLE, FIRST, SECOND, "طلبوا ما يلي:", "- إخلاء الحي", "- توفير مساكن بديلة قبل الشتاء", "- رفع قيمة التعويض إلى ستة آلاف"]],
    ["verses, of which some look like headlines", [TITLE, FIRST, SECOND, "تمتع من شميم عرار نجد", "فما بعد العشية من عرار", "ألا يا حبذا نفحات نجد", "وريا روضه غب القطار"]],
    ["verses with their vowels", [TITLE, FIRST, SECOND, "وَوَضْعُ النَّدى في مَوضِعِ السَّيفِ بِالعُلَى", "مُضِرٌّ كَوَضعِ السَّيفِ في مَوضِعِ النَّدى"]],
    ["verses drawn out to one width", [TITLE, FIRST, SECOND, "المرء يعرف في الأنام بفعـــله", "وخصائل المرء الكريم كأصــله", "اصبر على حلو الزمان ومــــره"]],
    ["paragraphs that trail off in dots", [TITLE, FIRST, "أي مبنى هذا الذي انهار وأي طوابق تلك التي سقطت على رؤوس الناس...", "الناس في الأسواق تبكي والدكاكين خاوية والجيوب مثلها منذ شهور طويلة..."]],
    ["what was said in English", [TITLE, FIRST, SECOND, "This is fake news", "We deny everything", "I never met her"]],
    ["a list in Latin letters", [TITLE, FIRST, SECOND, "1 - The Wild Bunch | Sam Peckinpah (1969)", "2 - High Noon | Fred Zinnemann (1952)"]],
    ["the days of a programme", [TITLE, FIRST, SECOND, "السبت 2 نوفمبر 2024", "لقاء السكان مع رئيس البلدية", "الأحد 3 نوفمبر 2024", "زيارة لجنة المهندسين إلى الحي"]],
    ["a report of one line and its agency", [TITLE, FIRST, SECOND, "مقتل قائد ميداني في غارة - رويترز"]],
    ["its days without their year", [TITLE, FIRST, SECOND, "السبت 2 نوفمبر", "لقاء السكان مع رئيس البلدية", "الأحد 3 نوفمبر", "زيارة لجنة المهندسين إلى الحي"]],
    ["reports of one line, each by its agency", ["أبرز أخبار الليلة", "إطلاق سراح عشرين أسيرا من سجن الجبل / وفا", "مقتل قائد ميداني في غارة على الجسر (رويترز)", "انفجارات قرب المطار القديم - سانا"]],
    ["a list by whom each entry is known", [TITLE, FIRST, "حي الجسر: عشرة جرحى / الدفاع المدني", "سقوط عشرات الجرحى في محيط القلعة / أ ف ب", "حي النبع: ثلاثة جرحى / وزارة الصحة", SECOND]],
    ["the days of a chronology", [TITLE, FIRST, SECOND, "5 يناير 2024", "إغلاق مدخل الحي أمام الشاحنات", "12 مارس 2024", "وساطة البلدية مع أصحاب المبنى"]],
  ];
  it.each(cases)("%s", (_what, lines) => {
    expect(removed(lines)).toEqual([]);
  });

  it("below a link in its midst, what it tells of deeds", () => {
    const link = ["اقرأ أيضا", "مباحثات تجارية في العاصمة القديمة"];
    expect(removed([TITLE, FIRST.slice(0, -1), ...link, ...ACTS])).toEqual(link);
  });

  it("other stories' headlines go where the story ends, and nowhere else", () => {
    expect(removed([TITLE, FIRST, SECOND, ...OTHERS])).toEqual(OTHERS);
    expect(removed([TITLE, FIRST, SECOND, ...OTHERS, "هكذا جاءت عناوين الصحف في ذلك الصباح الحزين"])).toEqual([]);
  });
});
