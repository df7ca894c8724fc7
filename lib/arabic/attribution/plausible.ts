import { isBody, isDeed, isMasdar, isMedia, isPartyWord, isReport, isRole, STOPS } from "./nouns.ts";
import { cueFormOf } from "./cue-index.ts";
import { isGivenName, isOwnParty } from "./phrase-ends.ts";
import { isQuotedName, type Range } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { NAMED_WITH_B, NAMED_WITH_L } from "./unjoined-names.ts";

/** Whether a noun phrase can be someone who speaks: no thing said or done, no one to whom it is said. */
export function isPlausible(reading: Reading, phrase: Range): boolean {
  const head = reading.tokens[phrase.from];
  if (head === undefined || phrase.from >= phrase.to) return false;
  if (head.quote !== null && isQuotedName(reading, head.quote)) return true;
  if (/^ب/u.test(head.key) && !NAMED_WITH_B.test(head.key) && isMasdar({ key: head.key.slice(1), text: head.text.slice(1) })) return false;
  if (NOBODY.test(head.key) || (/^ل.{3,}/u.test(head.key) && !NAMED_WITH_L.test(head.key) && !isRole(head.key) && !isBody(head.key)) || (/ا$/u.test(head.key) && isReport(head.key.slice(0, -1)))) return false;
  // «اعترفت لافارج بـ…» where the text speaks of «شركة لافارج».
  if (/^[بل](?!ل|ال).{3}/u.test(head.key) && reading.tokens.some((token, at) => at !== phrase.from && token.key === head.key && token.before === " " && isNamedBehind(reading.tokens[at - 1]?.key ?? ""))) return true;
  // «نفى بلاكبول الذي …»: only a name goes without article before a relative word.
  if (/^ب.{3}/u.test(head.key) && /^(?:الذي|التي)$/u.test(reading.tokens[phrase.from + 1]?.key ?? "")) return true;
  // «تلقى إخطارا بوجود …»: the object's ending.
  if (/(?:\u064B\u0627|\u0627\u064B)$/u.test(head.text) && !isRole(head.key.slice(0, -1))) return false;
  // «أكدت سلامة جميع الوصلات»: no one's name here.
  if (head.key === "سلامه" && /^(?:جميع|كل|كافه|كامل|ال\S+)$/u.test(reading.tokens[phrase.from + 1]?.key ?? "")) return false;
  // «بعد تهديده موظفة»
  if (/(?:ه|ها|هم)$/u.test(head.text) && isMasdar(head) && !isBody(head.key) && !isRole(head.key)) return false;
  if (isDeed(head.key) && !isBody(head.key)) return false;
  // «ورفض القتال»: what is refused.
  if (phrase.to - phrase.from === 1 && /^ال/u.test(head.key) && !isPartyWord(head.key) && MASDAR_ALONE.test(head.key)) return false;
  if (/^\p{N}/u.test(head.key) || STOPS.has(head.key) || (/^ب(?=ال|.{4})/u.test(head.key) && !isBody(head.key))) return NAMED_WITH_B.test(head.key) && !isMasdar({ key: head.key.slice(1), text: head.text.slice(1) }) && !isReport(head.key.slice(1));
  if (head.key === "باسم" && isBody(reading.tokens[phrase.from + 1]?.key ?? "")) return false;
  if (/^(?!ال)\S*(?:ت(?:ه|ها|هم)|ها|هم)$/u.test(head.text) && !isOwnParty(head.key) && !isMedia(head.key)) return false;
  if (isAddressed(head.key) || THINGS.test(head.key) || OWN_WORDS.test(head.key) || /^[وف]?في$/u.test(head.key)) return false;
  return isMedia(head.key) || isRole(head.key) || (!isReport(head.key) && !(isMasdar(head) && phrase.to - phrase.from === 1));
}

const MASDAR_ALONE = /^ال(?:انضمام|سكوت|رد|قتال|حضور|مشاركه|تعليق|تعقيب|كشف|افصاح|استسلام|انسحاب|رحيل|تفاوض|تنفيذ|عوده|قبول|اعتراف)$/u;

/** «شركة لافارج», «روب بورتر»: behind such a word a name is no joined preposition. */
const isNamedBehind = (key: string): boolean => /^(?:شركه|نادي|فريق|صحيفه|موقع|قناه|حزب|منظمه|مجموعه)$/u.test(key) || (isGivenName(key) && !STOPS.has(key) && !isDeed(key) && cueFormOf(key) === null && !/^(?:[وفبلكسي]|ا?ت)/u.test(key));

// «لأول مرة»، «مثل تلك الأخبار»، «يدّعي كونه …»: no subjects.
const NOBODY = /^(?:[وف]?الل(?:ذان|ذين|تان|تين|واتي)|[وف]?الذين|[وفبلك]?من|دون|بدون|[يت](?:خص|تعلق|لي|بدو|جب|نبغي|مكن|ذكر)|[وف]?(?:[بل]|ك)?(?:هذا|هذه|ذلك|تلك|هذين|هاتين)(?:ال\S+)?|كون(?:ه|ها|هم)|لاول|لثاني|خلال(?:ه|ها)|فيه|فيها|مثل|مثلما|هكذا|مره|نحو|اكثر|حق|ملابسات|ملابساته|كامل|تفاصيل|حقيقه|قبيل|بعيد|ابان|علنا|نيه|سبب|اسباب|عزم(?:ه|ها)|نيت(?:ه|ها)|مفاد(?:ه|ها)|وقت|(?:بيان|خبر|تقرير|كلام|حديث|تصريح|ادعاء|مزاعم)(?:ات)?كم)$/u;

// What an act of speech is about or made with; no one speaks by that name.
const THINGS = /^(?:ال)?(?:تاكيد|نفي|قول|اشاره|مطالبه|تحذير|اجراء|اجراءات|صمت|قضاء|دعوي|دعاوي|شكوي|بلاغ|بلاغا|اعتذار|اعتذاره|اعتذارها|مسووليه|قلق|قلقه|استياءه|استياءها|اسف|اسفه|اسفها|رد|ردود|رفض|انكار|اتهام|اجابه|نتايج|نتيجه|واقع|وقايع|حقايق|ارقام|تحقيق|تحقيقات|تحريات|موقف|موقفه|موقفها|بذلك|لذلك|كلام)$/u;

export const FINDINGS = /^(?:ال)?(?:نتايج|نتيجه|تحقيق|تحقيقات|تحريات|ادله|فحوص|فحوصات)$/u;

// «حذف تدوينته», «سحب تصريحه»: what is taken back.
const OWN_WORDS = /^(?:تدوينت|تغريدت|تصريح|تصريحات|منشور|خبر|تقرير|مقال|مقالت|رد|كلام|روايت|كلمت|اقوال)(?:ه|ها|هم)$/u;

/** «لأحد مساعديه»، «لصحيفة …»، «للصحفيين»: to whom it was said. */
const isAddressed = (key: string): boolean => /^ل(?:احد|ل)/u.test(key) || /^ل.{3,}(?:ه|ها|هم)$/u.test(key) || (/^ل/u.test(key) && [isRole, isBody, isMedia].some((is) => is(key.slice(1))));
