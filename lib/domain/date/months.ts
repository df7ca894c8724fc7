/** Names of the twelve months as newsrooms from Morocco to Iraq write them, and in English and French; folded by `foldDate`. */
const NAMES: readonly (readonly string[])[] = [
  ["يناير", "كانون الثاني", "جانفي", "january", "jan", "janvier"],
  ["فبراير", "شباط", "فيفري", "february", "feb", "fevrier", "février"],
  ["مارس", "اذار", "march", "mar", "mars"],
  ["ابريل", "نيسان", "افريل", "april", "apr", "avril"],
  ["مايو", "ايار", "ماي", "may", "mai"],
  ["يونيو", "يونيه", "حزيران", "جوان", "june", "jun", "juin"],
  ["يوليو", "يوليه", "تموز", "جويليه", "يوليوز", "july", "jul", "juillet"],
  ["اغسطس", "اب", "اوت", "غشت", "august", "aug", "aout", "août"],
  ["سبتمبر", "ايلول", "شتنبر", "september", "sept", "sep", "septembre"],
  ["اكتوبر", "تشرين الاول", "october", "oct", "octobre"],
  ["نوفمبر", "تشرين الثاني", "نونبر", "november", "nov", "novembre"],
  ["ديسمبر", "كانون الاول", "دجنبر", "december", "dec", "decembre", "décembre"],
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Every name that `monthOf` knows, for who looks for months within a text. */
export const monthNames: readonly string[] = [...BY_NAME.keys()];

/** 1–12, or null. «أكتوبر/تشرين الأول» names one month twice, as agencies do; two different months are none. */
export function monthOf(words: string): number | null {
  const named = words.split(/\s*[/()]\s*/u).filter((name) => name !== "").map((name) => BY_NAME.get(name.replace(/\.$/u, "")));
  const [first] = named;
  return first !== undefined && named.every((month) => month === first) ? first : null;
}

const WEEKDAYS: readonly (readonly string[])[] = [
  ["الاحد", "sunday", "sun"],
  ["الاثنين", "الاتنين", "monday", "mon"],
  ["الثلاثاء", "tuesday", "tue"],
  ["الاربعاء", "wednesday", "wed"],
  ["الخميس", "thursday", "thu"],
  ["الجمعه", "friday", "fri"],
  ["السبت", "saturday", "sat"],
];

/** 0 = Sunday, as `Date` counts; null when the word is no weekday. */
export function weekdayOf(word: string): number | null {
  const index = WEEKDAYS.findIndex((names) => names.includes(word));
  return index < 0 ? null : index;
}
