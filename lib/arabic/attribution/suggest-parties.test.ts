import { describe, expect, test } from "vitest";
import { suggest } from "./suggest.ts";

const read = (text: string): string[] => suggest({ text, publishedOn: null, outlet: null }).map((each) => `${each.kind === "claim" ? "claim" : each.stance} | ${each.speaker?.name ?? "–"} | ${each.text}`);
const answers = (text: string): string[] => read(text).filter((line) => !line.startsWith("claim"));
const claims = (text: string): string[] => read(text).filter((line) => line.startsWith("claim"));

describe("who answers", () => {
  test.each([
    ["not whom a letter went to", "نفى المطرب كريم ناصر ما نشر عن خلافه مع المنظمين. وقال في رسالة أرسلها إلى صديقه الشاعر سامي رزق إن «ما نشر عن الأموال غير صحيح».", "denies | كريم ناصر | ما نشر عن الأموال غير صحيح"],
    ["a post, its place and then the name", "قالت المتحدثة باسم السفارة في لبنان، هدى سالم، إن التقارير عن فرض عقوبات غير صحيحة.", "denies | هدى سالم | التقارير عن فرض عقوبات غير صحيحة"],
    ["a player by his place on the field", "وقال مدافع المنتخب سمير حداد إن ما نشر عن خلافه مع زملائه لا أساس له من الصحة.", "denies | سمير حداد | ما نشر عن خلافه مع زملائه لا أساس له من الصحة"],
    ["a state under its full name and its government", "نفت دولة الإمارات العربية المتحدة ما جاء في تقرير المنظمة.\n\nوشددت الحكومة الإماراتية على أن السجون تخضع بالكامل للسلطات المحلية.", "denies | الحكومة الإماراتية | السجون تخضع بالكامل للسلطات المحلية"],
  ])("%s", (_, text, expected) => {
    expect(answers(text)).toContain(expected);
  });
});

describe("what an answer rests on", () => {
  test.each([
    ["accusations refused", "اتهمت صحيفة الغد الجيش بقصف القرية. وأضاف الوزير سامي رزق: «نرفض الاتهامات الموجهة إلينا».", "denies | سامي رزق | نرفض الاتهامات الموجهة إلينا"],
    ["what is threatened, before the words it is threatened for", "وقال مدير المصرف سامي رزق إن المصرف سيلجأ إلى القضاء بسبب “فبركة أخبار تسيء إلى سمعته”.", "threatens_legal_action | سامي رزق | المصرف سيلجأ إلى القضاء بسبب “فبركة أخبار تسيء إلى سمعته”"],
    ["findings accepted", "نشر فريق التقييم نتائج التحقيق في قصف القرية. وأضاف بيان التحالف أن «التحالف يقبل ما خلصت إليه النتائج وقد بدأ بالعمل بها».", "confirms | التحالف | التحالف يقبل ما خلصت إليه النتائج وقد بدأ بالعمل بها"],
  ])("%s", (_, text, expected) => {
    expect(answers(text)).toContain(expected);
  });

  test.each([
    ["a word quoted at the head of a clause", "أعلن التحالف أن “معلومات مغلوطة” كانت وراء قصف القاعة في المدينة السبت الماضي."],
    ["results looked at", "وقال البيان الصادر عن التحالف إن قيادته اطلعت على نتائج التحقيق في حادثة القاعة الكبرى."],
    ["an inquiry that is to end first", "دعا المشرعون الرئيس إلى منع الوزير من زيارة العاصمة حتى اكتمال التحقيق في القضية."],
    ["whom one excused himself to", "وقال المدير سامي رزق: «اتصل بنا المحافظ واعتذر منه مدير أعمالي بطريقة لطيفة»."],
  ])("none: %s", (_, text) => {
    expect(answers(text)).toEqual([]);
  });
});

describe("whose claim, and which words", () => {
  test.each([
    ["whose they are stands between", "قال المتحدث سامي رزق إن ادعاءات القيادة الغربية بأن بلاده متورطة في الهجوم على السفن غير موثقة.", "claim | – | بلاده متورطة في الهجوم على السفن"],
    ["what a letter says", "رفضت الوزارة اتهامات النواب. ووفقا للرسالة، فإن الوزير يساعد الشركة في التهرب من العقوبات عبر تهريب النفط.", "claim | الرسالة | الوزير يساعد الشركة في التهرب من العقوبات عبر تهريب النفط"],
    ["information nobody would speak of", "ورفض المتحدث سامي رزق التعليق على المعلومات الواردة بشأن استدعاء السفير إلى العاصمة.", "claim | – | استدعاء السفير إلى العاصمة"],
    ["without the preposition joined to it", "وانتشرت أنباء على الصفحات تفيد بوفاة الوزير السابق كريم ناصر في المستشفى.", "claim | الصفحات | وفاة الوزير السابق كريم ناصر في المستشفى"],
    ["what there is no truth in", "وقال رئيس النادي سمير حداد: «لا صحة لوصول ديون النادي إلى عشرين مليون دينار».", "claim | – | وصول ديون النادي إلى عشرين مليون دينار"],
    ["what rebels say they did", "وقال الناطق باسم الجيش: لا صحة لادعاءات المتمردين بحصار مقر القيادة في العاصمة.", "claim | – | حصار مقر القيادة في العاصمة"],
    ["though its speaker has an office in between", "نفت وزارة الصحة تصريحا منسوبا للوزيرة هدى سالم، وزيرة الصحة والسكان، عن بدء تطبيق الحظر الشامل يوم الثلاثاء.", "claim | – | بدء تطبيق الحظر الشامل يوم الثلاثاء"],
  ])("%s", (_, text, expected) => {
    expect(claims(text)).toContain(expected);
  });

  test("two parties' claims about one thing stay two", () => {
    const text = "اتهم الناطق باسم الأجهزة الأمنية في الضفة الغربية اللواء سامي رزق أمس حركة الغد بتصعيد حملتها الإعلامية ضد السلطة الفلسطينية.\n\nونفى رزق ما ذكره موقع تابع لحركة الغد عن نية السلطة الفلسطينية إبعاد قيادات من الحركة من الضفة الغربية.";
    expect(claims(text)).toHaveLength(2);
    expect(claims(text)).toContain("claim | موقع تابع لحركة الغد | نية السلطة الفلسطينية إبعاد قيادات من الحركة من الضفة الغربية");
  });
});
