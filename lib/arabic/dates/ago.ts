import { isAhead, type Around, type Mark } from "./around.ts";
import { DAY, dayOf, edtfOf, isoDay, monthFrom, type Published } from "./calendar.ts";
import { COUNT, countedIn } from "./counts.ts";
import { MONTH_NAME } from "./month-names.ts";

type Unit = { readonly days: number } | { readonly months: number };

// Folded, one line a unit: how long it is, then one, two and more of it.
const UNITS: readonly (readonly [unit: Unit, one: string, two: string, more: string])[] = [
  [{ days: 1 }, "يوما?", "يوم(?:ين|ان)", "ايام"],
  [{ days: 7 }, "اسبوعا?", "اسبوع(?:ين|ان)", "اسابيع"],
  [{ months: 1 }, "شهرا?", "شهر(?:ين|ان)", "(?:اشهر|شهور)"],
  [{ months: 12 }, "(?:عاما?|سنه)", "(?:عام|سنت)(?:ين|ان)", "(?:اعوام|سنوات|سنين)"],
  [{ months: 120 }, "عقدا?", "عقد(?:ين|ان)", "عقود"],
  [{ months: 1200 }, "قرنا?", "قرن(?:ين|ان)", "قرون"],
];
const ANY = UNITS.flatMap(([, ...words]) => words).join("|");
const ABOUT = "(?:نحو|حوالي|قرابه|زهاء|ما يقرب من|ما يقارب|ما يزيد علي)";
const COUNTED = new RegExp(`^(قبل|منذ|بعد) (${ABOUT} )?(?:(${COUNT}) )?(${ANY})(?!\\p{L})(?: واحده?(?!\\p{L}))?( ونصف(?: ال(?:عام|سنه|شهر))?(?!\\p{L}))?(?: (?:فقط|مضت|مضي|خلت))?( تقريبا)?`, "u");
const FROM_ELSEWHERE = /^ (?:من|علي)(?! (?:الان|اليوم|قبل|جانب|طرف|الاقل|الاكثر)(?!\p{L})) /u;
const VAGUE_FROM_ELSEWHERE = new RegExp(`^(?:قبل|بعد) (?:(?:بضعه?|عده|نحو|حوالي|اقل من|اكثر من) )?(?:${COUNT} )?(?:${ANY}|ساع(?:ه|ات|تين)|دقائق|دقيقه|لحظات|قليل) (?:(?:قليله|معدوده|طويله|عده|فقط) )?(?:من|علي) (?!الان|اليوم|قبل |جانب |طرف |الاقل|الاكثر)`, "u");
// «قبل عام 2022», «منذ شهر مارس», «قبل يوم الأحد», «منذ يوم انتخابه»: no count, but the time that is named behind it.
const NAMED_BEHIND = new RegExp(`^ (?:\\d|ال|${MONTH_NAME}|رمضان|شعبان|شوال|محرم|صفر|رجب|ذي |ربيع |جمادي )`, "u");
const ENDS = /^ ?(?:$|[؛.:()«»"!؟-])/u;
const FROM_NOW = /^ من (?:الان|اليوم)(?!\p{L})/u;
// «الحرب المستمرة منذ 11 شهرا», «لأول مرة منذ 50 عاما», «لم يزرها منذ عامين»: the time from then on, and not the time then.
const LASTING =
  /(?:^| )[وفل]?(?:(?:ال)?(?:مستمر|متواصل|متوقف|محتجز|مغلق|محاصر)(?:ه|ين|ا)?|[يت](?:تواصل|ستمر|زال)|زالت?|ظلت?|لم|لن|اول مره|للمره الاولي|الاولي?|(?:ال)?(?:ادني|اعلي|اسوا|اكبر|اضخم|اقل|اكثر|افضل|اعنف|اطول))(?: \p{L}+){0,6} $/u;

/** Reads «قبل أسبوع», «منذ 11 شهرا», «بعد يومين» at the beginning of folded words; null when no count from the publication stands there. */
export function agoAt(words: string, around: Around): Mark | null {
  const elsewhere = VAGUE_FROM_ELSEWHERE.exec(words);
  if (elsewhere !== null) return { edtf: null, length: elsewhere[0].length };
  const found = COUNTED.exec(words);
  if (found === null) return null;
  const [all, particle = "", about, count, unitWord = "", half, roughly] = found;
  const rest = words.slice(all.length);
  const [unit, many] = measured(count, unitWord);
  if (many === null || (count === undefined && many === 1 && namesTime(unit, all, rest))) return null;
  if (FROM_ELSEWHERE.test(rest)) return { edtf: null, length: all.length };
  // «بعد أسبوع» in the midst of a story goes on from what was told before it.
  const alone = around.first && rest.trim() === "";
  if (particle === "بعد" && !alone && !FROM_NOW.test(rest) && !isAhead(around)) return { edtf: null, length: all.length };
  const rough = about !== undefined || roughly !== undefined;
  const edtf = around.published === null ? null : counted(around.published, particle === "بعد" ? many : -many, unit, half !== undefined, rough);
  return { edtf: edtf !== null && particle === "منذ" && LASTING.test(around.before) ? `${edtf}/..` : edtf, length: all.length };
}

const FORMS = UNITS.map(([unit, ...words]) => ({ unit, forms: words.map((word) => new RegExp(`^${word}$`, "u")) }));

/** The unit that a word names and how many are told of it; null of «أيام» without a count. */
function measured(count: string | undefined, word: string): readonly [Unit, number | null] {
  for (const { unit, forms } of FORMS) {
    const form = forms.findIndex((pattern) => pattern.test(word));
    if (form >= 0) return [unit, form === 1 ? 2 : count !== undefined ? countedIn(count) : form === 0 ? 1 : null];
  }
  return [{ days: 1 }, null];
}

const namesTime = (unit: Unit, all: string, rest: string): boolean =>
  NAMED_BEHIND.test(rest) || ("days" in unit && unit.days === 1 && !ENDS.test(rest) && !FROM_ELSEWHERE.test(rest) && !FROM_NOW.test(rest) && !/ (?:واحد|فقط|تقريبا)$/u.test(all));

/** Days are counted exactly; weeks, months and years tell a time about then. */
function counted(published: Published, by: number, unit: Unit, half: boolean, rough: boolean): string | null {
  if ("days" in unit) {
    const day = dayOf(published);
    return day === null ? null : isoDay(day + by * unit.days * DAY) + (unit.days > 1 || rough ? "~" : "");
  }
  const { months } = unit;
  if (months >= 12 && !half) return `${String(published.year + (by * months) / 12)}~`;
  if (published.month === null) return null;
  return `${edtfOf(monthFrom(published.year, published.month, by * months + (half && months === 12 ? 6 * Math.sign(by) : 0)))}~`;
}
