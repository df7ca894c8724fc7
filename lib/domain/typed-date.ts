/** A day, month or year as a person types it, in the order year, month, day. */
type Named = { readonly year: number; readonly month: number | null; readonly day: number | null };

const MONTHS: readonly (readonly string[])[] = [
  ["يناير", "كانون الثاني", "january", "jan"],
  ["فبراير", "شباط", "february", "feb"],
  ["مارس", "اذار", "march", "mar"],
  ["ابريل", "نيسان", "april", "apr"],
  ["مايو", "ايار", "may"],
  ["يونيو", "حزيران", "june", "jun"],
  ["يوليو", "تموز", "july", "jul"],
  ["اغسطس", "اب", "august", "aug"],
  ["سبتمبر", "ايلول", "september", "sep", "sept"],
  ["اكتوبر", "تشرين الاول", "october", "oct"],
  ["نوفمبر", "تشرين الثاني", "november", "nov"],
  ["ديسمبر", "كانون الاول", "december", "dec"],
];

const RELATIVE: readonly (readonly [days: number, words: readonly string[]])[] = [
  [0, ["اليوم", "today"]],
  [-1, ["امس", "البارحة", "yesterday"]],
  [-2, ["اول امس", "امس الاول"]],
];

const WEEKDAY = /^(?:يوم )?(?:ال(?:سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعة)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[،,]? /u;
const FILLER = /(?<=^|\s)(?:عام|سنة|شهر|العام|سنه|the|year|of)(?=\s)/gu;

const DAY = 86_400_000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const two = (value: number): string => String(value).padStart(2, "0");

/** Digits, hamzas, tashkeel and spaces made alike, so that each word has one spelling. */
function plain(typed: string): string {
  return typed
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u064B-\u0652\u0640]/gu, "")
    .replace(/[أإآ]/gu, "ا")
    .toLowerCase()
    .replace(FILLER, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(WEEKDAY, "");
}

function monthOf(words: string): number | null {
  // «أكتوبر/تشرين الأول»: both names of one month.
  const first = words.split("/")[0]?.trim() ?? "";
  const index = MONTHS.findIndex((names) => names.includes(first));
  return index === -1 ? null : index + 1;
}

const asNamed = (year: string | undefined, month: number | null, day: string | undefined): Named | null =>
  year === undefined ? null : { year: Number(year), month, day: day === undefined || day === "" ? null : Number(day) };

function readNamed(text: string): Named | null {
  const numeric = /^(?:(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))$/u.exec(text);
  if (numeric !== null) {
    const [, year, month, day, dayFirst, monthSecond, yearLast] = numeric;
    return asNamed(year ?? yearLast, Number(month ?? monthSecond), day ?? dayFirst);
  }
  const bare = /^(\d{4})(?: ?م)?$/u.exec(text);
  if (bare !== null) return asNamed(bare[1], null, undefined);
  const worded = /^(?:(\d{1,2}) )?([\p{L} /]+?),? (\d{4})$/u.exec(text) ?? /^([\p{L}]+) (\d{1,2}),? (\d{4})$/u.exec(text);
  if (worded === null) return null;
  const [, a = "", b = "", year] = worded;
  const [name, day] = monthOf(b) === null ? [a, b] : [b, a];
  const month = monthOf(name);
  return month === null ? null : asNamed(year, month, day);
}

function edtfOf({ year, month, day }: Named): string {
  const parts = [String(year).padStart(4, "0"), ...(month === null ? [] : [two(month)]), ...(month === null || day === null ? [] : [two(day)])];
  return parts.join("-");
}

/** The last day, month or year before: «قبل عام 2022» ends with 2021. */
function before({ year, month, day }: Named): string {
  if (month === null) return edtfOf({ year: year - 1, month, day });
  if (day === null) return month === 1 ? edtfOf({ year: year - 1, month: 12, day }) : edtfOf({ year, month: month - 1, day });
  return isoDay(Date.UTC(year, month - 1, day) - DAY);
}

function readPoint(text: string, today: string): Named | null {
  const relative = RELATIVE.find(([, words]) => words.includes(text));
  return readNamed(relative === undefined ? text : isoDay(Date.parse(`${today}T00:00:00Z`) + relative[0] * DAY));
}

const FORMS: readonly (readonly [RegExp, (point: Named) => string])[] = [
  [/^(?:منذ|since) (.+)$/u, (point) => `${edtfOf(point)}/..`],
  [/^(?:قبل|before) (.+)$/u, (point) => `../${before(point)}`],
  [/^(?:حتي|حتى|until|لا بعد|no later than) (.+)$/u, (point) => `../${edtfOf(point)}`],
  [/^(?:نحو|حوالي|حوالى|about|around|circa) (.+)$/u, (point) => `${edtfOf(point)}~`],
  [/^(?:ربما|لعله|perhaps|maybe) (.+)$/u, (point) => `${edtfOf(point)}?`],
  [/^(.+)$/u, edtfOf],
];

/** «بين 20 و25 أكتوبر 2024»: what the first date leaves out, the second one says. */
function readInterval(text: string, today: string): string | null {
  const found = /^(?:بين|من|between|from) (.+?) (?:و ?|الي |الى |حتى |and |to )(.+)$/u.exec(text);
  const [, from = "", to = ""] = found ?? [];
  const end = readPoint(to, today);
  if (end === null) return null;
  const day = /^\d{1,2}$/u.test(from);
  const start = day ? { ...end, day: Number(from) } : (readPoint(from, today) ?? readNamed(`${from} ${end.year}`));
  return start === null ? null : `${edtfOf(start)}/${edtfOf(end)}`;
}

/**
 * The EDTF of a date typed in words or digits («أمس», «25 أكتوبر 2024», «قبل 2022», 25/10/2024), the day before the month.
 * `today` is the newsroom's, as an ISO date. What is not understood, EDTF included, comes back as it was typed: the date
 * rule judges it.
 */
export function typedDate(typed: string, today: string): string {
  const text = plain(typed);
  const interval = readInterval(text, today);
  if (interval !== null) return interval;
  for (const [form, make] of FORMS) {
    const point = readPoint(form.exec(text)?.[1] ?? "", today);
    if (point !== null) return make(point);
  }
  return typed.trim();
}
