import { cueFormOf } from "./cue-index.ts";
import { isBody, isDeed, isMasdar, isMedia, isReport, isRole, STOPS, TITLES } from "./nouns.ts";
import type { Reading, Token } from "./reading.ts";
import { isCountry } from "./states.ts";

const AUDIENCE = /^ل(?:ل)?(?:صحفيين|صحافيين|صحفيون|صحافه|رويترز|اناضول|جزيره|عربيه|حدث|بي|سي|فرانس|اسوشيتد|سكاي|وسايل|اعلام|اعلاميين|تلفزيون|صحف|ه|هم|ها|نا|سبوتنيك|صحيفتنا|موقعنا|قناتنا|وكالتنا|مراسلنا|مراسلتنا|جريدتنا|برنامجنا|شرق|مراسلين|مراسل|مراسله|مراسلي)$/u;

/** To whom something is said: «لرويترز», «لبرنامج …». */
export const isAudience = (key: string): boolean => AUDIENCE.test(key) || (/^لل?(?=..)/u.test(key) && (isMedia(key.replace(/^لل?/u, "")) || /برنامج|محطه/u.test(key)) && !/^لل?اعلام$/u.test(key));

/** A form of a cue verb that is no noun as well. */
export function isVerb(key: string): boolean {
  const form = cueFormOf(key);
  return form !== null && (form.cue.noun !== true || form.clitic !== "" || form.plural || form.gender === "feminine" || form.tense === "present") && !isRole(key) && !TITLES.has(key);
}

/** Whether a name or a role ends before the token at `at`, whatever the verb: at a verb, at whom it is said to, at what is somebody's own. */
export function endsBehind(reading: Reading, from: number, at: number, previous: Token): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return true;
  if (isAudience(token.key) && !isOwnField(reading, from, at)) return true;
  if (/(?:\u064B\u0627|[\u0627\u0629\u0621\u0649]\u064B)$/u.test(token.text)) return true;
  // «سامي رزق | متوترا»: in what state.
  if (/^(?:مت|مست|من|غاضب|ساخر|باك|حزين|مبتسم|مازح|غاضبه)\S*ا$/u.test(token.key) && isGivenName(previous.key) && at - from >= 2) return true;
  if (OWN.test(token.key) || isOwned(token, previous)) return true;
  if (DEFINED.test(previous.key) && !/^[ال]ل/u.test(token.key) && cueFormOf(token.key) !== null && !isRole(token.key) && !TITLES.has(token.key)) return true;
  if (token.text.endsWith("نفى")) return true;
  // «اتهم المدعون | 11 شخصا», «رحب البنك | بقرار المحكمة»
  if (/^\p{N}/u.test(token.key) && /^\p{L}{3,}ا$/u.test(reading.tokens[at + 1]?.key ?? "")) return true;
  if (/^ب(?:قرار|قرارات|خطوه|اعلان|حكم|نتايج|جهود)$/u.test(token.key) && !isBody(previous.key)) return true;
  // «لكن الرئيس ترامب | رفض الادعاءات»
  if (/^(?:رفض|نفي|انكر|كذب|دحض|زعم|نشر)$/u.test(token.key) && at - from >= 2 && isGivenName(previous.key) && isRole(reading.tokens[from]?.key ?? "")) return true;
  // «هالة ناصر | هجوما عنيفا», «انخيل دي ماريا | المنضم إلى …»
  if (/[^اه]ا$/u.test(token.key) && isMasdar({ key: token.key.slice(0, -1), text: token.text.replace(/\u064B?ا\u064B?$/u, "") })) return true;
  if (/^ال(?:منتمي|متوج|حايز|صاعد|منضم|منتقل|ملقب|معروف|بالغ|محتجز|معتقل|مكلف|معتزل)ه?$/u.test(token.key) && isGivenName(previous.key)) return true;
  // «وجه رئيس الهيئة بالتحقيق في …»
  if (token.key === "بالتحقيق" && !isRole(previous.key) && !/^ال(?:خاص|معني|مكلف|مختص|قايم)\S*$/u.test(previous.key)) return true;
  if (/^المنتمي(?:ه)?$/u.test(token.key)) return true;
  // «وجه الأمير سامي رزق بالقبض على …»
  if (/^بال/u.test(token.key) && (/^(?:قبض|افراج|بحث|سماح|رد)$/u.test(token.key.slice(3)) || isMasdar({ key: token.key.slice(3), text: token.text.slice(3) })) && (isGivenName(previous.key) || isGivenName(reading.tokens[at - 2]?.key ?? "ال"))) return true;
  if (isVerb(token.key) || (isDeed(token.key) && !isBody(previous.key.replace(/^[بل](?=...)/u, "")))) return true;
  if (/^ب(?:قول(?:ه|ها|هم)|القول)$/u.test(token.key)) return true;
  if (/^ب/u.test(token.key) && isReport(token.key.slice(1).replace(/(?<=...)(?:ته|تها|ه|ها|هم)$/u, (end) => (end.startsWith("ت") ? "ه" : "")))) return true;
  if (/^ل(?:لتعليق|لتعقيب|لرد|لحصول|لاستفسار|طلب|طلبات|اتصالات|اسيله|استفسارات|سوال|نداءات)$/u.test(token.key)) return true;
  if (/^ال(?:جميع|مواطنين|متابعين|مستخدمين|جمهور)$/u.test(token.key) && !isBody(previous.key) && !isRole(previous.key)) return true;
  // «قال سامي رزق لهيئة الإذاعة»: to whom.
  if (at - from >= 2 && /^ل/u.test(token.key) && isBody(token.key.replace(/^لل?/u, "")) && isGivenName(previous.key)) return true;
  if (/^لل/u.test(token.key) && !isRole(reading.tokens[from]?.key ?? "") && (isRole(token.key.slice(2)) || TITLES.has(`ال${token.key.slice(2)}`))) return true;
  // «اعتذر الرئيس دونالد ترامب للقاضي …»
  if (/^لل/u.test(token.key) && at - from >= 3 && isGivenName(previous.key) && isGivenName(reading.tokens[at - 2]?.key ?? "ال") && (isRole(token.key.slice(2)) || TITLES.has(`ال${token.key.slice(2)}`))) return true;
  if (WITHOUT_FIELD.test(reading.tokens[from]?.key ?? "") && /^ل(?!ل).{3,}/u.test(token.key) && isMasdar({ key: token.key.slice(1), text: token.text.replace(/^لـ*/u, "") })) return true;
  // «مدير العلاقات بصحة النهر سامي رزق»: the health authority of a place.
  if (token.key === "بصحه" && isRole(reading.tokens[from]?.key ?? "") && reading.tokens[at + 1]?.before === " " && !DEFINED.test(reading.tokens[at + 1]?.key ?? "ال") && !/^(?:تامه|جيده|كامله|طيبه|ما|هذا|هذه|ذلك)$/u.test(reading.tokens[at + 1]?.key ?? "")) return false;
  if (/^ب(?:نفس(?:ه|ها|هم)|عدم|قوه$|شده$|شكل$|صراحه$|وضوح$|حزم$|حده$|هدوء$|سخريه$|غضب$|انفعال$|ثقه$|اسف$|وجود|حق(?:ه|ها|هم)?$|صحه|ان|كل|اي|جميع|ما|ذلك$|هذا$|هذه$|تلك$)/u.test(token.key)) return true;
  if (/^ب/u.test(token.key) && !isCountry(token.key) && startsObject({ ...token, key: token.key.slice(1), text: token.text.slice(1) }, null)) return true;
  return false;
}

const DEFINED = /^[وف]?(?:ال|بال|لل)(?=..)/u;

const EVENTS = /^ال(?:حادث|حادثه|هجوم|اعتداء|قرار|خطوه|امر|وضع|موقف|اتفاق|حكم|قضيه|ازمه|حمله|واقعه|جريمه|مشروع|تهم|تهمه|اتهام|اتهامات|اجراءات|عقوبات|ممارسات|محاولات|انتهاكات|تدخلات|تهديدات|سياسات|مواقف|تصريحات)$/u;

/** «هدد الوزير سامي رزق | الصحيفة», «نفت … المتحدة | الضلوع في …»: a defined noun that is no adjective of what stands before it. */
export function isBehindName(reading: Reading, from: number, at: number): boolean {
  const [token, previous] = [reading.tokens[at], reading.tokens[at - 1]];
  if (token !== undefined && previous !== undefined && at - from === 1 && (isGivenName(previous.key) || isCountry(previous.key)) && (EVENTS.test(token.key) || /^ال(?:رد|سكوت|تعليق|حديث|اعتراف|كشف|خوض)$/u.test(token.key) || (isCountry(previous.key) && /^ال/u.test(token.key) && isMasdar({ key: token.key.slice(2), text: token.text.slice(2) })))) return true;
  // «نفى المندوب سامي رزق | التهم»
  if (token !== undefined && previous !== undefined && at - from >= 2 && EVENTS.test(token.key) && isGivenName(previous.key) && (isRole(reading.tokens[from]?.key ?? "") || TITLES.has(reading.tokens[from]?.key ?? ""))) return true;
  // «ينفي الرئيس | الضلوع في …»
  if (token !== undefined && previous !== undefined && at - from === 1 && isRole(previous.key) && /^ال/u.test(previous.key) && /^ال/u.test(token.key) && isMasdar({ key: token.key.slice(2), text: token.text.slice(2) }) && /^(?:في|ب\S+)$/u.test(reading.tokens[at + 1]?.key ?? "")) return true;
  if (token === undefined || previous === undefined || at - from < 2 || !/^ال/u.test(token.key) || TITLES.has(token.key) || /(?:ي|يه)$/u.test(token.key)) return false;
  const whole = DEFINED.test(previous.key) || /^و/u.test(previous.key);
  if (whole && (EVENTS.test(token.key) || isMasdar({ key: token.key.slice(2), text: token.text.slice(2) }))) return true;
  const [first, second] = [reading.tokens[at - 2]?.key ?? "", previous.key];
  return /ة$/u.test(token.text) && isGivenName(first) && !DEFINED.test(second) && !isRole(second) && !isBody(second) && (isRole(reading.tokens[from]?.key ?? "") || TITLES.has(reading.tokens[from]?.key ?? ""));
}

// Bodies whose name no «لتنظيم …» belongs to.
const WITHOUT_FIELD = /^(?:ال)?(?:وزاره|حكومه|رياسه|جيش|سلطات|سلطه|محافظه|بلديه|نادي|فريق|حزب|سفاره|نيابه|شرطه|مديريه|دوله|شركه|قوات|تحالف|حلف|رييس|وزير)$/u;

// A name goes on behind them: «مستشفى الملك خالد».
const HONOURED = /^(?:ال)?(?:ملك|ملكه|امير|اميره|امام|شهيد|شهيده|شيخ|شيخه|سلطان|رييس|قديس|قديسه|نبي|سيد|سيده|دكتور|حاج|ابي|ابو)$/u;

/** «نفت وزارة النقل | طباعة تذاكر …»: behind a body's whole name a bare noun that governs another is what the verb is about. */
export function isBehindBody(reading: Reading, from: number, at: number): boolean {
  const [previous, token, next] = [reading.tokens[at - 1], reading.tokens[at], reading.tokens[at + 1]];
  if (at - from < 1 || previous === undefined || token === undefined || next === undefined || token.quote !== null || next.before !== " ") return false;
  const head = reading.tokens[from]?.key ?? "";
  if (!(isBody(head) || isMedia(head)) || !DEFINED.test(previous.key) || HONOURED.test(previous.key)) return false;
  if (/(?:ين|[اً])$/u.test(token.text) && !/^(?:ال|ب|ل)/u.test(token.key) && !isCountry(token.key) && token.key.length > 3) return true;
  if (!/^[\p{Script=Arabic}]{3,}$/u.test(token.key) || /^(?:ال|و|ب|ل|ف|ك)/u.test(token.key) || isCountry(token.key) || isBody(token.key) || isRole(token.key)) return false;
  return /^ال|ه$/u.test(next.key) ? !STOPS.has(next.key) : /^\p{N}/u.test(next.key) || /ه$/u.test(token.key);
}

/** «نفت الشركة | مزاعمها», not «مدير أعمالها», «محاميه»: somebody's own, behind a noun that is whole. */
const isOwned = ({ key, text }: Token, previous: Token): boolean =>
  /^(?!ال)\S{2,}?(?:ت(?:ه|ها|هم|هما)|ها|هم|هما)$/u.test(text) && (/^ال|(?:ها|هم)$/u.test(previous.key) || (!/^[وف]?(?:ال|ب|ل)/u.test(previous.key) && /(?:ته|تها|تهم|ها|هم)$/u.test(text) && isGivenName(previous.key))) && !isOwnParty(key) && !/^[وف]?(?:ب|ل)/u.test(key);

/** «الوكالة الوطنية للإعلام»: in a body's name. */
const isOwnField = (reading: Reading, from: number, at: number): boolean =>
  (/^لل?وكاله$/u.test(reading.tokens[at]?.key ?? "") && /^ال(?:عام|عامه|تنفيذي|تنفيذيه|اقليمي|جهوي|رسمي|رسميه)$/u.test(reading.tokens[at - 1]?.key ?? "")) || /^لل?(?:اعلام|صحافه|صحفيين|اعلاميين|تلفزيون)$/u.test(reading.tokens[at]?.key ?? "") && at - from >= 2 && reading.tokens.slice(from, at - 1).some(({ key }) => isBody(key)) && /^ال\S+(?:ي|يه|ا|ه)$/u.test(reading.tokens[at - 1]?.key ?? "");

/** «محاميه», «سفارتها»: a party that is somebody's. */
export const isOwnParty = (key: string): boolean => isRole(key) || isBody(key.replace(/ت?(?:ها|هم|هما|ه)$/u, "ه")) || isBody(key.replace(/(?:ها|هم|هما|ه)$/u, "")) || isRole(key.replace(/^[وف]/u, ""));

// «أوضح النادي | موقفه»: what is made known.
const OWN = /^(?:موقف|راي|اعتراض|استغراب|قلق|شكر|دعم|التزام|حرص|استعداد|تضامن|اسف|رد|وقوف|تمسك|ثقت|احترام|رغبت|استياء|غضب|صدمت|حق)(?:ه|ها|هم)$|^ال(?:جدل|شك|لغط|ستار|نقاب|مطالب|مطالبات|نداءات|دعوات|انتقادات|ضغوط|ادله|استنتاجات)$/u;

/** «قال مارك تونر»: behind a bare name of a person comes the rest of it, whatever it looks like. */
export const isGivenName = (key: string): boolean => key.length > 2 && !DEFINED.test(key) && !isRole(key) && !isBody(key) && !isMedia(key) && !isReport(key) && !isCountry(key) && !isMasdar({ key, text: key }) && !/ه$/u.test(key);

const isMasdarOrField = ({ key, text }: Token): boolean => isMasdar({ key: key.slice(1), text: text.replace(/^و/u, "") }) || /^و(?:دعم|رعايه|حمايه|شوون|تنميه|خدمات|حقوق)$/u.test(key);

const DETERMINED = /^(?:رييس|مدير|سكرتير|وزير|وكيل|مسوول|مساعد|نايب)$/u;

/** Whether what a verb is about begins here: a report, or a noun of action. */
export function startsObject(token: Token, previous: Token | null): boolean {
  if (previous !== null && DETERMINED.test(previous.key)) return false;
  if (previous !== null && isBody(previous.key) && !previous.key.startsWith("ال")) return false;
  // «مركز المعلومات ودعم اتخاذ القرار»
  if (previous !== null && /^و(?!ال)/u.test(previous.key) && isMasdarOrField(previous)) return false;
  if (isBody(token.key) || (previous !== null && /^[وف]?وسا?يله?$|^[وف]?وسايل$/u.test(previous.key))) return false;
  const bare = { key: token.key.replace(/ا$/u, ""), text: token.text.replace(/\u064B?ا\u064B?$/u, "") };
  return isReport(token.key) || isReport(bare.key) || (bare.key !== token.key && isMasdar(bare)) || isMasdar(token) || /^(?:دعوي|دعاوي|شكوي|شكايه|بلاغ|بلاغا|قرار|قرارا|انذارا|كفايه|سلامه|خلو|امكانيه|احتمال|احتماليه|طباعه|حذف|حقيقه|تعليقات|انتقادات|تحذيرات|تهديدات|مقترحات)$/u.test(token.key);
}
