const ONES: readonly string[] = ["", "(?:واحد|احد|احدي)ه?", "اثن(?:ان|ين|ي|تا|تي|تان|تين)", "ثلاثه?", "اربعه?", "خمسه?", "سته?", "سبعه?", "ثمان(?:ي|يه)?", "تسعه?", "عشره?"];
const TENS: readonly string[] = ["", "عشر", "عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
const ONE = ONES.slice(1).join("|");
const TEN = `(?:${TENS.slice(2).join("|")})(?:ين|ون)`;

/** Pattern without groups: a count up to 999, in figures or (up to 100) in folded words. */
export const COUNT = `(?:\\d{1,3}(?!\\d)|(?:(?:${ONE})(?: عشره?| و${TEN})?|${TEN}|م(?:ا?ئ|ي)ه)(?!\\p{L}))`;

const IN_WORDS = new RegExp(`^(?:(${ONE})(?: (عشره?)| و(${TEN}))?|(${TEN}))$`, "u");
const UP_TO_TEN = ONES.map((pattern) => new RegExp(`^(?:${pattern})$`, "u"));
const one = (word: string): number => UP_TO_TEN.findIndex((pattern, at) => at > 0 && pattern.test(word));
const ten = (word: string): number => 10 * TENS.findIndex((stem, at) => at > 1 && word.replace(/(?:ين|ون)$/u, "") === stem);

/** The number that words matched by `COUNT` tell: «خمسة عشر» is 15, «خمس وعشرين» 25. */
export function countedIn(words: string): number {
  if (/^\d/u.test(words)) return Number(words);
  const found = IN_WORDS.exec(words);
  if (found === null) return 100;
  const [, ones, teen, tens, alone] = found;
  if (alone !== undefined) return ten(alone);
  return one(ones ?? "") + (teen === undefined ? 0 : 10) + (tens === undefined ? 0 : ten(tens));
}
