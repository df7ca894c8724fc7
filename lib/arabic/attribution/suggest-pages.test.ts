import { describe, expect, test } from "vitest";
import { suggest } from "./suggest.ts";

const read = (text: string): string[] => suggest({ text, publishedOn: null, outlet: null }).map((each) => `${each.kind === "claim" ? "claim" : each.stance} | ${each.speaker?.name ?? "–"} | ${each.text}`);
const answers = (text: string): string[] => read(text).filter((line) => !line.startsWith("claim"));
const claims = (text: string): string[] => read(text).filter((line) => line.startsWith("claim"));

describe("answers as pages word them", () => {
  test.each([
    ["a circumstance that only points back, with its sentence", "ردت الممثلة هالة ناصر على أنباء اعتزالها الفن، مؤكدة عدم صحتها.", "denies | هالة ناصر | ردت الممثلة هالة ناصر على أنباء اعتزالها الفن، مؤكدة عدم صحتها"],
    ["what is made clear beside an untruth is a denial", "ونفت الممثلة الخبر.\n\nوأضافت هالة ناصر: «كل ما في الأمر خلاف عابر في البيت، وما كتب عنه غير صحيح على الإطلاق».", "denies | هالة ناصر | كل ما في الأمر خلاف عابر في البيت، وما كتب عنه غير صحيح على الإطلاق"],
    ["a statement given in full", "قال الوزير سامي رزق إن الطريق مفتوح.\n\nوجاء نص البيان الرسمي «تابعنا ما يشاع عن الطريق، وعليه نؤكد أن كل ما نشر لا أساس له من الصحة».", "denies | سامي رزق | تابعنا ما يشاع عن الطريق، وعليه نؤكد أن كل ما نشر لا أساس له من الصحة"],
    ["two nouns of one deed", "كذبت بلدية النهر ما تم تداوله ونشره على صفحة تحمل اسمها عن بيع الحديقة.", "denies | بلدية النهر | كذبت بلدية النهر ما تم تداوله ونشره على صفحة تحمل اسمها عن بيع الحديقة"],
  ])("%s", (_, text, expected) => {
    expect(answers(text)).toContain(expected);
  });

  test.each([
    ["one who goes over results", "وأضاف المدير سامي رزق: «لدينا لجان للمراجعة، وهي تعمل كل شهر».\n\nوتراجع اللجنة النتائج وترفع التقارير إلى المجلس."],
    ["an appeal for care, though it ends in aims achieved", "ونشرت الوزارة تقريرها عن الحصاد. ودعت الوزارة إلى تحري الدقة في نقل الأخبار وعدم عرقلة تحقيق أهدافها."],
    ["official channels only", "نشرت صحيفة الغد خبرا عن بيع النادي. وقال رئيس النادي سمير حداد: «ندعو جمهورنا إلى متابعة حساباتنا، فأخبار النادي تصدر فقط عبر قنواته»."],
    ["what was written, which negates nothing", "زعمت صحيفة الغد أن مياه المدينة ملوثة. وأكدت الهيئة أنها تابعت ما كتب عن مياه المدينة في الأيام الماضية، وتستعد لموسم الصيف."],
  ])("none: %s", (_, text) => {
    expect(answers(text).filter((line) => !line.startsWith("clarifies"))).toEqual([]);
  });
});

describe("claims as pages word them", () => {
  test.each([
    ["a paper's, named after «كانت»", "قال الوزير سامي رزق إن الطريق مفتوح.\n\nوكانت وكالة أنباء “الغد” المحلية، زعمت، نقلا عن مصادر، أن الحكومة ستبيع المرفأ.", "claim | وكالة أنباء الغد المحلية | الحكومة ستبيع المرفأ"],
    ["nobody's, where news goes round by itself", "قال الوزير سامي رزق إن الطريق مفتوح.\n\nوكانت قد تداولت أنباء صحفية عن رغبة اللاعب في الرحيل.", "claim | – | رغبة اللاعب في الرحيل"],
    ["with a name in brackets inside", "قالت الوزارة إن ما تم تداوله في شأن قيام أحد موظفيها بمخاطبة إدارة موقع (الصدى) لإغلاق الحسابات الشخصية عار من الصحة.", "claim | – | قيام أحد موظفيها بمخاطبة إدارة موقع (الصدى) لإغلاق الحسابات الشخصية"],
    ["up to where the papers are named", "نفت الشركة ما تردد عن فصل مئة عامل، وهو ما نشرته مجموعة من الصحف المحلية.", "claim | – | فصل مئة عامل"],
    ["a denied clause with قد", "نفت الوزارة أن يكون قد وصلها أي تقرير يخالف المتداول.", "claim | – | وصلها أي تقرير يخالف المتداول"],
  ])("%s", (_, text, expected) => {
    expect(claims(text)).toContain(expected);
  });

  test.each([
    ["any news, without saying what", "تبرأت الوزارة من أي أخبار يتم نشرها على الصفحات باسمها."],
    ["what is said next", "وأكد النادي أنه لا صحة لما تم تداوله على المنصات، كما تابع أنه من الضروري عدم الالتفات إلى تلك الشائعات."],
    ["how somebody looked", "وانتشر مقطع فيديو ظهرت فيه وهي تغالب دموعها وتبكي في بيتها."],
    ["whose they are called", "فندت المديرية الأخبار المتداولة بشأن مالي المنسوبة للوزارة في بيان زائف."],
  ])("none: %s", (_, text) => {
    expect(claims(text)).toEqual([]);
  });
});
