import { plainDigits } from "#lib/domain/date/fold.ts";
import { fold } from "./folded.ts";
import { shortcodeLine } from "./shortcodes.ts";
import { isAgency, sourceOf } from "./source.ts";
import { isNotice } from "./notices.ts";
import { tells } from "./telling.ts";
import { DATE_WORDS, PUBLISHING_WORDS, SERVICES, SHARE_WORDS, TIME_PLACES, TIME_WORDS, type Reason } from "./rules.ts";

const wordSet = (words: string): ReadonlySet<string> => new Set(fold(words).split(" "));
const shareWords = wordSet(`${SHARE_WORDS} ${SERVICES}`);
const services = wordSet(SERVICES);
const dateWords = wordSet(DATE_WORDS);
const publishingWords = wordSet(PUBLISHING_WORDS);
const places = wordSet(TIME_PLACES);
const months = new Set([...wordSet(TIME_WORDS)].filter((word) => !places.has(word)));

/** Where a paper asks to be followed. */
const FOLLOWED = "فيسبوك|فايسبوك|تويتر|إكس|اكس|واتساب|تلغرام|تليغرام|تيليغرام|تليجرام|يوتيوب|انستغرام|إنستغرام|لينكد|تيك|سناب|منصات|مواقع التواصل|شبكات التواصل|وسائل التواصل|صفح(?:ات|ت)نا|قنا(?:ة|ت|تنا)|قنواتنا|حسابات|حسابنا|موقعنا|تطبيق|جوجل|غوغل|أخبار (?:جوجل|غوغل)|الفيسبوك|التويتر|[A-Za-z]";

const SHAPES: readonly (readonly [RegExp, Reason])[] = [
  [/^(?:<\/?[a-z][^<>]*>\s*){1,6}$/iu, "shortcode"],
  [/^(?:window\.|document\.|(?:var|const|let)\s[\w$]{1,40}\s?=|function\s?[\w$]{0,40}\s?\(|jQuery|\$\().{0,200}[;)}]$/u, "shortcode"],
  [/^[\w-]+\.(?:jpe?g|png|webp|gif)(?: photos? \d+)?$/iu, "caption"],
  [/^(?:مصدر الصورة|صدر الصورة|التعليق على الصورة)\s*[،,]\s*.{2,160}$/u, "caption"],
  [/^.{2,30}\s[-\u2013\u2014/|]\s*(?:أرشيفية|أرشيف|صورة أرشيفية)$/u, "caption"],
  [/^(?:كتب|كتبت|كتبه|إعداد|بقلم)\s*[-\u2013\u2014/|]+\s*(?:[\p{L}\p{M}]{2,15}\s?){1,4}(?:\s?[-\u2013\u2014/]\s[\p{L}\s]{2,15})?:?$/u, "byline"],
  [/^(?:\p{L}\s?[./]\s?){1,3}\p{L}?[.]?$/u, "byline"],
  [/^[A\s+-]{3,9}$|^date \d{4}-\d{2}-\d{2}[A\s\d:+-]*$/u, "navigation"],
  [/^(?:فريق|هيئة|أسرة) (?:ال)?تحرير(?:\s\p{L}+){1,2}$/u, "byline"],
  [/^\((?:إعداد|اعداد|تحرير|كتابة|ترجمة|تغطية)\s[^()]{3,120}\)$/u, "byline"],
  [/^.{5,200}\s\/\s(?:صورة|الصورة|تصوير)\s*[:：]\s*.{2,80}$/u, "caption"],
  [/^(?:19|20)\d{2}\s+(?:[A-Za-z][\w-]*\.)+[A-Za-z]{2,10}\.?$/u, "reuse_notice"],
  [/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?$/u, "date_line"],
  [/^آخر تحديث[\s:]+[\d\s:/.-]{8,25}-?\s*المصدر.{1,60}$/u, "date_line"],
  [/^[=_*~-]{2,}\s*(?:\p{L}\s?[./]\s?){1,3}\p{L}?[.]?$/u, "byline"],
  [/^\d+\s+(?:تعليق|تعليقات|تعليقا|تعليقًا|مشاهدة|مشاهدات|قراءة|مشاركة|إعجاب|شوهد|زيارة|زيارات)$/u, "comments"],
  [/^(?:عدد المشاهدات|عدد القراءات|المشاهدات|مشاهدات|الزيارات|عدد الزيارات)\s*:?\s*[\d,.٠-٩]+$/u, "comments"],
  [/^[^.!؟]{3,40}(?:19|20)\d{2}\s+\d+\s+(?:مشاهدة|مشاهدات|قراءة|قراءات|زيارة|زيارات)$/u, "date_line"],
  [/^(?:رقم )?العدد:?\s*[\d٠-٩]+(?:\s*[|\u2013-].{0,40})?$/u, "navigation"],
  [/^(?:الرئيسية|الصفحة الرئيسية|Home|Accueil)\s*[>›»/|\u2013-].{0,80}$/u, "navigation"],
  [/^(?:الوسوم|وسوم|تاجات)\p{L}.{0,120}$/u, "tags"],
  // The name of a page's sign, and what hangs on it: «camera icon…», «tag icon ع ع ع».
  [/^(?:camera|tag|clock|user|share|calendar|print|comment|video|image) icon/iu, "navigation"],
  [/^(?:\p{L}\s){2,4}\p{L}$/u, "navigation"],
  [/^تابعو?ا?\s(?:موقع|بوابة|صحيفة|قناة|جريدة|شبكة|وكالة|مجلة)\s(?:\S+\s){1,4}(?:على|علي|عبر)(?:\s\S+){0,3}$/u, "subscription"],
  [/^(?:جوجل|غوغل|قوقل) نيوز$|^Google News$/iu, "subscription"],
  [/^[إا]علان(?:ات)?\s[A-Za-z]{1,12}$/u, "navigation"],
  [/^تابعنا\s(?:عبر|على)\s*:?$/u, "share"],
  [/^\{[^{}:\s]*(?:\s[^{}:\s]+){0,2}\}$|^<[/!]?[A-Za-z][^<>]*>$/u, "shortcode"],
  [/^[^\p{L}\p{N}\p{Extended_Pictographic}]*$|^\u0640+$/u, "stray"],
  [/^[A-Za-z]$/u, "stray"],
  [/^(?:#[\p{L}\p{M}\p{N}_]+[\s،,]*)+$/u, "tags"],
  [/^\[?email[\s\u00A0]protected\]?$|^[^\s@]{1,64}@[^\s@]{1,200}\.\w{2,12}$/iu, "byline"],
  [/^(?:https?:\/\/|www\.|pic\.twitter\.com|t\.co\/)\S+$/iu, "embed"],
  [/^[—–-]\s.{1,60}\(@\w{1,30}\)\s?(?:\p{L}{1,12} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}(?: \p{L}{3,8})?،? \d{4})$/u, "embed"],
  [/^.{0,60}(?:©|^\(c\)|^copyright)\s?(?:©\s?|\(c\)\s?|by\s)?(?:\d{4}|(?<!copyright\s).{1,40}\d{4})\b.{0,60}$/iu, "reuse_notice"],
  [new RegExp(`^تابع(?:وا|نا|ونا)\\s(?:\\S{1,20}\\s){0,3}(?:على|عبر)(?:\\s(?:${FOLLOWED})(?:\\s[^\\s.]{1,20}){0,3})?$`, "u"), "share"],
  [/^ظهرت? (?:المقال|المقالة|الخبر|الموضوع|التدوينة)\s.+\sأول[اًا]+ (?:على|في)\s/u, "source_line"],
  [/^(?=.{10,160}$)(?=.*موقعنا).*ملفات (?:تعريف )?الارتباط|^سياسة ملفات (?:تعريف )?الارتباط\.?$/u, "cookies"],
  [/^Make sure you enter\b.{0,160}$|^HTML code is not allowed\.?$/iu, "comments"],
  // «عرب وعالم31-1-2022 | 12:04», «منذ 7 شهر03397».
  [/^\p{L}[\p{L}\s]{1,25}\d{1,2}-\d{1,2}-\d{4}\s*\|\s*\d{1,2}:\d{2}$|^منذ \d+ (?:شهر|شهرا|أشهر|سنة|سنوات|عام|أعوام|أسبوع|أسابيع)\s*\d*$/u, "date_line"],
  [/^عدد (?:الردود|التعليقات)\s?:?\s?[\d٠-٩]*$|^(?:التعليقات|تعليقات)\s?[([]\s?[\d٠-٩]+\s?[)\]]$|^[\d٠-٩]+ (?:إعجابات|إعجاب|ردود|رد)$/u, "comments"],
  // «استمع إلى المقال - 3 دقائق», «5 دقائق للقراءة», «1.2K مشاهدة», «أ+ أ-».
  [/^استمع (?:إلى|ل)\s?(?:المقال|الخبر|لمقال|لخبر)[\s:\u2013-]{0,3}[\d:]{1,5}(?: دقيقة| دقائق| ثانية)?$/u, "share"],
  [/^[\d٠-٩]{1,2} (?:دقيقة|دقائق) (?:للقراءة|قراءة)$|^(?:تم التحديث |آخر تحديث )?(?:قبل|منذ) (?:[\d٠-٩]{1,2} )?(?:ساعة|ساعتين|ساعات|دقيقة|دقيقتين|دقائق|يوم|يومين|أيام)$/u, "date_line"],
  [/^[\d.,]{1,8}\s?[KM] (?:مشاهدة|مشاهدات|قراءة|زيارة)$/u, "comments"],
  [/^[أا][+-]\s?[أا][+-]$/u, "navigation"],
  // «بواسطة سمير حداد 25 أكتوبر 2024».
  [/^(?:بواسطة|كتبه?|بقلم)\s(?:\p{L}{2,14}\s){1,4}\d{1,2}\s\p{L}{3,9}(?:\s\p{L}{3,8})?\s(?:19|20)\d{2}$/u, "byline"],
  [/^\d{1,2}\s\p{L}{3,9}(?:\s\p{L}{3,8})?\s(?:19|20)\d{2}\s(?:آخر تحديث|تحديث)\s?:?\s[\d:]{4,5}(?:\s?\([^()]{3,30}\))?$/u, "date_line"],
  [/^\/?\s*انتهى\s*[/.]?$/u, "source_line"],
  [/^المشاركة (?:على|في) (?:X|Twitter|Facebook|Pinterest|إكس|تويتر|فيسبوك)$/u, "share"],
  [/^الاشتراك في\s?:\s?(?:تعليقات الرسالة|الرسائل|التعليقات)(?: \(Atom\))?$/u, "subscription"],
  [/^@[A-Za-z]\w{2,30}$/u, "embed"],
  [/^(?:[\d.,]{1,9}\s?(?:ألف|ألفا|مليون|[KM])?\s?(?:مشاهدة|مشاهدات|إعادة نشر|اقتباس|اقتباسات|إعجاب|إعجابات|رد|ردود|إشارة مرجعية|إشارات مرجعية)(?:[\s،·]+|$)){1,6}$/u, "comments"],
  [/^👁\s?[\d.,]{1,8}\s?[KM]?$/u, "comments"],
  [/^(?:t\.me|wa\.me|fb\.watch|youtu\.be|bit\.ly)\/\S{1,60}$/iu, "embed"],
  [/^(?:ال)?صفحة \d{1,4} (?:من|\/) \d{1,4}$|^Page \d{1,4} of \d{1,4}$/iu, "navigation"],
  // «(النهاية) ن س ع / ط أ ب»: who wrote and who edited an agency's report.
  [/^(?=.*\/)(?:\(?النهاية\)?\s)?(?:\p{L}{1,2}[\s/]{1,3}){2,8}\p{L}{1,2}$|^(?=.*(?:^|[\s/])\p{L}(?:[\s/]|$))(?=.*\/)(?:\p{L}{1,3}[\s/]{1,3}){2,8}\p{L}{1,3}$/u, "source_line"],
];

const SERVICE = "Google News|جوجل نيوز|أخبار جوجل|واتساب|الواتساب|تليجرام|تلغرام|تليغرام|تيليغرام|تيليجرام|يوتيوب|Snapchat";
const FOLLOW = "تابعوا|تابعونا|اشتركوا|انضموا|إلينا|(?:تابع|اشترك)(?=\\s(?:معنا|الآن|في|على|عبر|قناة|قناتنا|صفحة|صفحتنا|حسابنا|أخبار|أخبارنا|آخر|أحدث|أهم|كل|بوابة|صحيفة|موقع|وكالة|شبكة)\\s)|انضم(?=\\s(?:الآن )?(?:إلينا|إلى (?:قنا|صفح|مجموع|حساب|خدم|نشر)))";

/** Forms that a report may have as well: of lines only that tell nothing. */
const UNTOLD: readonly (readonly [RegExp, Reason])[] = [
  [/^.{5,280}\spic\.twitter\.com\/\w{4,20}$/u, "embed"],
  [new RegExp(`^[^.!؟:]{0,50}(?<![^\\s])(?:${FOLLOW})\\s[^.!؟:]{0,60}(?:${SERVICE})[\\s.]{0,3}(?:اضغط هنا)?$`, "u"), "subscription"],
  [/^.{10,90}\s(?:اضغط|انقر) هنا\.?$/u, "read_more"],
];

// «نشر بواسطة محمد سالم في أكتوبر 25, 2024»
const SIGNED = /^(?:نشر )?بواسطة\s(?:\p{L}{2,14}\s){1,4}(?:في|بتاريخ|يوم)\s(.{8,40})$/u;

// «نشر في بوابة السهل يوم 25 - 10 - 2024»
const PLACED = /^(?:تم )?(?:نشر|النشر)\s(?:في|على)\s(?:\S{1,15}\s){1,4}(?:يوم|بتاريخ|في)\s(.{8,40})$/u;

const withPlainFigures = (line: string): string => plainDigits(line).replaceAll("\u066C", ",").replaceAll("\u066B", ".");

/** What the outward form of a line tells about it, whatever its words. */
export function shapeOf(line: string, folded: string): Reason | null {
  if (isAgency(line)) return "source_line";
  const code = shortcodeLine(line);
  if (code !== null) return code;
  const plain = withPlainFigures(line);
  const shape = SHAPES.find(([form]) => form.test(plain)) ?? (tells(line) ? undefined : UNTOLD.find(([form]) => form.test(plain)));
  if (shape !== undefined) return shape[1];
  if (isNotice(line)) return "reuse_notice";
  if (isDateLine(fold(SIGNED.exec(line)?.[1] ?? ""))) return "byline";
  if (isDateLine(fold(PLACED.exec(line)?.[1] ?? ""))) return "date_line";
  const words = folded.split(" ");
  if (words.every((word) => shareWords.has(word)) && words.some((word) => services.has(word)) && (words.length > 1 || /^[A-Za-z]{2,}$/u.test(line))) return "share";
  if (isDate(words) && words.some((word) => publishingWords.has(word))) return "date_line";
  const source = sourceOf(line);
  return source !== null && source.outlet === null && source.person === null ? "source_line" : null;
}

const isDate = (words: readonly string[]): boolean => words.every((word) => dateWords.has(word) || /^\d+$/u.test(word));

// Places stand in date lines for their time («بتوقيت القاهرة»); with figures alone they are a match's result: «مصر 2 المغرب 1».
const OF_TIME = /(?:19|20)\d{2}|(?:^| )14\d{2}(?: |$)/u;
const isTimed = (words: readonly string[]): boolean => OF_TIME.test(words.join(" ")) || words.some((word) => months.has(word) || publishingWords.has(word)) || words.every((word) => /^\d+$/u.test(word));

// «25 أكتوبر 20243 دقائق للقراءة»: two signs of a page that stood side by side.
const GLUED_YEAR = /(?<=(?:19|20)\d\d)(?=\d{1,2} دق)/u;
/** A year and the reading time that a page printed right behind it, apart. */
export const withYearApart = (line: string): string => line.replace(GLUED_YEAR, " ");

/** «على الساعة 14:33», «إلى 12:30», «العدد 16789»: what joins a time or a number to a date. */
const JOINTS = / (?:علي الساعه|الي(?= \d{1,2} \d\d$)|العدد(?= \d+$))(?= )/gu;

/** A line that is a date and nothing else, with a figure in it. */
export function isDateLine(line: string): boolean {
  const folded = withYearApart(line).replace(JOINTS, "");
  const words = folded.split(" ");
  return isDate(words) && /\d/u.test(folded) && isTimed(words);
}

const WEEKDAY = /(?:^| )(?:الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)(?: |$)/u;
const MOST_WORDS = 10;
const MOST_OTHERS = 3;

/** A weekday, a year and up to three words of a site's or a place's name: «بوابة الضفة السبت 4 مايو 2024 - 10:15». */
export function isDatedLine(line: string, folded: string): boolean {
  const words = folded.split(" ");
  if (words.length > MOST_WORDS || !WEEKDAY.test(folded) || !/(?:19|20)\d{2}/u.test(folded) || /[.!؟?«»"](?:\s|$)|[^\d\s]:/u.test(line)) return false;
  return words.filter((word) => !dateWords.has(word) && !/^\d+$/u.test(word)).length <= MOST_OTHERS;
}

/** The same two, three or four words twice, as when a link's picture and its text carry one name. */
export function isDoubledName(folded: string): boolean {
  const words = folded.split(" ");
  const half = words.length / 2;
  if (!Number.isInteger(half) || half < 2 || half > 4) return false;
  return words.slice(0, half).join(" ") === words.slice(half).join(" ");
}
