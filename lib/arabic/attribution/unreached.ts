import { nounPhrase, type Range } from "./phrase.ts";
import { keysOf, type Reading, type Sentence } from "./reading.ts";

const FAILED = /^[وف]?(?:تعذر|تعذرت|استحال)$/u;
const NOT_YET = /^[وف]?(?:لم|دون|ولا)$/u;
const REACHED = /^(?:يتسن|يتسني|يكن|نتمكن|تتمكن|يتمكن|تفلح|تنجح|ننجح|يفلح|ينجح|نستطع|تستطع|يستطع|نفلح|نوفق|يوفق|توفق)$/u;
const REACHING = /^(?:[بل]?(?:ال)?(?:اتصال|تواصل|وصول|حصول|استيضاح|اتصالات|تحدث|حديث|اخذ|استطلاع))$/u;
const LINKS = /^(?:الفور|علي|الي|مع|من|ب|رد|تعليق|اي|فوري|فورا|تعقيب|توضيح|جانب|قبل|عند|جواب|اجابه|راي|روايه|هاتفيا|مباشره|مرارا|ل)$/u;
const TRIES = /^[وف]?(?:حاول(?:ت|نا)?|سعي|سعت|سعينا|تواصل(?:ت|نا)|تواصل|اتصل(?:ت|نا)?|راسل(?:ت|نا)?|خاطب(?:ت|نا)?|طلب(?:ت|نا)?|توجه(?:ت|نا)?|ارسل(?:ت|نا)?)$/u;
const BY_SELF = /^[وف]?(?:تواصل(?:ت|نا)?|اتصل(?:ت|نا)?|راسل(?:ت|نا)?|خاطب(?:ت|نا)?)$/u;
const IN_VAIN = / (?:(?:من |ب)?(?:دون|بلا|بدون) (?:جدوي|طايل|رد|اجابه|جواب|ان [يتن](?:رد|جيب|تلقي|حصل|تمكن)\S*|نتيجه)|[وف]?(?:لم|لا) (?:[يتن]تلق\S*|[يتن]رد\S*|[يتن]جب\S*|[يتن]جيب\S*|[يتن]ستجب\S*|[يتن]صل\S*|[يتن]حصل\S*|[يتن]فلح\S*|[يتن]نجح\S*|[يتن]تمكن\S*|[يتن]تسن\S*)|(?:هاتف|جوال|رقم|خط)\S* (?:\S+ ){0,2}(?:مغلق|مقفل|خارج|مشغول)\S*|[يت]تعذر|تعذر|[وف]?باءت) /u;

type Unreached = { readonly from: number; readonly at: number; readonly by?: Range };

/** «تعذر الاتصال بالشركة …», «لم نتمكن من الوصول إلى النادي»: who was not reached. */
export function unreached(reading: Reading, sentence: Sentence, at: number): Unreached | null {
  const [first, second] = [reading.tokens[at]?.key ?? "", reading.tokens[at + 1]?.key ?? ""];
  if (!FAILED.test(first) && !(NOT_YET.test(first) && REACHED.test(second))) return null;
  const reaching = reading.tokens.findIndex(({ key }, place) => place > at && place < Math.min(sentence.to, at + 6) && REACHING.test(key));
  return reaching < 0 ? null : named(reading, sentence, at, reaching);
}

/** «حاولت الصحيفة الاتصال بالنادي … دون جدوى», «تواصلنا مع النادي … ولم نتلق ردا». */
export function attemptAt(reading: Reading, sentence: Sentence, at: number): Unreached | null {
  const verb = reading.tokens[at]?.key ?? "";
  if (!TRIES.test(verb) || !IN_VAIN.test(keysOf(reading.tokens, at + 2, sentence.to))) return null;
  const reaching = reading.tokens.findIndex(({ key }, place) => place > at && place < Math.min(sentence.to, at + 10) && REACHING.test(key));
  if (reaching >= 0) return named(reading, sentence, at, reaching);
  if (!BY_SELF.test(verb)) return null;
  const link = reading.tokens.findIndex(({ key, before }, place) => place > at && place < Math.min(sentence.to, at + 6) && before === " " && (key === "مع" || /^ب(?:ال|.{4})/u.test(key)));
  return link < 0 ? null : named(reading, sentence, at, reading.tokens[link]?.key === "مع" ? link : link - 1);
}

function named(reading: Reading, sentence: Sentence, from: number, reaching: number): Unreached {
  let at = reaching;
  while (at + 1 < sentence.to && LINKS.test(reading.tokens[at + 1]?.key ?? "")) at += 1;
  const by = nounPhrase(reading, at + 1, sentence.to, "none");
  return by.to > by.from ? { from, at, by } : { from, at };
}
