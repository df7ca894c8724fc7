import { looksPresent } from "./role-words.ts";

const FRONTS = ["", "و", "ف"];
/** With what may be joined before them; «ليس» in all its persons. */
const DENYING = "لا لم لن ليس ليست ليسا ليستا ليسوا لسن لسنا لست لستم عدم غير".split(" ").flatMap((word) => FRONTS.map((front) => front + word));

/** Folded words that deny what follows. */
export const NEGATIONS: ReadonlySet<string> = new Set([...DENYING, "بعدم", "لعدم", "دون", "بدون", "دونما", "كلا", "بغير", "بلا", "not", "no", "never", "without"]);

/** «ألا» and «وألا», which before a verb are «أن لا», and else «إلا» without its hamza. */
const THAT_NOT = new Set(["الا", "والا", "بالا"]);

/** Whether a folded word denies what follows; `next` is the word behind it. */
export const denies = (word: string, next: string): boolean => NEGATIONS.has(word) || (THAT_NOT.has(word) && looksPresent(next));
