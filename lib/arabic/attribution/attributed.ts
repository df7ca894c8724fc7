import { cueFormOf } from "./cue-index.ts";
import { isMedia, isReport } from "./nouns.ts";
import { nounPhrase } from "./phrase.ts";
import type { Reading, Sentence } from "./reading.ts";
import { namedBy } from "./speaker.ts";
import type { CueMark, Speaker } from "./suggestion.ts";

/** What a sentence tells on someone's authority: «وفقا لصحيفة …، …»، «…، بحسب تقرير …». Tokens from..to. */
export type Attributed = { readonly from: number; readonly to: number; readonly speaker: Speaker; readonly cue: CueMark; readonly sentence: Sentence };

const CUES = /^[و]?(?:بحسب|حسب|وفقا|وفق|نقلا|حسبما|وفقما)$/u;
const LINKS = /^(?:ل|عن|ما|ذكرت|ذكر|افادت|افاد|نقلت|نقل|قالت|قال|نشرت|نشرته|نقلته|ذكرته|افادته|اوردته|بثته|ترجمته|كشفته|اعلنته|اوردت|جاء|في|كشفت|اعلنت)$/u;

const DOCUMENTS = /^(?:ال)?(?:شكوي|شكايه|دعوي|لايحه|مذكره|عريضه|برقيه)$/u;

/** Attributions to outlets, reports and unnamed sources; those to a body or a person tell its own news. */
export function attributedIn(reading: Reading): Attributed[] {
  return reading.sentences.flatMap((sentence) => {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const found = attributionAt(reading, sentence, at);
      if (found !== null) return [found];
    }
    return [];
  });
}

/** «ذكرت صحيفة …، نقلا عن مصادر، أن …»: the sentence has its own teller. */
function tellsItself(reading: Reading, sentence: Sentence, at: number): boolean {
  return reading.tokens.slice(sentence.from, Math.min(at, sentence.from + 6)).some(({ key }) => cueFormOf(key) !== null || /^[و]?(?:يذكر|يشار)$/u.test(key));
}

function attributionAt(reading: Reading, sentence: Sentence, at: number): Attributed | null {
  const token = reading.tokens[at];
  if (token === undefined || token.quote !== null || !CUES.test(token.key)) return null;
  if (token.key.endsWith("نقلا") && at > sentence.from && !/[،,]/u.test(token.before)) return null;
  let start = at + 1;
  while (start < sentence.to && LINKS.test(reading.tokens[start]?.key ?? "")) start += 1;
  const head = (reading.tokens[start]?.key ?? "").replace(/^لل?(?=...)/u, "");
  if (!isMedia(head) && !isReport(head) && !DOCUMENTS.test(head)) return null;
  // «ووفقا للبيان، نفى الاتحاد …»
  const phrase = nounPhrase(reading, start + 1, /[،,]/u.test(reading.tokens[start + 1]?.before ?? "") ? start + 1 : sentence.to, "none");
  const that = /^فان/u.test(reading.tokens[Math.max(phrase.to, start + 1)]?.key ?? "") && !isMedia(head);
  if ((!that && /^[وف]?ان/u.test(reading.tokens[Math.max(phrase.to, start + 1)]?.key ?? "")) || (at - sentence.from >= 2 && tellsItself(reading, sentence, at))) return null;
  const named = namedBy(reading, { from: start, to: Math.max(phrase.to, start + 1) }, null);
  if (named === null) return null;
  const speaker = { name: named.name.replace(/^لل/u, "ال").replace(/^ل(?=..)/u, ""), role: null };
  const [from, to] = at - sentence.from < 2 ? [Math.max(phrase.to, start + 1) + (that ? 1 : 0), sentence.to] : [sentence.from, at];
  if (to - from < 5) return null;
  return { from, to, speaker, cue: { verb: token.text, start: token.start, end: token.end }, sentence };
}
