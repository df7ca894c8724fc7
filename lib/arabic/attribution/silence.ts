import { CUES } from "./cues.ts";
import type { Found } from "./found.ts";
import { nounPhrase } from "./phrase.ts";
import type { Reading, Sentence } from "./reading.ts";

const CUE = CUES.find(({ verb }) => verb === "علق");
const NOT_YET = /^[وف]?(?:لم|دون|ولا)$/u;
const COMES = /^(?:يصدر|تصدر|يرد|ترد|يتسن|يتسني|تصل|يصل|يتلق|تتلق|نتلق|تحصل|يحصل|نحصل|يكن|ان)$/u;
const ANSWER = /^(?:تعليق|تعقيب|رد|ردا|تعليقا|توضيح|موقف|بيان)$/u;
const FROM = /^(?:من|عن)$/u;
const REACH = 16;

/** «لم يصدر أي تعليق من الوزارة», «لم يتسن الحصول على تعليق من النادي»: silence, told of one who is named at the end; `at` is the token before the name. */
export function silencesIn(reading: Reading, sentence: Sentence): Found[] {
  const found: Found[] = [];
  for (let at = sentence.from; at + 3 < sentence.to; at += 1) {
    const from = silentOne(reading, sentence, at);
    if (from === null || CUE === undefined) continue;
    const form = { gender: "masculine", plural: false, tense: "past", cue: CUE, participle: false, clitic: "" } as const;
    const by = FAILED.test(reading.tokens[at]?.key ?? "") || REACHED.test(reading.tokens[at + 1]?.key ?? "") ? nounPhrase(reading, from + 1, sentence.to, "none") : undefined;
    const named = by === undefined || by.to === by.from ? {} : { by };
    found.push({ form, act: "no_comment", at: from, to: sentence.to, sentence, negated: true, told: at, ...named });
    at = from;
  }
  return found;
}

const FAILED = /^[وف]?تعذر$/u;
const REACHED = /^(?:يتسن|يتسني|يكن|نتمكن|تتمكن|يتمكن|تفلح|تنجح|ننجح|نستطع|تستطع)$/u;
const REACHING = /^(?:[بل]?(?:ال)?(?:اتصال|تواصل|وصول|حصول|استيضاح))$/u;
const LINKS = /^(?:علي|الي|مع|من|ب|رد|تعليق|اي|فوري|فورا|تعقيب|توضيح|جانب|قبل|عند|جواب|اجابه)$/u;

/** «تعذر الاتصال بالشركة …», «لم نتمكن من الوصول إلى النادي»: the token before the one who was not reached. */
function unreached(reading: Reading, sentence: Sentence, at: number): number | null {
  const reaching = reading.tokens.findIndex(({ key }, place) => place > at && place < Math.min(sentence.to, at + 6) && REACHING.test(key));
  if (reaching < 0) return null;
  let from = reaching;
  while (from + 1 < sentence.to && LINKS.test(reading.tokens[from + 1]?.key ?? "")) from += 1;
  return from;
}

/** The «من» behind which the silent one is named. */
function silentOne(reading: Reading, sentence: Sentence, at: number): number | null {
  const [not, comes] = [reading.tokens[at], reading.tokens[at + 1]];
  if (not === undefined || comes === undefined || not.quote !== null) return null;
  if (FAILED.test(not.key) || (NOT_YET.test(not.key) && REACHED.test(comes.key))) return unreached(reading, sentence, at);
  if (!NOT_YET.test(not.key) || !COMES.test(comes.key)) return null;
  const to = Math.min(sentence.to, at + REACH);
  const answer = reading.tokens.findIndex(({ key }, place) => place > at && place < to && ANSWER.test(key));
  const from = answer < 0 ? -1 : reading.tokens.findIndex(({ key }, place) => place > answer && place < to && FROM.test(key));
  if (from < 0) return null;
  return /^(?:جانب|قبل|طرف|جهه)$/u.test(reading.tokens[from + 1]?.key ?? "") ? from + 1 : from;
}
