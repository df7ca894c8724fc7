import { phraseBefore } from "./before.ts";
import type { Found } from "./found.ts";
import { isBody, isReport, isRole } from "./nouns.ts";
import { nounPhrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { namedBy, type Named } from "./speaker.ts";
import type { Speaker } from "./suggestion.ts";

const PUBLISHES = /^[وف]?(?:نشر|نشرت|اصدر|اصدرت|بث|بثت|وزع|وزعت)$/u;
// In words; how far behind the verb of publishing the report says what it says.
const FAR = 20;

const WRITTEN = /^(?:عريضه|رساله|مذكره|مقاله|تدوينه|تغريده|مراسله|شكايه)$/u;

/** «أصدرت الشركة بيانا تتهم فيه …», «نشر الموقع خبرا، دون مصدر، يؤكد فيه أن …»: whoever published it. */
export function publisherOf(reading: Reading, { at, form, sentence }: Found): { named: Named; at: number } | null {
  if (form.clitic !== "" || !/^(?:فيه|فيها|خلاله|خلالها)$/u.test(reading.tokens[at + 1]?.key ?? "")) return null;
  const verb = reading.tokens.slice(0, at).findLastIndex(({ key }, place) => place >= Math.max(sentence.from, at - FAR) && PUBLISHES.test(key));
  const report = verb < 0 ? -1 : reading.tokens.slice(verb + 1, at).findIndex(({ key }) => (/ا$/u.test(key) && isReport(key.slice(0, -1))) || WRITTEN.test(key));
  if (report < 0) return null;
  const phrase = report > 0 ? nounPhrase(reading, verb + 1, verb + 1 + report, "none") : (phraseBefore(reading, { at: verb, sentence }, false) ?? { from: verb, to: verb });
  const named = phrase.to > phrase.from ? namedBy(reading, phrase, null) : null;
  return named === null ? null : { named, at: verb };
}

/** A verb of two: «أكدا». */
export const DUAL = /[^و]ا$/u;

/** «اتصل الموقع بالمعنيين بالأمر، أكدا أنه …»: of two who speak, those of whom the sentence spoke last. */
export function twoNamed(reading: Reading, { at, sentence }: Found): Speaker | null {
  const from = reading.tokens.slice(0, at).findLastIndex(({ key }, place) => place >= sentence.from && /^(?:[وب]?ال|لل)\S+(?:ين|ان)$/u.test(key));
  const first = reading.tokens[from];
  if (first === undefined || from === at - 1) return null;
  const { to } = nounPhrase(reading, from, Math.min(at, from + 2), "none");
  const name = reading.text.slice(first.start, reading.tokens[Math.max(from, to - 1)]?.end ?? first.end);
  return { name: name.replace(/^[وب](?=ال)/u, "").replace(/^لل/u, "ال"), role: null };
}

/** A feminine verb of claiming behind a comma, with news as its subject further up and no party that could be. */
export function isReportsOwn(reading: Reading, { at, sentence }: Found): boolean {
  if (!/[،,]/u.test(reading.tokens[at]?.before ?? "") || !/^[وفب]?ان$/u.test(reading.tokens[at + 1]?.key ?? "")) return false;
  const before = reading.tokens.slice(sentence.from, at);
  const news = before.findLastIndex(({ key }) => /^(?:ال)?(?:انباء|اخبار|شايعات|تقارير|معلومات|منشورات)$/u.test(key));
  return news >= 0 && !before.slice(news + 1).some(({ key }) => isRole(key) || isBody(key));
}
