import type { Published } from "./calendar.ts";

/** EDTF of a stretch of time named as a whole, and how many characters told it; `edtf` null: it leans on an unknown day. */
export type Span = { readonly edtf: string | null; readonly length: number };

const YEAR = "(?:(?:ال)?(?:عام|سنه) )?((?:19|20)\\d\\d)(?![\\d/.-])";
const RELATIVE = "(?:ال)?(?:عام|سنه) (الماضي|الماضيه|الفائت|الفايت|المنصرم|الجاري|الجاريه|الحالي|الحاليه|المقبل|المقبله|القادم|القادمه)";
const SEASON = new RegExp(`^(?:فصل )?(?:ال)?(ربيع|صيف|خريف|شتاء) (?:من )?(?:${YEAR}|${RELATIVE})`, "u");
const PART = new RegExp(`^(?:ال)?(ربع|نصف) (?:ال)?(اول|ثاني|ثالث|رابع|اخير) (?:من )?(?:${YEAR}|${RELATIVE})`, "u");
const DECADE = /^(?:ال)?(عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)(?:ي?ات) القرن (الماضي|العشرين|التاسع عشر)/u;

const SEASONS = ["ربيع", "صيف", "خريف", "شتاء"];
const ORDERS = ["اول", "ثاني", "ثالث", "رابع"];
const TENS = ["", "", "عشرين", "ثلاثين", "اربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"];
const two = (month: number): string => String(month).padStart(2, "0");

/**
 * «صيف 2018», «الربع الأول من 2022», «ثمانينيات القرن الماضي» at the beginning of folded words; null when none does. Seasons are
 * those of EDTF level 1 (21–24), which the record itself does not take: who stores a date filters them.
 */
export function spanAt(words: string, published: Published | null): Span | null {
  return season(words, published) ?? partOfYear(words, published) ?? decade(words);
}

function season(words: string, published: Published | null): Span | null {
  const found = SEASON.exec(words);
  if (found === null) return null;
  const year = yearOf(found[2], found[3], published);
  return { edtf: year === null ? null : `${year}-${String(21 + SEASONS.indexOf(found[1] ?? ""))}`, length: found[0].length };
}

function partOfYear(words: string, published: Published | null): Span | null {
  const found = PART.exec(words);
  if (found === null) return null;
  const [all, kind, order = "", told, relative] = found;
  const months = kind === "ربع" ? 3 : 6;
  const at = order === "اخير" ? 12 / months - 1 : ORDERS.indexOf(order);
  const year = yearOf(told, relative, published);
  if (at * months >= 12) return null;
  return { edtf: year === null ? null : `${year}-${two(at * months + 1)}/${year}-${two((at + 1) * months)}`, length: all.length };
}

function decade(words: string): Span | null {
  const found = DECADE.exec(words);
  if (found === null) return null;
  const century = found[2] === "التاسع عشر" ? "18" : "19";
  return { edtf: `${century}${String(TENS.indexOf(found[1] ?? ""))}X`, length: found[0].length };
}

function yearOf(told: string | undefined, relative: string | undefined, published: Published | null): string | null {
  if (told !== undefined) return told;
  if (published === null) return null;
  const by = /^(?:المقبل|القادم)/u.test(relative ?? "") ? 1 : /^(?:الجاري|الحالي)/u.test(relative ?? "") ? 0 : -1;
  return String(published.year + by);
}
