import type { Found } from "./found.ts";
import { isBody, isMasdar, isMedia, isReport, isRole } from "./nouns.ts";
import type { Range } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { NAMED_WITH_B } from "./unjoined-names.ts";
import { isCountry } from "./states.ts";

const TAKES_PARTY = /^(?:اتهم|طالب|دعا|ناشد|حث|هدد|أبلغ|أخبر|توعد|انتقد)$/u;
const GOVERNS = /^(?:باسم|وزراء|شوون|اعمال|لدي|في|من|خارجيه|داخليه|جمهوريه)$/u;

const WITH_B = /^(?:اتهم|طالب|تقدم|قدّم|وصف|هدد|توعد|أقر|اعترف|سلّم|ندد|شكك|أشاد|استشهد|لوّح|احتفظ|تعهد|التزم|تمسك|تنصل|استخف|استهزأ|تهكم|أدلى|بادر|دفع|جزم|وعد|رد|تذرع|طعن|رحب|استعان|أبلغ|أخبر|أعلم|نوه|سخر)$/u;

/** Of «تقدم محامي الأسرة بشكوى …» the subject alone: what such verbs join with ب is theirs, but for a body («مدير الأمن بوزارة …»). */
export function withoutComplement(reading: Reading, verb: string, phrase: Range): Range {
  if (!WITH_B.test(verb)) return phrase;
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    const key = reading.tokens[at]?.key ?? "";
    const rest = key.slice(1);
    if (/^ب(?!ال).{3,}/u.test(key) && key !== "باسم" && !NAMED_WITH_B.test(key) && !isBody(key) && !isBody(rest) && (isAct(rest) || (at + 1 < phrase.to ? isBody(reading.tokens[phrase.from]?.key ?? "") || !isName(reading.tokens[at + 1]?.key ?? "") : !/[،,]/u.test(reading.tokens[at + 1]?.before ?? "")))) return { from: phrase.from, to: at };
    if (/^بال.{3,}/u.test(key) && !isBody(rest) && !/^ال(?:قناه|صحيفه|وكاله|موقع|اذاعه|تلفزيون)$/u.test(rest) && !isPlace(rest)) return { from: phrase.from, to: at };
  }
  return phrase;
}

const isAct = (key: string): boolean => isReport(key) || isMasdar({ key, text: key }) || /^(?:شكوي|شكايه|دعوي|بلاغ|طلب|استقاله|اقاله|مذكره|التماس|طعن)$/u.test(key);
const isName = (key: string): boolean => !/^ال|[هي]$/u.test(key);

// Towns with an article, behind a ب that tells where a body sits.
const isPlace = (key: string): boolean => isCountry(key) || /^ال(?:قاهره|رياض|جزاير|رباط|خرطوم|دوحه|منامه|كويت|اسكندريه|جيزه|بصره|موصل|نجف|دمام|خبر|طايف|احساء|قصيم|شارقه|عين|فجيره|بيضاء|زاويه|خمس|قدس|خليل|حديده|مكلا|منيا|فيوم|اقصر|اسماعيليه|سويس|بحيره|غربيه|شرقيه|دقهليه|منوفيه|قليوبيه|عاصمه|محافظه|ولايه|اقليم|جنوب|شمال|ضفه|جامعه)$/u.test(key);

/** Of «اتهم محافظ المدينة سامي نجم القوات …» the subject alone: such verbs take a party for object, without a word between. */
export function withoutAddressee(reading: Reading, verb: string, phrase: Range): Range {
  if (!TAKES_PARTY.test(verb)) return phrase;
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    if (beginsParty(reading, at) || (/^ال\S+ون$/u.test(reading.tokens[at - 1]?.key ?? "") && isBody(reading.tokens[at]?.key ?? ""))) return { from: phrase.from, to: at };
  }
  return phrase;
}

/** «واتهمت الجيش …» of a body that is feminine: the noun is no subject, for the verb does not agree with it. */
export function isAddressee(reading: Reading, { form }: Found, { from }: Range): boolean {
  const key = reading.tokens[from]?.key ?? "";
  if (TAKES_PARTY.test(form.cue.verb) && form.gender === "masculine" && /^(?:وسايل|الصحف|المواقع|الجميع|الجماهير|الصحيفه|القناه|المواطنين|السلطات|المنظمات)$/u.test(key)) return true;
  if (!TAKES_PARTY.test(form.cue.verb) || !isBody(key)) return false;
  return (form.gender === "feminine") === /^(?:ال)?(?:جيش|حزب|نادي|اتحاد|مجلس|مكتب|فريق|جهاز|تنظيم|تحالف|بنك|مصرف|برلمان)$/u.test(key) && (form.gender === "feminine" || /ه$/u.test(key));
}

function beginsParty(reading: Reading, at: number): boolean {
  const [key, previous] = [reading.tokens[at]?.key ?? "", reading.tokens[at - 1]?.key ?? ""];
  const named = !/^ال/u.test(previous) && !isRole(previous);
  const party = isCountry(key) || (named && /^ال\S+(?:يين|تين)$/u.test(key)) || (/^ال/u.test(key) ? isBody(key) || isMedia(key) || (isRole(key) && named) : ((isRole(key) && named) || (isBody(key) && (named || /^ال.*[يه]$/u.test(previous)))) && /^ال/u.test(reading.tokens[at + 1]?.key ?? ""));
  const next = reading.tokens[at + 1]?.key ?? "";
  // «نقابة الصحفيين التونسيين | وزير الداخلية», «منظمة هيومن رايتس ووتش | مجلس حقوق الإنسان»
  if (!/^ال/u.test(key) && isRole(key) && /^ال\S+ين$/u.test(previous) && /^ال/u.test(next)) return true;
  if (/^(?:مجلس|حكومه|وزاره|محكمه|رياسه)$/u.test(key) && named && !isBody(previous) && !isMedia(previous) && !GOVERNS.test(previous)) return true;
  const governed = GOVERNS.test(previous) || (!/^ال/u.test(previous) && (isBody(previous) || isRole(previous) || isMedia(previous)));
  return party && !governed && !(isRole(key) && isBody(previous));
}
