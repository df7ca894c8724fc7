import type { CueForm } from "./cue-index.ts";
import { isBody, isMedia, isReport, isRole, STOPS } from "./nouns.ts";
import { isQuotedName } from "./phrase.ts";
import { keysOf, type Reading, type Sentence, type Token } from "./reading.ts";

export const NEGATIONS = /^[وف]?(?:لم|لا|لن|لما|دون|ليس)$/u;
// «كل من ينشر …», «ما أعلنه …»: the verb tells whom or what is meant.
const RELATIVE = /^[وف]?[بعلم]?(?:من|ما)$/u;
const OPENERS = /^[وف]?(?:كما|فيما|بينما|حيث|اذ|قد|لقد|ثم|بدوره|بدورها|جهته|جهتها|جانبه|جانبها|ناحيته|ناحيتها|طرفه|طرفها|المقابل|كان|كانت|الذي|التي|الذين|بعدما|عندما|حين|لكن|لكنه|لكنها|لم|لن|لا|ان|انه|انها|بعد ان|كذلك|ايضا|ومنها|مما|بل|سوف|هكذا|و|بالفعل|فعلا|لاحقا|بعدها|حينها|اخيرا)$/u;
/** «إلى ذلك نفى …», «ومع ذلك نفت …». */
const isMeanwhile = ({ tokens }: Reading, at: number): boolean => tokens[at - 1]?.key === "ذلك" && /^[وف]?(?:الي|مع|علي|فوق|قبل|بعد)$/u.test(tokens[at - 2]?.key ?? "");

const PREPOSITIONS = /^[وف]?(?:في|من|عن|علي|الي|بعد|قبل|رغم|برغم|مع|بين|دون|او|اي|كل|عقب|اثر|بسبب|حول|بشان|وسط|بل|مقابل|عدم|ذلك|هذا)$/u;
const BACKGROUND = /^[وف]?(?:يذكر|يعتبر|تعتبر)$/u;

// In words; how far before «أو» its negation stands.
const NEITHER = 14;

const OWN_SIDE = /^(?:جهت|جانب|ناحيت|طرف)(?:ه|ها|هم)$/u;
// In words; whose word it was, and no more.
const SUBJECT = 4;

/** A comma or the sentence's end stands right behind the subject, and no «أن» before it. */
function endsSoon({ tokens }: Reading, { to }: Sentence, at: number): boolean {
  const behind = tokens.slice(at + 1, Math.min(to, at + 2 + SUBJECT));
  const stop = behind.findIndex(({ before }, place) => place > 0 && /[،,]/u.test(before));
  const end = stop < 0 ? behind.length : stop;
  return end <= SUBJECT && !behind.slice(0, end).some(({ key }) => /^[بو]?ان(?:ه|ها|هم)?$/u.test(key));
}

const ISSUED = /^[وفبل]?ل?(?:ال)?(?:بيان|تصريح|تصريحات|حديث|حوار|مقابله|كلمه|خطاب|بلاغ|مقتضب|صحفي|رسمي|خاص|متلفز|تلفزيوني|صحفيه|خاصه|متلفزه|تلفزيونيه)$/u;

/** Whether a word that is spelled like a form of a cue verb is that verb where it stands. */
export function isVerbHere(reading: Reading, sentence: Sentence, at: number, token: Token, form: CueForm): boolean {
  const next = reading.tokens[at + 1];
  // «دانة», «شكوة»: no verb ends so.
  if (token.text.endsWith("ة") && !form.participle) return false;
  if (BACKGROUND.test(token.key) && (next?.key === "ان" || next?.key === "انه" || next?.key === "هنا")) return false;
  if ((/^ال/u.test(token.key) && !/^ال/u.test(form.cue.verb)) || (token.quote !== null && isQuotedName(reading, token.quote))) return false;
  if (token.text.endsWith("نفي") && isNamedDenial(reading, at)) return false;
  if (form.cue.verb === "تابع" && form.plural) return false;
  // «في بيان نشرته الوكالة، أن …»: where it was published; what is said comes behind.
  if (/^(?:نشر|نقل|بث|أورد|وزع|تناقل)$/u.test(form.cue.verb) && /^(?:نشر|نقل|بث|اورد|وزع|تناقل)ت?(?:ه|ها)$/u.test(token.key) && ISSUED.test(reading.tokens[at - 1]?.key ?? "") && /^\s*[،,]?\s*$/u.test(token.before)) return false;
  // «رد فعل»: what one does next.
  if (form.cue.verb === "رد" && /^(?:ال)?(?:فعل|فعله|فعلها|فعلهم|افعال)$/u.test(next?.key ?? "")) return false;
  // «كذبوا علينا»: they lied.
  if (form.cue.verb === "كذّب" && /^علي(?:ه|ها|هم|نا|ي|كم)?$/u.test(next?.key ?? "")) return false;
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
  // «أن الشركة والبلدية يتحملان مسؤولية ما جرى»: laid on others; one bears it oneself.
  if (form.cue.verb === "تحمل" && form.tense === "present" && !/^(?:ا|ن)/u.test(token.key) && reading.tokens.slice(sentence.from, at - 1).some(({ key }) => /^[وبف]?ان$/u.test(key))) return false;
  // «ليس كما ذكر بوضع طبقة جديدة»: what somebody said, and nobody says here.
  if (form.cue.verb === "ذكر" && reading.tokens[at - 1]?.key === "كما" && at - 1 > sentence.from && token.before === " " && (/^ب/u.test(next?.key ?? "") || next?.before !== " ")) return false;
  // «أي تواصل يذكر»: worth a mention.
  if (token.key === "يذكر" && at > sentence.from && token.before === " " && !/^[بو]?ان/u.test(next?.key ?? "") && !/^(?:الذي|التي|لا|لم|لن)$/u.test(reading.tokens[at - 1]?.key ?? "")) return false;
  // «في إجابته التي نشرها في حسابه»: where it stood.
  if (form.cue.verb === "نشر" && /^(?:الذي|التي)$/u.test(reading.tokens[at - 1]?.key ?? "") && /(?:ه|ها)$/u.test(token.key) && /^(?:في|علي|عبر)$/u.test(next?.key ?? "")) return false;
  // «إلا أن تداوله منذ عام 2014 ينفي أن …»: what shows that it is not so, and nobody says it.
  if (form.cue.verb === "نفى" && form.tense === "present" && form.clitic === "" && reading.tokens.slice(Math.max(sentence.from, at - 8), at).some(({ key }) => /^(?:تداول|نشر|انتشار|وجود|ظهور|بث)(?:ه|ها|هم)$/u.test(key))) return false;
  // «وهذه الصور تفند المزاعم», «وهذا ينفي ما قيل»: what shows it.
  if (/^(?:denies|disputes|confirms)$/u.test(form.cue.act) && form.tense === "present" && !form.participle && form.clitic === "" && /^[وف]?(?:هذا|هذه|ذلك|تلك)$/u.test(reading.tokens[at - 1]?.key ?? "") && at > sentence.from) return false;
  // «رفض سامي رزق نفي أو تأكيد ما نشر»: neither is done.
  if (form.cue.verb === "نفى" && token.text.endsWith("نفي") && next?.key === "او" && /^(?:ال)?(?:تاكيد|اثبات)$/u.test(reading.tokens[at + 2]?.key ?? "")) return false;
  // «تعهدت به الإدارة الفرعية»: what an office was charged with.
  if (form.cue.verb === "تعهد" && /^(?:به|بها|بهما)$/u.test(next?.key ?? "")) return false;
  // «ليس بالعفو كما تدعي المرأة، علما بأن …»: whose word it was, and nothing more of hers.
  if (/^(?:زعم|ادّعى)$/u.test(form.cue.verb) && reading.tokens[at - 1]?.key === "كما" && at - 1 > sentence.from && token.before === " " && endsSoon(reading, sentence, at)) return false;
  // «سيستبعده من العمل», «استبعد منه العراق»: left out of something.
  if (form.cue.verb === "استبعد" && (/^(?:منه|منها)$/u.test(next?.key ?? "") || (/(?:ه|ها|هم)$/u.test(token.key) && next?.key === "من" && !OWN_SIDE.test(reading.tokens[at + 2]?.key ?? "")))) return false;
  // «دانت لهم صناعة الأخبار»: it was theirs.
  if (form.cue.verb === "دان" && /^ل(?:ه|ها|هم)$/u.test(next?.key ?? "")) return false;
  // «سيبلغ السبعين من العمر»: how old, how far.
  if (form.cue.verb === "أبلغ" && /^[وف]?س?[يت]بلغ$/u.test(token.key) && (/^(?:\p{N}|ال$|ال(?:ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)|عدد|قيم|سعر|حجم|طول|ارتفاع|مساح|تكلف|نسب|اجمالي|ذرو)/u.test(next?.key ?? "") || (form.tense === "present" && reading.tokens.slice(at + 1, at + 5).some(({ key }) => /^(?:عام|عاما|سنه|متر|مترا|كيلومتر|كيلومترا|دولار|دولارا|ريال|ريالا|مليون|مليار|الميه|بالميه)$/u.test(key))))) return false;
  // «لم تؤكد الوزارة أو تنفي تلك التقارير»: neither.
  if (reading.tokens[at - 1]?.key === "او" && form.tense === "present" && reading.tokens.slice(Math.max(sentence.from, at - NEITHER), at).some(({ key }) => NEGATIONS.test(key))) return false;
  // «لم يؤكد ما إذا كان قد اتخذ …»: a question, and nobody's words.
  if (reading.tokens.slice(Math.max(sentence.from, at - 4), at).some(({ key }, place, near) => key === "ما" && near[place + 1]?.key === "اذا")) return false;
  // «أن الرسالة مكررة»: what is said of it; a circumstance stands behind a comma, or leads to what is said.
  if (form.participle && token.text.endsWith("ة") && token.before === " " && /^ال/u.test(reading.tokens[at - 1]?.key ?? "") && !/^(?:[بو]?ان|علي|الي|ل|ب)/u.test(next?.key ?? "")) return false;
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
  // «القواعد التي أقرها مجلس الجامعة»: passed, not owned up to.
  if (form.cue.verb === "أقر" && /(?:ه|ها)$/u.test(token.key) && /^(?:الذي|التي|كما)$/u.test(reading.tokens[at - 1]?.key ?? "")) return false;
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
  // «خلافات بينه وبين الوزير»: the preposition, told twice.
  if (form.cue.verb === "بيّن" && token.key === "وبين" && reading.tokens.slice(Math.max(sentence.from, at - 8), at).some(({ key }) => /^[وف]?بين(?:ه|ها|هم|هما|نا|ي|ك|كم)?$/u.test(key))) return false;
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
  if (form.cue.verb === "نفى" && /[\u0649]$/u.test(token.text) && (!PREPOSITIONS.test(previous.key) || isMeanwhile(reading, at))) return true;
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
  // «إن ظريف رد على سؤال»
  if (before.length === 1 && /^[وف]?ان$/u.test(reading.tokens[from - 1]?.key ?? "") && reading.tokens[at + 1]?.key === "علي") return true;
  return last.startsWith("ال") || isRole(head.key) || isBody(head.key) || isMedia(head.key) ? !isBody(last) : before.length >= 2;
}
