/** Folded words that deny what follows. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  "لا", "ولا", "فلا", "لم", "ولم", "فلم", "لن", "ولن", "ليس", "وليس", "ليست", "ليسوا", "لست", "عدم", "بعدم", "وعدم", "دون", "بدون", "كلا", "غير", "وغير", "بغير", "بلا",
  "not", "no", "never", "without",
]);
