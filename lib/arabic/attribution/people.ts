import { fold } from "../fold.ts";
import { bodiesIn, bodyNamed, type KnownBody } from "./bodies.ts";
import { memo } from "../memo.ts";
import { cueFormOf } from "./cue-index.ts";
import { isBody, isDeed, isMasdar, isMedia, isReport, isRole, STOPS, TITLES, withoutArticle } from "./nouns.ts";
import { apposition, isVenue, nounPhrase, type Range } from "./phrase.ts";
import type { Reading, Token } from "./reading.ts";
import { namedBy, type Named } from "./speaker.ts";
import { feminine } from "./sex.ts";
import type { Speaker } from "./suggestion.ts";

/** Someone named in full; `at` is the token of the first mention. */
type Known = { readonly speaker: Speaker; readonly keys: readonly string[]; readonly at: number };

// «أبو ردينة», «أبوردينة»: one word.
const ABU = / ?(?<![^ ])(ابو|ابي|ابا) (?=\S)/gu;
const wordsOf = memo((name) => fold(name).replace(ABU, " $1").trim().split(" "));

/** «(الاتصال) بالوزير سامي رزق», «لرئيس النادي بدر سالم»: a role with a letter joined to it. */
const isJoinedRole = (key: string): boolean => /^[بل](?!ل)/u.test(key) && !isRole(key) && (isRole(key.slice(1)) || TITLES.has(key.slice(1)));
const isRoleHere = (key: string): boolean => isRole(key) || isJoinedRole(key);

/** The same, read without that letter. */
export function bareFirst(reading: Reading, { from }: Range): Reading {
  const first = reading.tokens[from];
  if (first === undefined || !isJoinedRole(first.key)) return reading;
  return { ...reading, tokens: reading.tokens.with(from, { ...first, key: first.key.slice(1), text: first.text.slice(1), start: first.start + 1 }) };
}

/**
 * Who has been named so far, in order, the bare roles of those who spoke without a name («مسؤول إسرائيلي»), folded, without ال,
 * and every body that the article names.
 */
export type People = { readonly known: Known[]; readonly unnamed: Set<string>; readonly bodies: readonly KnownBody[] };

/** Everyone whom the article names with a role, wherever: «المتحدث باسم الكرملين ديمتري بيسكوف». */
export function peopleIn(reading: Reading): People {
  const people: People = { known: [], unnamed: new Set(), bodies: bodiesIn(reading) };
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!isRoleHere(reading.tokens[at]?.key ?? "") || isDemand(reading, at) || reading.tokens[at - 1]?.key === "غير" || isVenue(reading.tokens[at - 1]?.key ?? "")) continue;
    const phrase = nounPhrase(reading, at, reading.tokens.length, "object");
    const named = namedBy(bareFirst(reading, phrase), phrase, apposition(reading, phrase, reading.tokens.length, "object"));
    const first = named?.role === null ? (nameFirst(reading, at) ?? nameFirst(reading, at, phrase.to)) : null;
    if (first !== null) remember(people, first, at);
    if (named !== null && named.role !== null) {
      remember(people, nameFirst(reading, at) ?? { name: named.name, role: named.role }, at);
      at = phrase.to;
    }
  }
  return people;
}

/** «طالب البوليفي كارلوس تشافيز …»: where a sentence begins, the verb and no student. */
const isDemand = ({ tokens, sentences }: Reading, at: number): boolean =>
  tokens[at]?.key === "طالب" && /^ال/u.test(tokens[at + 1]?.key ?? "") && (sentences.some(({ from }) => from === at) || /^(?:حين|بينما|فيما|كما|قد|ثم)$/u.test(tokens[at - 1]?.key ?? ""));

// In words.
const LONGEST_ROLE = 4;

/**
 * «تشافي هرنانديز مدرب برشلونة»: a name of two words or three, and its role behind it; with `to`, the end of the role, behind a
 * comma: «نادر سالم، المتحدث باسم الحكومة».
 */
function nameFirst(reading: Reading, at: number, to: number | null = null): Speaker | null {
  let from = at;
  while (from > Math.max(0, at - 3) && isNamePart(reading.tokens[from - 1]) && (from === at || !/\n|[^\s]/u.test(reading.tokens[from]?.before ?? ""))) from -= 1;
  const [first, last, role, next] = [reading.tokens[from], reading.tokens[at - 1], reading.tokens[at], reading.tokens[at + 1]];
  if (at - from < 2 || first === undefined || last === undefined || role === undefined || !(to === null ? role.before === " " : /^\s*[،,]\s*$/u.test(role.before)) || /^ال/u.test(first.key)) return null;
  if (to !== null) return { name: reading.text.slice(first.start, last.end), role: reading.text.slice(role.start, reading.tokens[to - 1]?.end ?? role.end) };
  const end = next === undefined || next.before !== " " || STOPS.has(next.key) ? role.end : (reading.tokens[Math.max(at + 2, Math.min(at + LONGEST_ROLE, nounPhrase(reading, at, reading.tokens.length, "object").to)) - 1]?.end ?? next.end);
  return { name: reading.text.slice(first.start, last.end), role: reading.text.slice(role.start, end) };
}

function isNamePart(token: Token | undefined): boolean {
  if (token === undefined || token.quote !== null || token.key.length < 3 || /(?:هما|هم|ها)$/u.test(token.key)) return false;
  const { key } = token;
  // «. ويخوض مولر …»: a verb; of names that look like one, those below.
  if (/[.\n؟!]/u.test(token.before) && /^و[يت]\S{2,}/u.test(key) && !/^وي(?:ل|ن|س|تك)/u.test(key)) return false;
  return !SEVERAL.test(key) && !STOPS.has(key) && !STOPS.has(key.replace(/^[وف](?=..)/u, "")) && !isDeed(key) && !isBody(key) && !isMedia(key) && !isReport(key) && !isRole(key) && cueFormOf(key) === null && !/^[وبلف](?=ال)|^\p{N}|^لل/u.test(key) && !TITLES.has(key) && !isMasdar(token);
}

// «كبار مساعدي الرئيس …»: several, and no name.
const SEVERAL = /^(?:كبار|مساعدي|مسوولي|قاده|اعضاء|روساء|وزراء|انصار|مويدي|بعض|احد|احدي|جميع|مستشاري|موظفي|نواب|ممثلي|نظيره|نظيرها|سلفه|خلفه)$/u;

export function remember(people: People, speaker: Speaker, at: number): void {
  const keys = wordsOf(speaker.name);
  if (keys.length >= 2 || speaker.role !== null) people.known.push({ speaker, keys, at });
}

/** The full name that a short mention stands for, the nearest before it first: a surname, a role alone, a body's kind; `she`: what the verb says of who is meant. */
export function resolve(people: People, named: Named, at: number, she: boolean | null = null): Speaker {
  const keys = wordsOf(named.name);
  const found = named.bare ? (bySurname(people, keys, at) ?? byRole(people, keys, at) ?? (isBody(keys[0] ?? "") ? bodyNamed(people.bodies, keys, at) : null)) : keys.length === 1 ? byName(people, keys[0] ?? "", at, she) : fullest(people, keys, at);
  // «المنظمة المعنية بحقوق الإنسان»: the one named before, described.
  const described = !named.bare && keys.length > 1 && DESCRIBES.test(keys[1] ?? "") && isBody(keys[0] ?? "") ? bodyNamed(people.bodies, keys.slice(0, 1), at) : null;
  if (described !== null) return described;
  if (found === null) return { name: named.name, role: named.role };
  return { name: found.name, role: found.role ?? named.role };
}

const DESCRIBES = /^ال(?:معنيه?|مذكوره?|نفسها|نفسه|ذاتها|ذاته|حقوقيه|بحثيه)$/u;

const nearestFirst = (known: readonly Known[], at: number): Known[] =>
  known.toSorted((a, b) => Number(b.at <= at) - Number(a.at <= at) || (a.at <= at ? b.at - a.at : a.at - b.at));

/** «وكتب سميث»: of a couple of one name, him. */
function byName(people: People, key: string, at: number, she: boolean | null): Speaker | null {
  const bare = withoutArticle(key);
  const all = people.known.filter(({ keys }) => keys.some((each) => withoutArticle(each) === bare));
  const fitting = she === null ? all : all.filter(({ speaker }) => feminine(speaker) === she);
  return best(nearestFirst(fitting.length > 0 ? fitting : all, at));
}

/** «البابا» for «نور الدين البابا»: a surname that is a role word too. */
function bySurname(people: People, [key = "", ...more]: readonly string[], at: number): Speaker | null {
  if (more.length > 0) return null;
  return best(nearestFirst(people.known.filter(({ keys, at: mentioned }) => mentioned < at && keys.length >= 2 && keys.at(-1) === key), at));
}

/** Of several mentions of one person, one with a role. */
function best(found: readonly Known[]): Speaker | null {
  return (found.find(({ speaker }) => speaker.role !== null) ?? found[0])?.speaker ?? null;
}

function byRole(people: People, keys: readonly string[], at: number): Speaker | null {
  const wanted = keys.map(withoutArticle);
  const fits = ({ speaker, keys: name, at: mentioned }: Known): boolean => {
    if (mentioned > at) return false;
    const words = [...wordsOf(speaker.role ?? ""), ...name].map(withoutArticle);
    return wanted.every((key) => words.includes(key)) && (words[0] === wanted[0] || withoutArticle(name[0] ?? "") === wanted[0]);
  };
  return nearestFirst(people.known.filter(fits), at)[0]?.speaker ?? null;
}

function fullest(people: People, keys: readonly string[], at: number): Speaker | null {
  const same = ({ keys: name, at: mentioned }: Known): boolean => mentioned <= at && keys.every((key) => name.includes(key)) && name.length >= keys.length;
  return best(nearestFirst(people.known.filter(same), at));
}

const bareKey = (name: string): string => fold(name).split(" ").map(withoutArticle).join(" ");

/** Who was named last before a place, whether or not they spoke: «الأخير». */
export const namedLast = (people: People, at: number): Speaker | null => people.known.filter((known) => known.at < at).toSorted((a, b) => b.at - a.at)[0]?.speaker ?? null;

/** Whether someone unnamed has spoken by this role. */
export const wasUnnamed = (people: People, name: string): boolean => people.unnamed.has(bareKey(name));

export const rememberUnnamed = (people: People, name: string): void => void people.unnamed.add(bareKey(name));
