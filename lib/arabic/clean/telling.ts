import { isPartyWord } from "../attribution/nouns.ts";
import { isPlaceName } from "../places.ts";
import { fold } from "./folded.ts";
import { once } from "./once.ts";

// What makes a line a sentence of somebody's, whatever else it looks like: the words that tell, ask, deny or answer.

/** Verbs that begin a report: «القاهرة: نفت …». */
export const VERBS =
  "عبر|عبرت|عبّر|عبّرت|أعرب|أعربت|اعرب|اعربت|هاجم|هاجمت|ندد|نددت|وصف|وصفت|انتقد|انتقدت|شدد|شددت|اعتبر|اعتبرت|نفى|نفي|نفت|قال|قالت|أعلن|أعلنت|اعلن|اعلنت|أكد|أكدت|اكد|اكدت|ذكر|ذكرت|كشف|كشفت|أفاد|أفادت|صرح|صرحت|رفض|رفضت|اتهم|اتهمت|دعا|دعت|حذر|حذرت|صدر|أصدر|أصدرت|نشر|نشرت|طالب|طالبت|علق|علقت|رد|ردت|استنكر|استنكرت|أوضح|أوضحت|كذب|كذبت|فند|فندت|نقل|نقلت";

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/[\s|]+/u).map(fold));

const verbs = wordSet(VERBS);
/** Those of them, and others, that are no nouns as well («رد», «كشف», «طالب»). */
const TOLD = wordSet(
  "قال قالت قالوا أعلن أعلنت أكد أكدت نفى نفت أضاف أضافت أوضح أوضحت أفاد أفادت صرح صرحت ذكرت كشفت رفضت اتهم اتهمت حذرت أعرب أعربت هاجم هاجمت ندد نددت انتقد انتقدت شددت اعتبر اعتبرت طالبت استنكر استنكرت ردت علقت دعت نشرت نقلت وصفت أشار أشارت زعم زعمت اعترف اعترفت تعهد تعهدت " +
    "أن إن بأن أنه إنه بأنه أنها إنها بأنها أنهم إنهم أنني إنني أننا إننا said says told denied announced ruled sued called confirmed added",
);
/** Words of questions, answers and denials, and those that point: in no name of a writer, an outlet or a place. */
const SPOKEN = wordSet("هل لا لم لن ليس ليست نعم كلا ما ماذا لماذا كيف متى أين أنا نحن أنت أنتم هذا هذه ذلك تلك كل قد كان كانت كنت كنا كانوا سوف ثم حتى بل لكن إذن شكرا أجل أنفي ينفي تنفي أؤكد يؤكد تؤكد ولا ولم ولن غير وفق وفقا بحسب حسب");
const JOINED = /^[وف](?=\p{L}{2})/u;

/** Whether a line tells what somebody said or did («وقال …», «… نفت أن …»): a sentence, not a caption, a notice or a link. */
export const tells = once((line: string): boolean => {
  const [first = "", ...rest] = fold(line).split(" ");
  return verbs.has(first.replace(JOINED, "")) || [first, ...rest].some((word) => TOLD.has(word) || TOLD.has(word.replace(JOINED, "")));
});

/** «وقالت …», «نفى …»: a line that begins with a verb of saying. */
export const opensReport = (line: string): boolean => {
  const first = fold(line.slice(0, 40)).split(" ", 1)[0] ?? "";
  return verbs.has(first.replace(JOINED, "")) || /^(?:كتبت?|اضافت?|اشارت?|تابعت?|ختمت?)$/u.test(first.replace(JOINED, ""));
};

/** Whether a question, an answer, a denial or somebody's authority for it stands in a line. */
export const speaks = once((line: string): boolean => fold(line).split(" ").some((word) => SPOKEN.has(word)));

const MOST_NAME = 6;

/** Whether words may be the name of a person, a desk or an outlet: few, and none that tells, asks, denies or answers. */
export function isNameLike(words: string): boolean {
  const folded = fold(words).split(" ");
  return folded.length <= MOST_NAME && !/[؟?!]/u.test(words) && !speaks(words) && !tells(words);
}

const NO_SUBJECT = wordSet("في من على عن إلى مع ضد بعد قبل ما كل أي أية صحة وجود عدم الأنباء أنباء التقارير تقارير الاتهامات اتهامات");
const FEMININE = /^[\u0621-\u064A]{2,}ت$|^ت[\u0621-\u064A]{3,}$/u;
const FEMININE_PARTY = wordSet("مصادر دار وسائل جهات صحف مواقع كتائب سرايا دوائر أوساط لجان فصائل أحزاب كتل فرق مريم زينب");
const isFeminine = (folded: string): boolean => /(?:ه|ات|اء)$/u.test(folded) || FEMININE_PARTY.has(folded.replace(/^ال/u, ""));
const MASCULINE_STATES = wordSet("لبنان العراق الأردن المغرب السودان اليمن الصومال");

/**
 * Whether what stands behind «place:» or «place -» tells of somebody itself: a verb with its own subject. «موسكو: نفت الوزارة …» does;
 * in «طهران: نفت أي صلة …» the place is who speaks, and in «روسيا - لن …» too.
 */
export function hasSubject(place: string, rest: string): boolean {
  const [verb = "", next = ""] = rest.split(/[\s،:]+/u, 2);
  const [told, subject] = [fold(verb), fold(next)];
  if (SPOKEN.has(told)) return false;
  const isState = isPlaceName(place);
  if (!verbs.has(told) && !(isState && FEMININE.test(told))) return !MASCULINE_STATES.has(fold(place));
  if (isPartyWord(subject)) return !FEMININE.test(told) || isFeminine(subject);
  // A state or an outlet can be the subject of the verb, then; a city of a man's verb cannot.
  if (FEMININE.test(told) || MASCULINE_STATES.has(fold(place))) return false;
  return !TOLD.has(subject) && !NO_SUBJECT.has(subject) && !subject.startsWith("ل");
}
