import { isDeed } from "../attribution/nouns.ts";
import { fold } from "./folded.ts";
import { once } from "./once.ts";

// A report of a deed begins with its verb, or has a verb of the past near its beginning; a headline mostly has a noun or the present there.

/** Folded verbs of the past that are no nouns as well, as «تراجع» is. */
const PAST = new Set(
  (
    "ارتفع انخفض استهدف اعتقل اندلع انفجر احترق انهار انطلق انتهي افتتح اختتم استقبل التقي اعتذر احتج اغلق استقال استشهد اقال اعاد اقام القي اقر الغي اسفر ادي هرع لقي شهد نجا عثر غادر " +
    "هاجم دافع سافر غرد سخر كتب زار فاز خسر حقق توفي وصل شيع بدا اصيب توعد اطلق اوقف احبط انسحب انضم اضرم اقتحم اجلي انقذ انتشل احال اتفق اجتمع استدعي استانف استمر اضطر اعتصم اختفي اختطف اختار التقط خلف تعهد استخدم التقط اظهر"
  ).split(" "),
);
const OPENING = /^(?:قتل|شن|اعتقل|سقط|انفجر|بحث|تراجع|بلغ)$/u;
/** «انتشلت»: a verb of hers or of a group's; «بيت», «الإنترنت», «تصويت» and «طلبات» are nouns. */
const FEMININE = /^(?!ال|ت.{1,3}يت$)[\u0621-\u064A]{3,}(?<!ا)ت$/u;
const NOUNS = new Set("بيت وقت بنت صوت زيت صمت موت حوت تحت سبت نبت كبت ثبت توت قوت ياقوت بيروت حضرموت كويت عنكبوت ملكوت طاغوت لاهوت انترنت روبرت مارغريت تابوت سكوت نحت بحت".split(" "));
const JOINED = /^[وف](?=\p{L}{3})/u;
/** In words: as far as a subject goes before its verb. */
const NEAR = 4;

const isHers = (word: string): boolean => FEMININE.test(word) && !NOUNS.has(word);

/** «قتل عشرون …», «استهدفت الغارة …»: so a report begins, and no words under a picture. */
export function opensWithDeed(line: string): boolean {
  const first = fold(line).split(" ", 1)[0] ?? "";
  return isDeed(first) || PAST.has(first) || OPENING.test(first) || FEMININE.test(first);
}

/** Whether a folded word is a verb of the past and nothing else, with what it is done to («استخدمها») or without. */
export const isPast = (word: string): boolean => PAST.has(word) || PAST.has(word.replace(/(?:ها|هم|ه)$/u, "")) || (word.length > 3 && isHers(word));

/** Whether a line tells of a deed: «فرضت الشرطة طوقا», «فرق الإنقاذ انتشلت خمس جثث». No headline of another story is sure to be one where this holds. */
export const acts = once((line: string): boolean => {
  const [first = "", ...rest] = fold(line).split(" ", NEAR);
  const verb = first.replace(JOINED, "");
  return isDeed(first) || PAST.has(verb) || isHers(verb) || rest.some((word) => word.length > 3 && isHers(word));
});
