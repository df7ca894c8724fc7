import { cueFormOf } from "./cue-index.ts";
import type { Found } from "./found.ts";
import { isDeed, isPartyWord, isRole } from "./nouns.ts";
import { apposition, nounPhrase, type Range } from "./phrase.ts";
import type { Reading } from "./reading.ts";

const HEADS = /^[وف]?(?:كان|كانت|لا|تزال|يزال|ما زال|كما|فيما|بينما|حيث|اذ|لكن|غير|قد|فقد|وقد|ثم|ان|و|هذا|ايضا|كذلك|اما|او|الا|بيد)$/u;
const CONNECTS = /^[وف]?(?:لكن|بينما|فيما|بعدما)$/u;
const THAT = /^[وفب]?ان$/u;

/** The noun phrase that stands whole between the clause's beginning and the verb; `retold`: within what an outlet says, «… أن فلانا نفى». */
export function phraseBefore(reading: Reading, { at, sentence }: Pick<Found, "at" | "sentence">, retold: boolean): Range | null {
  let from = at;
  while (from > sentence.from && !/[،,؛:]/u.test(reading.tokens[from]?.before ?? "") && at - from < 16 && !(from < at && (CONNECTS.test(reading.tokens[from - 1]?.key ?? "") || ((retold || isPartyWord(reading.tokens[from]?.key ?? "")) && THAT.test(reading.tokens[from - 1]?.key ?? ""))))) from -= 1;
  if (reading.tokens[sentence.from]?.key !== undefined && isBareVerb(reading, sentence.from, at)) return null;
  const near = whole(reading, nounPhrase(reading, beginning(reading, from, at), at, "none"), at);
  if (near !== null) return near;
  const phrase = nounPhrase(reading, beginning(reading, sentence.from, at), at, "none");
  const second = apposition(reading, phrase, at);
  if (second !== null && wholeEnd(reading, second.to, at)) return phrase;
  // «وكانت الوكالة، زعمت …», «هذا وكان أحد المواقع، قد نشر …»: a comma where none belongs.
  if (whole(reading, phrase, at) !== null && reading.tokens.slice(sentence.from, sentence.from + 2).some(({ key }) => /^[وف]?كانت?$/u.test(key))) return phrase;
  // «مديرة العلاقات في النقابة هدى سالم، نفت …»: a named party, and a comma where none belongs.
  if (whole(reading, phrase, at) !== null && phrase.to === at && isRole(reading.tokens[phrase.from]?.key ?? "") && phrase.to - phrase.from > 3) return phrase;
  return isAside(reading, phrase, at) ? phrase : behindComma(reading, sentence.from, at);
}

/** «…، لكن محاميه، سامي رزق، هدد بـ…», «يذكر أن وزير الخارجية، سامي رزق، أعلن …»: a role and the name in apposition, in the midst of a sentence. */
function behindComma(reading: Reading, from: number, at: number): Range | null {
  for (let place = at - 1; place > Math.max(from, at - 16); place -= 1) {
    if (!/[،,؛]/u.test(reading.tokens[place]?.before ?? "") && !THAT.test(reading.tokens[place - 1]?.key ?? "")) continue;
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
  return form !== null && form.tense === "past" && /^(?:claims|denies|disputes)$/u.test(form.cue.act) && at - from < 16 && !reading.tokens.slice(from + 1, at).some(({ before, key }) => /[،,؛]/u.test(before) || CONNECTS.test(key) || /^(?:غير|الا|بيد)$/u.test(key));
}

function beginning(reading: Reading, from: number, at: number): number {
  let start = from;
  while (start < at && HEADS.test(reading.tokens[start]?.key ?? "")) start += 1;
  return start + 1 < at && isDeed(reading.tokens[start]?.key ?? "") ? start + 1 : start;
}

const whole = (reading: Reading, phrase: Range, at: number): Range | null => (phrase.to > phrase.from && wholeEnd(reading, phrase.to, at) ? phrase : null);

// In words.
const LONGEST_GLOSS = 4;

/** «مصدر في الشركة (محروقات) | قد أكد»: behind what stands in brackets. */
function pastGloss({ tokens }: Reading, from: number, at: number): number {
  if (!/\(\s*$/u.test(tokens[from]?.before ?? "")) return from;
  const end = tokens.slice(from + 1, Math.min(at, from + LONGEST_GLOSS) + 1).findIndex(({ before }) => /^\s*["”»″]?\)/u.test(before));
  return end < 0 ? from : from + 1 + end;
}

/** Only قد، لم and the like may stand between a subject and its verb, or a time. */
function wholeEnd(reading: Reading, end: number, at: number): boolean {
  const to = pastGloss(reading, end, at);
  return at - to <= 5 && reading.tokens.slice(to, at).every(({ key }) => /^(?:فقد|قد|لم|لا|لن|فلم|فلا|فلن|ولم|فقال|كان|كانت|سوف|اليوم|امس|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)$/u.test(key));
}
