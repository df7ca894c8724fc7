/** Names of the twelve months as newsrooms from Morocco to Iraq write them, and in English; folded by `foldDate`. */
const NAMES: readonly (readonly string[])[] = [
  ["يناير", "كانون الثاني", "جانفي", "january", "jan"],
  ["فبراير", "شباط", "فيفري", "february", "feb"],
  ["مارس", "اذار", "march", "mar"],
  ["ابريل", "نيسان", "افريل", "april", "apr"],
  ["مايو", "ايار", "ماي", "may"],
  ["يونيو", "يونيه", "حزيران", "جوان", "june", "jun"],
  ["يوليو", "يوليه", "تموز", "جويليه", "يوليوز", "july", "jul"],
  ["اغسطس", "اب", "اوت", "غشت", "august", "aug"],
  ["سبتمبر", "ايلول", "شتنبر", "september", "sept", "sep"],
  ["اكتوبر", "تشرين الاول", "october", "oct"],
  ["نوفمبر", "تشرين الثاني", "نونبر", "november", "nov"],
  ["ديسمبر", "كانون الاول", "دجنبر", "december", "dec"],
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
