import { agoAt } from "./ago.ts";
import { aroundAt, type Around, type Mark } from "./around.ts";
import { dayBehind } from "./behind.ts";
import { aboutAt, boundAt } from "./bounds.ts";
import { edtfOf, publishedFrom } from "./calendar.ts";
import { hijriAt } from "./hijri-dates.ts";
import { intervalAt } from "./intervals.ts";
import { periodAt } from "./periods.ts";
import { pointAt } from "./points.ts";
import { wordsOf } from "./prose.ts";
import { nearDayAt } from "./relative.ts";
import { spanAt } from "./spans.ts";

// «31 فبراير 2024» is no day and must not become a month; «16 و17 و18 أكتوبر» is not its last day.
const BEHIND_FIGURES = /(?:^|[^\d])\d{1,2} (?:من |و ?|الي |- ?)?$/u;

/**
 * The EDTF of the first date told in Arabic prose («أمس»، «في 24 أكتوبر»، «منذ عام 2022»، «12 ذو الحجة 1439هـ»), read against the day
 * the text was published (EDTF, or null). A day whose year alone cannot be known has XXXX for it; null when no date is told or when it
 * cannot be known; nothing is invented.
 */
export function dateIn(prose: string, publishedOn: string | null): string | null {
  const words = wordsOf(prose);
  const published = publishedFrom(publishedOn);
  for (const start of wordStarts(words)) {
    const around = aroundAt(words, start, published);
    const rest = words.slice(start);
    if (BEHIND_FIGURES.test(around.before) && !/^(?:يوم )?ال|^\d{4}/u.test(rest)) continue;
    const found = markAt(rest, around);
    if (found !== null) return found.edtf;
  }
  return null;
}

/** Where a date may begin: at each word, after a joined و ب ل ف too. */
function* wordStarts(words: string): Generator<number> {
  for (const { index, 0: word } of words.matchAll(/[^\s()"“”«»:؛.]\S*/gu)) {
    yield index;
    if (/^[وبلف](?=\p{L}{3}|\d)/u.test(word)) yield index + 1;
  }
}

function markAt(words: string, around: Around): Mark | null {
  return intervalAt(words, around) ?? dayAt(words, around) ?? agoAt(words, around) ?? boundAt(words, around, innerAt) ?? aboutAt(words, around, namedAt) ?? innerAt(words, around, false);
}

/** A date by itself. */
const innerAt = (words: string, around: Around, running: boolean): Mark | null =>
  spanAt(words, around.published) ?? dayAt(words, around) ?? periodAt(words, around, running) ?? namedAt(words, around);

function dayAt(words: string, around: Around): Mark | null {
  const near = nearDayAt(words, around);
  return near === null ? null : (dayBehind(words, near, around) ?? near);
}

function namedAt(words: string, around: Around): Mark | null {
  const hijri = hijriAt(words, around);
  if (hijri !== null) return asBoth(hijri, words, around);
  const told = pointAt(words, around);
  return told === null ? null : { edtf: told.point === null ? null : edtfOf(told.point), length: told.length };
}

/** «1446 هـ الموافق 25 أكتوبر 2024»: a day of our era behind says more than a Hijri month or year. */
function asBoth(hijri: Mark, words: string, around: Around): Mark {
  const joint = /^ ?[؛(/-]? ?(?:الموافق )?(?:ل ?)?/u.exec(words.slice(hijri.length))?.[0].length ?? 0;
  const told = hijri.edtf === null || hijri.edtf.includes("/") ? pointAt(words.slice(hijri.length + joint), around) : null;
  if (told === null || told.point === null || told.point.day === null || told.point.year === null) return hijri;
  return { edtf: edtfOf(told.point), length: hijri.length + joint + told.length };
}
