import { isAddressee, withoutAddressee, withoutComplement } from "./accused.ts";
import { cueFormOf } from "./cue-index.ts";
import { afterAdverbs, behindAsides, behindPlace } from "./behind.ts";
import type { Found } from "./found.ts";
import { authorOf, goesOnWith, isBareStatement, isStatement } from "./issued.ts";
import { isPartyWord, isBody, isDeed, isMedia, isMasdar, isReport, isRole, STOPS } from "./nouns.ts";
import { bareFirst, namedLast, resolve, remember, rememberUnnamed, wasUnnamed, type People } from "./people.ts";
import { isOutlet } from "./party.ts";
import { isOwnParty } from "./phrase-ends.ts";
import { apposition, isQuotedName, nounPhrase, type Range } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { NAMED_WITH_B, NAMED_WITH_L, namedBy, type Named } from "./speaker.ts";
import type { Speaker } from "./suggestion.ts";

/** Who speaks in an act, and the token where the telling of who it is ends. `implied`: by the verb's form alone. */
export type Subject = { readonly speaker: Speaker | null; readonly mention: string; readonly to: number; readonly implied: boolean };

/** The last one who spoke, whom «وأضاف» and «مضيفًا» go on with. */
export type Last = { readonly speaker: Speaker; readonly feminine: boolean };

const HEADS = /^[وف]?(?:كان|كانت|كما|فيما|بينما|حيث|اذ|لكن|غير|قد|فقد|وقد|ثم|ان|و|هذا|ايضا|كذلك|اما|او|الا|بيد)$/u;
// «لافتة إلى أنها كلّفت …», «فإنه يحتفظ بـ…»: the one who spoke last.
const GOES_ON = /^[بوفل]?ان(?:ه|ها|هم|هما|نا|ني)$/u;
const TAKES_OBJECT = new Set(["denies", "disputes", "confirms", "retracts", "no_comment", "threatens_legal_action"]);

/** Finds the subject of an act: after the verb, before it, or (pronoun, bare role, surname) among those named earlier. */
export function subjectOf(reading: Reading, found: Found, people: People, last: Speaker | null): Subject {
  const { at, to, form, act, by } = found;
  if (by !== undefined) return toldBy(reading, by, at, people, last);
  if (form.participle || GOES_ON.test(reading.tokens[at - 1]?.key ?? "")) return { speaker: last, mention: "", to: at + 1, implied: true };
  // «تداولت أنباء صحافية عن …»: news that goes round by itself.
  const passed = reading.tokens[at + 1]?.key ?? "";
  if (/^(?:تداول|تناقل)$/u.test(form.cue.verb) && isReport(passed) && !isMedia(passed)) return { speaker: null, mention: "", to: at + 1, implied: false };
  // «نشرت الصحيفة تقريرا يقول …»: the report says what its publisher does.
  const carrier = reading.tokens[at - 1];
  if (last !== null && carrier !== undefined && (form.tense === "present" || /ا$/u.test(carrier.key)) && form.clitic === "" && at > found.sentence.from && isReport(carrier.key.replace(/ا$/u, "")) && !/^ال/u.test(carrier.key)) return { speaker: last, mention: "", to: at + 1, implied: true };
  // «تقريرا صحفيا اتهمها بحجب معلومات»: the report accuses; whom, is joined to the verb, and behind it stands of what.
  if (form.cue.verb === "اتهم" && /(?:ه|ها|هم)$/u.test(reading.tokens[at]?.key ?? "") && /^ب(?!ال)\S{3}/u.test(reading.tokens[at + 1]?.key ?? "")) return { speaker: null, mention: "", to: at + 1, implied: false };
  const before = phraseBefore(reading, found, last === null || isOutlet(last));
  const relative = /^[و]?(?:الذي|التي)$/u.test(reading.tokens[at - 1]?.key ?? "") && !hasOwnSubject(reading, at) ? (namedRightBefore(reading, found, people) ?? antecedent(people, found)) : null;
  if (relative !== null) return { speaker: relative, mention: relative.name, to: at + 1, implied: false };
  const headline = found.sentence.title || form.tense === "present";
  const start = form.cue.verb === "جاء" ? statementAfter(reading, at, to) : (quotedSource(reading, found) ?? behindPlace(reading, at + 1, to) ?? behindAsides(reading, at + 1, to) ?? afterAdverbs(reading, at + 1, to));
  const written = isStatement(reading.tokens[start]?.text ?? "") ? authorOf(reading, { from: start, to: start + 1 }, to) : null;
  if (written !== null) return { speaker: known(people, written.named, at), mention: written.named.name, to: written.to, implied: false };
  const after = nounPhrase(reading, start, to, TAKES_OBJECT.has(act) ? "object" : "later");
  const [first, second] = (headline || standsFirst(reading, before, after) || /^[وف]?قد$/u.test(reading.tokens[at - 1]?.key ?? "")) && start === at + 1 && before !== null ? [before, after] : [isPlausible(reading, after) && !(form.plural && before !== null) && !isJudged(reading, found, after) ? after : null, before];
  const found_ = first ?? second;
  const whole_ = found_ === null || found_ === before ? found_ : withoutComplement(reading, form.cue.verb, withoutAddressee(reading, form.cue.verb, found_));
  const phrase = whole_ !== null && whole_ !== before && last !== null && isAddressee(reading, found, whole_) ? null : whole_;
  // «لكن نتائج التحقيق لم تؤكد …»: nobody speaks.
  if (phrase !== null && phrase === before && FINDINGS.test(reading.tokens[phrase.from]?.key ?? "")) return { speaker: null, mention: "", to: at + 1, implied: false };
  if (phrase === null || phrase.from === phrase.to || !isPlausible(reading, phrase)) return { speaker: last, mention: "", to: at + 1, implied: true };
  const second_ = apposition(reading, phrase, phrase === before ? at : to);
  const named = namedBy(reading, phrase, second_);
  if (named === null) return { speaker: last, mention: "", to: at + 1, implied: true };
  const end = phrase === before ? at + 1 : (second_?.to ?? phrase.to);
  const author = isStatement(named.name) ? authorOf(reading, phrase, to) : null;
  if (author === null && last !== null && act !== "claims" && isBareStatement(named.name)) return { speaker: last, mention: named.name, to: end, implied: true };
  const voice = author ?? throughWhom(reading, end, to);
  const speaker = known(people, voice?.named ?? named, at);
  if (named.bare && last !== null && /^(?:فيها|فيه|به|بها|لديه|لديها|منها|منه|باسمها|باسمه)$/u.test(reading.tokens[end]?.key ?? "")) return { speaker: last, mention: named.name, to: end, implied: false };
  // «ندّدت روسيا بالتقرير، وقالت سفارتها إن …»
  if (last !== null && /(?:ها|هم)$/u.test(reading.tokens[phrase.from]?.key ?? "") && isBody((reading.tokens[phrase.from]?.key ?? "").replace(/(?:ت)?(?:ها|هم)$/u, "ه"))) return { speaker: last, mention: named.name, to: end, implied: false };
  const meant = goesOnWith(named, speaker) && !wasUnnamed(people, named.name) ? (last ?? namedLast(people, at) ?? speaker) : speaker;
  if (named.bare && meant === speaker) rememberUnnamed(people, named.name);
  return { speaker: meant, mention: named.name, to: behindAudience(reading, Math.max(voice?.to ?? end, end), to), implied: meant !== speaker };
}

/** «التي اعتبرتها ملفقة»: how they are judged, not by whom. */
const isJudged = (reading: Reading, { at, form }: Found, { from }: Range): boolean =>
  /^(?:اعتبر|وصف|رأى)$/u.test(form.cue.verb) && /(?:ه|ها|هم)$/u.test(reading.tokens[at]?.key ?? "") && !/^ال/u.test(reading.tokens[from]?.key ?? "ال") && !isRole(reading.tokens[from]?.key ?? "") && !isBody(reading.tokens[from]?.key ?? "");

/** «لكن الخبير سامي رزق نفى صلاحية الدراسة»: a role or a body before the verb, neither behind it. */
function standsFirst(reading: Reading, before: Range | null, after: Range): boolean {
  const begins = ({ from }: Range): boolean => isPartyWord(reading.tokens[from]?.key ?? "");
  return before !== null && begins(before) && !begins(after);
}

/** «أكد لـ«الضفة» صحة …»: the token behind the outlet to which it was said. */
function behindAudience(reading: Reading, from: number, to: number): number {
  const quote = reading.tokens[from + 1]?.quote ?? null;
  if (reading.tokens[from]?.key !== "ل" || quote === null || !isQuotedName(reading, quote)) return from;
  let at = from + 1;
  while (at < to && reading.tokens[at]?.quote === quote) at += 1;
  return at;
}

/** «فلان: …»، «وبحسب فلان، فإن …». */
function toldBy(reading: Reading, by: Range, at: number, people: People, last: Speaker | null): Subject {
  const named = namedBy(bareFirst(reading, by), by, apposition(reading, by, at + 1));
  if (named === null) return { speaker: last, mention: "", to: at + 1, implied: true };
  const name = named.name.replace(/^ب(?=ال)/u, "").replace(/^لل(?=...)/u, "ال").replace(/^ل(?=(?:ل|وزار|هي|متحدث|رئيس|مدير|مسؤول|بيان|مصدر|مصادر))/u, "");
  return { speaker: known(people, { ...named, name, role: named.role?.replace(/^لل(?=...)/u, "ال") ?? null }, at), mention: name, to: at + 1, implied: false };
}

/** «جاء ذلك في بيان …», «جاء نص البيان: …»: the token with which the statement is named. */
function statementAfter(reading: Reading, at: number, to: number): number {
  if (reading.tokens[at + 1]?.key === "نص") return at + 2;
  const link = reading.tokens.slice(at + 1, Math.min(to, at + 4)).findIndex(({ key }) => /^(?:في|ضمن|خلال|علي)$/u.test(key));
  return link < 0 ? at + 3 : at + link + 2;
}

/** «نقلت الوكالة عن فلان قوله …»: the token with which فلان begins. */
function quotedSource(reading: Reading, { at, to, form }: Found): number | null {
  if (form.cue.verb !== "نقل" && form.cue.verb !== "صدر") return null;
  const link = reading.tokens.slice(at + 1, Math.min(to, at + 9)).findIndex(({ key }) => key === "عن");
  return link < 0 ? null : at + link + 2;
}

/** «نفت السعودية عبر وزير الطاقة …»: the person through whom a body speaks. */
function throughWhom(reading: Reading, end: number, to: number): { named: Named; to: number } | null {
  const next = reading.tokens.slice(end, Math.min(to, end + 6)).findIndex(({ key }) => key === "عبر" || key === "لسان");
  const from = next < 0 ? end : reading.tokens[end + next]?.key === "لسان" ? end + next - 1 : end + next;
  const [first, second] = [reading.tokens[from]?.key ?? "", reading.tokens[from + 1]?.key ?? ""];
  const start = first === "عبر" ? from + 1 : first === "علي" && second === "لسان" ? from + 2 : null;
  if (start === null || !isRole(reading.tokens[start]?.key ?? "")) return null;
  const phrase = nounPhrase(reading, start, to, "object");
  const second_ = apposition(reading, phrase, to);
  const named = namedBy(reading, phrase, second_);
  return named === null || named.bare ? null : { named, to: second_?.to ?? phrase.to };
}

/** «الكتاب الذي ندد به الرئيس»: the relative word is the object. */
const hasOwnSubject = (reading: Reading, at: number): boolean =>
  /(?:ه|ها)$/u.test(reading.tokens[at]?.key ?? "") || /^(?:به|بها|فيه|فيها|عنه|عنها|منه|منها|عليه|عليها)$/u.test(reading.tokens[at + 1]?.key ?? "");

/** «نقلا عن وكالة الاستخبارات الألمانية، التي رفضت …»: the body named right before the relative word. */
function namedRightBefore(reading: Reading, { at, sentence }: Found, people: People): Speaker | null {
  for (let from = Math.max(sentence.from, at - 8); from < at - 2; from += 1) {
    if (!isBody(reading.tokens[from]?.key ?? "") || reading.tokens[from]?.quote !== null) continue;
    const phrase = nounPhrase(reading, from, at - 1, "none");
    const named = phrase.to === at - 1 && phrase.to - phrase.from >= 2 ? namedBy(reading, phrase, null) : null;
    if (named !== null) return resolve(people, named, at);
  }
  return null;
}

/** «المتحدث … فلان، الذي قال»: the last one named before it in the sentence. */
function antecedent(people: People, { at, sentence }: Found): Speaker | null {
  return people.known.filter((known) => known.at >= sentence.from && known.at < at).toSorted((a, b) => b.at - a.at)[0]?.speaker ?? null;
}

function known(people: People, named: Named, at: number): Speaker {
  const speaker = resolve(people, named, at);
  if (!named.bare || speaker.name !== named.name) remember(people, speaker, at);
  return speaker;
}

const CONNECTS = /^[وف]?(?:لكن|بينما|فيما|بعدما)$/u;
const THAT = /^[وفب]?ان$/u;

/** The noun phrase that stands whole between the clause's beginning and the verb; `retold`: within what an outlet says, «… أن فلانا نفى». */
function phraseBefore(reading: Reading, { at, sentence }: Found, retold: boolean): Range | null {
  let from = at;
  while (from > sentence.from && !/[،,؛:]/u.test(reading.tokens[from]?.before ?? "") && at - from < 16 && !(from < at && (CONNECTS.test(reading.tokens[from - 1]?.key ?? "") || (retold && THAT.test(reading.tokens[from - 1]?.key ?? ""))))) from -= 1;
  if (reading.tokens[sentence.from]?.key !== undefined && isBareVerb(reading, sentence.from, at)) return null;
  const near = whole(reading, nounPhrase(reading, beginning(reading, from, at), at, "none"), at);
  if (near !== null) return near;
  const phrase = nounPhrase(reading, beginning(reading, sentence.from, at), at, "none");
  const second = apposition(reading, phrase, at);
  if (second !== null && wholeEnd(reading, second.to, at)) return phrase;
  // «وكانت الوكالة، زعمت …»: a comma where none belongs.
  if (phrase.to === at && /^[وف]?كانت?$/u.test(reading.tokens[sentence.from]?.key ?? "")) return phrase;
  return isAside(reading, phrase, at) ? phrase : behindComma(reading, sentence.from, at);
}

/** «…، لكن محاميه، سامي رزق، هدد بـ…»: a role and the name in apposition, in the midst of a sentence. */
function behindComma(reading: Reading, from: number, at: number): Range | null {
  for (let place = at - 1; place > Math.max(from, at - 16); place -= 1) {
    if (!/[،,؛]/u.test(reading.tokens[place]?.before ?? "")) continue;
    const phrase = nounPhrase(reading, beginning(reading, place, at), at, "none");
    const second = isRole(reading.tokens[phrase.from]?.key ?? "") ? apposition(reading, phrase, at) : null;
    if (second !== null && wholeEnd(reading, second.to, at)) return phrase;
  }
  return null;
}

/** «غير أن عضوا بالمجلس، فضل عدم ذكر اسمه، أقر …»: one clause between commas, and right behind it the verb. */
function isAside(reading: Reading, phrase: Range, at: number): boolean {
  const commas = reading.tokens.slice(phrase.to, at + 1).flatMap(({ before }, place) => (/[،,]/u.test(before) ? [phrase.to + place] : []));
  const [opening, closing, ...more] = commas;
  const head = reading.tokens[phrase.from]?.key ?? "";
  if (opening === undefined || closing !== at || more.length > 0 || opening - phrase.to > 6 || phrase.to === phrase.from || !(isRole(head) || isRole(head.replace(/ا$/u, "")))) return false;
  return /^(?:فضل|فضلت|طلب|طلبت|رفض|رفضت|اشترط|اشترطت|لم|الذي|التي|وهو|وهي|كان|كانت)$/u.test(reading.tokens[opening]?.key ?? "");
}

/** «تداول ناشطون مقطعا قالوا …»: what stands before the verb begins with a verb of its own. */
function isBareVerb(reading: Reading, from: number, at: number): boolean {
  const form = cueFormOf(reading.tokens[from]?.key ?? "");
  return form !== null && form.tense === "past" && form.cue.act === "claims" && at - from < 16 && !reading.tokens.slice(from + 1, at).some(({ before }) => /[،,؛]/u.test(before));
}

function beginning(reading: Reading, from: number, at: number): number {
  let start = from;
  while (start < at && HEADS.test(reading.tokens[start]?.key ?? "")) start += 1;
  return start + 1 < at && isDeed(reading.tokens[start]?.key ?? "") ? start + 1 : start;
}

const whole = (reading: Reading, phrase: Range, at: number): Range | null => (phrase.to > phrase.from && wholeEnd(reading, phrase.to, at) ? phrase : null);

/** Only قد، لم and the like may stand between a subject and its verb, or a time. */
function wholeEnd(reading: Reading, to: number, at: number): boolean {
  return at - to <= 5 && reading.tokens.slice(to, at).every(({ key }) => /^(?:فقد|قد|لم|لا|لن|فلم|فلا|فلن|ولم|فقال|كان|كانت|سوف|اليوم|امس|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)$/u.test(key));
}

function isPlausible(reading: Reading, phrase: Range): boolean {
  const head = reading.tokens[phrase.from];
  if (head === undefined || phrase.from >= phrase.to) return false;
  if (head.quote !== null && isQuotedName(reading, head.quote)) return true;
  if (NOBODY.test(head.key) || (/^ل.{3,}/u.test(head.key) && !NAMED_WITH_L.test(head.key) && !isRole(head.key) && !isBody(head.key)) || (/ا$/u.test(head.key) && isReport(head.key.slice(0, -1)))) return false;
  if (/^\p{N}/u.test(head.key) || STOPS.has(head.key) || (/^ب(?=ال|.{4})/u.test(head.key) && !isBody(head.key))) return NAMED_WITH_B.test(head.key) && !isMasdar({ key: head.key.slice(1), text: head.text.slice(1) }) && !isReport(head.key.slice(1));
  if (head.key === "باسم" && isBody(reading.tokens[phrase.from + 1]?.key ?? "")) return false;
  if (/^(?!ال)\S*(?:ت(?:ه|ها|هم)|ها|هم)$/u.test(head.text) && !isOwnParty(head.key) && !isMedia(head.key)) return false;
  if (isAddressed(head.key) || THINGS.test(head.key) || OWN_WORDS.test(head.key) || /^[وف]?في$/u.test(head.key)) return false;
  return isMedia(head.key) || isRole(head.key) || (!isReport(head.key) && !(isMasdar(head) && phrase.to - phrase.from === 1));
}

// «لأول مرة»، «مثل تلك الأخبار»، «يدّعي كونه …»: no subjects.
const NOBODY = /^(?:[وف]?(?:[بل]|ك)?(?:هذا|هذه|ذلك|تلك|هذين|هاتين)|كون(?:ه|ها|هم)|لاول|لثاني|مثل|مثلما|هكذا|مره|نحو|اكثر|حق|ملابسات|ملابساته|كامل|تفاصيل|حقيقه|قبيل|بعيد|ابان|علنا|نيه|سبب|اسباب|عزم(?:ه|ها)|نيت(?:ه|ها))$/u;

// What an act of speech is about or made with; no one speaks by that name.
const THINGS = /^(?:ال)?(?:اجراء|اجراءات|صمت|قضاء|دعوي|دعاوي|شكوي|بلاغ|بلاغا|اعتذار|اعتذاره|اعتذارها|مسووليه|قلق|قلقه|استياءه|استياءها|اسف|اسفه|اسفها|رد|ردود|اجابه|نتايج|نتيجه|تحقيق|تحقيقات|تحريات|موقف|موقفه|موقفها|بذلك|لذلك|كلام)$/u;

const FINDINGS = /^(?:ال)?(?:نتايج|نتيجه|تحقيق|تحقيقات|تحريات|ادله|فحوص|فحوصات)$/u;

// «حذف تدوينته», «سحب تصريحه»: what is taken back.
const OWN_WORDS = /^(?:تدوينت|تغريدت|تصريح|تصريحات|منشور|خبر|تقرير|مقال|مقالت|رد|كلام|روايت|كلمت|اقوال)(?:ه|ها|هم)$/u;

/** «لأحد مساعديه»، «لصحيفة …»، «للصحفيين»: to whom it was said. */
const isAddressed = (key: string): boolean => /^ل(?:احد|ل)/u.test(key) || /^ل.{3,}(?:ه|ها|هم)$/u.test(key) || (/^ل/u.test(key) && [isRole, isBody, isMedia].some((is) => is(key.slice(1))));
