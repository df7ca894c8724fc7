import { cueFormOf, type CueForm } from "./cue-index.ts";
import type { Found } from "./found.ts";
import { isRole, isMedia, isBody, isReport, STOPS } from "./nouns.ts";
import { nominalActs } from "./nominal.ts";
import { silencesIn } from "./silence.ts";
import { verblessActs } from "./verbless.ts";
import { actWith } from "./objects.ts";
import { isQuotedName } from "./phrase.ts";
import { keysOf, type Reading, type Sentence, type Token } from "./reading.ts";

const NEGATIONS = /^[وف]?(?:لم|لا|لن|لما|دون|ليس)$/u;
// «كل من ينشر …», «ما أعلنه …»: the verb tells whom or what is meant.
const RELATIVE = /^[وف]?[بعلم]?(?:من|ما)$/u;
// «رفض الكشف عن هويته», «فضّل عدم ذكر اسمه»
const ANONYMOUS = /^(?: \S+){0,5} (?:هويته|هويتها|هويتهم|(?<! (?:ورد|يرد|جاء|ذكر|ارتبط|اقترن) )(?:اسمه|اسمها|اسمايهم|اسماءهم|اسميهما)) /u;
const TESTIFIES = /^(?: \S+){0,7}? ب(?:اي |ايه )?(?:\S+ )?(?:ال)?(?:تصريح|تعليق|حديث|كلم|تفاصيل|معلوم|بيان|افاد|راي|توضيح|اي$)/u;
const APPEARED = /^(?!.* علي ) (?:عبر|في|ضمن|اي|ذكر\S*|اسم\S*|خلال|معلومات|انباء|تقارير|تفاصيل|بيانات|اخبار) |^(?: \S+){0,3} علي طلب(?:ات)? (?!ل|ال(?:تعليق|تعقيب|توضيح|رد|صحيفه|وكاله|قناه|موقع)|رويترز|فرانس|وكال|صحيف|قنا|موقع|من )\S+ /u;
const OPENERS = /^[وف]?(?:كما|فيما|بينما|حيث|اذ|قد|لقد|ثم|بدوره|بدورها|جهته|جهتها|جانبه|جانبها|ناحيته|ناحيتها|طرفه|طرفها|المقابل|كان|كانت|الذي|التي|الذين|بعدما|عندما|حين|لكن|لكنه|لكنها|لم|لن|لا|ان|انه|انها|بعد ان|كذلك|ايضا|ومنها|مما|بل|سوف|هكذا|و|بالفعل|فعلا|لاحقا|بعدها|حينها|اخيرا)$/u;
// Spellings that look like a joined و or ف and a verb, and are other words.
const OTHERS = new Set(["ورد", "فرد", "وردت", "نقلا", "نفيا", "تواصل", "اشاعه", "واشاعه", "ردا", "وردا", "ابدا"]);
const PREPOSITIONS = /^[وف]?(?:في|من|عن|علي|الي|بعد|قبل|رغم|برغم|مع|بين|دون|او|اي|كل|عقب|اثر|بسبب|حول|بشان|وسط|بل|مقابل|عدم|ذلك|هذا)$/u;
const BACKGROUND = /^[وف]?(?:يذكر|يعتبر|تعتبر)$/u;

/** All acts of speech of an article outside its quotations, in order. */
export function findActs(reading: Reading): Found[] {
  return reading.sentences.flatMap((sentence) => {
    const verbless = verblessActs(reading, sentence);
    if (verbless.some(({ item }) => item === true)) return verbless;
    const all = verbsOf(reading, sentence).filter(({ at, form }) => found(reading, sentence, at, form, sentence.to).length > 0);
    const places = all.filter(({ at }, order) => !all.slice(0, order).some((before) => isInSpeech(reading, before, at)));
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

function isVerbHere(reading: Reading, sentence: Sentence, at: number, token: Token, form: CueForm): boolean {
  const next = reading.tokens[at + 1];
  // «دانة», «شكوة»: no verb ends so.
  if (token.text.endsWith("ة") && !form.participle) return false;
  if (BACKGROUND.test(token.key) && (next?.key === "ان" || next?.key === "انه" || next?.key === "هنا")) return false;
  if ((/^ال/u.test(token.key) && !/^ال/u.test(form.cue.verb)) || (token.quote !== null && isQuotedName(reading, token.quote))) return false;
  if (token.text.endsWith("نفي") && isNamedDenial(reading, at)) return false;
  if (form.cue.verb === "تابع" && form.plural) return false;
  // «مقرا رئيسيا»: a seat; who owns up, to something.
  if (form.cue.verb === "أقر" && form.participle && !/^(?:ب|ان)/u.test(next?.key ?? "")) return false;
  // «عقب المباراة»: after it.
  if (form.cue.verb === "عقب" && form.tense === "past" && form.gender === "masculine" && !reading.tokens.slice(at + 1, at + 9).some(({ key, before }) => /^(?:علي|عليه|عليها|بالقول|قايلا?)$/u.test(key) || /:/u.test(before))) return false;
  // «قاضي التحقيق»: a judge.
  if (form.cue.verb === "قاضى" && form.tense === "past" && token.text.endsWith("ي")) return false;
  // «أمرا شائعا», «قاضيا سابقا»: nouns; of two only what is said is told so.
  if (/[^وه]ا$/u.test(token.key) && form.plural && (form.cue.noun === true || !/^(?:says|adds|reports|clarifies|denies|confirms)$/u.test(form.cue.act))) return false;
  // «لديه مستندات تؤكد ما قاله»: they do not speak.
  if (form.cue.verb === "أكد" && form.tense === "present" && form.clitic === "" && /^(?!ال)(?:مستندات|ادله|وثايق|صور|تسجيلات|شهادات|مقاطع|معلومات|رسايل|ارقام|نتايج)$/u.test(reading.tokens[at - 1]?.key ?? "")) return false;
  // «سبق - متابعة: …»: whose work the page is.
  if (form.cue.verb === "تابع" && form.participle && /^\s*:/u.test(next?.before ?? "")) return false;
  // «التغريدة التي تحمل الشركة مسؤولية العطل»: she lays it on another; one who bears it stands before.
  if (form.cue.verb === "تحمل" && (/^(?:الذي|التي)$/u.test(reading.tokens[at - 1]?.key ?? "") || (token.key === "تحمل" && /(?:ة|اء)$|^القاهرة$/u.test(next?.text ?? "")))) return false;
  // «تنكر بزي امرأة»: in whose clothes.
  if (form.cue.verb === "أنكر" && form.tense === "present" && (/^(?: \S+){0,3}? (?:بزي|في زي|في ملابس|في هييه) /u.test(keysOf(reading.tokens, at + 1, at + 7)) || reading.tokens.slice(at + 1, at + 4).some(({ key }) => /^ل(?:وعد|وعود|عهد|عهود|التزام|اتفاق|تعهد|ماضي)/u.test(key)))) return false;
  // «رفضها الشديد لـ…», «نفيه القاطع»: the noun.
  if (/^[وف]?(?:رفض|نفي|انكار)(?:ه|ها|هم)$/u.test(token.key) && form.tense === "past" && /^ال(?:شديد|قاطع|تام|مطلق|كامل|صريح|قاطعه)$/u.test(next?.key ?? "")) return false;
  // «لا ينكره إلا جاحد»: everyone knows it.
  if (form.cue.verb === "أنكر" && reading.tokens.slice(at + 1, at + 3).some(({ key }) => key === "الا") && NEGATIONS.test(reading.tokens[at - 1]?.key ?? "")) return false;
  // «حفظهم الله وأيدهم»: a prayer.
  if (form.cue.verb === "أيد" && reading.tokens.slice(Math.max(sentence.from, at - 2), at).some(({ key }) => key === "الله")) return false;
  // «استُبعد»: nobody says by whom; of hearsay («زُعم») that is the point.
  if (form.tense === "past" && form.cue.act !== "claims" && /^[وف]?\p{L}{0,3}\u064F/u.test(token.text)) return false;
  // «جدد المركز تمسكه بـ…»: such verbs have no object; the word is their noun.
  if (form.tense === "past" && /^(?:تمسك|تراجع|تحفظ|تنصل|تهرب|تملص)ه/u.test(token.key)) return false;
  // «تراجع النتائج»: she goes over them; what one takes back stands behind عن.
  if (form.cue.verb === "تراجع" && !reading.tokens.slice(at + 1, at + 9).some(({ key }) => /^(?:عن|عنه|عنها|عما)$/u.test(key))) return false;
  // «الخبر الذي نشر والذي يفيد توقيف …»: what it says, within what is said of it.
  if (/^(?:أفاد|أشار|تحدث)$/u.test(form.cue.verb) && form.tense === "present" && /^و(?:الذي|التي)$/u.test(reading.tokens[at - 1]?.key ?? "") && reading.tokens.slice(Math.max(sentence.from, at - 10), at).some(({ key }) => isReport(key))) return false;
  // «اقرأ أيضا»
  if (form.cue.verb === "أقر" && /^[اإ]قر[أؤ]/u.test(token.text)) return false;
  // «شركة تدعى “الصدف”»: by which name she goes; who claims, claims that something is so.
  if (form.cue.verb === "ادّعى" && form.tense === "present" && (/\u0649$/u.test(token.text) || /["“«]/u.test(next?.before ?? "")) && !/^[بو]?ان/u.test(next?.key ?? "")) return false;
  // «بعد تداوله على انخفاض»: a share on the market.
  if (form.cue.verb === "تداول" && reading.tokens[at + 1]?.key === "علي" && !/^(?:نطاق|مواقع|منصات|وسايل|صفحات|شبكات|فيسبوك|تويتر)$/u.test(reading.tokens[at + 2]?.key ?? "")) return false;
  // «طلبه قد رُفض من الحكومة»: nobody refuses here.
  if (form.cue.verb === "رفض" && form.tense === "past" && !form.participle && reading.tokens[at + 1]?.key === "من") return false;
  // «متحدثة باسم …»: who speaks, no circumstance; «…، داعيةً إلى تحقيق» is one.
  if (form.participle && isRole(token.key) && !(/[،,]/u.test(token.before) && /^(?:الي|ان|انه|انها|بان)$/u.test(next?.key ?? ""))) return false;
  // «محادثات غير معلنة»: no more than what is not told of them.
  if (form.participle && reading.tokens[at - 1]?.key === "غير") return false;
  // «نفيًا قاطعًا وجازمًا»: how it was denied.
  if (form.cue.verb === "جزم" && form.participle && /^(?:نفيا|قاطعا|نفي|قاطع)$/u.test(reading.tokens[at - 1]?.key ?? "")) return false;
  // «بين الشركة ومنافسيها»: the preposition; the verb stands first or with a joined و.
  if (form.cue.verb === "بيّن" && token.key === "بين" && at > sentence.from && !/\u0651/u.test(token.text)) return false;
  // «تبيّن أن»: it turned out; nobody says it.
  if (form.cue.verb === "بيّن" && /^[وف]?تبين$/u.test(token.key) && /^(?:ان|انه|انها|انهم|لاحقا|عدم|ل)/u.test(next?.key ?? "")) return false;
  if (RELATIVE.test(reading.tokens[at - 1]?.key ?? "") && at > sentence.from && token.before === " " && !isWhatOne(reading, at)) return false;
  // «الذي يُرجَّح مقتله»: nobody says it.
  if (form.cue.verb === "رجح" && form.tense === "present" && /^(?:الذي|التي)$/u.test(reading.tokens[at - 1]?.key ?? "")) return false;
  // «ما تم تداوله ونشره»: one deed in two nouns.
  if (form.cue.verb === "نشر" && /^ونشر(?:ه|ها)$/u.test(token.key) && /^(?:تداول|تناقل|ترويج|بث|كتاب)\S*(?:ه|ها)$/u.test(reading.tokens[at - 1]?.key ?? "")) return false;
  if (form.cue.noun !== true || form.participle) return true;
  const previous = at > sentence.from ? reading.tokens[at - 1] : undefined;
  if (previous === undefined || /[،,:؛()\u2013-]/u.test(token.before) || form.clitic.startsWith("و") || form.clitic.startsWith("ف")) return true;
  if (form.cue.verb === "نفى" && /[\u0649]$/u.test(token.text) && !PREPOSITIONS.test(previous.key)) return true;
  // «إثر نشر التقرير»: its noun.
  if (/^[وف]?(?:اثر|عقب|فور|قبيل|بعيد|منذ|بعد|قبل|حال|بمجرد)$/u.test(previous.key) && form.gender !== "feminine" && form.tense === "past") return false;
  if (OPENERS.test(previous.key) || form.gender === "feminine" || form.tense === "present" || form.plural) return !isRole(token.key) || OPENERS.test(previous.key);
  return isSubjectBefore(reading, sentence, at) && !STOPS.has(previous.key);
}

/** «…، وهو ما نفته الوزارة»: the verb is the clause's own. */
const isWhatOne = (reading: Reading, at: number): boolean => reading.tokens[at - 1]?.key === "ما" && /^[وف]?(?:هو|هي|هذا|ذلك|الامر)$/u.test(reading.tokens[at - 2]?.key ?? "");

/** «نفي سعودي لتقارير …»: a headline's noun. */
function isNamedDenial(reading: Reading, at: number): boolean {
  const [next, after] = [reading.tokens[at + 1]?.key ?? "", reading.tokens[at + 2]?.key ?? ""];
  return /^(?!ال).{3,}ي$/u.test(next) && !isRole(next) && !isBody(next) && /^(?:ل|ان|وجود|صحه|لا)/u.test(after);
}

/** A noun spelled like the verb follows a preposition or a noun it belongs to; the verb, a whole subject at the sentence's head. */
function isSubjectBefore(reading: Reading, sentence: Sentence, at: number): boolean {
  let from = at;
  while (from > sentence.from && at - from < 16 && !/[،,؛:]/u.test(reading.tokens[from]?.before ?? "")) from -= 1;
  while (from < at && /^[وف]?(?:لكن|كما|فيما|بينما|كان|كانت|حيث|اذ|غير|ان|قد)$/u.test(reading.tokens[from]?.key ?? "")) from += 1;
  const before = reading.tokens.slice(from, at);
  const [head] = before;
  if (head === undefined || before.length > 8 || before.some(({ key }) => STOPS.has(key) || key === "في" || key === "من")) return false;
  const last = before.at(-1)?.key ?? "";
  return last.startsWith("ال") || isRole(head.key) || isBody(head.key) || isMedia(head.key) ? !isBody(last) : before.length >= 2;
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
  if (form.clitic === "" && form.tense === "present" && /^(?:أشار|أفاد|زعم|ادّعى|اتهم|ذكر|قال|كشف)$/u.test(form.cue.verb) && reading.tokens.slice(Math.max(0, at - 12), at).some(({ key }) => isReport(key.replace(/ا$/u, "")) && !/^(?:ما|بيان)$/u.test(key))) return false;
  return form.clitic.startsWith("و") || /[،,؛]/u.test(before) || /^(?:كما|فيما|بينما|حيث|لكنه|لكنها|ولكنه|اذ)$/u.test(previous);
}
