import { isPartyWord, isBody, isMedia, isRole, STOPS, TITLES } from "./nouns.ts";
import { nounPhrase } from "./phrase.ts";
import { isPlausible } from "./plausible.ts";
import { isCountry } from "./states.ts";
import type { Reading } from "./reading.ts";

const ADVERBS = /^(?:فيه|فيها|به|بها|له|لها|لهم|منه|منها|عنه|عنها|عليه|عليها|بدوره|بدورها|ايضا|كذلك|حينها|لاحقا|مجددا|سابقا|موخرا|رسميا|صراحه|علنا|بشده|قطعيا|تماما|اليوم|امس|مساء|صباح|فجر|ظهر|يوم|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|هذا|الاسبوع)$/u;

/** «كشفت فيه الفنانة …», «نفت، اليوم الخميس، وزارة …»: where the subject begins behind such words, when one does. */
export function afterAdverbs(reading: Reading, from: number, to: number): number {
  let start = from;
  if (reading.tokens[start]?.key === "كل" && reading.tokens[start + 1]?.key === "من") return start + 2;
  while (start < to && ADVERBS.test(reading.tokens[start]?.key ?? "")) start += 1;
  return start < to && (isPartyWord(reading.tokens[start]?.key ?? "") || isCountry(reading.tokens[start]?.key ?? "")) ? start : from;
}

/** «أكد لـ«الضفة» المتحدث …», «قال لصحيفة «الضفة» مدير …»: where the subject begins behind the house to which it was said, when one does. */
export function behindHouse(reading: Reading, from: number, to: number): number | null {
  const first = reading.tokens[from]?.key ?? "";
  if (first !== "ل" && !(/^ل/u.test(first) && isMedia(first.replace(/^لل?/u, "")))) return null;
  const quote = reading.tokens[from + 1]?.quote ?? null;
  if (quote === null) return null;
  let at = from + 1;
  while (at < to && reading.tokens[at]?.quote === quote) at += 1;
  return at < to && isPartyWord(reading.tokens[at]?.key ?? "") ? at : null;
}

const PLACES = /^(?:في|علي|خلال|عبر|ردا|تعليقا|اثناء|ضمن|تعقيبا|عن|عقب|امام)$/u;
const REACH = 20;

/** «وقال على هامش المؤتمر وزير الصحة: …», «وقالت في بيان لها وزارة … إن»: the noun phrase that ends where the words begin. */
export function behindPlace(reading: Reading, from: number, to: number): number | null {
  if (!PLACES.test(reading.tokens[from]?.key ?? "")) return null;
  for (let at = from + 2; at < Math.min(to, from + REACH); at += 1) {
    const [key, previous] = [reading.tokens[at]?.key ?? "", reading.tokens[at - 1]?.key ?? ""];
    if (/^ب?ان(?:ه|ها)?$/u.test(key) || /:/u.test(reading.tokens[at]?.before ?? "")) return null;
    // «في رسالة أرسلها إلى صديقه الشاعر …»: to whom it went.
    if (reading.tokens.slice(from + 1, at).some(({ key: word }) => /^(?:ارسل|بعث|وجه|سلم)(?:ه|ها|ته|تها)?$/u.test(word))) return null;
    if (!(isRole(key) || isBody(key)) || PLACES.test(previous) || /^(?:مع|من|الي|لدي|بين|باسم)$/u.test(previous) || isBody(previous) || isMedia(previous) || /^(?:موتمر|مقر|مبني|لقاء|بيان)$/u.test(previous)) continue;
    const end = reading.tokens[nounPhrase(reading, at, to, "none").to];
    if (end !== undefined && (/^[ب]?ان(?:ه|ها)?$/u.test(end.key) || /:/u.test(end.before) || (end.quote !== null && /["“«]/u.test(end.before)))) return at;
  }
  return null;
}

const ASIDE = /^[وف]?(?:ب?في|علي|عبر|خلال|وفق|وفقا|بحسب|عقب|بعد|قبل|منذ|ردا|تعليقا|متحدثا|متحدثه|مساء|صباح|فجر|ليله|ظهر|اليوم|امس|اول|يوم|من|عن|مع|ل\S*|ب\S*|\p{N}+|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|ايضا|كذلك|بدوره\S*|للمره|لاول)$/u;

/** «نفى، اليوم الخميس، وفي تصريح خص به الموقع، رئيس المجلس …»: the first name or role behind the commas of such asides. */
export function behindAsides(reading: Reading, from: number, to: number): number | null {
  const first = reading.tokens[from];
  if (first === undefined || /^[ب]?ان(?:ه|ها|هم)?$/u.test(first.key) || /:/u.test(first.before) || !(/[،,(]/u.test(first.before) || ASIDE.test(first.key) || STOPS.has(first.key)) || (isPartyWord(first.key) && !/[،,]/u.test(first.before))) return null;
  // «نفى بورتر هذه المزاعم في بيان قرأته زميلته، نيابة عنه»
  if (/^ب/u.test(first.key) && isPlausible(reading, nounPhrase(reading, from, to, "object"))) return null;
  for (let at = from + 1; at < Math.min(to, from + REACH); at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || /^ب?ان(?:ه|ها)?$/u.test(token.key) || /:/u.test(token.before)) return null;
    if (/[،,]/u.test(token.before) && isPartyWord(token.key)) return at;
    // A judge or a doctor with no preposition before; the place and the time are told.
    if (TITLES.has(token.key) && token.before === " " && !STOPS.has(reading.tokens[at - 1]?.key ?? "") && !PLACES.test(reading.tokens[at - 1]?.key ?? "") && !isPartyWord(reading.tokens[at - 1]?.key ?? "")) return at;
  }
  return null;
}
