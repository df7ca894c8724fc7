import { fold } from "./fold.ts";

/** Number words, each line one number; millions and milliards are told apart as units. */
const WORDS = `3 ثلاث ثلاثة
4 أربع أربعة رابع رابعة
5 خمس خمسة خامس خامسة
6 ست ستة سادس سادسة
7 سبع سبعة سابع سابعة
8 ثمان ثماني ثمانية ثامن ثامنة
9 تسع تسعة تاسع تاسعة
10 عشر عشرة عاشر عاشرة
20 عشرون عشرين
30 ثلاثون ثلاثين
40 أربعون أربعين
50 خمسون خمسين
60 ستون ستين
70 سبعون سبعين
80 ثمانون ثمانين
90 تسعون تسعين
100 مئة مائة
200 مئتين مئتان مائتين مائتان
1000000 مليون مليونا ملايين مليوني
1000000000 مليار مليارا مليارات ملياري`;

const numbers = new Map(WORDS.split("\n").flatMap((line) => {
  const [number = "", ...words] = line.split(" ");
  return words.map((word): [string, string] => [fold(word), number]);
}));
const joined = /^(?:[وفبلك]?ال|لل|[وفبلك])(?=.{2})/u;

/** The number that a folded word says, in digits: «خمسة» and «والخمسة» are 5, «2018» is itself; null for other words. */
export function numberOf(folded: string): string | null {
  if (/^\p{N}+$/u.test(folded)) return folded;
  return numbers.get(folded) ?? numbers.get(folded.replace(joined, "")) ?? null;
}
