/** Folded names of the Hijri months, as `foldDate` leaves them. */
const NAMES: readonly (readonly string[])[] = [
  ["محرم", "المحرم"],
  ["صفر"],
  ["ربيع الاول"],
  ["ربيع الاخر", "ربيع الثاني"],
  ["جمادي الاولي", "جمادي الاول"],
  ["جمادي الاخره", "جمادي الثانيه", "جمادي الاخر", "جمادي الثاني"],
  ["رجب"],
  ["شعبان"],
  ["رمضان"],
  ["شوال"],
  ["ذو القعده", "ذي القعده", "ذوالقعده"],
  ["ذو الحجه", "ذي الحجه", "ذوالحجه"],
];

/** 1–12, or null. */
export function hijriMonthOf(words: string): number | null {
  const at = NAMES.findIndex((names) => names.includes(words));
  return at < 0 ? null : at + 1;
}

// The Umm al-Qura calendar: for each year from 1400 on, which months have 30 days (bit 0 is Muharram), in base 36.
const FIRST_YEAR = 1400;
const FIRST_DAY = Date.UTC(1979, 10, 21);
const YEARS =
  "23p 217 0wn 1tj 0ja 1v9 2nd 2mq 2hh 1t7 0gr 0yj 1xx 15e 2p1 2mi 239 11p 23x 0q2 2c2 2bo 2a1 239 10t 14d 296 1ck 2q1 2oi 23q 1ue 0j2 12l 0oa " +
  "28l 23u 1u5 0wt 1ul 0je 14l 14a 2mt 23e 1ta 0ha 125 256 1ck 1b9 27b 219 0x9 12l 28q 1g4 30p 2vm 2li 21i 0nq 1bp 2ay 2aa 279 1aj 23f 122 256 " +
  "14k 2p5 28i 23e 112 0hi 12t 25u 1ck 1bd 11x 0j1 0xp 1x6 12s 295 28i 239 10t 21p 0yi 255 1bm 2vp 2sq 2hi 1ta 23x 12i 2n9 2mi";
const LONG_MONTHS = YEARS.split(" ").map((year) => Number.parseInt(year, 36));
const DAY = 86_400_000;

const monthLength = (year: number, month: number): number => 29 + (((LONG_MONTHS[year - FIRST_YEAR] ?? 0) >> (month - 1)) & 1);

/** The ISO date of a Hijri day by the Umm al-Qura calendar; null outside 1400–1500 or when the month has no such day. */
export function fromHijri(year: number, month: number, day: number): string | null {
  if (LONG_MONTHS[year - FIRST_YEAR] === undefined || day < 1 || day > monthLength(year, month)) return null;
  let days = day - 1;
  for (let y = FIRST_YEAR; y <= year; y += 1) {
    for (let m = 1; m <= (y === year ? month - 1 : 12); m += 1) days += monthLength(y, m);
  }
  return new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);
}

/** The ISO date of the last day of a Hijri month; null outside 1400–1500. */
export function lastOfHijri(year: number, month: number): string | null {
  return fromHijri(year, month, monthLength(year, month));
}
