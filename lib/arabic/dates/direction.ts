// Folded; «الماضي», «الماضية», «الماضيين» and their like.
const LAST = "الماضي|الفا[ئي]ت|المنصرم|المنقضي";
const THIS = "الجاري|الحالي";
const NEXT = "المقبل|القادم|الاتي";
const OTHER = "السابق|التالي|الموالي|نفس|ذات";
const ENDING = "(?:ه|ها|هما|ين|ان|تين)?";

/** Pattern, one group: an adjective by which a day, month or year is found from the day of publication, or from another one. */
export const DIRECTION = `((?:(?:قبل|بعد) )?(?:${LAST}|${THIS}|${NEXT}|${OTHER})${ENDING})(?!\\p{L})`;

const STEPS: readonly (readonly [words: RegExp, step: number])[] = [
  [new RegExp(`^قبل (?:${LAST})`, "u"), -2],
  [new RegExp(`^بعد (?:${NEXT})`, "u"), 2],
  [new RegExp(`^(?:${LAST})`, "u"), -1],
  [new RegExp(`^(?:${THIS})`, "u"), 0],
  [new RegExp(`^(?:${NEXT})`, "u"), 1],
];

/** How many steps from the publication «الماضي» (-1), «الجاري» (0), «بعد المقبل» (2) go; null: «السابق», «نفسه» lean on something else. */
export function stepOf(words: string): number | null {
  return STEPS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
