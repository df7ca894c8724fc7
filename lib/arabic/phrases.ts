import { fold } from "./fold.ts";
import { stems } from "./stem.ts";

/** Words that name one thing together, after the word that says it alone. What a phrase denies by its form only («لا يزال») denies nothing. */
const PHRASES = `أمريكا: الولايات المتحدة الأمريكية | الولايات المتحدة | البيت الأبيض
بريطانيا: المملكة المتحدة
السعودية: المملكة العربية السعودية
الإمارات: الإمارات العربية المتحدة
الأمم: الأمم المتحدة | هيئة الأمم
أوروبا: الاتحاد الأوروبي
إسرائيل: تل أبيب
الناتو: حلف شمال الأطلسي | حلف الأطلسي | حلف الناتو
جوبا: جنوب السودان
بريتوريا: جنوب أفريقيا
أبوظبي: أبو ظبي
كورونا: كوفيد 19 | فيروس كورونا
بيبيسي: بي بي سي
بتكوين: بت كوين | بيت كوين
فولكسفاغن: فولكس فاغن | فولكس فاجن | فولكس واجن
فيسبوك: فيس بوك | وسائل التواصل الاجتماعي | مواقع التواصل الاجتماعي | شبكات التواصل الاجتماعي | وسائل التواصل | مواقع التواصل
يوتيوب: يو تيوب
بريكست: بريكسيت | خروج بريطانيا من الاتحاد الأوروبي
النقد: صندوق النقد الدولي | صندوق النقد | النقد الدولي
اعتقال: إلقاء القبض على | ألقت القبض على | يلقي القبض على | تلقي القبض على | ألقي القبض على | القبض على | قبض على
إفراج: إطلاق سراح | أطلقت سراح | أطلق سراح | تطلق سراح | يطلق سراح | إخلاء سبيل | أخلت سبيل | أخلى سبيل | تخلي سبيل | يخلي سبيل
رصاص: إطلاق النار | أطلق النار | يطلق النار | إطلاق الرصاص | أطلق الرصاص | إطلاق نار
وفاة: لقي مصرعه | لقوا مصرعهم | لقي حتفه | لقيت حتفها | لقوا حتفهم | فارق الحياة | فارقت الحياة | يفارق الحياة | تفارق الحياة | وافته المنية | وافتها المنية
مقتل: يودي بحياة | تودي بحياة | أودى بحياة | أودت بحياة | يحصد أرواح | حصد أرواح | حصدت أرواح | راح ضحيتها | راح ضحيته
حي: على قيد الحياة
إنهاء: وضع حد | يضع حدا | تضع حدا
قياسي: غير مسبوق | لم يسبق له مثيل | لا سابق له
مستمر: لا يزال | لا تزال | لا يزالون | ما زال | ما زالت | لم يزل | لم تزل | لا زال | لا زالت
أول: لأول مرة | للمرة الأولى
مجددا: مرة أخرى | من جديد
كثير: عدد كبير | أعداد كبيرة | عدد من
أخيرا: ليس إلا | لا سيما | لا شك | لا بد | على الأقل
أمين: الأمين العام
رأي: الرأي العام
محرر: رئيس تحرير | رئيس التحرير | رئيسة تحرير | مدير تحرير
دواء: المواد المخدرة
انتحار: وضع حدا لحياته | أنهى حياته | أنهت حياتها
قرن: مئة عام | مائة عام | مئة سنة
زواج: عقد قران | عقد قرانه | دخل القفص الذهبي
طلاق: فسخ عقد الزواج
هدنة: وقف إطلاق النار | وقف لإطلاق النار
نفط: الذهب الأسود | الخام الأمريكي
أفريقيا: القارة السمراء | القارة الأفريقية
أوروبا: القارة العجوز
إضراب: توقف عن العمل
استقالة: تقديم استقالته | قدم استقالته | يقدم استقالته | تقدم استقالتها | قدمت استقالتها | تقديم استقالتها`;

type Phrase = { readonly stems: readonly string[]; readonly means: string; readonly word: string };

const phrases = new Map<string, Phrase[]>();
for (const line of PHRASES.split("\n")) {
  const [meant = "", said = ""] = line.split(": ");
  for (const phrase of said.split(" | ")) {
    const [first = "", ...rest] = stems(phrase);
    phrases.set(first, [...(phrases.get(first) ?? []), { stems: rest, means: stems(meant)[0] ?? "", word: fold(meant) }]);
  }
}

/** The phrase that begins at a place among stems, the longest: how many words it has, and what it means, its stem and folded; null for most. */
export function phraseAt(all: readonly string[], at: number): { readonly words: number; readonly stem: string; readonly meant: string } | null {
  const known = phrases.get(all[at] ?? "") ?? [];
  const found = known.filter((phrase) => phrase.stems.every((stem, step) => all[at + 1 + step] === stem));
  const longest = found.reduce<Phrase | null>((best, phrase) => (best !== null && best.stems.length >= phrase.stems.length ? best : phrase), null);
  return longest === null ? null : { words: longest.stems.length + 1, stem: longest.means, meant: longest.word };
}
