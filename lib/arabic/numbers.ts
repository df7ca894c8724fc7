import { fold } from "./fold.ts";

/** Number words, each line one number; thousands, millions and milliards are told apart as units. */
const WORDS = `1 واحد واحدة one
2 اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي two
3 ثلاث ثلاثة three
4 أربع أربعة رابع رابعة four
5 خمس خمسة خامس خامسة five
6 ست ستة سادس سادسة six
7 سبع سبعة سابع سابعة seven
8 ثمان ثماني ثمانية ثامن ثامنة eight
9 تسع تسعة تاسع تاسعة nine
10 عشر عشرة عاشر عاشرة ten
20 عشرون عشرين twenty
30 ثلاثون ثلاثين thirty
40 أربعون أربعين forty
50 خمسون خمسين fifty
60 ستون ستين sixty
70 سبعون سبعين seventy
80 ثمانون ثمانين eighty
90 تسعون تسعين ninety
100 مئة مائة
200 مئتين مئتان مائتين مائتان مئتي مائتي
300 ثلاثمئة ثلاثمائة
400 أربعمئة أربعمائة
500 خمسمئة خمسمائة
600 ستمئة ستمائة
700 سبعمئة سبعمائة
800 ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة
900 تسعمئة تسعمائة
1000 ألف ألفا آلاف thousand
2000 ألفان ألفين
1000000 مليون مليونا ملايين مليوني million
2000000 مليونان مليونين
1000000000 مليار مليارا مليارات ملياري billion bn
2000000000 ملياران مليارين
1000000000000 تريليون تريليونا تريليونات trillion`;

const numbers = new Map(WORDS.split("\n").flatMap((line) => {
  const [number = "", ...words] = line.split(" ");
  return words.map((word): [string, string] => [fold(word), number]);
}));
const HAMZA_ABOVE = "\u0654";

/** A word folded as it is to be read for a number: «مئتا», which without its hamza is «ميتا», the company, as «مئتان». */
export function foldNumber(word: string): string {
  const folded = fold(word);
  return folded.endsWith("ميتا") && word.normalize("NFD").includes(HAMZA_ABOVE) ? `${folded}ن` : folded;
}

const JOINED = /^[وفبلك](?=.{2})/u;
const ARTICLE = /^(?:[وفبلك]?ال|لل)(?=.{2})/u;
/** A day of the week. */
const MONDAY = /^(?:[وفبلك]?ال|لل)اثنين$/u;

/** The number word that a folded word is, without what is joined to its front; null for other words. */
function numberWord(folded: string): string | null {
  if (MONDAY.test(folded)) return null;
  return [folded, folded.replace(JOINED, ""), folded.replace(ARTICLE, "")].find((word) => numbers.has(word)) ?? null;
}

/** The number that a folded word says, in digits: «خمسة» and «والخمسة» are 5, «2018» is itself; null for other words. */
export function numberOf(folded: string): string | null {
  if (/^\p{N}+$/u.test(folded)) return folded;
  return numbers.get(numberWord(folded) ?? "") ?? null;
}

/** How units are written before «عشر» alone. */
const BEFORE_TEN = new Map("1 أحد إحدى حادي حادية\n2 اثنا اثني اثنتا اثنتي ثاني ثانية\n3 ثالث ثالثة".split("\n").flatMap((line) => {
  const [number = "", ...words] = line.split(" ");
  return words.map((word): [string, number] => [fold(word), Number(number)]);
}));

/** The unit before «عشر» that a folded word may be: «أحد», «الحادية», «اثنا», «خمسة»; null for other words. */
export function unitBeforeTen(folded: string): number | null {
  const only = [folded, folded.replace(JOINED, ""), folded.replace(ARTICLE, "")].find((word) => BEFORE_TEN.has(word));
  if (only !== undefined) return BEFORE_TEN.get(only) ?? null;
  const value = Number(numbers.get(numberWord(folded) ?? "") ?? 0);
  return value > 0 && value < 10 ? value : null;
}

/** How a number is multiplied by the folded word behind it: `one`: «ألف», one by itself too; `two`: «ألفا» is two where a noun follows; `many`: «آلاف», by itself unsaid how many. */
export type Scale = { readonly by: number; readonly alone: "one" | "two" | "many" };

const ONE = new Set(["الف", "مليون", "مليار", "تريليون", "thousand", "million", "billion", "bn", "trillion"]);
const MANY = new Set(["الاف", "ملايين", "مليارات", "تريليونات"]);

export function scaleOf(folded: string): Scale | null {
  const word = numberWord(folded) ?? "";
  const by = Number(numbers.get(word) ?? 0);
  if (by < 1000 || String(by).startsWith("2")) return null;
  return { by, alone: ONE.has(word) ? "one" : MANY.has(word) ? "many" : "two" };
}
