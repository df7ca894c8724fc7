import { cueFormOf } from "./cue-index.ts";
import { isBody, isDeed, isMedia, isReport, isRole, STOPS, TITLES, withoutArticle } from "./nouns.ts";
import { isCountry } from "./states.ts";
import { NAMED_WITH_F, NAMED_WITH_W } from "./unjoined-names.ts";
import { endsBehind, isAudience, isBehindBody, isBehindName, isGivenName, isVerb, startsObject } from "./phrase-ends.ts";
import type { Reading, Token } from "./reading.ts";

/** Tokens from..to (exclusive). */
export type Range = { readonly from: number; readonly to: number };

/** Whether an object without أن may follow: at once («نفى صحة …»), after a subject only («رجحت … مقتلها»), or not. */
export type Before = "object" | "later" | "none";

const LONGEST = 14;
const BREAKS = /[|:،,;؛.!؟?(){}[\]…\n\u2013\u2014]/u;
// «د. فلان»
const INITIAL = /^[دامع]$/u;
const VENUES = /^(?:ال)?(?:بيان|تصريح|تصريحات|موتمر|حديث|لقاء|مقابله|تغريده|تغريدات|مداخله|اتصال|كلمه|رد|وقت|ختام|منشور|مقطع|رساله|مقال|خطاب|اجتماع|جلسه|تدوينه|حوار|حساب|صفحه|فيديو|تعليق|اول|عام|شهر|هذا|هذه|مذكره|برنامج|تقرير|تعميم)$/u;
/** «مؤتمر صحفي», «لقاء إعلامي»: the word behind it is no person's role. */
export const isVenue = (key: string): boolean => VENUES.test(key);

const OPEN_ROLES = /^(?:ال)?(?:مصدر|مصادر|مسوول|مسوولين|مسوولون|عدد|مقرب|عضو|متحدث|قيادي|شهود)$/u;

/**
 * The noun phrase that begins at `from`, as far as a speaker's name or role can reach; empty when none does. Before the object of
 * a denial (`object`) it also ends where a report or an action is named: «نفت الوزارة | تسجيل إصابات».
 */
export function nounPhrase(reading: Reading, from: number, to: number, object: Before): Range {
  let at = from;
  while (at < Math.min(to, from + LONGEST) && goesOn(reading, from, at, object)) at += 1;
  while (at > from && /^(?:في|من|عن|لدي)$/u.test(reading.tokens[at - 1]?.key ?? "")) at -= 1;
  return { from, to: at };
}

function goesOn(reading: Reading, from: number, at: number, object: Before): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  const previous = at > from ? (reading.tokens[at - 1] ?? null) : null;
  if (!isJoined(reading, token, previous, object === "none")) return false;
  if (token.key === "سابقا") return previous !== null && isRole(reading.tokens[from]?.key ?? "") && namesSomeone(reading.tokens[at + 1]);
  if (token.key === "لدي") return previous !== null && at - from <= 6 && ENVOYS.test(reading.tokens[from]?.key ?? "");
  if (token.key === "في") return previous !== null && (isOpenRole(reading, from, at) || isEnvoyIn(reading, from, at) || isPost(reading, from, at) || isSeat(reading, from, at)) && !isVenue((reading.tokens[at + 1]?.key ?? "").replace(/(?:ها|هم|ه)$/u, "")) && !isVenue(reading.tokens[at + 1]?.key ?? "");
  if (token.key === "عن") return previous !== null && at - from === 1 && /^[بل]?(?:ال)?(?:مسوول|مسووله|مسوولين|مسوولون)$/u.test(previous.key);
  if (token.key === "من") return previous !== null && isOpenRole(reading, from, at);
  if (/^به[ام]?$/u.test(token.key) && /^(?:ال)?مشتبه$/u.test(previous?.key ?? "")) return true;
  if (/^علي(?:ه|ها|هم|هما)$/u.test(token.key) && /^(?:ال)?(?:مقبوض|مدعي|محكوم|متحفظ|مجني)$/u.test(previous?.key ?? "")) return true;
  // «وكالة أنباء الغد»
  if (token.key === "انباء" && /^[وبل]?(?:ال)?وكال(?:ه|ات)$/u.test(previous?.key ?? "")) return true;
  // «هنريك فان دن بيرغ»
  if (token.text === "فان" && token.before === " " && previous !== null && isGivenName(previous.key)) return true;
  // «موقع “سي إن إن العربية”»: within a quoted name every word belongs to it.
  if (previous !== null && token.quote !== null && token.quote === previous.quote) return true;
  // «الناطق باسم تعليم النهر», «باسم صحة تبوك»
  if (previous?.key === "باسم") return true;
  // «المتحدث باسم الأمانة ومدير العلاقات بها سامي رزق»
  if (/^(?:بها|به|فيها|فيه)$/u.test(token.key)) return previous !== null && isRole(reading.tokens[from]?.key ?? "") && reading.tokens[at + 1]?.before === " " && namesSomeone(reading.tokens[at + 1]) && isGivenName(reading.tokens[at + 2]?.key.replace(/^ال/u, "") ?? "");
  if (STOPS.has(token.key) || STOPS.has(token.key.replace(/^[وف](?=..)/u, "")) || /^[وف]?لكن/u.test(token.key)) return false;
  // «مبارك بن بنيه الخرينج»
  if (/^(?:بن|ابن|بنت)$/u.test(previous?.key ?? "") && token.before === " ") return true;
  if (previous !== null && endsBehind(reading, from, at, previous)) return false;
  if (previous === null && (isAudience(token.key) || isVerb(token.key))) return false;
  if (object === "later" && previous !== null && at - from === 1 && isGivenName(previous.key) && !/(?:ه|ها|هم)$/u.test(token.key)) return true;
  if (object === "none" || (object === "later" && previous === null)) return true;
  // «نفى مصدر مسؤول | منح …»: of a source, «مسؤول» governs nothing.
  const governs = previous?.key === "مسوول" && /^(?:ال)?مصدر$/u.test(reading.tokens[at - 2]?.key ?? "") ? null : previous;
  return !startsObject(token, governs) && !isBehindBody(reading, from, at) && !isBehindName(reading, from, at);
}

const ENVOYS = /^(?:ال)?(?:كاتب|كاتبه|سفير|سفيره|مندوب|مندوبه|ممثل|ممثله|مبعوث|مبعوثه|قنصل|مراقب|نايب|نايبه|مساعد|مساعده)$/u;
const namesSomeone = (token: Token | undefined): boolean => token !== undefined && (TITLES.has(token.key) || (!/^ال/u.test(token.key) && !STOPS.has(token.key)));

/** No punctuation between them (`leads`: before a verb it may follow a headline's colon), but the marks around a quoted name: «صحيفة "الشروق"». */
function isJoined(reading: Reading, token: Token, previous: Token | null, leads: boolean): boolean {
  if (token.quote !== null && !isQuotedName(reading, token.quote)) return false;
  if (previous !== null && token.quote !== null && token.quote === previous.quote) return true;
  if (previous !== null && token.before === "." && previous.text.length <= 2) return true;
  if (previous !== null && INITIAL.test(previous.key) && /^\.\s?$/u.test(token.before)) return true;
  return previous === null ? leads || !/[:(]/u.test(token.before) : !BREAKS.test(token.before) && !/-\s/u.test(token.before);
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

/** «سفير مصر في الجزائر سامي رزق» */
const isEnvoyIn = (reading: Reading, from: number, at: number): boolean =>
  at - from <= 4 && ENVOYS.test(reading.tokens[from]?.key ?? "") && isCountry(reading.tokens[at + 1]?.key ?? "") && reading.tokens[at + 2]?.before === " " && namesSomeone(reading.tokens[at + 2]) && cueFormOf(reading.tokens[at + 2]?.key ?? "") === null;

/** «وزير الخارجية في حكومة …»: where one holds the post. */
function isPost(reading: Reading, from: number, at: number): boolean {
  return at - from <= 9 && (isRole(reading.tokens[from]?.key ?? "") || TITLES.has(reading.tokens[from]?.key ?? "")) && /^(?:ال)?(?:مجال|شوون|حكومه|مجلس|برلمان|كتله|حزب|لجنه|اتحاد|نادي|هييه|وزاره|منظمه|مكتب|جبهه|ايتلاف|تيار|شركه|جامعه|جيش|شرطه|قوات|نقابه|جمعيه|موسسه|قناه|منتخب|فريق|ديوان|بنك|مستشفي|كليه|اداره|رابطه|هييات|مديريه|بلديه|مركز|امانه|سفاره|شبكه)$/u.test(reading.tokens[at + 1]?.key ?? "");
}

/** «المتحدث باسم الأجهزة في الضفة الغربية اللواء فلان»: where one holds the post, before a title and a name. */
const isSeat = (reading: Reading, from: number, at: number): boolean => isRole(reading.tokens[from]?.key ?? "") && [at + 2, at + 3].some((place) => TITLES.has(reading.tokens[place]?.key ?? "") && reading.tokens[place]?.before === " ");

/** A second noun phrase after a comma that says who the first is: «فرحان حق، نائب المتحدث …» or «وكيل الوزارة، الدكتور …». */
export function apposition(reading: Reading, first: Range, to: number, object: Before = "none"): Range | null {
  const place = placeBehind(reading, first) ?? behindParty(reading, first);
  if (place !== null) return apposition(reading, { from: first.from, to: place }, to, object);
  const token = reading.tokens[first.to];
  const glossed = behindGloss(reading, first);
  if (glossed !== null) return apposition(reading, { from: first.from, to: glossed }, to, object);
  if (token === undefined || first.to === first.from || !COMMA.test(token.before)) return null;
  const next = nounPhrase(reading, first.to, to, object);
  if (next.to === next.from) return null;
  const introduced = isRole(token.key) || TITLES.has(token.key);
  const roleFirst = (isRole(reading.tokens[first.from]?.key ?? "") || TITLES.has(reading.tokens[first.from]?.key ?? "")) && next.to - next.from <= 4 && (!/^[وف]/u.test(token.key) || NAMED_WITH_F.test(token.key) || NAMED_WITH_W.test(token.key));
  const nation = /^ال.+[يه]$/u.test(token.key) && next.to - next.from >= 2 && !(reading.tokens[next.from + 1]?.key ?? "ال").startsWith("ال");
  return introduced || (nation && isRole(reading.tokens[first.from]?.key ?? "") && next.to - next.from <= 4) || (roleFirst && isBareName(token.key)) ? next : null;
}

// Behind a name in quotation marks or a gloss in brackets, too.
const COMMA = /^\s*["”»″)]?\s*[،,]\s*#?$/u;

// In words: «(قسد)», «(يو إن إتش سي آر)».
const LONGEST_GLOSS = 5;

/** «مفوض الوكالة (غوث)، فلان»: the token behind the gloss, where a comma stands. */
function behindGloss(reading: Reading, { from, to }: Range): number | null {
  if (to === from || !/^\s*\($/u.test(reading.tokens[to]?.before ?? "")) return null;
  const end = reading.tokens.slice(to + 1, to + 1 + LONGEST_GLOSS).findIndex(({ before }) => /\)/u.test(before));
  return end >= 0 && /^\s*\)\s*[،,]\s*$/u.test(reading.tokens[to + 1 + end]?.before ?? "") ? to + 1 + end : null;
}

const PROVINCE = /^(?:ولايه|محافظه|مدينه|منطقه|اقليم|قضاء|بلده|مديريه)$/u;

/** «المتحدثة باسم السفارة | في لبنان، فلانة», «المحرر الدولي | للصحيفة، فلان», «مدير المعهد | من ولاية القصرين، فلان»: the token behind the place or the house, when a comma stands there and a name. */
function placeBehind(reading: Reading, { from, to }: Range): number | null {
  const key = reading.tokens[to]?.key ?? "";
  const house = /^لل/u.test(key) && isMedia(key.slice(2));
  const province = key === "من" && PROVINCE.test(reading.tokens[to + 1]?.key ?? "");
  if ((key !== "في" && !house && !province) || to === from || !isRole(reading.tokens[from]?.key ?? "")) return null;
  for (let at = to + (house ? 1 : 2); at <= to + 3; at += 1) {
    const token = reading.tokens[at];
    if (token !== undefined && COMMA.test(token.before)) return TITLES.has(token.key) || (isBareName(token.key) && !STOPS.has(token.key) && cueFormOf(token.key) === null) ? at : null;
    if (token === undefined || token.before !== " ") return null;
  }
  return null;
}

// In words: «عن حزب صوت الفلاحين».
const LONGEST_MEMBERSHIP = 6;

const SEATS = /^(?:ال)?(?:حزب|كتله|تيار|حركه|ايتلاف|تحالف|دايره|قايمه|جبهه)$/u;

/** «النائب بالمجلس، عن حزب السهل، فلان»: the token behind whom one sits for, when a comma stands there and a name. */
function behindParty(reading: Reading, { from, to }: Range): number | null {
  const on = reading.tokens[to];
  if (on?.key !== "عن" || !/^\s*[،,]\s*$/u.test(on.before) || !isRole(reading.tokens[from]?.key ?? "") || !SEATS.test(reading.tokens[to + 1]?.key ?? "")) return null;
  const end = reading.tokens.slice(to + 1, to + 1 + LONGEST_MEMBERSHIP).findIndex(({ before }) => before !== " ");
  const token = reading.tokens[to + 1 + end];
  const isName = token !== undefined && /^\s*[،,]\s*$/u.test(token.before) && isBareName(token.key) && !STOPS.has(token.key) && cueFormOf(token.key) === null;
  return end > 0 && isName ? to + 1 + end : null;
}

// Their ال is no article.
const NAMED_WITH_AL = /^(?:الياس|الكسندر|الكساندر|الكسي|الكسيس|البرت|البير|الفارو|الفريد|الهام|اليسا|اليسون|اليزابيث|الينا|الان|الين|السي)$/u;

const isBareName = (key: string): boolean => key.length > 2 && !/^(?:طلب|طلبت|رفض|رفضت|فضل|فضلت|اشترط|اشترطت|لم|وهو|وهي)$/u.test(key) && (!key.startsWith("ال") || NAMED_WITH_AL.test(key)) && !isDeed(key) && !isBody(key) && !isMedia(withoutArticle(key)) && !isReport(key);
