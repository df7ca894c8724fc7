import { NAMED_WITH_B, NAMED_WITH_L, NAMED_WITH_W } from "./unjoined-names.ts";
import { isBody, isMasdar, isMedia, isRole, TITLES, withoutArticle } from "./nouns.ts";
import type { Range } from "./phrase.ts";
import type { Reading, Token } from "./reading.ts";
import { isCountry } from "./states.ts";

/** A speaker as the text names them: `bare` when only a role or a body's kind is said («المتحدث»، «الوزارة»). */
export type Named = { readonly name: string; readonly role: string | null; readonly bare: boolean };

const DEPARTMENTS = /^(?:شوون|اعمال|تحرير|علاقات|عام|اول|كبير|سابق|جمهوريه|عموم|امن|دفاع|صحه|خارجيه|داخليه|مخابرات|استخبارات|تجاره|مبيعات|طيران|وزراء|نواب|اركان|عمليات|تربيه|تعليم|عدل|ماليه|اقتصاد|طاقه|نفط|بترول|زراعه|مياه|نقل|سياحه|اعلام|ثقافه|شباب|رياضه|شووون|شركات|خبراء|حقوق|انسان|علوم|دين|سياسي|امني|عسكري|رفيع|حكومي|قضايي|بارز|مطلع|دبلوماسي|طبي|محلي|رسمي|ايراني|امريكي|اسراييلي|روسي|مجلسي|عهد|دوله|اداره|باسم|بحسب|كره|قدم|ابحاث|دراسات|تنفيذي|العهد|عيان)$/u;
// They govern what follows: «مديرية أمن سوهاج».
const GOVERNING = /^(?:(?:لل?|ب)(?:صحه|تعليم|تربيه|شرطه|شوون|امن|زراعه|مياه|طرق|مرور)|[بل]?(?:منطقه|ناحيه|بلده|قريه|مخيم|مطار|ميناء|معبر|سجن|فرع|برنامج|مشروع)|شوون|اعمال|علاقات|امن|دفاع|صحه|خارجيه|داخليه|تجاره|تعليم|عدل|ماليه|نقل|اوقاف|وزراء|نواب|عموم)$/u;

// Given names that are ranks and roles too.
const NAMES_TOO = /^(?:مختار|امير|امين|سلطان|خليفه|نجم|رايد|عميد|ملك|حارس|قايد|سيد|زعيم|مفتي|فريق|نبيل)$/u;
// What may stand inside a role: defined words, and words with a joined preposition.
const DEFINED = /^[وف]?(?:ال|لل|بال|كال)(?=..)/u;

/** The words of a noun phrase, and of the one in apposition, as name and role. */
export function namedBy(reading: Reading, phrase: Range, appositive: Range | null): Named | null {
  const first = split(reading, phrase);
  if (first === null || appositive === null || (first.bare && namesAnother(reading, phrase))) return first;
  const second = split(reading, appositive);
  if (second === null) return first;
  if (first.bare) return second.bare ? first : { name: second.name, role: first.name, bare: false };
  // «المدير الفني لنادي باريس سان جيرمان، أوناي إيمري، …»: what stands between commas is the name.
  if (first.role !== null && second.role === null && !second.bare && (isHoused(reading, phrase) || isPlace(reading, phrase, first)) && appositive.to - appositive.from <= 3) return { name: second.name, role: sliceOf(reading, reading.tokens.slice(phrase.from, phrase.to)), bare: false };
  return { name: first.name, role: first.role ?? second.role ?? second.name, bare: false };
}

/** A role in a house that goes by its name: «لنادي …», «بشركة …». */
const isHoused = (reading: Reading, { from, to }: Range): boolean => reading.tokens.slice(from + 1, to).some(({ key }) => /^(?:ل|ب)(?!ل)/u.test(key) && isBody(key.slice(1)));

/** «مدير المستشفى الجامعي سهلول، …», «مدير معهد سالم ناصر بالنهر، …»: what the house is called by, one word or up to a place. */
const isPlace = (reading: Reading, { from, to }: Range, { name }: Named): boolean => {
  const last = reading.tokens[to - 1]?.key ?? "";
  return isBody(withoutArticle(reading.tokens[from + 1]?.key ?? "")) && (!name.includes(" ") || /^ب.{3,}/u.test(last));
};

const OF_LEADER = /^لل(?:رييس|رييسه|ملك|امير|وزير|وزيره)$/u;

/** «مساعد سابق للرئيس الأمريكي، فلان»: the name behind the comma is the president's. */
const namesAnother = (reading: Reading, { from, to }: Range): boolean => reading.tokens.slice(from + 1, to).some(({ key }) => OF_LEADER.test(key));

function split(reading: Reading, { from, to }: Range): Named | null {
  const tokens = reading.tokens.slice(from, to);
  const start = titlesOf(tokens);
  const words = tokens.slice(start < tokens.length ? start : 0);
  const [head] = words;
  if (head === undefined) return null;
  if (NAMES_TOO.test(head.key) && isFamilyName(words[1]?.key ?? "")) return nameFirst(reading, words);
  // «خليفة حفتر»
  if (/^(?:خليفه|مختار)$/u.test(head.key) && words[1] !== undefined && !DEFINED.test(words[1].key) && !isCountry(words[1].key) && !isBody(words[1].key)) return nameFirst(reading, words);
  // «المختار ولد داهي»
  if (NAMES_TOO.test(withoutArticle(head.key)) && /^(?:ولد|بن|ابن|بنت)$/u.test(words[1]?.key ?? "")) return nameFirst(reading, words);
  if (isRole(head.key) || isRole(head.key.replace(/^و/u, ""))) return roleFirst(reading, words);
  const described = describedFirst(reading, words);
  if (described !== null) return described;
  if (isBody(head.key) || isMedia(head.key)) return { name: sliceOf(reading, words), role: null, bare: words.length === 1 };
  return nameFirst(reading, words);
}

/** «شركة النفط البرازيلية بتروبراس»: what it is, and by which name it goes, behind an adjective. */
function describedFirst(reading: Reading, words: readonly Token[]): Named | null {
  const at = words.length - 1;
  const [name, before] = [words[at], words[at - 1]];
  if (at < 2 || name === undefined || before === undefined || !/^ال\S+(?:ي|يه)$/u.test(before.key)) return null;
  const marked = name.quote !== null && words[0]?.quote === null;
  if (!marked && (at < 3 || !isBody(words[0]?.key ?? ""))) return null;
  if (marked) return { name: sliceOf(reading, [name]), role: sliceOf(reading, words.slice(0, at)), bare: false };
  if (/^(?:ال|ب|ل|و|ف|ك)/u.test(name.key) && !NAMED_WITH_B.test(name.key) || name.key.length < 4 || /^ت.{2,}ت$/u.test(name.key) || /(?:ي|يه)$/u.test(name.key) || isCountry(name.key) || isRole(name.key) || isBody(name.key)) return null;
  return { name: sliceOf(reading, [name]), role: sliceOf(reading, words.slice(0, at)), bare: false };
}

const isFamilyName = (key: string): boolean => /^ال\S{2,}ي$/u.test(key) && !isCountry(key);

// «معالي الأمين العام»: they belong to no role.
const HONORIFICS = /^(?:معالي|سعاده|فضيله|سماحه|نيافه|سياده)$/u;

/** How many titles stand first; a title that governs something («المستشار القانوني») is a role. */
function titlesOf(tokens: readonly Token[]): number {
  let at = 0;
  while (HONORIFICS.test(tokens[at]?.key ?? "") && at + 1 < tokens.length) at += 1;
  while (TITLES.has(tokens[at]?.key ?? "") && at + 1 < tokens.length && (!DEFINED.test(tokens[at + 1]?.key ?? "") || TITLES.has(tokens[at + 1]?.key ?? ""))) at += 1;
  return at;
}

const OF_ANOTHER = /^(?:محامي|محام|محاميه|والد|والده|زوج|زوجه|شقيق|شقيقه|نجل|ابن|ابنه)$/u;

function roleFirst(reading: Reading, words: readonly Token[]): Named {
  // «وكيل أعمال النجم سامي رزق»: the name is another's.
  if (/^(?:وكيل|وكيله|مدير|مديره)$/u.test(words[0]?.key ?? "") && words[1]?.key === "اعمال" && /^ال/u.test(words[2]?.key ?? "") && isRole(words[2]?.key ?? "")) return { name: sliceOf(reading, words), role: null, bare: false };
  // «محامي الوزير السابق سامي رزق»: the name is another's.
  if (OF_ANOTHER.test(words[0]?.key ?? "") && DEFINED.test(words[1]?.key ?? "") && (isRole(words[1]?.key ?? "") || TITLES.has(words[1]?.key ?? "")) && words.length > 2) return { name: sliceOf(reading, words), role: null, bare: false };
  const at = /^(?:ال)?(?:مصدر|مصادر)$/u.test(words[0]?.key ?? "") ? -1 : words.findIndex((word, place) => place > 0 && !(place === 1 && isOwner(words[0], word, words[2])) && !isNation(words, place) && startsName(word, words[place - 1], words[place + 1], place === words.length - 2));
  if (at < 0) return { name: sliceOf(reading, words), role: null, bare: true };
  if (words.slice(1, at).some(({ key }) => OF_LEADER.test(key))) return { name: sliceOf(reading, words.slice(0, at)), role: null, bare: true };
  const start = Math.max(at, words.findIndex((word, place) => place > at && at > 0 && SURE_TITLES.test(word.key) && !DEFINED.test(words[place + 1]?.key ?? "ال")));
  const ends = words.findIndex(({ key }, place) => place > start && (isBody(key) || isMedia(key)) && !DEFINED.test(key));
  const name = words.slice(start, ends < 0 ? words.length : ends);
  const titles = Math.min(titlesOf(name), name.length - 1);
  return { name: sliceOf(reading, name.slice(titles)), role: sliceOf(reading, words.slice(0, start)), bare: false };
}

// Titles that are no names themselves: «مدير كهرباء عدن المهندس مجيب سالم».
const SURE_TITLES = /^(?:المهندس|المهندسه|الدكتور|الدكتوره|اللواء|العميد|العقيد|المستشار|المستشاره|الاستاذ|الاستاذه|البروفيسور)$/u;

/** «محامي شيرين», «مدرب برشلونة»: behind a bare role the word tells whose. */
const isOwner = (role: Token | undefined, { key }: Token, next: Token | undefined): boolean => role !== undefined && isRole(role.key) && !/^(?:ال|و)/u.test(role.key) && !/(?:ه|ها|هم|نا)$/u.test(role.text) && (!NAMES_TOO.test(role.key) || DEFINED.test(next?.key ?? "")) && !TITLES.has(role.key) && !TITLES.has(key);

/** «مصدر حكومي سوري»: adjectives of one whom nobody names. */
const isNation = (words: readonly Token[], place: number): boolean => place <= 3 && UNNAMED.test(words[0]?.key ?? "") && words.slice(1, place + 1).every(({ key }) => !DEFINED.test(key) && /(?:ي|يه|ين|ون|ان|مقرب|مطلع|كبير|رفيع|بارز)$/u.test(key));
const UNNAMED = /^(?:مسوول|مسووله|مصدر|مصادر|مسوولون|مسوولين|مسوولان|متحدث|متحدثه|ضابط|خبير|خبراء|محلل|دبلوماسي|عضو|قيادي|نايب)$/u;

const GIVEN_WITH_AL = /^ال(?:هادي|باجي|حبيب|طيب|صادق|منصف|ناصر|طاهر|مهدي|صديق|بشير|شاذلي|عياشي|ازهر|اسعد|منجي|مولدي|حسين|حسن|سعيد|سيد)$/u;

/** «المتحدث باسم الخارجية الإيرانية بهرام قاسمي»: two last words of which the first can be no place. */
const isForeign = (key: string, following: Token | undefined, last: boolean): boolean =>
  last && following !== undefined && !isBody(key.slice(1)) && !isCountry(key.slice(1)) && !isCountry(following.key) && !GOVERNING.test(key) && !TITLES.has(following.key) && !isMasdar({ key: key.slice(1), text: key.slice(1) });

/** `last`: two words are left, it and the one that follows. */
function startsName({ key }: Token, previous: Token | undefined, following: Token | undefined, last = false): boolean {
  const before = previous?.key ?? "";
  if (TITLES.has(key) && (!isRole(before) || following?.before.includes("/") === true)) return true;
  if (NAMES_TOO.test(key) && DEFINED.test(before) && following !== undefined && (!DEFINED.test(following.key) || isFamilyName(following.key))) return true;
  // «وزير الداخلية الهادي مجدوب»
  if (GIVEN_WITH_AL.test(key) && following !== undefined && !DEFINED.test(following.key) && !/^(?:في|من|عن|ب|ل)/u.test(following.key)) return true;
  if (DEFINED.test(key) || isRole(key) || isBody(key) || isMedia(key) || DEPARTMENTS.test(key.replace(/(?<=...)(?:ها|هم|ه)$/u, "")) || DEPARTMENTS.test(key) || /^\p{N}/u.test(key) || /^(?:في|من|عن|لدي|به|بها|فيه|فيها|سابقا|برنامج|مشروع|منطقه|مطار|ميناء|سجن|فرع|شمال|جنوب|شرق|غرب|وسط|شمالي|جنوبي|شرقي|غربي)$/u.test(key)) return false;
  if (/^(?:في?س|فايس)$/u.test(before)) return false;
  if (/^ب(?:منطقه|محافظه|مدينه|ولايه|اقليم|قطاع|دوله|مملكه)$/u.test(key)) return false;
  if (/^ب.{3,}/u.test(key) && (DEFINED.test(before) || /^\p{N}/u.test(before)) && (!DEFINED.test(following?.key ?? "") || TITLES.has(following?.key ?? "")) && !NAMED_WITH_B.test(key) && !isForeign(key, following, last)) return false;
  if (/^و/u.test(key) && !NAMED_WITH_W.test(key)) return false;
  if (/^ب/u.test(key) && isBody(key.slice(1))) return false;
  if (/^ل.{3,}/u.test(key) && !NAMED_WITH_L.test(key)) return false;
  const governed = !DEFINED.test(before) && (isBody(before) || isMedia(before) || isBody(before.replace(/^(?:لل?|ب)(?=...)/u, "")) || GOVERNING.test(before) || (DEPARTMENTS.test(before) && isCountry(key)));
  const adjective = /^(?:مسوول|مصدر|مصادر|مسوولون|مسوولين|عضو|متحدث)$/u.test(before) && /(?:ي|يه|ين|ون|ه)$/u.test(key);
  const joined = /^(?:باسم|ب|ل|لل|و)(?=.{3})/u.test(key) && /^(?:باسم|بوزار|بمجلس|لشوون|لمجلس|لوزار|لدي|ونايب|ووزير|وعضو|لرييس|لحزب|لجماعه|لحركه|لنادي|بنادي|لمنظمه|لشركه|بشركه|لقوات|لهييه|بهييه|بحزب|بحكومه|للنادي|لاتحاد|باتحاد)/u.test(key);
  return !governed && !isCountry(key) && !adjective && !joined && before !== "باسم" && !/^(?:في|من|عن|لدي)$/u.test(before);
}

function nameFirst(reading: Reading, words: readonly Token[]): Named {
  const at = words.findIndex((word, place) => place >= 2 && isRole(word.key) && !(words[0]?.key === "ولد" && NAMES_TOO.test(withoutArticle(word.key))) && !/^(?:بن|ابن|ابو|ابي|عبد|ال|ام|بنت|ولد)$/u.test(words[place - 1]?.key ?? ""));
  const entity = DEFINED.test(words[0]?.key ?? "");
  if (at < 0 || entity) return { name: sliceOf(reading, words), role: null, bare: false };
  return { name: sliceOf(reading, words.slice(0, at)), role: sliceOf(reading, words.slice(at)), bare: false };
}

/** The words as they stand, without marks of quotation and of topics («#وزارة_النقل»); an account's name («@a_b») is one word. */
function sliceOf(reading: Reading, words: readonly Token[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return "";
  const text = reading.text.slice(first.start, last.end);
  const from = /^و ?(?=ال)/u.test(text) && !/^وال(?:د|ي)/u.test(text) ? 1 : 0;
  return text.slice(from).replace(/["“”„″«»#]/gu, "").replace(/(?<=\p{Script=Arabic})_(?=\p{Script=Arabic})/gu, " ").trim();
}
