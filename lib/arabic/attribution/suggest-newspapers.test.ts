import { describe, expect, test } from "vitest";
import { answersIn, claimsIn, titled } from "./testing.ts";

const answers = (story: string): string[] => answersIn(titled(story));
const claims = (story: string): string[] => claimsIn(titled(story));
const speakers = (story: string): (string | undefined)[] => answers(story).map((line) => line.split(" | ")[1]);

describe("who speaks", () => {
  test.each([
    ["a name without article before a relative word", "ونفى بلاكبيرن الذي كان مشجعوه غاضبين من مالكيه اتهام الاتحاد له بالعجز عن ضبط جمهوره.", "بلاكبيرن"],
    ["a title behind the place where one serves", "نفى نائب رئيس الشرطة في السهل، الفريق ناصر حمد، ما تداوله ناشطون من هجومه على الوزير.", "ناصر حمد"],
    ["whoever denies, not those whose news went round", "نفت مصادر مقربة من القناة الأنباء التي تداولت أخيرا عن بيع الفريق الأول للنادي، مؤكدة أن كل تلك الأنباء عارية من الصحة.", "مصادر مقربة من القناة"],
    ["a state right before a relative word", "جرت مفاوضات بين العاصمتين وروسيا التي تنفي وجود أي دليل على ضلوع حليفها.", "روسيا"],
    ["behind a second word joined by and", "قال مدير العلاقات العامة والإعلام في الوزارة شامل الرشيد إن ما تردد عن منع الصحيفة عار تماما من الصحة.", "شامل الرشيد"],
    ["an envoy, behind where he serves", "وقال سفير مصر في الجزائر عمر الناصر إن الأخبار التي نشرت عن الوساطة غير صحيحة.", "عمر الناصر"],
    ["honorifics belong to no role", "استنكر معالي الأمين العام لمجلس النهر الدكتور سامي رزق تصريحات نائب الرئيس عن المجلس.", "سامي رزق"],
    ["one whom «نفى» follows", "وقال المتحدث باسم الجيش سامي رزق نفى فيه التقرير إن الخبر كاذب تماما ولا أساس له.", "سامي رزق"],
    ["a possessive role and the name behind it", "نفى الاتحاد الأنباء. وقال رئيسه كريم ناصر إن هذه الأنباء كاذبة ولا أساس لها من الصحة.", "كريم ناصر"],
  ])("%s", (_, story, expected) => {
    expect(speakers(story)).toContain(expected);
  });

  test("a town is no grandmother, and a deed no person", () => {
    expect(speakers("نفت هيئة التحقيق في جدة، بعد تم القبض على الجاني، ما نشر عن إطلاقه.")).toEqual(["هيئة التحقيق"]);
  });
});

describe("what is said", () => {
  test.each([
    ["behind the clause about who speaks", "أكد فيصل رزق، زوج المعلمة التي توفيت أمس، عزمه على مقاضاة المتحدث الرسمي للجامعة.", "threatens_legal_action | فيصل رزق | أكد فيصل رزق، زوج المعلمة التي توفيت أمس، عزمه على مقاضاة المتحدث الرسمي للجامعة"],
    ["no comment, though given in a statement", "ورفض المعطي في تصريحات إلى «الضفة» أمس التعليق على ما جاء في ادعاءات الكاتب.", "no_comment | المعطي | ورفض المعطي في تصريحات إلى «الضفة» أمس التعليق على ما جاء في ادعاءات الكاتب"],
    ["pointing at the allegations", "تتهم واشنطن جيش الشمال بشن هجمات بالغاز، لكن موسكو تؤكد أنه لا توجد أدلة تدعم هذه الاتهامات.", "denies | موسكو | أنه لا توجد أدلة تدعم هذه الاتهامات"],
    ["what is condemned, not what the other had said", "واستنكرت الأمانة العامة لمنظمة النهر التصريحات التي ادعى فيها النائب أن المدينة ترعى اللصوص.", "disputes | الأمانة العامة لمنظمة النهر | واستنكرت الأمانة العامة لمنظمة النهر التصريحات التي ادعى فيها النائب أن المدينة ترعى اللصوص"],
    ["two words written as one", "نفى مدير المصنع سامي رزق ماتردد عن بيع المصنع القديم.", "denies | سامي رزق | نفى مدير المصنع سامي رزق ماتردد عن بيع المصنع القديم"],
    ["two clauses side by side", "وقال الناطق سامي رزق ذلك نافيا أن تكون المجموعة مرتبطة بالحزب المحظور في الشمال، مؤكدا أن الحزب لا يملك أي تنظيم مسلح داخل المدن.", "denies | سامي رزق | نافيا أن تكون المجموعة مرتبطة بالحزب المحظور في الشمال، مؤكدا أن الحزب لا يملك أي تنظيم مسلح داخل المدن"],
  ])("%s", (_, story, expected) => {
    expect(answers(story)).toContain(expected);
  });
});

describe("no answers", () => {
  test.each([
    ["a prayer", "زعمت الصفحة أن الجسر سقط. وتقدم الأهالي بالشكر لولاة الأمر حفظهم الله وأيدهم، ومن ذلك مبادرتهم بالمساعدة."],
    ["what everyone knows", "زعمت الصفحة أن الجسر سقط. وقالت الوكالة إن دور المدينة في السلام لا ينكره إلا جاحد."],
    ["an invitation declined", "زعمت الصفحة أن الجسر سقط. واعتذرت الفرقة عن المشاركة في المهرجان."],
    ["a request that nobody granted", "زعمت الصفحة أن الجسر سقط. وقال الأب إن المراكز الطبية لم ترد على طلب الإخلاء."],
    ["news that was not printed", "زعمت الصفحة أن الجسر سقط. ورفضت الصحيفة نشر الخبر حتى تصلها الوثائق."],
    ["the prosecution, which alleges nothing", "زعمت الصفحة أن الجسر سقط. ورفضت دائرة هيئة التحقيق والادعاء العام إطلاق سراح الموقوفين."],
    ["a noun that looks like a verb of two", "زعمت الصفحة أن الجسر سقط. وأصبح فتح تحقيق أمرا شائعا في مثل هذه الأحوال."],
    ["a deed that religion does not know", "زعمت الصفحة أن الجسر سقط. ووصف المحافظ الجريمة بالعمل الذي لا يمت للدين بصلة."],
    ["ballots, which are no statement", "زعمت الصفحة أن الجسر سقط. وقال الوالي إن بعض الناخبين لم يدلوا بأصواتهم."],
    ["papers that prove it", "اتهم الأب الجامعة بتغيير رغبات ابنته، مضيفا أن لديه مستندات تؤكد ما ذهب إليه."],
    ["who plainly affirms something else", "زعمت الصفحة أن الجسر سقط. وأكد الوزير أن جهود بلاده في مكافحة الفقر تجعلها في مقدمة الدول."],
  ])("%s", (_, story) => {
    expect(answers(story)).toEqual([]);
  });
});

describe("one party, one position on one claim", () => {
  test("told with two verbs", () => {
    expect(answers("استنكر النادي ما نشرته الصحيفة عن بيع الملعب القديم للشركة. وأكد النادي أن خبر بيع الملعب القديم لا أساس له من الصحة.")).toHaveLength(1);
  });
});

describe("what is claimed", () => {
  test.each([
    ["of what one was accused", "ونفى بلاكبيرن الذي كان مشجعوه غاضبين من مالكيه اتهام الاتحاد له بالعجز عن ضبط جمهوره.", "claim | – | بالعجز عن ضبط جمهوره"],
    ["up to how it was said", "نفى المتحدث الأخبار المتداولة حول إلغاء بدل التميز وخفض الرواتب بقوله: «الوزارة حريصة على الجميع».", "claim | – | إلغاء بدل التميز وخفض الرواتب"],
    ["up to what is said of the rumour", "نفت أسرة الفنانة وفاتها في المستشفى أمس وهي الإشاعة التي انتشرت بقوة.", "claim | – | وفاتها في المستشفى أمس"],
  ])("%s", (_, story, expected) => {
    expect(claims(story)).toContain(expected);
  });

  test("no judgement of it", () => {
    expect(claims("وصف الأمين العام هذا الكلام بأنه غير مسؤول واتهامات باطلة ومشينة لا تساعد على شيء.")).toEqual([]);
  });
});
