import { cueFormOf } from "./cue-index.ts";
import { isBody, isMasdar, isRole, withoutArticle } from "./nouns.ts";
import type { Reading, Token } from "./reading.ts";
import type { Speaker } from "./suggestion.ts";

/** A proposition that the text speaks of as said by someone: the tokens of its words, how far the text goes on about it, and whose it is if told. */
export type Claimed = { readonly from: number; readonly to: number; readonly about: number; readonly speaker: Speaker | null; readonly cueFrom: number; readonly cueTo: number };

const LONGEST = 40;
const ENDS = /^[وف]?(?:لكن\S*|الا|بيد|فيما|بينما|كما|واصف\S*|ووصف\S*|موكد\S*|مشير\S*|مضيف\S*|معتبر\S*|مبين\S*|موضح\S*|قايل\S*|لافت\S*|مشدد\S*|بحسب|حسب|وفقا|وفق|حسبما|وذلك|وعليه|نقلا|ردا|جاء|بقوله|بقولها|وهو|وهي|هو|هي|مطالب\S*|داعي\S*|مرفق\S*|مستند\S*|وقد|التي|الذي|في)$/u;

const JUDGED = /^(?:باطله?|كاذبه?|ملفقه?|زايفه?|مشينه?|مغرضه?|مزعومه?|خطيره?|مضلله?|كيديه?|واهيه?|مسيسه|مغلوطه?|جديده?|عديده|متبادله|سابقه|مماثله|مفبركه?|عاريه?|سخيفه?|قديمه|متكرره|متداوله)$/u;

/** «(مزاعم) كاذبة», «(الأنباء) المتداولة»: what is thought or known of them. */
export const isJudgement = (key: string): boolean => JUDGED.test(withoutArticle(key));

/** The claim whose words begin at `from`, up to where they end; null where none begins there, or too little is told. `cueFrom`: where the words by which it is told begin. */
export function whole(reading: Reading, from: number, to: number, speaker: Speaker | null, cueFrom: number): Claimed | null {
  if (/^(?:يكون|تكون|يكونوا|قد)$/u.test(reading.tokens[from]?.key ?? "")) return whole(reading, from + 1, to, speaker, cueFrom);
  // «اتهامات باطلة ومشينة»: what is thought of them, not what they say.
  if (JUDGED.test(reading.tokens[from]?.key ?? "")) return null;
  // «مقطع ظهرت فيه وهي تبكي», «بشأن مالي المنسوبة إلى …»: no proposition begins so.
  if (/^(?:وهو|وهي|وهم|وهما)$/u.test(reading.tokens[from]?.key ?? "") || /^ال(?:منسوب|متداول|منتشر|وارد|مزعوم|متناقل)\S*$/u.test(reading.tokens[from + 1]?.key ?? "")) return null;
  // «أن ما ورد عار من الصحة»
  if (isVerdict(reading.tokens[from]?.key ?? "", reading.tokens[from + 1]?.key ?? "")) return null;
  const end = endOf(reading, from, to, TOLD);
  return end - from >= TOLD || (end - from === TOLD - 1 && isAct(reading, from)) ? { from, to: end, about: endOf(reading, from, to, TOLD_AT_LENGTH), speaker, cueFrom, cueTo: Math.max(cueFrom + 1, from) } : null;
}

/** «(أن يكون قد) اعتزل التمثيل», «اعتزال التمثيل»: somebody's deed in a verb or a noun, and to what it is done. */
const isAct = (reading: Reading, from: number): boolean => /^(?:يكون|تكون|قد)$/u.test(reading.tokens[from - 1]?.key ?? "");

// In words; a claim that is told in as many ends at the next comma, and what is told of it at the next but so many.
const TOLD = 3;
const TOLD_AT_LENGTH = 6;

function endOf(reading: Reading, from: number, to: number, least: number): number {
  let end = from;
  while (end < Math.min(to, from + LONGEST) && !endsClaim(reading, from, end, least)) end += 1;
  return end;
}

/** «…، مشيرا إلى أن», «… مؤكدة أن»: what the speaker says besides. */
const PARTICIPLE = /^[وف]?(?:موكد|مشير|مضيف|معتبر|مبين|موضح|لافت|مشدد|منوه|مذكر)(?:ا|ه|ين|ي|ه)$/u;

// In words; up to so many a claim goes on behind a comma with one of these.
const REACH = 8;
const PREPOSITION = /^(?:عن|مع|الي|ضد|اثر|عقب|بعد|خلال|منذ|عبر|مقابل|بسبب|بهدف|لصالح|داخل|بشان|بخصوص)$/u;

const goesOnWith = ({ tokens }: Reading, at: number): boolean => PREPOSITION.test(tokens[at]?.key ?? "") || (tokens[at]?.key === "علي" && tokens[at + 1]?.key === "خلفيه");

function endsClaim(reading: Reading, from: number, at: number, least: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || at === from) return token === undefined;
  if (/…|\.{2,}|\s[–—-]\s/u.test(token.before)) return true;
  // «(150,000)»: within a number.
  const comma = /[،,؛(]/u.test(token.before) && !isGloss(reading, at) && !(token.before === "," && /^\p{N}/u.test(token.text));
  // «أن يكون سفير المملكة، قد صرح …»: the verb is still to come.
  const goesOn = token.key === "قد" && /^(?:يكون|تكون|يكونوا)$/u.test(reading.tokens[from - 1]?.key ?? "");
  if (comma && !goesOn && !isBetween(reading, from, at) && !(at - from <= REACH && goesOnWith(reading, at)) && (ENDS.test(token.key) || cueFormOf(token.key) !== null || at - from >= least)) return true;
  if (/^(?:بقول(?:ه|ها|هم)|بالقول)$/u.test(token.key)) return true;
  if (at - from >= TOLD && PARTICIPLE.test(token.key) && /^(?:ال[يى]|ب?ان\S{0,3}|علي)$/u.test(reading.tokens[at + 1]?.key ?? "")) return true;
  if (isOwnWords(token.key, reading.tokens[at + 1]?.key ?? "")) return true;
  if (at - from >= 1 && isVerdict(token.key, reading.tokens[at + 1]?.key ?? "")) return true;
  // «… وهي الإشاعة التي انتشرت», «… فقد سبق أن», «… بل تم»
  if (at - from >= 3 && /^(?:غير|الا|بيد)$/u.test(token.key) && reading.tokens[at + 1]?.key === "ان") return true;
  if (/^(?:فقد|طبقا)$/u.test(token.key) || (token.key === "بل" && at - from >= 3)) return true;
  if (/^(?:وهي|وهو)$/u.test(token.key) && /^(?:ال)?(?:اشاعه|شايعه|شايعات|خبر|امر|ما|مزاعم|ادعاء|ادعاءات|اتهامات|تهم|تهمه|معلومات)$/u.test(reading.tokens[at + 1]?.key ?? "")) return true;
  if (/^[وف]س(?:[يت]|وف)\S{2,}/u.test(token.key)) return true;
  if (/^(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين)$/u.test(token.key)) return at - from >= Math.max(TOLD + 1, least) && !isPaired(reading, from, at);
  if (at - from >= 2 && token.quote === null && endsAtVerb(token, reading.tokens[at - 1])) return true;
  // «حول "تخلي" الحركة عن …»: one word in marks is no quotation.
  const quoted = reading.tokens[from]?.quote ?? null;
  const leavesQuote = reading.tokens[at - 1]?.quote !== token.quote && quoted !== null && token.quote === null && reading.tokens[from + 1]?.quote === quoted;
  return leavesQuote || /[:]\s*$/u.test(token.before);
}

/** «علاقة بين شدة الحرارة التي تتعرض لها البلاد ووجود عاصفة»: what the first is tied to is still to come. */
function isPaired({ tokens }: Reading, from: number, at: number): boolean {
  const between = tokens.slice(from, at).findLastIndex(({ key }) => key === "بين");
  return between >= 0 && !tokens.slice(from + between + 2, at).some(({ key }) => /^و\S{3,}/u.test(key));
}

// In words; what is told between two commas of someone, before what they do or what is done to them.
const LONGEST_BETWEEN = 8;

/** «اتجاه البابا تواضروس، بطريرك الكنيسة، للسفر …», «تعرض السجناء، والمودعين في المصحات، للتعذيب»: the complement stands behind the second comma. */
function isBetween({ tokens }: Reading, from: number, at: number): boolean {
  const next = tokens.slice(at + 1, at + 1 + LONGEST_BETWEEN).findIndex(({ before }) => /[،,؛.\n(]/u.test(before));
  const [opens, closes] = [at, at + 1 + next].map((place) => tokens[place]);
  // At the second of them, where it began at the first.
  const earlier = tokens.slice(Math.max(from + 1, at - LONGEST_BETWEEN), at).findLastIndex(({ before }) => /[،,]/u.test(before));
  const first = earlier < 0 ? -1 : Math.max(from + 1, at - LONGEST_BETWEEN) + earlier;
  if (first > from && completes(tokens[at]?.key ?? "") && mayStandBetween(tokens[first])) return true;
  if (isIntent(tokens[from]?.key ?? "") && mayStandBetween(opens) && tokens.slice(at + 1, at + 1 + LONGEST_BETWEEN).some((token) => isMasdar(token))) return true;
  const goesOn = completes(closes?.key ?? "") || (closes !== undefined && isRole(opens?.key ?? "") && isMasdar(closes));
  return next >= 0 && mayStandBetween(opens) && /^\s*[،,]/u.test(closes?.before ?? "") && goesOn;
}

/** «اعتزام فلانة، الأمينة العامة للحزب، الاعتزال»: to do what is still to come. */
const isIntent = (key: string): boolean => /^(?:اعتزام|نيه|عزم|محاوله|رفض|رغبه)$/u.test(key);

const completes = (key: string): boolean => /^(?:لل\S{2,}|ل(?!لا?|كن|ا|م|ن|دي)\S{3,}|بال\S{2,}|ب(?!عد|ين|سبب|حسب|ناء|دو|عض|ينما)\S{3,}|الي)$/u.test(key) && !ENDS.test(key);
const mayStandBetween = (token: Token | undefined): boolean => token !== undefined && !ENDS.test(token.key) && cueFormOf(token.key) === null && (isRole(token.key) || isBody(token.key) || /^و?ال\S{3,}/u.test(token.key));

/** «إدارة موقع (تويتر) لإغلاق …»: a name between brackets. */
const isGloss = (reading: Reading, at: number): boolean =>
  /\(\s*$/u.test(reading.tokens[at]?.before ?? "") && reading.tokens.slice(at + 1, at + 4).some(({ before }) => /^\s*\)/u.test(before));

/** «… | حسب قوله», «… | على حد تعبيره» */
const isOwnWords = (key: string, next: string): boolean => /^(?:ب?حسب|وفق|حد)$/u.test(key) && /^(?:قول|تعبير|وصف|زعم|كلام|تصريح|ادعاء)(?:ه|ها|هم)$/u.test(next);

/** «(ما تردد عن …) | عار عن الصحة», «| غير صحيح»: what is said of the claim is no part of it. */
export function isVerdict(key: string, next: string): boolean {
  // «كذب على البرلمان»: a deed.
  if (key === "كذب" && next === "علي") return false;
  if (/^(?:عار|عاري|عاريه|كاذب|كاذبه|ملفق|ملفقه|مفبرك|مفبركه|مختلق|مختلقه|محض|هراء|مضلل|مضلله|نابع|نابعه|خالي|خاليه|بعيد|بعيده|مجرد|شايعات|شايعه|اشاعه|اشاعات|افتراء|كذب)$/u.test(key)) return true;
  if (key === "غير") return /^(?:صحيح|صحيحه|دقيق|دقيقه|حقيقي|حقيقيه|وارد|وارده|موثق|موثقه|موكد|موكده|معقول|معقوله|منطقي|منطقيه)$/u.test(next);
  return /^[وف]?(?:لا|ليس|ليست|هو|هي|مجرد|ان)$/u.test(key) && /^(?:صحه|محض|مجرد|يعدو|تعدو|يتعدي|تتعدي|يستند|تستند|يندرج|تندرج|كذبه|كلام|افتراء|عباره|اساس|يمت|تمت|غير|له|لها|صحيحا|صحيحه|شايعات|شايعه|اشاعه|اشاعات|كذب|كاذب|كاذبه|امر|اخبار|عار|عاريه)$/u.test(next);
}

/** The next act of the narrator: «… بالإعارة أوضح المهدي أنه …». */
function endsAtVerb({ key, text }: Token, previous: Token | undefined): boolean {
  const form = cueFormOf(key);
  if (form === null || form.tense !== "past" || (form.cue.noun === true && !text.endsWith("نفى")) || /^(?:ان|انه|انها|قد|الذي|التي|لم)$/u.test(previous?.key ?? "")) return false;
  return /^(?:أوضح|أكد|أضاف|نفى)$/u.test(form.cue.verb);
}
