import { isMasdar, isReport, withoutArticle } from "./nouns.ts";
import { isQuotedName } from "./phrase.ts";
import type { Reading, Token } from "./reading.ts";

/** The key of a report without what is joined to it: «بالأنباء» → «انباء». */
export const bare = ({ key }: Token): string => (/^[بل]/u.test(key) && isReport(key.slice(1)) ? key.slice(1) : withoutArticle(key.replace(/^ب(?=ال)/u, "").replace(/^لل/u, "ال")).replace(/(?<=...)ا$/u, ""));

const VENUE = /^(?:ال)?(?:تعميم|تصريح|تصريحات|بيان|منشور|تدوينه|تغريده|رساله|تعليق|خطاب|اتصال|اتصالات|مكالمه|مداخله|لقاء|موتمر|حوار|مقابله|حديث|زياره|جلسه)$/u;

// In words; how far a relative clause goes.
const RELATIVE_REACH = 4;

const CIRCUMSTANCE = /^[وف]?(?:خلال|في|عبر|اثناء|عقب|مساء|صباح|اليوم|امس|علي|لدي|ردا|تعليقا)$/u;

/** «نفى خلال جلسة مساءلة بمجلس النواب، ما …»: behind the comma, where what is denied begins there. */
const behindCircumstance = (reading: Reading, from: number, to: number): number => (CIRCUMSTANCE.test(reading.tokens[from]?.key ?? "") ? (behindComma(reading, from, to) ?? from) : from);

/** «نفى فلان، الوزير المكلف بالعلاقات مع البرلمان، إمكانية …»: where the object begins behind a comma. */
export function behindComma({ tokens }: Reading, from: number, to: number): number | null {
  for (let at = from + 1; at < Math.min(to, from + CIRCUMSTANTIAL); at += 1) {
    const token = tokens[at];
    if (token !== undefined && /[،,]/u.test(token.before) && (/^(?:ما|صحه|وجود|ان|كل|جميع|اي)$/u.test(token.key) || isMasdar(token) || isReport(bare(token)))) return at;
  }
  return null;
}

// In words; how long a circumstance is.
const CIRCUMSTANTIAL = 20;

/** The token with which the object begins: a report, «ما», a clause, or a noun of action. */
export function headOf(reading: Reading, begin: number, to: number): number | null {
  const from = behindCircumstance(reading, begin, to);
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
