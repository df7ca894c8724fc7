import { fold } from "./fold.ts";

/** Letters joined to the word after them: and, so, with, like, for; and two of them. */
const JOINED = ["و", "ف", "ب", "ك", "ل"];
const TWO_JOINED = ["وب", "وك", "ول", "فب", "فك", "فل"];
const WORD = /^[ء-ي]{3,}$/u;
const BEGINS_SO = /^[وفبكل]/u;
const ONE_BEFORE = /^[وفبكل](.{3,})$/u;
const TWO_BEFORE = /^[وف][بكل](.{3,})$/u;

/** Short names whose last letter the stemmer takes for an ending once a letter is joined before them: «بدبي». */
const SHORT_NAMES = new Set("دبي علي قنا سبأ منى رضا مها هدى ندى لبى ضحى".split(" ").map(fold));

/** Words whose first letter is their own, though what is behind it is a word too: «فكرة» is no كرة. */
const OWN_FIRST = new Set(
  (
    "فكرة فرقة فقرة فترة فطرة فتنة فدية فصله فشله فعله فهمه فسحة فرصة فجوة فروة وحدة وردة وجبة وجهة وعده وصفة وقفة وضعه ورشة وصية وفرة وزنه ولده وقته " +
    "بذرة بنية بقرة بشرة بلدة بركة بقية بردة بسمة بعده بعثة بيئة بينه بصمة بدلة بهجة كلمة كتلة كلية كعبة كثرة كونه كلفة كذبة كسرة كمية " +
    "لجنة لقمة لعنة لعبة لقبه لحظة لهجة لحمه لسعة لمسة لمحة لوحة لديه لكنه لغته لونه لحية لهفة لبنة ولاية وكالة فلسفة فعلي"
  )
    .split(" ")
    .map(fold),
);

/** Two joined letters leave such a word one letter less than it has alone: «وبهيئة». */
const ENDS_TWICE = /^..[يا][هيا]$/u;

const isShort = (rest: string): boolean => rest.length === 3 && (rest.endsWith("ه") || SHORT_NAMES.has(rest));

/** What a word may be without the letters it begins with. Two go together where the next letter would go with them: «ولبوتين». */
function bareForms(folded: string): string[] {
  const one = ONE_BEFORE.exec(folded)?.[1] ?? "";
  const two = TWO_BEFORE.exec(folded)?.[1] ?? "";
  const isOwn = OWN_FIRST.has(folded);
  return [
    ...(one.length > 3 || (isShort(one) && !isOwn) ? [one] : []),
    ...(!isOwn && !two.startsWith("ا") && (isShort(two) || ENDS_TWICE.test(two) || (two.length > 3 && BEGINS_SO.test(two))) ? [two] : []),
  ];
}

const withJoined = (word: string): string[] => [...JOINED, ...(BEGINS_SO.test(word) ? TWO_JOINED : [])].map((letters) => letters + word);

/** A folded word with letters joined before it or taken away, and the word that it is a form of: the typed one, or what that may be without its first letters. */
export type JoinedForm = { readonly form: string; readonly base: string };

/**
 * A folded word with each joined letter before it, and without the ones it begins with: whether the و of «ومدينة» belongs
 * to the word only its reader knows. Empty for what is no Arabic word.
 */
export function joinedForms(folded: string): JoinedForm[] {
  if (!WORD.test(folded)) return [];
  return [folded, ...bareForms(folded)].flatMap((base) => [base, ...withJoined(base).filter((form) => !OWN_FIRST.has(form))].map((form) => ({ form, base })));
}

/** How words begin that are this form with nothing behind it but an ending of possession; a space where the word must end. */
export function beginningsOf({ form, base }: JoinedForm): string[] {
  const root = form.slice(0, -1);
  if (form.endsWith("ه")) return [`${form} `, `${root}ت`];
  if (form.endsWith("اء")) return [`${form} `, `${root} `, `${root}ي`, `${root}و`];
  return base.length > 3 ? [form] : [`${form} `];
}

/** One name in two words, as `fold` has it too: the space between goes. */
export const joinServantOf = (typed: string): string => typed.replace(/(?<![\p{L}\p{M}\p{N}])([وبلف]?عبد)\s+(?=ال)/gu, "$1");
