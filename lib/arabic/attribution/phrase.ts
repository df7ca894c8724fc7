import { cueFormOf } from "./cue-index.ts";
import { isBody, isDeed, isMasdar, isMedia, isReport, isRole, STOPS, TITLES, withoutArticle } from "./nouns.ts";
import type { Reading, Token } from "./reading.ts";
import { isCountry } from "./states.ts";

/** Tokens from..to (exclusive). */
export type Range = { readonly from: number; readonly to: number };

/** Whether an object without أن may follow: at once («نفى صحة …»), after a subject only («رجحت … مقتلها»), or not. */
export type Before = "object" | "later" | "none";

const LONGEST = 14;
const BREAKS = /[|:،,;؛.!؟?(){}[\]…\n\u2013\u2014]/u;
// «د. فلان»
const INITIAL = /^[دامع]$/u;
const VENUES = /^(?:ال)?(?:بيان|تصريح|تصريحات|موتمر|حديث|لقاء|مقابله|تغريده|تغريدات|مداخله|اتصال|كلمه|رد|وقت|ختام|منشور|مقطع|رساله|مقال|خطاب|اجتماع|جلسه|تدوينه|حوار|حساب|صفحه|فيديو|تعليق|اول|عام|شهر|هذا|هذه|مذكره|برنامج|تقرير)$/u;
/** «مؤتمر صحفي», «لقاء إعلامي»: the word behind it is no person's role. */
export const isVenue = (key: string): boolean => VENUES.test(key);

const AUDIENCE = /^ل(?:ل)?(?:صحفيين|صحافيين|صحفيون|صحافه|رويترز|اناضول|جزيره|عربيه|حدث|بي|سي|فرانس|اسوشيتد|سكاي|وسايل|اعلام|اعلاميين|تلفزيون|صحف|ه|هم|ها|نا|سبوتنيك|صحيفتنا|موقعنا|قناتنا|وكالتنا|مراسلنا|مراسلتنا|جريدتنا|برنامجنا|شرق|مراسلين|مراسل|مراسله|مراسلي)$/u;
const OPEN_ROLES = /^(?:ال)?(?:مصدر|مصادر|مسوول|مسوولين|مسوولون|عدد|مقرب|عضو|متحدث|قيادي|شهود)$/u;
const DETERMINED = /^(?:رييس|مدير|سكرتير|وزير|وكيل|مسوول|مساعد|نايب)$/u;

/**
 * The noun phrase that begins at `from`, as far as a speaker's name or role can reach; empty when none does. Before the object of
 * a denial (`object`) it also ends where a report or an action is named: «نفت الوزارة | تسجيل إصابات».
 */
export function nounPhrase(reading: Reading, from: number, to: number, object: Before): Range {
  let at = from;
  while (at < Math.min(to, from + LONGEST) && goesOn(reading, from, at, object)) at += 1;
  return { from, to: at };
}

function goesOn(reading: Reading, from: number, at: number, object: Before): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  const previous = at > from ? (reading.tokens[at - 1] ?? null) : null;
  if (!isJoined(reading, token, previous)) return false;
  if (token.key === "في") return previous !== null && (isOpenRole(reading, from, at) || isPost(reading, from, at)) && !VENUES.test(reading.tokens[at + 1]?.key ?? "");
  if (token.key === "عن") return previous !== null && at - from === 1 && /^[بل]?(?:ال)?(?:مسوول|مسووله|مسوولين|مسوولون)$/u.test(previous.key);
  if (token.key === "من") return previous !== null && isOpenRole(reading, from, at);
  if (STOPS.has(token.key) || STOPS.has(token.key.replace(/^[وف](?=..)/u, "")) || /^[وف]?لكن/u.test(token.key) || AUDIENCE.test(token.key) || isAudience(token.key)) return false;
  if (previous !== null && /(?:\u064B\u0627|[\u0627\u0629\u0621\u0649]\u064B)$/u.test(token.text)) return false;
  if (previous !== null && OWN.test(token.key)) return false;
  if (isVerb(token.key) || (previous !== null && isDeed(token.key))) return false;
  if (previous !== null && /^ب(?:قول(?:ه|ها|هم)|القول)$/u.test(token.key)) return false;
  if (previous !== null && /^ب/u.test(token.key) && isReport(token.key.slice(1).replace(/(?<=...)(?:ته|تها|ه|ها|هم)$/u, (end) => (end.startsWith("ت") ? "ه" : "")))) return false;
  if (previous !== null && /^ل(?:لتعليق|لتعقيب|لرد|لحصول|لاستفسار|طلب|طلبات|اتصالات|اسيله|استفسارات|سوال|نداءات)$/u.test(token.key)) return false;
  if (previous !== null && /^ب(?:عدم|وجود|حق(?:ه|ها|هم)?$|صحه|ان|كل|اي|جميع|ما|ذلك$|هذا$|هذه$|تلك$)/u.test(token.key)) return false;
  if (previous !== null && /^ب/u.test(token.key) && startsObject({ ...token, key: token.key.slice(1), text: token.text.slice(1) }, null)) return false;
  if (object === "later" && previous !== null && at - from === 1 && isGivenName(previous.key) && !/(?:ه|ها|هم)$/u.test(token.key)) return true;
  return object === "none" || (object === "later" && previous === null) || !startsObject(token, previous);
}

// «أوضح النادي | موقفه»: what is made known.
const OWN = /^(?:موقف|راي|اعتراض|استغراب|قلق|شكر|دعم|التزام|حرص|استعداد|تضامن|اسف|رد|وقوف|تمسك|ثقت|احترام|رغبت|استياء|غضب|صدمت|حق)(?:ه|ها|هم)$|^ال(?:جدل|شك|لغط|ستار|نقاب|مطالب|مطالبات|نداءات|دعوات|انتقادات|ضغوط|ادله|استنتاجات)$/u;

/** «قال مارك تونر»: behind a bare name of a person comes the rest of it, whatever it looks like. */
const isGivenName = (key: string): boolean => key.length > 2 && !key.startsWith("ال") && !isRole(key) && !isBody(key) && !isMedia(key) && !isReport(key) && !isCountry(key) && !isMasdar({ key, text: key }) && !/ه$/u.test(key);

/** No punctuation between them, but the marks around a quoted name: «صحيفة "الشروق"». */
function isJoined(reading: Reading, token: Token, previous: Token | null): boolean {
  if (token.quote !== null && !isQuotedName(reading, token.quote)) return false;
  if (previous !== null && token.before === "." && previous.text.length <= 2) return true;
  if (previous !== null && INITIAL.test(previous.key) && /^\.\s?$/u.test(token.before)) return true;
  return previous === null ? !/[:(]/u.test(token.before) : !BREAKS.test(token.before) && !/\s-\s/u.test(token.before);
}

const WORKS = /^[وبل]?(?:ال)?(?:كتاب|رواية|فيلم|مسلسل|برنامج|مسرحية|أغنية|ديوان|وثائقي)$/u;

/** Up to four words in quotation marks may be a name; behind «كتاب» and the like, a title of more. */
export function isQuotedName(reading: Reading, quote: number): boolean {
  const span = reading.quotes[quote];
  if (span === undefined) return false;
  const words = reading.text.slice(span.start, span.end).split(/\s+/u).length;
  return words <= 4 || (words <= 9 && WORKS.test(/(\p{L}+)[\s"“«]*$/u.exec(reading.text.slice(Math.max(0, span.start - 20), span.start))?.[1] ?? ""));
}

function isOpenRole(reading: Reading, from: number, at: number): boolean {
  return at - from <= 3 && OPEN_ROLES.test(reading.tokens[from]?.key ?? "");
}

/** «وزير الخارجية في حكومة …»: where one holds the post. */
function isPost(reading: Reading, from: number, at: number): boolean {
  return at - from <= 6 && (isRole(reading.tokens[from]?.key ?? "") || TITLES.has(reading.tokens[from]?.key ?? "")) && /^(?:ال)?(?:حكومه|مجلس|برلمان|كتله|حزب|لجنه|اتحاد|نادي|هييه|وزاره|منظمه|مكتب|جبهه|ايتلاف|تيار|شركه|جامعه|جيش|شرطه|قوات)$/u.test(reading.tokens[at + 1]?.key ?? "");
}

const isAudience = (key: string): boolean => /^لل?(?=..)/u.test(key) && (isMedia(key.replace(/^لل?/u, "")) || /برنامج|محطه/u.test(key)) && !/^لل?اعلام$/u.test(key);

function isVerb(key: string): boolean {
  const form = cueFormOf(key);
  return form !== null && (form.cue.noun !== true || form.clitic !== "" || form.gender === "feminine" || form.tense === "present") && !isRole(key) && !TITLES.has(key);
}

function startsObject(token: Token, previous: Token | null): boolean {
  if (previous !== null && DETERMINED.test(previous.key)) return false;
  if (previous !== null && isBody(previous.key) && !previous.key.startsWith("ال")) return false;
  if (isBody(token.key) || (previous !== null && /^[وف]?وسا?يله?$|^[وف]?وسايل$/u.test(previous.key))) return false;
  return isReport(token.key) || isReport(token.key.replace(/ا$/u, "")) || isMasdar(token);
}

/** A second noun phrase after a comma that says who the first is: «فرحان حق، نائب المتحدث …» or «وكيل الوزارة، الدكتور …». */
export function apposition(reading: Reading, first: Range, to: number): Range | null {
  const token = reading.tokens[first.to];
  if (token === undefined || first.to === first.from || !/^\s*[،,]\s*$/u.test(token.before)) return null;
  const next = nounPhrase(reading, first.to, to, "none");
  if (next.to === next.from) return null;
  const introduced = isRole(token.key) || TITLES.has(token.key);
  const roleFirst = isRole(reading.tokens[first.from]?.key ?? "") && next.to - next.from <= 4 && !/^[وف]/u.test(token.key);
  const nation = /^ال.+[يه]$/u.test(token.key) && next.to - next.from >= 2 && !(reading.tokens[next.from + 1]?.key ?? "ال").startsWith("ال");
  return introduced || (nation && isRole(reading.tokens[first.from]?.key ?? "") && next.to - next.from <= 4) || (roleFirst && isBareName(token.key)) ? next : null;
}

const isBareName = (key: string): boolean => key.length > 2 && !/^(?:طلب|طلبت|رفض|رفضت|فضل|فضلت|اشترط|اشترطت|لم|وهو|وهي)$/u.test(key) && !key.startsWith("ال") && !isBody(key) && !isMedia(withoutArticle(key)) && !isReport(key);
