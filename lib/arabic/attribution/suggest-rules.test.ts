import { describe, expect, test } from "vitest";
import { answersIn, foundIn, titled } from "./testing.ts";

// What the rules find, whether or not it is likely enough to be suggested.
const found = (story: string): string[] => foundIn(titled(story));
const suggested = (story: string): string[] => answersIn(titled(story));

describe("what the rules find, and what is suggested", () => {
  test.each([
    ["told, where what follows is on a condition", "نفى الفنان سامي رزق أن يكون قد اعتزل التمثيل. وقال رزق: «إذا أردت الاعتزال فليس لأن أحدا يحرم ذلك»، مضيفا: «لا يمكن أن أعتزل، فهذا عملي الوحيد».", "denies | سامي رزق | لا يمكن أن أعتزل، فهذا عملي الوحيد"],
    ["a role alone, and then a name alone", "نفى المتحدث الرسمي للوزارة ما تم تداوله حول وقف البدلات.\n\nوقال الدكتور خالد ناصر إنه لا صحة لما تم تداوله حول تشكيل لجنة لإلغاء البدلات.", "denies | خالد ناصر | إنه لا صحة لما تم تداوله حول تشكيل لجنة لإلغاء البدلات"],
    ["neither confirmed nor denied", "لم يؤكد متحدث باسم الوزارة أو ينفي تلك التقارير. وقال المتحدث: «لا يمكننا الكشف عن مكان الدبلوماسي حاليا».", "no_comment | متحدث باسم الوزارة | لا يمكننا الكشف عن مكان الدبلوماسي حاليا"],
    ["what is said of the match beside an apology", "اعتذر اللاعب سامي رزق عن تصريحاته بشأن الحكم في المباراة الأخيرة. وقال رزق: «الحكم لم يكن على قدر مباراة بهذه الأهمية».", "retracts | سامي رزق | اعتذر اللاعب سامي رزق عن تصريحاته بشأن الحكم في المباراة الأخيرة"],
    ["a threat behind what is not put up with", "وقالت الشركة إنها لن تتهاون مع مروجي الإشاعات وستتخذ الإجراءات القانونية.", "threatens_legal_action | الشركة | وستتخذ الإجراءات القانونية"],
  ])("%s", (_, story, expected) => {
    expect(found(story)).toContain(expected);
    expect(suggested(story)).toEqual([expected]);
  });

  test.each([
    ["after the match", "زعمت الصفحة أن الجسر سقط. وقال اللاعب سامي رزق عقب المباراة إن فريقه لعب جيدا ولم يقصر."],
    ["the name of a page", "زعمت الصفحة أن الجسر سقط. ولم يتسن لفريق فتبينوا التحقق من السياق الحقيقي لمقطع الادعاء إلا أن تداوله منذ عام 2014 ينفي أن يكون له علاقة بالأحداث الحالية في مصر."],
    ["a deed that religion does not know", "زعمت الصفحة أن الجسر سقط. ووصف المحافظ الجريمة بالعمل الذي لا يمت للدين بصلة."],
    ["ballots, which are no statement", "زعمت الصفحة أن الجسر سقط. وقال الوالي إن بعض الناخبين لم يدلوا بأصواتهم."],
    ["what was written, which negates nothing", "زعمت صحيفة الغد أن مياه المدينة ملوثة. وأكدت الهيئة أنها تابعت ما كتب عن مياه المدينة في الأيام الماضية، وتستعد لموسم الصيف."],
    ["a negation that leaves one thing", "قال ناشطون إن الشرطة قصرت. وأضاف الضابط سامي رزق: «هذه الأنباء المروعة لن تؤدي إلا إلى تعزيز تصميمنا على إنهاء التحقيق»."],
    ["rumours that are only around", "وقال مسؤول في الحكومة إن مؤتمرا صحفيا سيعقد بشأن الزعيم وسط شائعات عن وفاته."],
  ])("none: %s", (_, story) => {
    expect(found(story)).toEqual([]);
    expect(suggested(story)).toEqual([]);
  });
});

describe("what the rules find, where other words of the story are likelier", () => {
  test.each([
    ["a state under its full name and its government", "نفت دولة الإمارات العربية المتحدة ما جاء في تقرير المنظمة.\n\nوشددت الحكومة الإماراتية على أن السجون تخضع بالكامل للسلطات المحلية.", "denies | الحكومة الإماراتية | السجون تخضع بالكامل للسلطات المحلية"],
    ["what the next sentence says holds instead", "نفت وزارة التموين نقص القمح في المخازن.\n\nوأكدت الوزارة أن المخزون يكفي ستة أشهر كاملة.", "denies | وزارة التموين | المخزون يكفي ستة أشهر كاملة"],
    ["two parties in one sentence", "نفت إدارتا المدرستين زيادة الرسوم، إلا أنهما اعترفتا بزيادة ثمن الكتب.", "confirms | إدارتا المدرستين | اعترفتا بزيادة ثمن الكتب"],
    ["what is denied, where it stands between marks", "نفت وزيرة العدل هدى رزق، خلال ردها على النواب، مساء اليوم، “وجود أي مضرب عن الطعام في السجون”.\n\nواعتبرت الوزيرة أن “من حق السجين الإضراب، لكن عليه احترام القانون”.", "denies | هدى رزق | وجود أي مضرب عن الطعام في السجون"],
    ["a role and a name in the midst of a sentence", "وتعذر الحصول على رد من مكتب النائب، لكن محاميه، سامي رزق، هدد بمقاضاة الموقع.", "threatens_legal_action | سامي رزق | هدد بمقاضاة الموقع"],
    ["an admission that ends in a denial", "أقرت الشركة بوجود تسرب محدود لكنها نفت أن يكون سبب الوفاة.", "partly_confirms | الشركة | أقرت الشركة بوجود تسرب محدود"],
  ])("%s", (_, story, expected) => {
    expect(found(story)).toContain(expected);
  });

  test("one answer for each thing denied", () => {
    expect(found("نفى المشرف سامي رزق مفاوضة اللاعب مراد زين.\n\nوقال المشرف سامي رزق: «لم نتفاوض مع مراد زين، عكس ما تردد عنا».\n\nوأضاف: «لم نطلب أيضا ضم الحارس هاني فؤاد من النادي الآخر».")).toHaveLength(2);
  });

  test.each([
    ["what cannot be said of a sign", "زعمت الصفحة أن الشعار مسروق. وقال الحاكم سامي رزق: «لا نستطيع أن نقول إن الشعار خال من المتاعب، وسننتظر المحكمة شهرا»."],
    ["official channels only", "نشرت صحيفة الغد خبرا عن بيع النادي. وقال رئيس النادي سمير حداد: «ندعو جمهورنا إلى متابعة حساباتنا، فأخبار النادي تصدر فقط عبر قنواته»."],
    ["how far a speaker did not go", "علقت القناة على حديث مراسلها. وشدد المتحدث هاني بدر على أن المراسل تحدث عن الصور فقط، ولم يؤكد أن الهجوم لم يقع."],
  ])("none: %s", (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
