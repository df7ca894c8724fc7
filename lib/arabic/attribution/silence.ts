import { CUES } from "./cues.ts";
import type { Found } from "./found.ts";
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
    found.push({ form, act: "no_comment", at: from, to: sentence.to, sentence, negated: true, told: at });
    at = from;
  }
  return found;
}

/** The «من» behind which the silent one is named. */
function silentOne(reading: Reading, sentence: Sentence, at: number): number | null {
  const [not, comes] = [reading.tokens[at], reading.tokens[at + 1]];
  if (not === undefined || comes === undefined || not.quote !== null || !NOT_YET.test(not.key) || !COMES.test(comes.key)) return null;
  const to = Math.min(sentence.to, at + REACH);
  const answer = reading.tokens.findIndex(({ key }, place) => place > at && place < to && ANSWER.test(key));
  const from = answer < 0 ? -1 : reading.tokens.findIndex(({ key }, place) => place > answer && place < to && FROM.test(key));
  if (from < 0) return null;
  return /^(?:جانب|قبل|طرف|جهه)$/u.test(reading.tokens[from + 1]?.key ?? "") ? from + 1 : from;
}
