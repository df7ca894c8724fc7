import { fold } from "./fold.ts";

const MARK = /[.,،٫٬\u00A0\u202F]/u;
/** Digits in threes behind a mark that parts thousands, the Arabic decimal mark not among them. */
const THOUSANDS = /^\p{Nd}{1,3}(?:[.,،٬\u00A0\u202F]\p{Nd}{3})+$/u;
const DECIMAL = /^\p{Nd}+(?:[.٫]\p{Nd}+|[,،]\p{Nd}{1,2})$/u;

const plain = (digits: string): string => fold(digits).replaceAll(" ", "");

/**
 * The numbers that digits with marks between them say: «12,500» and «١٢٬٥٠٠» are one, «5.7» and «5٫7» are one, «7.10.2023» is three.
 * A dot before three digits parts thousands, as newspapers use it, unless nothing but zero stands before it.
 */
export function literalsOf(written: string): number[] {
  const digits = written.replace(/[^\p{Nd}]+$/u, "");
  if (THOUSANDS.test(digits) && !/^[0٠۰]/u.test(digits)) return [Number(plain(digits))];
  if (DECIMAL.test(digits)) {
    const [whole = "", part = ""] = digits.split(MARK);
    return [Number(`${plain(whole)}.${plain(part)}`)];
  }
  return digits.split(new RegExp(MARK, "gu")).filter((each) => each !== "").map((each) => Number(plain(each)));
}
