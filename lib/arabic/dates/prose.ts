import { foldDate } from "#lib/domain/date/fold.ts";
import { MONTH_NAME } from "./month-names.ts";

const ORDINALS = ["حادي", "اول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"];
const ORDINAL = `(?<!(?:اسبوع|نصف|ثلث|ربع))(^| )([وفبل]?)ال(?:(${ORDINALS.join("|")})(?: (عشر)(?= )| وال(عشرين|ثلاثين))?|(عشرين|ثلاثين))`;
const OF_MONTH = new RegExp(`${ORDINAL} من (?=(?:شهر )?${MONTH_NAME}|(?:هذا )?(?:ال)?شهر )`, "gu");

// The first of two days: «بين الخامس و10 من أكتوبر», the second being in figures already.
const PAIRED = new RegExp(`${ORDINAL}(?= (?:و|و?(?:الي|حتي) )\\d{1,2} من )`, "gu");
const FIRST = new RegExp(`(^| )اول (?=${MONTH_NAME})`, "gu");

/**
 * Prose as dates are looked for in it: folded (`foldDate`), French letters without accents, commas and line ends as « ؛ », days told
 * in words in figures: «الخامس عشر من سبتمبر» is «15 من سبتمبر».
 */
export function wordsOf(prose: string): string {
  const marked = withoutAccents(prose).replace(/[،\n\r]|,(?!\d)|(?<!\d),/gu, " ؛ ").replaceAll(",", "'");
  return foldDate(marked)
    .replace(/(^| )([وفبل]?)ال(?=\d{1,2} )/gu, "$1$2")
    .replace(FIRST, (_, before: string) => `${before}1 `)
    .replace(OF_MONTH, (...found: readonly string[]) => `${inFigures(found)} من `)
    .replace(PAIRED, (...found: readonly string[]) => inFigures(found));
}

function inFigures([, before = "", joined = "", one, teen, tens, alone]: readonly (string | undefined)[]): string {
  const day = (one === undefined ? 0 : Math.max(1, ORDINALS.indexOf(one))) + (teen === undefined ? 0 : 10) + tensOf(tens ?? alone);
  return `${before}${joined}${String(day)}`;
}

const tensOf = (word: string | undefined): number => (word === undefined ? 0 : word === "عشرين" ? 20 : 30);

const withoutAccents = (text: string): string => text.replace(/[\u00C0-\u017F]/gu, (letter) => letter.normalize("NFD").replace(/[\u0300-\u036F]/gu, ""));
