import { allegedAt } from "./alleged.ts";
import { bare } from "./claim-head.ts";
import { afterConnector, CONNECTORS, RUMOURS, WHAT } from "./claimed.ts";
import { isJudgement, whole, type Claimed } from "./claim-end.ts";
import { deedFrom, hearsayAt, isCalledUntrue, isFalsified, isJoinedMasdar } from "./hearsay.ts";
import { isMasdar, isMasdarWithArticle, isReport } from "./nouns.ts";
import { isQuotedName } from "./phrase.ts";
import type { Reading } from "./reading.ts";

/** Propositions that stand in the text without an act of their own: «ما تردد حول …»، «شائعات عن …»، «يُقال إن …». */
export function rumoursIn(reading: Reading): Claimed[] {
  return reading.sentences.flatMap((sentence) => {
    const found: Claimed[] = [];
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const claimed = rumourAt(reading, at, sentence.to) ?? allegedAt(reading, at, sentence.to);
      if (claimed === null) continue;
      found.push(claimed);
      at = claimed.to - 1;
    }
    return found;
  });
}

const LOOSE = /^[وفبل]?(?:ال|لل)?(?:ادعاء|ادعاءات|مزاعم|شايعه|شايعات|اشاعه|اشاعات|انباء|تكهنات|اتهامات|اتهامه|اتهامها)$/u;
const PUT_FORWARD = /^[وفبل]?(?:ال|لل)?(?:تصريح|تصريحات|تصاريح|مبررات|تلميحات|اقوال|انتقادات|تقديرات|تاكيدات)$/u;
const ACCUSATION = /^[وفبل]?(?:ال|لل)?(?:انتقادات|اتهام|اتهاما|اتهامات|اتهامه|اتهامها|اتهاماته|اتهاماتها|اتهامهم)$/u;

const NEWS = /^[وفبل]?(?:ال|لل)?(?:انباء|اخبار|شايعه|شايعات|اشاعه|اشاعات|معلومات|تقارير|مزاعم|ادعاءات|تكهنات|خبر|تقرير|مقال|خطاب|اقاويل|احاديث|منشورات|منشور|رساله)$/u;
const SPREADING = /^[وف]?(?:ت?تردد|ترددت|يتردد|انتشر|انتشرت|[يت]نتشر|سرت|تسري|راجت|راج|تروج|[يت]تداول|تداولت?|[يت]?تداولها|تداولتها|تناقلت|تناقلتها|ضجت|سادت|شاعت|ظهرت|صدرت|(?:ال)?(?:متداول|متداوله|منتشره|متناقله|رايجه|مزعومه|متردده|تداول|انتشار|ورود|سريان|تواتر\S*|تتواتر|تذهب|تناولت|تناولته|تناولتها))$/u;
const IMPERSONAL = /^[و]?(?:يقال|قيل|يزعم|يشاع|اشيع|يرجح|تردد|يتردد|يعتقد)$/u;

/** A verb of spreading close by: «ترددت أنباء عن …», «الشائعات المنتشرة حول …». */
const isSpreading = (reading: Reading, at: number): boolean => reading.tokens.slice(Math.max(0, at - 3), at + 4).some(({ key }) => SPREADING.test(key));

/** «الأخبار حول … غير صحيحة»: what the sentence itself calls untrue. */
function isVerdictAhead(reading: Reading, at: number, to: number): boolean {
  const near = reading.tokens.slice(at + 1, at + 4).some(({ key }) => CONNECTORS.test(key));
  return near && isFalsified(reading, at, to);
}

const REPORTS_OF = /^[وفبل]?(?:ال)?(?:تقرير|تقارير|انباء|اخبار|شايعات|شايعه|مزاعم|ادعاءات|معلومات|تسريبات|احاديث|تكهنات|منشورات|منشور|رساله|تسجيل|تدوينه|تغريده)$/u;
const TELLING = /^(?:تحدث|تحدثت|تتحدث|يتحدث|زعم|زعمت|تزعم|يزعم|ادعي|ادعت|تدعي|يدعي|تفيد|يفيد|افاد|افادت|مفادها|مفاده|ربطت|تربط|تربطه|تربطها|ربطه|ربطته|رجحت|ترجح|[يت]تهم|[يت]تهمه|[يت]تهمها|اتهم|اتهمه|اتهمها|اتهمت|اتهمته|قالت|تقول|اشارت|تشير)$/u;

/** «تقارير إعلامية ربطت …», «منشورات تزعم أن …». */
const tells = (reading: Reading, at: number): boolean => reading.tokens.slice(at + 1, at + 5).some(({ key, before, quote }) => TELLING.test(key) && !/[.،؛:]/u.test(before) && quote === (reading.tokens[at]?.quote ?? null));

const PICTURED = /^[وفبل]?(?:ال)?(?:فيديو|مقطع|مقاطع|صوره|صور|تسجيل|مشاهد)$/u;
const SHOWS = /^(?:والذي|والتي|الذي|التي)?[وف]?(?:[يت]ظهر|ظهر|ظهرت|[يت]وثق|وثق|[يت]رصد|[يت]صور)$/u;

/** «مقطع فيديو متداول … يظهر خلاله …». */
const isSpreadNear = (reading: Reading, at: number, to: number): boolean => reading.tokens.slice(Math.max(0, at - 4), Math.min(to, at + 14)).some(({ key }) => SPREADING.test(key) || /^(?:تداوله|تداولها|تداول|نشره|نشرها|بثه|متداول|متداوله|المتداول|المتداوله|المنتشر|المنتشره)$/u.test(key));

function pictured(reading: Reading, at: number, to: number): Claimed | null {
  const shows = reading.tokens.slice(at + 1, Math.min(to, at + 20)).findIndex(({ key }) => SHOWS.test(key));
  if (shows < 0) return null;
  let from = at + shows + 2;
  while (from < to && /^(?:خلاله|خلالها|فيه|فيها|لحظه|قيام)$/u.test(reading.tokens[from]?.key ?? "")) from += 1;
  return whole(reading, from, to, null, at);
}

function rumourAt(reading: Reading, at: number, to: number): Claimed | null {
  const token = reading.tokens[at];
  const next = reading.tokens[at + 1];
  if (token === undefined || next === undefined) return null;
  // «تكرار الحديث عن انتشار فيروسات لا أساس له من الصحة»
  if (/^[وفبل]?(?:ال|لل)(?:حديث|كلام)$/u.test(token.key) && next.key === "عن" && isFalsified(reading, at - 2, to)) return afterConnector(reading, at, to);
  const hearsay = hearsayAt(reading, at, to);
  if (hearsay !== null) return hearsay;
  if (WHAT.test(token.key) && RUMOURS.test(next.key) && (token.quote === null || isQuotedName(reading, token.quote) || isCalledUntrue(reading, at) || isFalsified(reading, at, to))) return afterConnector(reading, at, to);
  if (IMPERSONAL.test(token.key) && !(token.quote !== null && token.quote === next.quote) && /^ان/u.test(next.key)) return whole(reading, at + (next.key === "ان" ? 2 : 1), to, null, at);
  if (/^(?:هذه|هذا|تلك|مثل|بهذه|لهذه)$/u.test(reading.tokens[at - 1]?.key ?? "") && LOOSE.test(token.key)) return null;
  // «هيئة التحقيق والادعاء العام», «وقال ممثلو الادعاء إن …»: who prosecutes.
  if (token.key === "والادعاء" && reading.tokens[at - 1]?.key === "التحقيق") return null;
  if (/^ال(?:ادعاء|اتهام)$/u.test(token.key) && /^(?:ممثلو|ممثلي|ممثل|ممثله|مكتب|هييه|جهه|قال|يقول|اكد|بحسب|حسب|وبحسب)$/u.test(reading.tokens[at - 1]?.key ?? "")) return null;
  // «مزاعم كاذبة حول سفر …»
  if (LOOSE.test(token.key) && isJudgement(next.key) && CONNECTORS.test(reading.tokens[at + 2]?.key ?? "")) return afterConnector(reading, at, to);
  if (LOOSE.test(token.key) && CONNECTORS.test(next.key) && !(/^ال/u.test(token.key) && /^بان/u.test(next.key))) return afterConnector(reading, at, to);
  if (NEWS.test(token.key) && isSpreading(reading, at)) return afterConnector(reading, at, to);
  if (NEWS.test(token.key) && isVerdictAhead(reading, at, to)) return afterConnector(reading, at, to);
  if (REPORTS_OF.test(token.key) && tells(reading, at)) return afterConnector(reading, at, to);
  if (PICTURED.test(token.key) && isSpreadNear(reading, at, to)) return pictured(reading, at, to);
  if (/^[وف]?ب?(?:تهمه|تهم|بتهمه|بتهم)$/u.test(token.key) && isMasdarWithArticle(next)) return whole(reading, at + 1, to, null, at);
  if (token.key === "صحيح" && reading.tokens[at - 1]?.key === "هل" && next.key === "ان") return whole(reading, at + 2, to, null, at);
  if (ACCUSATION.test(token.key)) {
    const of = deedFrom(reading, at, to);
    if (of !== null) return whole(reading, of, to, null, at);
  }
  if (/^[وفبل]?(?:ال|لل)?(?:ادعاء|ادعاءات|مزاعم)$/u.test(token.key)) {
    const of = deedFrom(reading, at, to);
    if (of !== null && isJoinedMasdar(reading.tokens[of])) return whole(reading, of, to, null, at);
  }
  // «ادعاءات القيادة بأن …»: whose they are stands between.
  if (LOOSE.test(token.key) || PUT_FORWARD.test(token.key)) {
    const that = reading.tokens.slice(at + 1, Math.min(to, at + 7)).findIndex(({ key, before }) => /^بان(?:ه|ها|هم)?$/u.test(key) || /[،,.؛:]/u.test(before));
    if (that > 0 && /^بان/u.test(reading.tokens[at + 1 + that]?.key ?? "")) return whole(reading, at + 1 + that + (reading.tokens[at + 1 + that]?.key === "بان" ? 1 : 0), to, null, at);
  }
  // «لا صحة لوصول ديون النادي إلى …»
  if ((token.key === "صحه" && /^[وف]?لا$/u.test(reading.tokens[at - 1]?.key ?? "")) || token.key === "لاصحه") return isJoinedMasdar(next) && !LOOSE.test(next.key) ? whole(reading, at + 1, to, null, at) : null;
  if (LOOSE.test(token.key) && isMasdar(next) && next.quote === token.quote) return whole(reading, at + 1, to, null, at);
  if (/^(?:حقيقه|بحقيقه)$/u.test(token.key) && (isReport(bare(next)) || isMasdar(next))) return isReport(bare(next)) ? afterConnector(reading, at + 1, to) : whole(reading, at + 1, to, null, at);
  if ((/^[وف]?ب(?:زعم|دعوي|ذريعه|حجه)$/u.test(token.key) || (/^(?:ذريعه|حجه|زعم)$/u.test(token.key) && reading.tokens[at - 1]?.key === "تحت")) && (isMasdar(next) || /^ان/u.test(next.key))) return whole(reading, at + (next.key === "ان" ? 2 : 1), to, null, at);
  return /^(?:ال)?(?:خبر|نبا)$/u.test(token.key) && isMasdar(next) ? whole(reading, at + 1, to, null, at) : null;
}
