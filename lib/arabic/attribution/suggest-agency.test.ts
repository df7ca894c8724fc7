import { describe, expect, test } from "vitest";
import { answersIn, claimsIn, foundIn, titled } from "./testing.ts";

// Short items of agencies and sites: who speaks is told between commas, behind brackets, through another.
describe("who answers", () => {
  test.each([
    ["through whom, behind a comma", "نفت الكنيسة، على لسان القس سالم رزق، متحدثها الرسمي، ما تردد بشأن بيع أرض الدير.", "سالم رزق"],
    ["a source, and not the agency that carries it", "أفادت وكالة أنباء النهر، نقلا عن مصدر عسكري، بأنه لا صحة لما تروجه صفحات محلية عن سقوط طائرة.", "مصدر عسكري"],
    ["a named party, and a comma where none belongs", "مديرة العلاقات العامة في نقابة الفنانين هدى سالم، نفت صحة خبر وفاة الممثلة.", "هدى سالم"],
    ["behind a body's short name in brackets", "نفى المفوض العام لوكالة الأمم المتحدة للاجئين (غوث)، سامي رزق، وجود أي تحقيق مع موظفي الوكالة.", "سامي رزق"],
    ["a source whose house is told in brackets", "وكان مصدر في الشركة العامة لتوزيع الوقود (سادكوب) قد أكد أيضا أنه لا صحة للأخبار المتداولة عن زيادة سعر البنزين.", "مصدر في الشركة العامة لتوزيع الوقود"],
    ["behind a house in quotation marks", "وقال مدير اتصالات السياسة في \"النهر\"، سامي رزق: \"هذا الخبر غير صحيح ولم نبلغ به أحدا\".", "سامي رزق"],
    ["a name that is written in one word", "نفى الناطق باسم الرئاسة نبيل أبو ردينة وجود اتصالات سرية. وقال «أبوردينة»: «ليس هناك أي اتصالات سرية مع أحد ولا صحة لما نشر».", "نبيل أبو ردينة"],
    ["one that looks joined", "نفى بلحسن رزق، المتحدث باسم وزارة الدفاع، خبر نقل القاعدة العسكرية إلى المدينة.", "بلحسن رزق"],
    ["who signed the statement", "ونفى تعميم صحفي ممهور بتوقيع أنور سالم، المستشار القانوني للشركة، وجود أي صلة للشركة بالصفقة.", "أنور سالم"],
    ["a centre whose name holds nouns of action", "نفى مركز المعلومات ودعم اتخاذ القرار، التابع لمجلس الوزراء، ما تردد بشأن سحب الدواء من الأسواق.", "مركز المعلومات ودعم اتخاذ القرار"],
  ])("%s", (_, story, expected) => {
    expect(answersIn(titled(story)).map((line) => line.split(" | ")[1])).toEqual([expected]);
  });

  test.each([
    ["the outlet where a statement was published", "وأوضح المتحدث باسم القوات سامي رزق، في بيان، نشرته وكالة أنباء النهر، أن ما نشر عن قصف المدينة غير صحيح.", ["denies | سامي رزق | ما نشر عن قصف المدينة غير صحيح"]],
    ["an outlet that carried what is called false", "ووفقا لبيان مصدر مسؤول في الحكومة، فإن الرسالة التي نشرتها وسائل إعلام محلية هي رسالة ملفقة وغير صحيحة.", []],
    ["whom a plural verb warns", "وقال الوزير سامي رزق إن الرسالة مفبركة. وكتب وزراء رسالة يحذرون فيها رئيس البلاد من أنه لا صحة لما قيل له.", ["denies | سامي رزق | الرسالة مفبركة", "denies | وزراء | أنه لا صحة لما قيل له"]],
    ["those who lied to somebody", "وأضافت الصحيفة: مصادرنا يخشون أن يتكلموا أو ربما كذبوا علينا في القصة كلها.", []],
    ["a noun behind «جدد»", "وجدد سامي رزق التأكيد على أن الدولة لم تسجل أي إصابة بالفيروس حتى الآن.", []],
  ])("not %s", (_, story, expected) => {
    expect(foundIn(titled(story))).toEqual(expected);
  });
});

describe("what is claimed goes on behind words between commas", () => {
  test.each([
    ["who they are", "نفت الكنيسة اتجاه البابا ثاوذروس، بابا المدينة وبطريركها، للسفر إلى أمريكا لمقابلة أعضاء المجلس.", "اتجاه البابا ثاوذروس، بابا المدينة وبطريركها، للسفر إلى أمريكا لمقابلة أعضاء المجلس"],
    ["and who else", "نفت وزارة الداخلية تعرض المحبوسين احتياطيا، والمودعين في السجون المركزية، للتعذيب.", "تعرض المحبوسين احتياطيا، والمودعين في السجون المركزية، للتعذيب"],
    ["behind where it was said", "نفى الحزب في تعميم صحفي اليوم، ما راج حول القبض على الأمين العام في العاصمة.", "القبض على الأمين العام في العاصمة"],
  ])("%s", (_, story, expected) => {
    expect(claimsIn(titled(story)).map((line) => line.split(" | ")[2])).toEqual([expected]);
  });
});
