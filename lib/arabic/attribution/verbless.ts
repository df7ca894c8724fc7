import type { Cue } from "./cue.ts";
import { CUES } from "./cues.ts";
import { cueFormOf } from "./cue-index.ts";
import type { Found } from "./found.ts";
import { isBody, isMedia, isReport, isRole, TITLES } from "./nouns.ts";
import { apposition, nounPhrase, type Range } from "./phrase.ts";
import type { Reading, Sentence } from "./reading.ts";

const SAID = CUES.find(({ verb }) => verb === "قال");
const ACCORDING = /^[و]?(?:بحسب|حسب|وفقا|وفق)$/u;
const LONGEST = 9;

/** What is said without a verb: a headline's «فلان: …», and «وبحسب المتحدث …، فإن …». */
export function verblessActs(reading: Reading, sentence: Sentence): Found[] {
  if (SAID === undefined) return [];
  const said = itemAct(reading, sentence, SAID) ?? colonAct(reading, sentence, SAID) ?? accordingAct(reading, sentence, SAID) ?? trailingAct(reading, sentence, SAID);
  return said === null ? [] : [said];
}

const TRAILING = /^(?:بحسب|حسب|وفقا|وفق|حسبما|وفقما|كما)$/u;
const SAYS = /^(?:says|clarifies)$/u;
const LEAST = 5;

/** «…، وفق ما أفادت به مديرة المستشفى هدى سالم», «…، بحسب وزير الصحة»: who said it stands at the end, and no one before. */
function trailingAct(reading: Reading, sentence: Sentence, cue: Cue): Found | null {
  for (let at = sentence.from + LEAST; at < sentence.to - 1; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || token.quote !== null) continue;
    if (cueFormOf(token.key) !== null && !isNameless(token.key)) return null;
    if (!TRAILING.test(token.key)) continue;
    const by = teller(reading, at, sentence.to);
    if (by === null || /^ب?ان/u.test(reading.tokens[by.to]?.key ?? "") || /[:"“«]/u.test(reading.tokens[by.to]?.before ?? "")) return null;
    return { form: formOf(cue), act: "says", at: by.to - 1, to: sentence.to, sentence, negated: false, by, words: { from: sentence.from, to: at } };
  }
  return null;
}

// Words that are nouns more often than verbs tell nobody's act.
const isNameless = (key: string): boolean => cueFormOf(key)?.cue.noun === true;

function teller(reading: Reading, at: number, to: number): Range | null {
  const from = /^(?:ل|لما|ما)$/u.test(reading.tokens[at + 1]?.key ?? "") ? at + 2 : at + 1;
  const verb = cueFormOf(reading.tokens[from]?.key ?? "");
  const spoken = verb !== null && verb.tense === "past" && SAYS.test(verb.cue.act);
  if (!spoken && /^(?:حسبما|وفقما|كما)$/u.test(reading.tokens[at]?.key ?? "")) return null;
  const start = spoken ? (/^(?:به|بها|له|لها|لنا|عنه)$/u.test(reading.tokens[from + 1]?.key ?? "") ? from + 2 : from + 1) : from;
  const head = (reading.tokens[start]?.key ?? "").replace(/^لل?(?=...)/u, (letters) => (spoken ? letters : ""));
  if ((!isRole(head) && !isBody(head) && !TITLES.has(head)) || isReport(head) || isMedia(head) || /^(?:ال)?(?:مصدر|شهود|شاهد|ناشط|ناشطه|خبير|خبراء)$/u.test(head)) return null;
  const phrase = nounPhrase(reading, start + 1, to, "none");
  return { from: start, to: Math.max(phrase.to, start + 1) };
}

const formOf = (cue: Cue): Found["form"] => ({ gender: "masculine", plural: false, tense: "present", cue, participle: false, clitic: "" });

function colonAct(reading: Reading, sentence: Sentence, cue: Cue): Found | null {
  const colon = reading.tokens.slice(sentence.from + 1, sentence.from + LONGEST).findIndex(({ before }) => /^["”»]?\s*:/u.test(before));
  if (colon < 0 || !startsParagraph(reading, sentence)) return null;
  const to = sentence.from + 1 + colon;
  const by = { from: sentence.from, to };
  if (sentence.to - to < 3 || ITEM.test(reading.tokens[sentence.from]?.key ?? "") || !names(reading, by)) return null;
  return { form: formOf(cue), act: "says", at: to - 1, to: sentence.to, sentence, negated: false, by };
}

const ITEM = /^(?:اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)$/u;

/** «أولاً: …»: a point of the statement whose author has been named before. */
function itemAct(reading: Reading, sentence: Sentence, cue: Cue): Found | null {
  const [first, second] = [reading.tokens[sentence.from], reading.tokens[sentence.from + 1]];
  if (first === undefined || second === undefined || sentence.to - sentence.from < 4) return null;
  if (!ITEM.test(first.key) || !/^\s*[:،,.)-]/u.test(second.before) || !startsParagraph(reading, sentence)) return null;
  return { form: formOf(cue), act: "says", at: sentence.from, to: sentence.to, sentence, negated: false, item: true };
}

const startsParagraph = (reading: Reading, { from }: Sentence): boolean => reading.tokens[from]?.before.startsWith("\n") === true;

/** A role, a body, a title or a name of two to four words; no verb, and no label («المصدر: …»). */
function names(reading: Reading, { from, to }: Range): boolean {
  const words = reading.tokens.slice(from, to);
  const [head] = words;
  if (head === undefined || words.some(({ key }) => cueFormOf(key) !== null && !isRole(key)) || isReport(head.key)) return false;
  const whole = nounPhrase(reading, from, to, "none").to === to;
  return whole && (isRole(head.key) || isBody(head.key) || isMedia(head.key) || TITLES.has(head.key) || to - from === 1 || (to - from <= 4 && !head.key.startsWith("ال")));
}

function accordingAct(reading: Reading, sentence: Sentence, cue: Cue): Found | null {
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 2); at += 1) {
    if (!ACCORDING.test(reading.tokens[at]?.key ?? "")) continue;
    const from = /^(?:ل|لما|ما)$/u.test(reading.tokens[at + 1]?.key ?? "") ? at + 2 : at + 1;
    const head = (reading.tokens[from]?.key ?? "").replace(/^لل?(?=...)/u, "");
    if ((!isRole(head) && !isBody(head) && !TITLES.has(head)) || isReport(head)) return null;
    const phrase = nounPhrase(reading, from + 1, sentence.to, "none");
    const first = { from, to: Math.max(phrase.to, from + 1) };
    const end = apposition(reading, first, sentence.to)?.to ?? first.to;
    return sentence.to - end < 5 ? null : { form: formOf(cue), act: "says", at: end - 1, to: sentence.to, sentence, negated: false, by: first };
  }
  return null;
}
