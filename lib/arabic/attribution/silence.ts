import type { CueForm } from "./cue-index.ts";
import { CUES } from "./cues.ts";
import type { Found } from "./found.ts";
import { isMedia } from "./nouns.ts";
import { nounPhrase, type Range } from "./phrase.ts";
import type { Reading, Sentence } from "./reading.ts";
import { attemptAt, unreached } from "./unreached.ts";

const CUE = CUES.find(({ verb }) => verb === "علق");
const NOT_YET = /^[وف]?(?:لم|دون|ولا)$/u;
// No answer came or was had; its author is named behind من or عن.
const COMES = /^(?:[يت]صدر|[يت]رد|[يت]تسن|[يت]تسني|[يت]صل|[يت]صل(?:نا|ه|ها)|[ينت]تلق|[ينت]تلقي|[ينت]حصل|[يت]كن|ان|[يت]بد|[يت]ظهر)$/u;
// One gave none; who, stands right behind the verb.
const GIVES = /^(?:[يت]صدر|[يت]دل|[يت]جب|[يت]جيب|[يت]قدم|[يت]علن|[يت]بد|[يت]بدي|[يت]عط|[يت]تجاوب|[يت]تفاعل|[يت]وضح|[يت]كشف|[يت]حدد|[يت]تخذ|[يت]نشر)$/u;
const ANSWER = /^(?:[بل]?(?:ال)?(?:تعليق|تعقيب|رد|ردود|توضيح|توضيحات|موقف|جواب|اجابه|اجابات|تصريح|تصريحات)|ردا|تعليقا|تعقيبا|توضيحا|موقفا|جوابا|بيان|بيانا|تصريحا)$/u;
const ASKED = /^(?:ال)?(?:اسيله|سوال|اسيلتنا|سوالنا|استفسار\S*|طلب|طلبات|طلبنا|اتصالات|اتصالاتنا|رسايل|رسايلنا|مكالمات|[بل]?(?:ال)?(?:طلب|طلبات|اتصالات|رسايل))$/u;
const FROM = /^(?:من|عن|لدي)$/u;
const SIDE = /^(?:جانب|قبل|طرف|جهه|لدن)$/u;
const REACH = 16;

const form: CueForm | null = CUE === undefined ? null : { gender: "masculine", plural: false, tense: "past", cue: CUE, participle: false, clitic: "" };

/** Where a silence begins, the token before which its author is sought, and the author's words when they are plain. */
type Silent = { readonly from: number; readonly at: number; readonly by?: Range };

/** «لم يصدر أي تعليق من الوزارة», «لم تجب الشركة عن أسئلة …», «لا تعليق من النادي», «حاولت الصحيفة الاتصال بالنادي دون جدوى». */
export function silencesIn(reading: Reading, sentence: Sentence): Found[] {
  const found: Found[] = [];
  for (let at = sentence.from; at + 2 < sentence.to; at += 1) {
    if (form === null || reading.tokens[at]?.quote !== null) continue;
    const silent = attemptAt(reading, sentence, at) ?? untold(reading, sentence, at) ?? unreached(reading, sentence, at) ?? ungiven(reading, sentence, at) ?? withoutComment(reading, sentence, at);
    if (silent === null) continue;
    found.push({ form, act: "no_comment", at: silent.at, to: sentence.to, sentence, negated: true, told: silent.from, ...(silent.by === undefined ? {} : { by: silent.by }) });
    at = Math.max(at, silent.at);
  }
  return found;
}

const find = (reading: Reading, from: number, to: number, pattern: RegExp): number => {
  const place = reading.tokens.slice(from, to).findIndex(({ key }) => pattern.test(key));
  return place < 0 ? -1 : from + place;
};

/** «لم يصدر (عن الشركة) أي تعليق (من الشركة)»: the «من» or «عن» behind which the silent one is named. */
function untold(reading: Reading, sentence: Sentence, at: number): Silent | null {
  if (!NOT_YET.test(reading.tokens[at]?.key ?? "") || !COMES.test(reading.tokens[at + 1]?.key ?? "")) return null;
  const to = Math.min(sentence.to, at + REACH);
  const answer = find(reading, at + 1, to, ANSWER);
  if (answer < 0) return null;
  const behind = find(reading, answer + 1, to, FROM);
  const link = behind >= 0 ? behind : find(reading, at + 1, answer, FROM);
  if (link < 0 || /^(?:ه|ها|هم)$/u.test(reading.tokens[link + 1]?.key ?? "")) return null;
  const from = SIDE.test(reading.tokens[link + 1]?.key ?? "") ? link + 1 : link;
  return behind >= 0 ? { from: at, at: from } : withAuthor(reading, at, from, answer);
}

/** «لم تجب الشركة عن أسئلة …», «لم تعلن السلطات موقفا». */
function ungiven(reading: Reading, sentence: Sentence, at: number): Silent | null {
  const verb = reading.tokens[at + 1]?.key ?? "";
  if (!NOT_YET.test(reading.tokens[at]?.key ?? "") || !GIVES.test(verb)) return null;
  const wanted = /جب|جيب|تجاوب|تفاعل/u.test(verb) ? ASKED : ANSWER;
  if (/^[بوف]?ان(?:ه|ها|هم|ني|نا)$/u.test(reading.tokens[at - 1]?.key ?? "")) return null;
  const object = find(reading, at + 2, Math.min(sentence.to, at + 12), wanted);
  if (object <= at + 2 || isMedia(reading.tokens[at + 2]?.key ?? "")) return null;
  // «لم تدل بتصريح مماثل»: a statement of the kind was never made, which denies it.
  if (/^(?:مماثل|كهذا|مثل|بهذا|هذا)$/u.test(reading.tokens[object + 1]?.key ?? "") || /صدر|نشر/u.test(verb) && /بيان/u.test(reading.tokens[object]?.key ?? "")) return null;
  return withAuthor(reading, at, at + 1, object);
}

const NONE = /^[وف]?(?:لا|دون|بلا|بدون)$/u;

/** «ولا تعليق رسميا من الحكومة», «وسط صمت الوزارة». */
function withoutComment(reading: Reading, sentence: Sentence, at: number): Silent | null {
  const [first, second] = [reading.tokens[at]?.key ?? "", reading.tokens[at + 1]?.key ?? ""];
  if (NONE.test(first) && /^(?:تعليق|تعليقا|رد|جواب|تعقيب)$/u.test(second)) {
    const from = find(reading, at + 2, Math.min(sentence.to, at + 6), FROM);
    return from < 0 ? null : withAuthor(reading, at, from, sentence.to);
  }
  return /^[وف]?(?:وسط|ظل|مع|امام|مقابل)$/u.test(first) && second === "صمت" ? withAuthor(reading, at, at + 1, sentence.to) : null;
}

function withAuthor(reading: Reading, from: number, before: number, to: number): Silent | null {
  const by = nounPhrase(reading, before + 1, to, "none");
  return by.to > by.from ? { from, at: before, by } : null;
}
