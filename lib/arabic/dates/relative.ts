import { weekdayOf } from "#lib/domain/date/months.ts";
import { isAhead, type Around, type Mark } from "./around.ts";
import { DAY, dayOf, isoDay } from "./calendar.ts";
import { DIRECTION, stepOf } from "./direction.ts";
import { isNoToday, isNoWeekday } from "./names.ts";

/** A day counted from the publication, and the weekday that was told of it (0 = Sunday), by which a date behind it is checked. */
export type NearDay = Mark & { readonly weekday: number | null };

const WEEKDAY = "(الاحد|الاثنين|الاتنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)(?!\\p{L})";
const OF_DAY = `(?!\\p{L})(?: ?[؛(]? ?(?:يوم )?${WEEKDAY})?`;
// «في أمسّ الحاجة» is no yesterday.
const NEED = "(?! الحاجه| حاجه| الاحتياج)";
const DAYS: readonly (readonly [words: RegExp, back: number])[] = [
  [new RegExp(`^(?:اول (?:من )?(?:ال)?امس|امس الاول|قبل امس)${OF_DAY}`, "u"), 2],
  [/^(?:ال)?(?:ليله|ليل) (?:الماضيه|الفايته|الفائته|امس|البارحه)(?!\p{L})()?/u, 1],
  [new RegExp(`^بعد (?:ال)?غد${OF_DAY}`, "u"), -2],
  [new RegExp(`^(?:(?:يوم|صباح|ظهر|مساء|فجر|ليله) (?:ال)?غد|غدا|غد(?= ${WEEKDAY}))${OF_DAY}`, "u"), -1],
  [new RegExp(`^(?:ال)?(?:امس|بارحه)(?!\\p{L})${NEED}${OF_DAY}`, "u"), 1],
];
const TODAY = new RegExp(`^(?:هذا )?اليوم${OF_DAY}`, "u");
const BY_NAME = new RegExp(`^(?:يوم )?${WEEKDAY}(?: ${DIRECTION})?`, "u");

/** Reads «أمس», «بعد غد», «اليوم الجمعة», «الخميس الماضي» at the beginning of folded words; null when none stands there. */
export function nearDayAt(words: string, around: Around): NearDay | null {
  return today(words, around) ?? counted(words, around) ?? weekday(words, around);
}

function today(words: string, around: Around): NearDay | null {
  const found = TODAY.exec(words);
  if (found === null) return null;
  const [all, name] = found;
  return isNoToday(around.before, words.slice(all.length), name !== undefined) ? null : near(all, 0, name, around);
}

function counted(words: string, around: Around): NearDay | null {
  for (const [pattern, back] of DAYS) {
    const found = pattern.exec(words);
    if (found !== null) return near(found[0], back, found.at(-1), around);
  }
  return null;
}

/** The day so many days back; where its weekday is told too and is another, the nearest day of that name: «أمس الخميس» of a text that was published on Saturday. */
function near(words: string, back: number, name: string | undefined, { published }: Around): NearDay {
  const day = published === null ? null : dayOf(published);
  const weekday_ = weekdayOf(name ?? "");
  if (day === null) return { edtf: null, length: words.length, weekday: weekday_ };
  const told = day - back * DAY;
  const off = weekday_ === null ? 0 : daysSince(told, weekday_);
  // Six days back is the day after: the date of publication is told by another clock.
  const by = off === 6 || (back < 0 && off > 3) ? off - 7 : off;
  return { edtf: isoDay(told - by * DAY), length: words.length, weekday: weekday_ };
}

const daysSince = (day: number, weekday_: number): number => (new Date(day).getUTCDay() - weekday_ + 7) % 7;

function weekday(words: string, around: Around): NearDay | null {
  const found = BY_NAME.exec(words);
  if (found === null) return null;
  const [all, name = "", direction] = found;
  const which = weekdayOf(name);
  if (which === null || isNoWeekday(around.before, words.slice(all.length))) return null;
  const day = around.published === null ? null : dayOf(around.published);
  const back = day === null ? null : daysBack(daysSince(day, which), direction, isAhead(around));
  return { edtf: day === null || back === null ? null : isoDay(day - back * DAY), length: all.length, weekday: which };
}

/** Days from a weekday to the publication; `since`: from its last one, the same day being 0. Null: «الأحد التالي» leans on something else. */
function daysBack(since: number, direction: string | undefined, ahead: boolean): number | null {
  if (direction === undefined) return ahead && since > 0 ? since - 7 : since;
  const step = stepOf(direction);
  if (step === null) return null;
  if (step > 0) return since - 7 * step;
  return step === 0 ? since : (since === 0 ? 7 : since) - 7 * (step + 1);
}
