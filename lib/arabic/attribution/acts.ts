import { cueFormOf, type CueForm } from "./cue-index.ts";
import type { Found } from "./found.ts";
import { isBody, isReport, isRole, STOPS } from "./nouns.ts";
import { nominalActs } from "./nominal.ts";
import { silencesIn } from "./silence.ts";
import { verblessActs } from "./verbless.ts";
import { actWith } from "./objects.ts";
import { isQuotedName } from "./phrase.ts";
import { keysOf, type Reading, type Sentence, type Token } from "./reading.ts";
import { isVerbHere, NEGATIONS } from "./verb-here.ts";

// «رفض الكشف عن هويته», «فضّل عدم ذكر اسمه»
const ANONYMOUS = /^(?: \S+){0,5} (?:هويته|هويتها|هويتهم|(?<! (?:ورد|يرد|جاء|ذكر|ارتبط|اقترن) )(?:اسمه|اسمها|اسمايهم|اسماءهم|اسميهما)) /u;
const TESTIFIES = /^(?: \S+){0,7}? ب(?:اي |ايه )?(?:\S+ )?(?:ال)?(?:تصريح|تعليق|حديث|كلم|تفاصيل|معلوم|بيان|افاد|راي|توضيح|اي$)/u;
const APPEARED = /^(?!.* علي ) (?:عبر|في|ضمن|اي|ذكر\S*|اسم\S*|خلال|معلومات|انباء|تقارير|تفاصيل|بيانات|اخبار) |^(?: \S+){0,3} علي طلب(?:ات)? (?!ل|ال(?:تعليق|تعقيب|توضيح|رد|صحيفه|وكاله|قناه|موقع)|رويترز|فرانس|وكال|صحيف|قنا|موقع|من )\S+ |^(?: \S+){0,3} علي (?:ال)?(?:عرض|عروض) /u;
// Spellings that look like a joined و or ف and a verb, and are other words.
const OTHERS = new Set(["ورد", "فرد", "وردت", "نقلا", "نفيا", "تواصل", "اشاعه", "واشاعه", "ردا", "وردا", "ابدا", "فتبينوا"]);

/** All acts of speech of an article outside its quotations, in order. */
export function findActs(reading: Reading): Found[] {
  return reading.sentences.flatMap((sentence) => {
    const verbless = verblessActs(reading, sentence);
    if (verbless.some(({ item }) => item === true)) return verbless;
    const all = verbsOf(reading, sentence).filter(({ at, form }) => found(reading, sentence, at, form, sentence.to).length > 0);
    const places = all.filter(({ at }, order) => !all.slice(0, order).some((before) => isInSpeech(reading, before, at) || isDeniedSpeech(reading, before, at)));
    return places.flatMap(({ at, form }, order) => {
      const next = places.slice(order + 1).find((other) => isCoordinated(reading, other.at, other.form));
      return found(reading, sentence, at, form, next === undefined ? sentence.to : Math.max(at + 1, clauseOf(reading, next.at)));
    }).concat(nominalActs(reading, sentence), silencesIn(reading, sentence), verbless).toSorted((a, b) => a.at - b.at);
  });
}

const SPEECH = 10;

/** «وقال بدر: لم أتحدث مع أحد»: a verb behind the colon of another is that one's speech, unless it has a colon of its own. */
function isInSpeech(reading: Reading, { at, form }: { at: number; form: CueForm }, verb: number): boolean {
  if (!/^(?:says|adds)$/u.test(form.cue.act)) return false;
  const colon = (from: number): number => reading.tokens.slice(from + 1, from + SPEECH).findIndex(({ before }) => /^\s*:\s*$/u.test(before));
  const near = colon(at);
  return near >= 0 && at + 1 + near <= verb && colon(verb) < 0;
}

// In words, from «أن» to the verb of whoever is said to have spoken.
const RETELLER = 6;

/** «نفى الفاتيكان أن البابا قال إن …»: what is denied is that he said so. */
function isDeniedSpeech(reading: Reading, { at, form }: { at: number; form: CueForm }, verb: number): boolean {
  if (form.cue.act !== "denies" || reading.tokens[verb]?.key.startsWith("و") === true) return false;
  const that = reading.tokens.slice(Math.max(at + 1, verb - RETELLER), verb).findLastIndex(({ key, before }) => /^ب?ان$/u.test(key) || /[،,]/u.test(before));
  const from = Math.max(at + 1, verb - RETELLER) + that;
  return that >= 0 && /^ب?ان$/u.test(reading.tokens[from]?.key ?? "") && verb - from > 1 && from - at <= RETELLER;
}

function found(reading: Reading, sentence: Sentence, at: number, form: CueForm, to: number): Found[] {
  const after = keysOf(reading.tokens, at + 1, Math.min(to, at + 24));
  const announced = reading.tokens.slice(at + 1, Math.min(to, at + 16)).some((token) => /[:"“«]/u.test(token.before));
  const without = reading.tokens[at - 1]?.key === "ان" && /^[وف]?(?:من|ب)?(?:دون|غير)$/u.test(reading.tokens[at - 2]?.key ?? "") && at - 1 > sentence.from;
  const negated = (NEGATIONS.test(reading.tokens[at - 1]?.key ?? "") && at > sentence.from) || without;
  // «دون أن تنكر امتلاكها …»: nothing is denied.
  if (without && !/^(?:أكد|نفى|علق|رد|كشف)$/u.test(form.cue.verb)) return [];
  // «ولم يؤكد أن …»: so far he did not go; who keeps silent confirms and denies nothing.
  if (negated && form.cue.verb === "أكد" && /^[بو]?ان/u.test(reading.tokens[at + 1]?.key ?? "")) return [];
  const act = negated ? (form.cue.negated ?? null) : actWith(form.cue, after, announced);
  // «وقال إنه لم يدل بأي تصريح»: one who denies having said it.
  if (negated && form.cue.verb === "أدلى" && reading.tokens.slice(Math.max(sentence.from, at - 6), at - 1).some(({ key }) => /^[بوف]?ان(?:ه|ها|هم|ني|نا)?$/u.test(key))) return [];
  // «ولم يرد في الموقع أي خبر», «لم يرد على طلب الإخلاء»: nothing stood there, nothing was granted; who keeps silent does not reply to a question.
  // «لم يدلوا ببطاقاتهم»
  if (negated && form.cue.verb === "أدلى" && !TESTIFIES.test(after)) return [];
  if (negated && form.cue.verb === "رد" && APPEARED.test(after)) return [];
  if (negated && form.cue.verb === "علق" && isSuspended(reading, at, to, after)) return [];
  return act === null || (act === "no_comment" && ANONYMOUS.test(after)) ? [] : [{ form, act, at, to, sentence, negated }];
}

/** «ولم تعلق المدارس الدروس بسبب المطر»: what is suspended is told; who keeps silent, does so on something or without a word more. */
function isSuspended(reading: Reading, at: number, to: number, after: string): boolean {
  if (/ (?:علي|عليه|عليها|عن|عما|حول|بشان|بخصوص|بعد|حتي|رسميا) /u.test(after)) return false;
  return !reading.tokens.slice(at + 2, Math.min(to, at + BARE_SUBJECT)).some(({ before }) => before !== " ") && to - at > BARE_SUBJECT;
}

// In words, the verb with them; a subject that has no more to say.
const BARE_SUBJECT = 5;

function verbsOf(reading: Reading, sentence: Sentence): { at: number; form: CueForm }[] {
  const places: { at: number; form: CueForm }[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || isQuoted(reading, token) || (OTHERS.has(token.key) && !isAnswer(reading, at, sentence.to))) continue;
    const form = cueFormOf(token.key);
    if (form !== null && isVerbHere(reading, sentence, at, token, form)) places.push({ at, form });
  }
  return places;
}

/** Inside the words of another; a quoted name is not. */
function isQuoted(reading: Reading, token: Token): boolean {
  return token.quote !== null && !isQuotedName(reading, token.quote);
}

/** «وردت الشركة: …», not «وردت أنباء». */
function isAnswer(reading: Reading, at: number, to: number): boolean {
  const after = reading.tokens.slice(at + 1, Math.min(to, at + 12));
  const subject = after[0]?.key ?? "";
  if (!/^ال/u.test(subject) && !isRole(subject) && !isBody(subject)) return isNamedReply(after);
  return after.some(({ before, key }) => /[:]|["“«]/u.test(before) || /^(?:علي|بان|بالقول|قايل[اه])$/u.test(key));
}

/** «وردت هدى سالم على …»: a name of at most three words, and «على» at once. */
function isNamedReply(after: readonly Token[]): boolean {
  const on = after.findIndex(({ key }) => key === "علي");
  return on >= 1 && on <= 3 && !after.slice(0, on).some(({ key, before }) => isReport(key) || STOPS.has(key) || before !== " ");
}

// In words; how far behind «لكن» its verb stands.
const BUT_REACH = 5;

/** The token with which the clause of a verb begins: «؛ لكن الكرملين ينفي», at «لكن»; else the verb. */
function clauseOf(reading: Reading, verb: number): number {
  for (let at = verb - 1; at > verb - BUT_REACH; at -= 1) if (/^[وف]?لكن$/u.test(reading.tokens[at]?.key ?? "") && /[،,؛]/u.test(reading.tokens[at]?.before ?? "")) return at;
  return verb;
}

function isCoordinated(reading: Reading, at: number, form: CueForm): boolean {
  const before = reading.tokens[at]?.before ?? "";
  const previous = reading.tokens[at - 1]?.key ?? "";
  if (form.participle || /^فان(?:ه|ها|هم)$/u.test(previous) || clauseOf(reading, at) < at) return true;
  if (/^(?:ان|انه|انها|الذي|التي|لم|لا|لن)$/u.test(previous)) return false;
  // «… تقريرا لصحيفة …، يشير إلى أن»: what the report says.
  if (form.clitic === "" && (form.tense === "present" || form.cue.verb === "أفاد") && /^(?:أشار|أفاد|زعم|ادّعى|اتهم|ذكر|قال|كشف)$/u.test(form.cue.verb) && reading.tokens.slice(Math.max(0, at - 12), at).some(({ key }) => isReport(key.replace(/ا$/u, "")) && !/^(?:ما|بيان)$/u.test(key))) return false;
  return form.clitic.startsWith("و") || /[،,؛]/u.test(before) || /^(?:كما|فيما|بينما|حيث|لكنه|لكنها|ولكنه|اذ)$/u.test(previous);
}
