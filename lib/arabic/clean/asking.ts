import { isDeed } from "../attribution/nouns.ts";
import { isPast } from "./deeds.ts";
import { fold } from "./folded.ts";
import { SERVICES, SHARE_WORDS, type Reason } from "./rules.ts";

// What follows the words that a notice opens with. A notice goes on to speak to its reader or of the page; a sentence of the story
// that begins alike («شارك المقال وزير …», «بالضغط على موافق وقع …») goes on to tell.

const wordSet = (words: string): ReadonlySet<string> => new Set(fold(words).split(" "));

const SHARED = wordSet(
  `${SHARE_WORDS} ${SERVICES} مع أصدقائك أصدقائكم الأصدقاء الآخرين غيرك عائلتك مواقع التواصل الاجتماعي منصات وسائل شبكات فتح نافذة جديدة هذا هذه الآن من خلال صفحتك حسابك صفحاتك إلى أي موقع أحد المفضلة بلس جوجل غوغل google رسالة نصية تطبيق أو الخبر المقال القصة الموضوع الصفحة opens new window`,
);
const READERS = wordSet(
  `${SERVICES} الآن مجانا مجاني لتصلك ليصلك لتصلكم لمتابعة لتلقي للحصول عبر هاتفك هاتفكم هواتفكم بريدك بريدكم التطبيق تطبيق الموقع موقع النشرة البريدية الإخبارية الإخباري أخبار إشعارات الإشعارات رسائل جوجل غوغل بلاي ستور أندرويد آيفون هنا اضغط إضغط انقر تابع تابعوا وتابع وتابعوا وكن احصل واحصل اقرأ شاهد زر زوروا اشترك اشتركوا حمل حملوا انضم انضموا سجل فعل رابط الرابط بك بكم لك لكم`,
);
const OURS = /^(?:و|ب|ل)?(?:موقع|صفحت|صفحات|قنات|قنوات|تطبيق|حساب|حسابات|نشرت|خدمت|خدمات|اخبار|منصات|مجموعت)نا$/u;
const speaksToReader = (words: readonly string[]): boolean => words.some((word) => READERS.has(word) || OURS.test(word));

/** Opening words that say by themselves that a reader is spoken to. */
const TO_READER = /بريدك|نشرتنا|قناتنا|اخبارنا|تصلك|حسابك|للمشتركين|يمكنك|قرا\S*نا|النشره|اشعارات/u;
const AGREES = /(?:^| )(?:ف?انت|ف?انك|توافق|توافقون|تقبل|تقر|موافقتك|قد وافقت)(?: |$)/u;
const AMID = /(?:^| )(?:في|بعد|بموجب|منذ|خلال|وفق|ضد|حتي|امام)(?: |$)/u;
const OWN = /\d|(?:^| )(?:ل?موقع|الموقع|ل?شبكه|ل?صحيفه|ل?قناه|ل?وكاله|ل?موسسه|نشر|نسخ|نقل)(?: |$)/u;
const OPINION = /(?:^| )(?:راي|اراء|وجهه|وجهات|موقف|اصحابها|صاحبها|كاتبها|كتابها|صاحبه|كاتبه)(?: |$)/u;
const ABOUT = /^(?:حول|عن|بشان|من) /u;

/** In words: no more need follow to make a notice. */
const FEW = { subscription: 2, read_more: 3 } as const;

/** «… ثم خرجوا», «… طرقت الأم», «… فطردوه»: somebody did something. */
const narrates = (words: readonly string[]): boolean => words.some((word) => word === "ثم" || isPast(word) || isDeed(word) || /^.{3,}و(?:ه|ها|هم)$/u.test(word));

function shares(words: readonly string[]): boolean {
  const known = words.filter((word) => SHARED.has(word)).length;
  return words.length - known <= (known > 1 ? 1 : 0);
}

/** Whether what follows `phrase`, with which a notice of this kind opens, goes on as a sentence of the story does; both folded. */
export function goesOnTelling(reason: Reason, phrase: string, rest: string): boolean {
  if (rest === "") return false;
  const words = rest.split(" ");
  if (reason === "share") return !shares(words);
  if (reason === "cookies") return phrase.startsWith("ب") && !AGREES.test(rest);
  if (reason === "comments") return /[يت]عبر/u.test(phrase) && !OPINION.test(`${phrase} ${rest}`);
  if (reason === "reuse_notice") return phrase.endsWith("محفوظه") ? AMID.test(rest) && !OWN.test(rest) : phrase.startsWith("اعاده") && narrates(words);
  if (reason === "subscription") return narrates(words) || (!TO_READER.test(phrase) && words.length > FEW.subscription && !speaksToReader(words));
  if (reason !== "read_more" || !phrase.startsWith("ل") || speaksToReader(words)) return false;
  return narrates(words) || (words.length > FEW.read_more && !ABOUT.test(rest));
}
