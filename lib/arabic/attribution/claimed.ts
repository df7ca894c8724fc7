import { headOf, behindComma, bare } from "./claim-head.ts";
import { whole, type Claimed } from "./claim-end.ts";
import { cueFormOf } from "./cue-index.ts";
import { isBody, isMasdar, isMasdarWithArticle, isMedia, isReport, isRole } from "./nouns.ts";
import { nounPhrase } from "./phrase.ts";
import type { Reading, Token } from "./reading.ts";
import { namedBy } from "./speaker.ts";
import type { Speaker } from "./suggestion.ts";

// «ما تردد»، «ما نُشر»: what was said by nobody named.
export const RUMOURS = /^(?:راج|تردد|يتردد|نشر|نشرته|تنشره|اشيع|يشاع|تداول|يتداول|تداولته|تتداوله|اثير|يثار|قيل|يقال|ورد|جاء|نسب|ذكر|ذكرته|روج|يروج|ذكره|زعمه|زعمته|ادعاه|اعلنته|اوردته|تناقلته|تم|يتم|بثته|نقلته|نقله|يتداوله|تداوله|تناقله|يتناقله|تتناقله|صرح|صرحت|وقع|روجه|روجته|ردده|رددته|يردده|اثاره|اثارته|انفردت|انفرد|اورده|قاله|قالته|ادعته|كتبه|كتبته|كشفه|كشفته|بثه|نشره)$/u;
export const CONNECTORS = /^(?:عن|حول|بشان|شان|بخصوص|خصوص|بصدد|بان|بانه|بانها|ان|انه|انها|مفادها|مفاده|يفيد|تفيد|تضمن|تضمنت|يتضمن|تتضمن|افاد|افادت|تتحدث|يتحدث|تحدثت|تزعم|يزعم|زعمت|تشير|اشارت|تقول|يقول|قالت|تتهم|يتهم|اتهمت|تدعي|ادعت|اكدت|توكد|المتعلق|المتعلقه|تتعلق|يتعلق|متعلقه|متعلق|الخاصه|الخاص|باتهام|بوجود|بتورط|بشانها|كشفت|تكشف|ذكرت|ورد|ربطت|تربط|تربطه|تربطها|ربطه|ربطته|رجحت|ترجح|يتهمه|يتهمها|تتهمه|تتهمها|اتهمه|اتهمها|اتهمته|اتهمتها)$/u;
/** «ما», «لما», «عما»: what somebody said. */
export const WHAT = /^[وفبلع]{0,2}ما$/u;
const SECOND = /^(?:الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|اليوم|امس|عن|حول|بشان|بخصوص|من|الي|فيها|فيه|بان|بانه|بانها|ان|انه|انها|مفادها)$/u;

/**
 * The proposition in an object that names a report («تقريرا لصحيفة … يفيد بأن …»، «ما تردد حول …»، «صحة خبر …»), or that is
 * itself one («تسجيل إصابات»، «أن …»); null when it points back only («ذلك»، «هذه المعلومات») or nothing follows.
 */
export function claimedIn(reading: Reading, from: number, to: number): Claimed | null {
  const at = headOf(reading, from, to) ?? behindComma(reading, from, to);
  if (at === null) return null;
  const head = reading.tokens[at];
  if (head === undefined || /^(?:هذا|هذه|ذلك|تلك|هذين)$/u.test(reading.tokens[at - 1]?.key ?? "")) return null;
  const next = reading.tokens[at + 1];
  // «أي أخبار تُنشر باسمها»: what they say is not told.
  if (head.key === "اي" && next !== undefined && isReport(bare(next))) return afterConnector(reading, at + 1, to);
  if (isReport(bare(head)) || head.key === "ما" || head.key === "لما") return afterConnector(reading, at, to);
  return whole(reading, /^ب?ان$/u.test(head.key) ? at + 1 : at, to, null, at);
}

export function afterConnector(reading: Reading, at: number, to: number): Claimed | null {
  const head = reading.tokens[at];
  if (head === undefined) return null;
  const source = sourceOf(reading, at + 1, to);
  for (let place = at + 1; place < Math.min(to, at + 22); place += 1) {
    const token = reading.tokens[place];
    const key = token?.key ?? "";
    if (/^(?:[بل]?هذا|[بل]?هذه|[بل]?ذلك)$/u.test(key) || (!goesOnToTell(reading, place) && !AND.test(key) && /[،,]/u.test(token?.before ?? "") && ((cueFormOf(key) !== null && !isRole(key)) || /^(?:فقد|فان\S*|كما|فيما|بينما|وهو|وهي)$/u.test(key)))) return null;
    if (/^(?:و?تفصيلا|جمله)$/u.test(key)) return null;
    // «المزاعم العارية عن الصحة عن …»: a judgement on the way.
    if (/^(?:عن|من)$/u.test(key) && /^(?:الصحه|الحقيقه)$/u.test(reading.tokens[place + 1]?.key ?? "")) {
      if (/^العار/u.test(reading.tokens[place - 1]?.key ?? "")) continue;
      return null;
    }
    // «اتهام الاتحاد له بالفشل في …»
    if (/^ال?اتهام|^اتهام/u.test(reading.tokens[at]?.key ?? "") && /^بال\S{2}/u.test(key)) return whole(reading, place, to, source, at);
    if (token !== undefined && /^ب/u.test(key) && isMasdar({ key: key.slice(1), text: token.text.slice(1) })) return whole(reading, place, to, source, at);
    // «ما تناقلته وسائل التواصل من عدم …»
    if (key === "من" && WHAT.test(reading.tokens[at]?.key ?? "") && place > at + 1 && beginsDeed(reading.tokens[place + 1])) return whole(reading, place + 1, to, source, at);
    // «ما ورد في بيان الشركة حول …»: the verb of it.
    if (place === at + 1 && key === "ورد") continue;
    if (!CONNECTORS.test(key.replace(AND, "")) || /^(?:نقلا|بعيدا|فضلا|عباره|صدر|صدرت|صادره?|الصادره?|يصدر|تصدر)$/u.test(reading.tokens[place - 1]?.key ?? "")) continue;
    let start = place + 1;
    while (start < to && SECOND.test(reading.tokens[start]?.key ?? "") && start < place + 4) start += 1;
    if (/^(?:بانه|بانها|انه|انها)$/u.test(key)) start = place + 1;
    // «الأخبار الواردة عن صحيفة … بأن …»: whose they are; what they say comes behind.
    if (key === "عن" && isMedia(reading.tokens[start]?.key ?? "") && !/^(?:تقرير|بيان|كتاب|فيديو|تحقيق)$/u.test(reading.tokens[start]?.key ?? "")) continue;
    if (/^(?:في|الادلاء|التعليق|التعقيب|الرد)$/u.test(reading.tokens[start]?.key ?? "")) return null;
    if (BACK.test(reading.tokens[start]?.key ?? "")) return null;
    const found = whole(reading, furtherOn(reading, start, to), to, source, at);
    // «ما راج حول بيان مفبرك يتحدث عن …»: of what it was; what it says comes behind.
    if (found !== null || !isReport(bare(reading.tokens[start] ?? head))) return found;
  }
  // «ما نشره فلان»: a verb, though it looks like a noun of action.
  if (WHAT.test(reading.tokens[at]?.key ?? "")) return null;
  const direct = at + 1;
  const first = reading.tokens[direct];
  return to - direct >= 3 && first !== undefined && isMasdarWithArticle(first) ? whole(reading, direct, to, source, at) : null;
}

const beginsDeed = (token: Token | undefined): boolean => token !== undefined && ((isMasdar(token) && !isReport(bare(token))) || /^(?:عدم|ان|انه|انها)$/u.test(token.key));

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
    // «انتشار أنباء عبر المواقع»: where they spread, not whose they are.
    if (token === undefined || CONNECTORS.test(token.key) || /^(?:عبر|خلال)$/u.test(token.key)) return null;
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
