import { COMMON_STEMS } from "./common-words.ts";
import { fold } from "./fold.ts";
import { looksPast, looksPresent, looksVerb } from "./role-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(fold));

/** Words of a subject that may stand before «ما»: further in its sentence it is «what» or «which». */
const FARTHEST = 3;
/** Pasts that their letters do not show, and words of the dialects that «there is» and «has» begin with. */
const TOLD = words("قال زار قتل قصف ضرب فاز مات توفي عاد وصل خرج دخل سرق باع شرب أكل كتب شاف راح صار قدر عرف سمع هرب وافق هاجم طلب أمر وعد حضر لعب عمل أخذ كان كانت كانوا كنت في فيه فيها عنده عندها عندنا عندهم");
const HOLLOW_PAST = /^(?:است[ء-ي]|ا[ء-ي]ت)ا[ء-ي]$/u;
/** What happens, follows or is called: «ما حدث», «ما أدى إلى» tell of something, and deny nothing. */
const OF_ITSELF = words(
  "حدث يحدث حصل يحصل جرى يجري وقع يقع دار يدور تم يتم ورد يرد نشر ينشر قيل يقال جاء سبق تبقى يبقى يعرف يسمى يتعلق يخص يعني يفسر يشبه زال زالت يزال تزال دام " +
    "أدى يؤدي أسفر يسفر دفع يدفع تسبب يتسبب يسبب أثار يثير جعل يجعل اضطر يضطر أوقع خلف أجبر يجبر رفع يرفع زاد يزيد يهدد أشعل أعاد يعيد أكد يؤكد يستدعي يتطلب يفتح يمنح",
);
/** «كل ما», «أهم ما»: what. */
const ELATIVE = /^ا[ء-ي]{2,3}$/u;
const OF_IT = /[^ي]ه$|ها$/u;

/** «ما استقالش». */
const EGYPTIAN = /^[ء-ي]{4,}ش$/u;

const isTold = (next: string): boolean => EGYPTIAN.test(next) || TOLD.has(next) || looksPresent(next) || looksPast(next) || HOLLOW_PAST.test(next) || (looksVerb(next) && !next.endsWith("ات"));
/** Three letters may be a verb: «نشر الفيديو ما». */
const SHORT = /^[ء-ي]{3}$/u;
const isSubject = (word: string): boolean => !SHORT.test(word) && !COMMON_STEMS.has(word) && !looksVerb(word) && !ELATIVE.test(word);

/** Whether «ما» at a place of folded words denies the verb behind it: «الوزير ما استقال», «ما من دليل»; not «ما قاله الوزير», «انهار الجسر ما أدى إلى». */
export function deniesPast(all: readonly string[], at: number): boolean {
  const [word = "", next = "", before] = [all[at], all[at + 1], all.slice(0, at)];
  if (!/^[وف]?ما$/u.test(word) || before.length > FARTHEST || !before.every(isSubject)) return false;
  if (next === "من") return before.length === 0;
  const bare = next.replace(/^ت(?=[ء-ي]{3})/u, "ي");
  return isTold(next) && !OF_ITSELF.has(next) && !OF_ITSELF.has(bare) && (TOLD.has(next) || !OF_IT.test(next));
}
