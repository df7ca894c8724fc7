import { looksPresent } from "./role-words.ts";

const FRONTS = ["", "و", "ف"];
/** With what may be joined before them; «ليس» in all its persons, and what says it in the dialects. */
const DENYING = "لا لم لن ليس ليست ليسا ليستا ليسوا لسن لسنا لست لستم عدم غير مش مو مهو مهوب موب ماكو مافي مافيه مفيش مافيش محدش ماحدش محد".split(" ").flatMap((word) => FRONTS.map((front) => front + word));
const ENGLISH = ["not", "no", "never", "without", "cannot", "nobody", "none", "nothing", "neither", "nor"];

/** Folded words that deny what follows. */
export const NEGATIONS: ReadonlySet<string> = new Set([...DENYING, "بعدم", "لعدم", "دون", "بدون", "دونما", "كلا", "بغير", "بلا", ...ENGLISH]);

/** «ألا» and «وألا», which before a verb are «أن لا», and else «إلا» without its hamza. */
const THAT_NOT = new Set(["الا", "والا", "بالا"]);
/** «ماستقالش», «مبيسببش», «مكانش»: denied in Egypt and the Maghreb, front and end of the word; «مراكش» is a town. */
const EGYPTIAN = /^[وف]?(?:ما[ء-ي]{3,}|م(?:ب|ه|ح)[يتن][ء-ي]{2,}|م(?:كان|كنت|عند)[ء-ي]*)ش$/u;

/** Whether a folded word denies what follows; `next` is the word behind it: folded, «doesn't» is two. */
export const denies = (word: string, next: string): boolean => NEGATIONS.has(word) || (THAT_NOT.has(word) && looksPresent(next)) || EGYPTIAN.test(word) || (next === "t" && word.endsWith("n"));
