import { cueFormOf } from "./cue-index.ts";
import { isBody, isMasdar, isMedia, isReport, isRole, withoutArticle } from "./nouns.ts";
import { isQuotedName, nounPhrase } from "./phrase.ts";
import type { Reading, Token } from "./reading.ts";
import { namedBy } from "./speaker.ts";
import type { Speaker } from "./suggestion.ts";

/** A proposition that the text speaks of as said by someone: the tokens of its words, how far the text goes on about it, and whose it is if told. */
export type Claimed = { readonly from: number; readonly to: number; readonly about: number; readonly speaker: Speaker | null; readonly cueFrom: number; readonly cueTo: number };

const LONGEST = 40;
// «ما تردد»، «ما نُشر»: what was said by nobody named.
export const RUMOURS = /^(?:راج|تردد|يتردد|نشر|نشرته|تنشره|اشيع|يشاع|تداول|يتداول|تداولته|تتداوله|اثير|يثار|قيل|يقال|ورد|جاء|نسب|ذكر|ذكرته|روج|يروج|ذكره|زعمه|زعمته|ادعاه|اعلنته|اوردته|تناقلته|تم|يتم|بثته|نقلته)$/u;
export const CONNECTORS = /^(?:عن|حول|بشان|شان|بخصوص|خصوص|بصدد|بان|بانه|بانها|ان|انه|انها|مفادها|مفاده|يفيد|تفيد|تضمن|تضمنت|يتضمن|تتضمن|افاد|افادت|تتحدث|يتحدث|تحدثت|تزعم|يزعم|زعمت|تشير|اشارت|تقول|يقول|قالت|تتهم|يتهم|اتهمت|تدعي|ادعت|اكدت|توكد|المتعلق|المتعلقه|تتعلق|يتعلق|متعلقه|متعلق|الخاصه|الخاص|باتهام|بوجود|بتورط|بشانها|كشفت|تكشف|ذكرت|ورد|ربطت|تربط|تربطه|تربطها|ربطه|ربطته|رجحت|ترجح|يتهمه|يتهمها|تتهمه|تتهمها|اتهمه|اتهمها|اتهمته|اتهمتها)$/u;
const SECOND = /^(?:الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|اليوم|امس|عن|حول|بشان|بخصوص|من|الي|فيها|فيه|بان|بانه|بانها|ان|انه|انها|مفادها)$/u;
const ENDS = /^[وف]?(?:لكن\S*|الا|بيد|فيما|بينما|كما|واصف\S*|ووصف\S*|موكد\S*|مشير\S*|مضيف\S*|معتبر\S*|مبين\S*|موضح\S*|قايل\S*|لافت\S*|مشدد\S*|بحسب|حسب|وفقا|وفق|حسبما|وذلك|وعليه|نقلا|ردا|جاء|بقوله|بقولها|وهو|وهي|هو|هي|مطالب\S*|داعي\S*|مرفق\S*|مستند\S*|وقد|التي|الذي|في)$/u;

/**
 * The proposition in an object that names a report («تقريرا لصحيفة … يفيد بأن …»، «ما تردد حول …»، «صحة خبر …»), or that is
 * itself one («تسجيل إصابات»، «أن …»); null when it points back only («ذلك»، «هذه المعلومات») or nothing follows.
 */
export function claimedIn(reading: Reading, from: number, to: number): Claimed | null {
  const at = headOf(reading, from, to);
  if (at === null) return null;
  const head = reading.tokens[at];
  if (head === undefined || /^(?:هذا|هذه|ذلك|تلك|هذين)$/u.test(reading.tokens[at - 1]?.key ?? "")) return null;
  const next = reading.tokens[at + 1];
  // «أي أخبار تُنشر باسمها»: what they say is not told.
  if (head.key === "اي" && next !== undefined && isReport(bare(next))) return afterConnector(reading, at + 1, to);
  if (isReport(bare(head)) || head.key === "ما" || head.key === "لما") return afterConnector(reading, at, to);
  return whole(reading, /^ب?ان$/u.test(head.key) ? at + 1 : at, to, null, at);
}

export const bare = ({ key }: Token): string => (/^[بل]/u.test(key) && isReport(key.slice(1)) ? key.slice(1) : withoutArticle(key.replace(/^ب(?=ال)/u, "").replace(/^لل/u, "ال")).replace(/(?<=...)ا$/u, ""));

const VENUE = /^(?:ال)?(?:تعميم|تصريح|تصريحات|بيان|منشور|تدوينه|تغريده|رساله|تعليق|خطاب|اتصال|اتصالات|مكالمه|مداخله|لقاء|موتمر|حوار|مقابله|حديث|زياره|جلسه)$/u;

// In words; how far a relative clause goes.
const RELATIVE_REACH = 4;

/** The token with which the object begins: a report, «ما», a clause, or a noun of action. */
function headOf(reading: Reading, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + 14); at += 1) {
    const token = reading.tokens[at];
    if (token === undefined) return null;
    if (token.quote !== null && isQuotedName(reading, token.quote)) continue;
    // «نفى في اتصال مع الوكالة ما …»: where it was said.
    if (/^[وف]?(?:في|خلال|عبر)$/u.test(reading.tokens[at - 1]?.key ?? "") && VENUE.test(token.key)) continue;
    // «في ظل وجود فلان», «عادة ما يقول»: circumstances.
    if (/^(?:ظل|عاده|غالبا|كثيرا|دايما|قليلا|نادرا)$/u.test(reading.tokens[at - 1]?.key ?? "")) continue;
    // «نفى النادي، الذي كانت جماهيره تحتج، اتهامه بـ…»: within what is told of who denies.
    if (!isReport(bare(token)) && reading.tokens.slice(Math.max(from, at - RELATIVE_REACH), at).some(({ key }) => /^(?:الذي|التي|الذين)$/u.test(key)) && reading.tokens.slice(at, Math.min(to, from + 14)).some((other) => isReport(bare(other)))) continue;
    // «نفى الناطق باسم تعليم النهر صحة ما تناولته الصحف»: part of who denies.
    if (at > from && isMasdar(token) && !isReport(bare(token)) && reading.tokens.slice(at + 1, Math.min(to, from + 20)).some(({ key }, place) => key === "صحه" && /^(?:ما|ال\S+|خبر|اخبار|انباء)$/u.test(reading.tokens[at + 2 + place]?.key ?? ""))) continue;
    if (/^(?:صحه|بصحه|جميع|كل|كافه|وجود|اي|بشكل|قطعيا|تماما|جمله|في|علي|من|عن)$/u.test(token.key) && !(token.key === "وجود" || token.key === "اي")) continue;
    // «وجود ما يشير إلى أن …», «وجود تقارير عن …»: what is told of is behind it.
    if (token.key === "وجود" && /^(?:ما|اي)$/u.test(reading.tokens[at + 1]?.key ?? "")) continue;
    if (/^ب?ان(?:ه|ها|هم)?$/u.test(token.key) || token.key === "ما" || token.key === "لما" || isReport(bare(token)) || isMasdar(token) || token.key === "اي") return at;
  }
  return null;
}

export function afterConnector(reading: Reading, at: number, to: number): Claimed | null {
  const source = sourceOf(reading, at + 1, to);
  for (let place = at + 1; place < Math.min(to, at + 22); place += 1) {
    const token = reading.tokens[place];
    const key = token?.key ?? "";
    if (/^(?:[بل]?هذا|[بل]?هذه|[بل]?ذلك)$/u.test(key) || (!goesOnToTell(reading, place) && /[،,]/u.test(token?.before ?? "") && ((cueFormOf(key) !== null && !isRole(key)) || /^(?:فقد|فان\S*|كما|فيما|بينما|وهو|وهي)$/u.test(key)))) return null;
    if (/^(?:و?تفصيلا|جمله)$/u.test(key)) return null;
    // «المزاعم العارية عن الصحة عن …»: a judgement on the way.
    if (/^(?:عن|من)$/u.test(key) && /^(?:الصحه|الحقيقه)$/u.test(reading.tokens[place + 1]?.key ?? "")) {
      if (/^العار/u.test(reading.tokens[place - 1]?.key ?? "")) continue;
      return null;
    }
    // «اتهام الاتحاد له بالفشل في …»
    if (/^ال?اتهام|^اتهام/u.test(reading.tokens[at]?.key ?? "") && /^بال\S{2}/u.test(key)) return whole(reading, place, to, source, at);
    if (token !== undefined && /^ب/u.test(key) && isMasdar({ key: key.slice(1), text: token.text.slice(1) })) return whole(reading, place, to, source, at);
    if (!CONNECTORS.test(key.replace(AND, "")) || /^(?:نقلا|بعيدا|فضلا|عباره|صدر|صدرت|صادره?|الصادره?|يصدر|تصدر)$/u.test(reading.tokens[place - 1]?.key ?? "")) continue;
    let start = place + 1;
    while (start < to && SECOND.test(reading.tokens[start]?.key ?? "") && start < place + 4) start += 1;
    if (/^(?:بانه|بانها|انه|انها)$/u.test(key)) start = place + 1;
    // «الأخبار الواردة عن صحيفة … بأن …»: whose they are; what they say comes behind.
    if (key === "عن" && isMedia(reading.tokens[start]?.key ?? "") && !/^(?:تقرير|بيان|كتاب|فيديو)$/u.test(reading.tokens[start]?.key ?? "")) continue;
    if (/^(?:في|الادلاء|التعليق|التعقيب|الرد)$/u.test(reading.tokens[start]?.key ?? "")) return null;
    if (BACK.test(reading.tokens[start]?.key ?? "")) return null;
    return whole(reading, furtherOn(reading, start, to), to, source, at);
  }
  const direct = at + 1;
  const first = reading.tokens[direct];
  return to - direct >= 3 && first !== undefined && (isMasdar(first) || isMasdar({ key: withoutArticle(first.key), text: withoutArticle(first.text) })) ? whole(reading, direct, to, source, at) : null;
}

// «الأخبار التي انتشرت وربطته بالنادي».
const AND = /^و(?=(?:ربط|تحدث|افاد|زعم|اتهم|ادع|ذكر|كشف)\S*$)/u;

/** «تقريرا نشره موقع محلي، أفاد أنه …»: what the report says, behind a comma. */
const goesOnToTell = ({ tokens }: Reading, at: number): boolean => /^(?:افاد|افادت|يفيد|تفيد|زعم|زعمت|يزعم|تزعم|ادعي|ادعت|يدعي|تدعي|ذكر|ذكرت|قال|قالت)$/u.test(tokens[at]?.key ?? "") && /^ب?ان(?:ه|ها|هم)?$/u.test(tokens[at + 1]?.key ?? "");

const BACK = /^(?:هذا|هذه|ذلك|تلك|مثل)$/u;

/** «أنباء حول محامي اللاعبين بشأن دخولهم في إضراب»: about whom, and behind it about what. */
function furtherOn(reading: Reading, start: number, to: number): number {
  const head = reading.tokens[start]?.key ?? "";
  if (!isRole(head) && !isBody(head)) return start;
  for (let at = start + 1; at < Math.min(to - 1, start + 16); at += 1) {
    const [token, next] = [reading.tokens[at], reading.tokens[at + 1]];
    if (token === undefined || next === undefined || /[.؛:]/u.test(token.before)) return start;
    if (/^(?:بشان|بخصوص|حول)$/u.test(token.key) && isMasdar(next)) return at + 1;
  }
  return start;
}

/** The outlet or person whose report it is: «تقريرا لصحيفة …»، «تقرير صحيفة …»، «ما نشرته قناة …»، «مزاعم إسرائيل». */
function sourceOf(reading: Reading, from: number, to: number): Speaker | null {
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || CONNECTORS.test(token.key)) return null;
    const key = token.key.replace(/^لل?(?=...)/u, "");
    if (!isMedia(key) || /^(?:تقرير|تقارير|بيان)$/u.test(key) || isPlace(reading, at)) continue;
    const phrase = nounPhrase(reading, at + 1, Math.min(to, at + 6), "none");
    const end = Math.max(phrase.to, at + 1);
    const cut = connectorBefore(reading, at, end);
    const named = namedBy(reading, { from: at, to: cut }, null);
    return named === null ? null : { name: named.name.replace(/^لل/u, "ال").replace(/^ل(?=..)/u, ""), role: null };
  }
  return null;
}

/** «موقع عسكري»: no page. */
const isPlace = (reading: Reading, at: number): boolean => /^ل?موقع$/u.test(reading.tokens[at]?.key ?? "") && /^(?:ال)?(?:عسكري|نووي|اثري|حادث|انفجار|هجوم|سياحي|بناء)/u.test(reading.tokens[at + 1]?.key ?? "");

function connectorBefore(reading: Reading, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const key = reading.tokens[at]?.key ?? "";
    if (CONNECTORS.test(key) || RUMOURS.test(key)) return at;
  }
  return to;
}

const JUDGED = /^(?:باطله?|كاذبه?|ملفقه?|زايفه?|مشينه?|مغرضه?|مزعومه?|خطيره?|مضلله?|كيديه?|واهيه?|مسيسه|مغلوطه?|جديده?|عديده|متبادله|سابقه|مماثله)$/u;

export function whole(reading: Reading, from: number, to: number, speaker: Speaker | null, cueFrom: number): Claimed | null {
  if (/^(?:يكون|تكون|يكونوا|قد)$/u.test(reading.tokens[from]?.key ?? "")) return whole(reading, from + 1, to, speaker, cueFrom);
  // «اتهامات باطلة ومشينة»: what is thought of them, not what they say.
  if (JUDGED.test(reading.tokens[from]?.key ?? "")) return null;
  // «مقطع ظهرت فيه وهي تبكي», «بشأن مالي المنسوبة إلى …»: no proposition begins so.
  if (/^(?:وهو|وهي|وهم|وهما)$/u.test(reading.tokens[from]?.key ?? "") || /^ال(?:منسوب|متداول|منتشر|وارد|مزعوم|متناقل)\S*$/u.test(reading.tokens[from + 1]?.key ?? "")) return null;
  // «أن ما ورد عار من الصحة»
  if (isVerdict(reading.tokens[from]?.key ?? "", reading.tokens[from + 1]?.key ?? "")) return null;
  const end = endOf(reading, from, to, TOLD);
  return end - from >= TOLD ? { from, to: end, about: endOf(reading, from, to, TOLD_AT_LENGTH), speaker, cueFrom, cueTo: Math.max(cueFrom + 1, from) } : null;
}

// In words; a claim that is told in as many ends at the next comma, and what is told of it at the next but so many.
const TOLD = 3;
const TOLD_AT_LENGTH = 6;

function endOf(reading: Reading, from: number, to: number, least: number): number {
  let end = from;
  while (end < Math.min(to, from + LONGEST) && !endsClaim(reading, from, end, least)) end += 1;
  return end;
}

function endsClaim(reading: Reading, from: number, at: number, least: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || at === from) return token === undefined;
  if (/…|\.{2,}|\s[–—-]\s/u.test(token.before)) return true;
  // «(150,000)»: within a number.
  const comma = /[،,؛(]/u.test(token.before) && !isGloss(reading, at) && !(token.before === "," && /^\p{N}/u.test(token.text));
  // «أن يكون سفير المملكة، قد صرح …»: the verb is still to come.
  const goesOn = token.key === "قد" && /^(?:يكون|تكون|يكونوا)$/u.test(reading.tokens[from - 1]?.key ?? "");
  if (comma && !goesOn && !isBetween(reading, from, at) && (ENDS.test(token.key) || cueFormOf(token.key) !== null || at - from >= least)) return true;
  if (/^(?:بقول(?:ه|ها|هم)|بالقول)$/u.test(token.key)) return true;
  if (isOwnWords(token.key, reading.tokens[at + 1]?.key ?? "")) return true;
  if (at - from >= 1 && isVerdict(token.key, reading.tokens[at + 1]?.key ?? "")) return true;
  // «… وهي الإشاعة التي انتشرت», «… فقد سبق أن», «… بل تم»
  if (at - from >= 3 && /^(?:غير|الا|بيد)$/u.test(token.key) && reading.tokens[at + 1]?.key === "ان") return true;
  if (/^(?:فقد|طبقا)$/u.test(token.key) || (token.key === "بل" && at - from >= 3)) return true;
  if (/^(?:وهي|وهو)$/u.test(token.key) && /^(?:ال)?(?:اشاعه|شايعه|شايعات|خبر|امر|ما|مزاعم|ادعاء|ادعاءات|اتهامات|تهم|تهمه|معلومات)$/u.test(reading.tokens[at + 1]?.key ?? "")) return true;
  if (/^[وف]س(?:[يت]|وف)\S{2,}/u.test(token.key)) return true;
  if (/^(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين)$/u.test(token.key)) return at - from >= Math.max(TOLD + 1, least);
  if (at - from >= 2 && token.quote === null && endsAtVerb(token, reading.tokens[at - 1])) return true;
  const leavesQuote = reading.tokens[at - 1]?.quote !== token.quote && reading.tokens[from]?.quote !== null && token.quote === null;
  return leavesQuote || /[:]\s*$/u.test(token.before);
}

// In words; what is told between two commas of someone, before what they do or what is done to them.
const LONGEST_BETWEEN = 8;

/** «اتجاه البابا تواضروس، بطريرك الكنيسة، للسفر …», «تعرض السجناء، والمودعين في المصحات، للتعذيب»: the complement stands behind the second comma. */
function isBetween({ tokens }: Reading, from: number, at: number): boolean {
  const next = tokens.slice(at + 1, at + 1 + LONGEST_BETWEEN).findIndex(({ before }) => /[،,؛.\n(]/u.test(before));
  const [opens, closes] = [at, at + 1 + next].map((place) => tokens[place]);
  // At the second of them, where it began at the first.
  const earlier = tokens.slice(Math.max(from + 1, at - LONGEST_BETWEEN), at).findLastIndex(({ before }) => /[،,]/u.test(before));
  const first = earlier < 0 ? -1 : Math.max(from + 1, at - LONGEST_BETWEEN) + earlier;
  if (first > from && completes(tokens[at]?.key ?? "") && mayStandBetween(tokens[first])) return true;
  return next >= 0 && mayStandBetween(opens) && /^\s*[،,]/u.test(closes?.before ?? "") && completes(closes?.key ?? "");
}

const completes = (key: string): boolean => /^(?:لل\S{2,}|ل(?!لا?|كن|ا|م|ن|دي)\S{3,}|بال\S{2,}|ب(?!عد|ين|سبب|حسب|ناء|دو|عض|ينما)\S{3,}|الي)$/u.test(key) && !ENDS.test(key);
const mayStandBetween = (token: Token | undefined): boolean => token !== undefined && !ENDS.test(token.key) && cueFormOf(token.key) === null && (isRole(token.key) || isBody(token.key) || /^و?ال\S{3,}/u.test(token.key));

/** «إدارة موقع (تويتر) لإغلاق …»: a name between brackets. */
const isGloss = (reading: Reading, at: number): boolean =>
  /\(\s*$/u.test(reading.tokens[at]?.before ?? "") && reading.tokens.slice(at + 1, at + 4).some(({ before }) => /^\s*\)/u.test(before));

/** «… | حسب قوله», «… | على حد تعبيره» */
const isOwnWords = (key: string, next: string): boolean => /^(?:ب?حسب|وفق|حد)$/u.test(key) && /^(?:قول|تعبير|وصف|زعم|كلام|تصريح|ادعاء)(?:ه|ها|هم)$/u.test(next);

/** «(ما تردد عن …) | عار عن الصحة», «| غير صحيح»: what is said of the claim is no part of it. */
export function isVerdict(key: string, next: string): boolean {
  if (/^(?:عار|عاري|عاريه|كاذب|كاذبه|ملفق|ملفقه|مفبرك|مفبركه|مختلق|مختلقه|محض|هراء|مضلل|مضلله|نابع|نابعه|خالي|خاليه|بعيد|بعيده|مجرد|شايعات|شايعه|اشاعه|اشاعات|افتراء|كذب)$/u.test(key)) return true;
  if (key === "غير") return /^(?:صحيح|صحيحه|دقيق|دقيقه|حقيقي|حقيقيه|وارد|وارده|موثق|موثقه|موكد|موكده|معقول|معقوله|منطقي|منطقيه)$/u.test(next);
  return /^[وف]?(?:لا|ليس|ليست|هو|هي|مجرد|ان)$/u.test(key) && /^(?:صحه|محض|مجرد|يعدو|تعدو|يتعدي|تتعدي|يستند|تستند|يندرج|تندرج|كذبه|كلام|افتراء|عباره|اساس|يمت|تمت|غير|له|لها|صحيحا|صحيحه|شايعات|شايعه|اشاعه|اشاعات|كذب|كاذب|كاذبه|امر|اخبار|عار|عاريه)$/u.test(next);
}

/** The next act of the narrator: «… بالإعارة أوضح المهدي أنه …». */
function endsAtVerb({ key, text }: Token, previous: Token | undefined): boolean {
  const form = cueFormOf(key);
  if (form === null || form.tense !== "past" || (form.cue.noun === true && !text.endsWith("نفى")) || /^(?:ان|انه|انها|قد|الذي|التي|لم)$/u.test(previous?.key ?? "")) return false;
  return /^(?:أوضح|أكد|أضاف|نفى)$/u.test(form.cue.verb);
}
