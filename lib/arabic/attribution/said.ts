import { isVerdict } from "./claim-end.ts";
import { cueFormOf } from "./cue-index.ts";
import type { Found } from "./found.ts";
import { isBody, isDeed, isMedia, isReport } from "./nouns.ts";
import { contentStance } from "./content.ts";
import { beforeOutcome } from "./outcome.ts";
import { isQuotedName } from "./phrase.ts";
import { firstFrom, keysOf, tokensBetween, type Reading } from "./reading.ts";

/** What an act says: its words in the text (UTF-16), and how they are given. */
export type Said = { readonly kind: "quote" | "that" | "object"; readonly start: number; readonly end: number };

const THAT = /^(?:[بولف]?ان|[بو]?ان(?:ه|ها|هم|نا|ني|ا|هما))$/u;
// «أكدت عدم صحة الأخبار … بأن …»: what follows is told, not said.
const UNTRUE = /^(?:عدم|كذب|زيف|بطلان|نفي(?:ه|ها)?)$/u;
const TAILS = /^(?:في|وذلك|فيما|بينما|كما|ردا|تعليقا|بحسب|حسب|وفق|وفقا|نقلا|حسبما|رغم|برغم|بعدما|خلال|يذكر|ويذكر|جاء|وهو|وهي|علي|خاصه|خصوصا|لاسيما|علما|لكن|ولكن)$/u;
// What a quoted title follows: a programme, a book, a play.
const NAMED = /^[بل]?(?:ل)?(?:ال)?(?:برنامج|برنامجه|مسلسل|فيلم|اغنيه|كتاب|كتابه|ديوان|روايه|مسرحيه|حمله|مبادره|عمليه|مشروع|هاشتاغ|وسم|لقب|شعار|بعنوان|فرقه|سفينه)$/u;
const DANGLING = /^[وف]?(?:لكن|لكنه|لكنها|كما|فيما|بينما|حيث|غير|الا|ان|انه|انها|ثم|في|حين|من|وقد|قد|بدوره|جهته|جانبه)$/u;
const NOUN_ACTS = new Set(["denies", "disputes", "no_comment", "retracts", "claims", "threatens_legal_action", "calls_for_investigation"]);

/** The words of an act: a quotation after it, a clause with أن, else what it governs; `from` is the token after its subject. */
export function saidBy(reading: Reading, found: Found, from: number): Said {
  if (found.words !== undefined) return { kind: "that", ...stretch(reading, found.words.from, found.words.to) };
  // «علقت القناة على تحقيق أعرب فيه منتجها عن ثقته بأن …»: what it comments on, not what it says.
  const onAnother = /^(?:علق|عقب)$/u.test(found.form.cue.verb) && reading.tokens.slice(from, Math.min(found.to, from + 30)).some(({ key }) => /^(?:الذي|التي)$/u.test(key));
  const clause = onAnother || UNTRUE.test(reading.tokens[from]?.key ?? "") ? null : thatToken(reading, from, found.to, /^(?:وصف|اعتبر)$/u.test(found.form.cue.verb));
  const that = clause !== null && (isFurther(reading, found, from, clause) || isOfReport(reading, found, from, clause)) ? null : clause;
  const quote = spoken(reading, found, quoteAfter(reading, found, from, that), that) ?? quoteBefore(reading, found) ?? afterColon(reading, found);
  if (quote !== null) return { kind: "quote", ...quote };
  const below = that === null ? belowColon(reading, found) : null;
  if (below !== null) return { kind: "quote", ...below };
  if (that !== null) {
    const start = /^[بولف]?ان$/u.test(reading.tokens[that]?.key ?? "") ? that + 1 : that;
    return { kind: "that", ...stretch(reading, Math.min(start, found.to - 1), retoldEnd(reading, found, clauseEnd(reading, start + 3, found.to))) };
  }
  const object = behindVenue(reading, from, found.to);
  return { kind: "object", ...stretch(reading, Math.min(object, found.to - 1), beforeOutcome(reading, object, clauseEnd(reading, object + 4, found.to))) };
}

// In words, from a verb of saying to what is said, behind where and to whom.
const RETOLD_WITHIN = 12;

/** «نفى الفاتيكان أن البابا قال، في حديث صحفي، إن …»: what is denied is that he said it, and what. */
function retoldEnd(reading: Reading, { act, to }: Found, end: number): number {
  const says = cueFormOf(reading.tokens[end - 1]?.key ?? "")?.cue.act;
  if (act !== "denies" || !/^(?:says|claims|adds)$/u.test(says ?? "")) return end;
  const that = reading.tokens.slice(end, Math.min(to, end + RETOLD_WITHIN)).findIndex(({ key }) => THAT.test(key));
  return that < 0 ? end : clauseEnd(reading, end + that + 4, to);
}

/** «اتهمت … الحكومة بقتل مدنيين …، في تقارير أكدت أنهم …»: a clause behind the object is no longer what is alleged. */
function isFurther(reading: Reading, { form }: Found, from: number, clause: number): boolean {
  if (!/^(?:اتهم|روّج|تداول|تناقل|أشاع)$/u.test(form.cue.verb)) return false;
  const between = reading.tokens.slice(from, clause);
  return form.cue.verb === "اتهم" ? between.some(({ key }, at) => at > 0 && /^ب(?!ان|عد|عض|ين)\S{3,}/u.test(key)) : between.length > 3 && between.some(({ before }) => /[،,]/u.test(before));
}

/** «استنكر التصريحات التي ادعى فيها أن …»: what the other said, within what is condemned. */
const isOfReport = (reading: Reading, { act }: Found, from: number, clause: number): boolean =>
  act === "disputes" && reading.tokens.slice(from, clause).some(({ key }) => /^[وف]?(?:الذي|التي)$/u.test(key)) && !/^ب?ان(?:ه|ها|هم)$/u.test(reading.tokens[clause]?.key ?? "");

/** «اتهمت، في بيان أصدرته أمس، أطرافا …»: the object behind words between commas. */
function behindVenue(reading: Reading, from: number, to: number): number {
  // «… اتهم فيه الحكومة بـ…»
  if (/^(?:فيه|فيها|خلاله|خلالها)$/u.test(reading.tokens[from]?.key ?? "") && from + 1 < to) return from + 1;
  if (reading.tokens[from]?.key === "من" && /^خلال(?:ه|ها)$/u.test(reading.tokens[from + 1]?.key ?? "") && from + 2 < to) return from + 2;
  // «نافية في الوقت نفسه …»
  if (/^في الوقت (?:نفسه|ذاته|عينه)$/u.test(keysOf(reading.tokens, from, from + 3).trim()) && from + 3 < to) return from + 3;
  if (!ASIDES.test(reading.tokens[from]?.key ?? "") || !/[،,]/u.test(reading.tokens[from]?.before ?? "")) return from;
  const comma = reading.tokens.slice(from + 1, Math.min(to, from + LONGEST_ASIDE)).findIndex(({ before }) => /[،,]/u.test(before));
  return comma < 0 ? from : behindVenue(reading, from + 1 + comma, to);
}

// In words; an aside is no longer.
const LONGEST_ASIDE = 18;
const ASIDES = /^(?:في|عبر|خلال|يوم|اليوم|امس|وهي|وهو|التي|الذي|بحسب|وفق|مساء|صباح|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)$/u;

/** «إن ما نشر عن «الخطة الجديدة» غير صحيح»: words quoted inside a longer clause are not what is said. */
function spoken(reading: Reading, found: Found, quote: { start: number; end: number } | null, that: number | null): { start: number; end: number } | null {
  const clause = that === null ? 0 : clauseEnd(reading, that + 4, found.to) - that - 1;
  if (quote === null || that === null) return quote;
  const before = tokensBetween(reading, reading.tokens[that]?.end ?? 0, quote.start).length;
  const inside = tokensBetween(reading, quote.start, quote.end).length;
  const first = tokensBetween(reading, quote.start, quote.end)[0]?.key ?? "";
  if (before > 0 && inside <= PREDICATE && SAYS_OF.test(first) && !/:\s*["“«”„]+\s*$/u.test(reading.text.slice(0, quote.start))) return null;
  // «أن “معلومات مغلوطة” كانت وراء القصف»: a word or two quoted at the head of a clause.
  if (before === 0 && inside <= 3 && clause > 2 * inside + 2) return null;
  // «إن الشركة ستقاضي الصحيفة بسبب “أكاذيب …”», «إن الخبر ليس صحيحا وإنه “لا يدرس …”»: what is threatened or denied comes before.
  const ahead = tokensBetween(reading, reading.tokens[that]?.end ?? 0, quote.start);
  const told = contentStance(keysOf(ahead, 0, ahead.length));
  if (told?.stance === "threatens_legal_action" || (told?.plain === true && told.stance === "denies")) return null;
  return before > 3 && inside < clause * 0.45 ? null : quote;
}

// In words; what is quoted of a clause when only its verdict is: «إن الخبر «لا أساس له من الصحة»».
const PREDICATE = 8;
const SAYS_OF = /^(?:لا|غير|ليس|ليست|عار|عاريه|عاريا|محض|مجرد|كاذب|كاذبه|كذب|باطل|باطله|مفبرك|مفبركه|ملفق|ملفقه|مختلق|مختلقه|زايف|زايفه|مضلل|مضلله|بلا|بدون|دون|ضرب|بعيد|بعيده|ابعد|شايعه|شايعات|اشاعه|اشاعات|افتراء|افتراءات|سخيف|سخيفه|تشوبه|تشوبها|يفتقر|تفتقر|مبالغ|مغلوط|مغلوطه)$/u;

/** `called`: «وصف اتهامات بأن … بأنها أكاذيب»: what a report says is not what it is called. */
function thatToken(reading: Reading, from: number, to: number, called: boolean): number | null {
  for (let at = from; at < Math.min(to, from + 30); at += 1) {
    const token = reading.tokens[at];
    // «…، إلا أن»: the next clause.
    if (token !== undefined && BUT.test(token.key) && THAT.test(reading.tokens[at + 1]?.key ?? "")) return null;
    // «رد على ما قال إنها إشاعة»: what he says of the report.
    if (token !== undefined && THAT.test(token.key) && reading.tokens[at - 2]?.key === "ما" && cueFormOf(reading.tokens[at - 1]?.key ?? "") !== null) continue;
    // «…، بقوله: «نظن بأنه …»»: within another's words.
    if (token !== undefined && token.quote !== null && reading.tokens[at - 1]?.quote === token.quote && !isQuotedName(reading, token.quote)) continue;
    if (token !== undefined && THAT.test(token.key) && !(token.quote !== null && isQuotedName(reading, token.quote)) && !/^(?:الذي|التي)$/u.test(reading.tokens[at - 1]?.key ?? "") && !(called && /^ب?ان$/u.test(token.key) && isReport(reading.tokens[at - 1]?.key ?? ""))) return at;
  }
  return null;
}

const BUT = /^(?:الا|غير|بيد)$/u;

/** The first quotation in reach that holds more than a name. An act with a noun for object is quoted only after a colon. */
function quoteAfter(reading: Reading, found: Found, from: number, that: number | null): { start: number; end: number } | null {
  const [verb, last] = [reading.tokens[found.at], reading.tokens[found.to - 1]];
  if (verb === undefined || last === undefined) return null;
  const passed = /^(?:تداول|تناقل|روّج|نشر|أشاع)$/u.test(found.form.cue.verb);
  const reach = passed ? (reading.tokens[found.sentence.to - 1] ?? last) : last;
  // «وصفتها بـ”الزائفة”، التي …»: what it is called stands right behind.
  const nearest = /^[وف]?(?:وصف|[يت]صف)ت?(?:ه|ها|هم)$/u.test(verb.key) ? (reading.tokens[Math.min(found.at + 3, found.to - 1)] ?? last) : reach;
  const spans = reading.quotes.filter(({ start }) => start >= verb.end && start <= nearest.end);
  if (passed) return spans.find(({ start, end }) => wordCount(reading.text.slice(start, end)) >= 5) ?? null;
  const fitting = spans.filter(({ start, end }) => holdsSpeech(reading, start, end) && belongs(reading, found, start));
  const announced = fitting.filter(({ start }) => !NOUN_ACTS.has(found.act) || /:\s*["“«”„]+\s*$/u.test(reading.text.slice(verb.end, start)) || (that !== null && that <= from + 1));
  const whole = announced.find(({ start, end }) => wordCount(reading.text.slice(start, end)) >= 4);
  return whole ?? announced.find(({ start }) => /:\s*\S?\s*$/u.test(reading.text.slice(Math.max(0, start - 8), start))) ?? null;
}

// In words, from the verb to a colon: at once, or behind where it was said and by whom.
const NEAR = 14;
const FARTHEST = 28;

/** «وقال: …» without marks, or with the closing one alone: the rest of the sentence, or up to that mark. */
function afterColon(reading: Reading, { at, to, act }: Found): { start: number; end: number } | null {
  if (!/^(?:says|adds|reports|clarifies|denies)$/u.test(act)) return null;
  const near = reading.tokens.slice(at + 1, Math.min(to, at + FARTHEST)).findIndex((token) => /:\s*$/u.test(token.before));
  const colon = near < 0 ? -1 : at + 1 + near;
  const [first, last] = [reading.tokens[colon], reading.tokens[to - 1]];
  if (/^(?:[بل]?عنوان|عنوانه|عنوانها)$/u.test(reading.tokens[colon - 1]?.key ?? "")) return null;
  // «مضيفة: أن …»: a clause.
  if (colon >= 0 && /^[بو]?ان(?:ه|ها|هم|نا|ني)?$/u.test(first?.key ?? "")) return null;
  if (colon < 0 || first === undefined || last === undefined || to - colon < 4 || (near > NEAR && reading.tokens.slice(at + 1, colon).some(({ key }) => /^(?:ان|انه|انها|بان)$/u.test(key) || cueFormOf(key)?.cue.act === "denies"))) return null;
  const closing = reading.text.slice(first.start, last.end).search(/["”»″]\s*[،,.]/u);
  return { start: first.start, end: closing > 20 ? first.start + closing : last.end };
}

/** «وكتب على حسابه:» at a paragraph's end: the next paragraph, or what stands there in quotation marks. */
function belowColon(reading: Reading, { to, sentence, act }: Found): { start: number; end: number } | null {
  const [last, first] = [reading.tokens[to - 1], reading.tokens[to]];
  if (to !== sentence.to || last === undefined || first === undefined || !/^(?:says|adds|reports|clarifies|denies|retracts)$/u.test(act)) return null;
  if (!/^\s*:\s*\n/u.test(reading.text.slice(last.end, first.start))) return null;
  const quote = first.quote === null ? undefined : reading.quotes[first.quote];
  if (quote !== undefined) return { start: quote.start, end: quote.end };
  if (cueFormOf(first.key) !== null) return null;
  const end = reading.text.indexOf("\n\n", first.start);
  return { start: first.start, end: end < 0 ? reading.text.length : end };
}

// In words; how far before a quotation the accusation stands.
const ACCUSED = 14;

/** No verb of saying between the act and the quotation: it would be the words of someone within the story. */
function belongs(reading: Reading, found: Found, start: number): boolean {
  const between = reading.tokens.slice(found.at + 1, found.to).filter((token) => token.end <= start);
  // «ردا على اتهام سالم له بأنه «…»، قال إن …»: what he is accused of.
  if (THAT.test(between.at(-1)?.key ?? "") && between.slice(-ACCUSED).some(({ key }) => /^(?:ال)?(?:اتهام|اتهامه|اتهامها|اتهامات|ادعاء|مزاعم|زعم)$/u.test(key)) && /^[وف]?(?:ردا|تعليقا|تعقيبا)$/u.test(between.find(({ key }) => /^[وف]?(?:ردا|تعليقا|تعقيبا)$/u.test(key))?.key ?? "")) return false;
  return !between.some(({ key }, at) => at > 2 && /^(?:قال|قالت|يقول|كتب|زعم|اعلن|اضاف|اضافت|تابع|تابعت|صرح|صرحت|طالع|طالعت|طالعنا|اطلع|اطلعت|سمع|سمعت|قرا|قرات)$/u.test(key));
}

function holdsSpeech(reading: Reading, start: number, end: number): boolean {
  const inside = tokensBetween(reading, start, end);
  const [first] = inside;
  if (first === undefined) return false;
  const previous = reading.tokens[firstFrom(reading.tokens, first.start) - 1];
  if (/^(?:[بل]?عنوان|[بل]?اسم|تسمي|يسمي|سمي|سميت|المسماه|المسمي|بعنوان|عنوانه|عنوانها|المعنون|المعنونه|وسم|هاشتاغ)$/u.test(previous?.key ?? "")) return false;
  if (/:\s*["“«”„]*\s*$/u.test(reading.text.slice(Math.max(0, start - 8), start))) return true;
  if (previous !== undefined && inside.length <= 6 && (isMedia(previous.key) || isBody(previous.key) || NAMED.test(previous.key))) return false;
  if (inside.length >= 5) return true;
  const announced = /[:]\s*\S?\s*$/u.test(reading.text.slice(Math.max(0, start - 8), start)) || THAT.test(previous?.key ?? "");
  return announced || contentStance(keysOf(inside, 0, inside.length)) !== null;
}

/** «…»، قال فلان: the quotation ends right before the verb. */
function quoteBefore(reading: Reading, found: Found): { start: number; end: number } | null {
  const verb = reading.tokens[found.at];
  if (verb === undefined || found.form.clitic !== "" || found.form.participle || !/^(?:says|adds|clarifies)$/u.test(found.act)) return null;
  const span = reading.quotes.find(({ end }) => end <= verb.start && /^["“”«»″\s،,.-]{1,5}(?:هكذا |بهذه الكلمات )?$/u.test(reading.text.slice(end, verb.start)));
  if (span === undefined || wordCount(reading.text.slice(span.start, span.end)) < 4) return null;
  // «أجاب سالم: «…»، تقول الصحيفة إن …»: the quotation has its own verb before it.
  const first = firstFrom(reading.tokens, span.start);
  const own = reading.tokens.slice(Math.max(found.sentence.from, first - 4), first).some(({ key, quote }) => quote === null && /^(?:says|adds|clarifies)$/u.test(cueFormOf(key)?.cue.act ?? ""));
  return own ? null : span;
}

// In words; a name set between commas.
const ASIDE = 3;

// In words, behind «غير أن»: who it is of, and that he speaks.
const SOON = 3;

function speaksSoon({ tokens }: Reading, from: number): boolean {
  return tokens.slice(from, from + SOON).some(({ key, quote }) => quote === null && cueFormOf(key) !== null);
}

/** Where a clause ends: at a comma after which the narrator adds where, when or by whom it was said. */
export function clauseEnd(reading: Reading, from: number, to: number): number {
  for (let at = from - 2; at < to; at += 1) {
    const token = reading.tokens[at];
    // «… بالتصوير غير أن أقرباءها نفوا»: the next clause, with a subject of its own.
    if (token !== undefined && at >= from && token.quote === null && BUT.test(token.key) && reading.tokens[at + 1]?.key === "ان" && speaksSoon(reading, at + 2)) return at;
    if (token !== undefined && /[،,]/u.test(token.before) && BUT.test(token.key) && THAT.test(reading.tokens[at + 1]?.key ?? "") && token.quote === null) return at;
    // «حصل محاميه، مايكل كوهين، على المال»: the comma closes a name.
    if (token !== undefined && /^(?:في|علي|من|خلال)$/u.test(token.key) && reading.tokens.slice(Math.max(from - 2, at - ASIDE), at).some(({ before }) => /^\s*[،,]/u.test(before))) continue;
    if (token !== undefined && at >= from && token.key === "وذلك" && token.quote === null) return at;
    // «لم تصدر عنه، وهي عارية من الصحة»: the verdict belongs to it.
    if (token !== undefined && /^وه[وي]$/u.test(token.key) && isVerdict(reading.tokens[at + 1]?.key ?? "", reading.tokens[at + 2]?.key ?? "")) continue;
    if (at >= from && token !== undefined && /[،,]/u.test(token.before) && (TAILS.test(token.key) || (/^و/u.test(token.key) && (isDeed(token.key) || /^و[يت](?:تم|جري|اتي|ذكر|شار)$/u.test(token.key)))) && token.quote === null) return at;
  }
  while (to > from - 3 && DANGLING.test(reading.tokens[to - 1]?.key ?? "")) to -= 1;
  return to;
}

/** Tokens from..to as a stretch of the text. */
export function stretch(reading: Reading, from: number, to: number): { start: number; end: number } {
  const [first, last] = [reading.tokens[from], reading.tokens[Math.max(from, to - 1)]];
  return balanced(reading, first?.start ?? 0, last?.end ?? 0);
}

/** With the mark that closes a quotation begun inside. */
function balanced({ text, quotes }: Reading, start: number, end: number): { start: number; end: number } {
  const inside = text.slice(start, end);
  const opened = (inside.match(/[“«]/gu) ?? []).length - (inside.match(/[”»″]/gu) ?? []).length;
  const odd = (inside.match(/"/gu) ?? []).length % 2 === 1;
  return opened > 0 || odd || quotes.some((quote) => quote.start > start && quote.end === end) ? { start, end: end + (/^[”»″"“]/u.test(text.slice(end)) ? 1 : 0) } : { start, end };
}

const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
