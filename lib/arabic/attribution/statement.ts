import type { Act } from "./cue.ts";
import type { Found } from "./found.ts";
import { contentStance, type Content } from "./content.ts";
import { cueFormOf } from "./cue-index.ts";
import { isBody, isDeed, isRole, TITLES } from "./nouns.ts";
import { resolve, type People } from "./people.ts";
import { isOutlet } from "./party.ts";
import { apposition, nounPhrase } from "./phrase.ts";
import { firstFrom, keysOf, tokensBetween, type Reading, type Sentence } from "./reading.ts";
import { saidBy, type Said } from "./said.ts";
import { isBareStatement, isStatement } from "./issued.ts";
import { namedBy } from "./speaker.ts";
import { subjectOf, type Last } from "./subject.ts";
import { feminine } from "./sex.ts";
import type { CueMark, Speaker } from "./suggestion.ts";

/** One act of speech with everything read about it. */
export type Statement = {
  readonly act: Act;
  readonly found: Found;
  readonly speaker: Speaker | null;
  readonly mention: string;
  readonly implied: boolean;
  readonly objectFrom: number;
  readonly said: Said;
  readonly content: Content | null;
  readonly cue: CueMark;
  readonly paragraph: number;
};

/** Reads the acts in order, each with its speaker; «وأضاف» goes on with the last one. */
export function statementsOf(reading: Reading, acts: readonly Found[], people: People): Statement[] {
  const spoken: Last[] = [];
  let spokenIn: Sentence | null = null;
  let author: Speaker | null = null;
  return acts.map((found, place) => {
    const own = spokenIn === found.sentence ? null : (openingSubject(reading, found, people) ?? askedBefore(reading, found, acts, people));
    const subject = subjectOf(reading, found, people, own ?? (isJoinedTo(acts[place - 1], found) ? (spoken.at(-1)?.speaker ?? null) : (lastFor(found, spoken) ?? lastNamed(people, found))));
    const aside = spokenIn === found.sentence && /^[و]?(?:الذي|التي)$/u.test(reading.tokens[found.at - 1]?.key ?? "");
    spokenIn = found.sentence;
    const said = saidBy(reading, found, subject.to);
    if (subject.speaker !== null && !isStatement(subject.speaker.name) && !isCarried(reading, found) && !aside) spoken.push({ speaker: subject.speaker, feminine: feminine(subject.speaker) });
    const verb = reading.tokens[found.at];
    const cue = { verb: found.form.cue.verb, start: verb?.start ?? 0, end: verb?.end ?? 0 };
    const { mention, implied } = subject;
    if (!implied && (isStatement(mention) || isStatement(reading.tokens[found.at + 1]?.text ?? "")) && subject.speaker !== null && !isStatement(subject.speaker.name)) author = subject.speaker;
    const speaker = ownName(reading, said, subject.speaker, people) ?? (implied && isBareStatement(mention) ? author : null) ?? subject.speaker;
    return { act: found.act, found, speaker, mention, implied, objectFrom: subject.to, said, content: contentOf(reading, said), cue, paragraph: found.sentence.paragraph };
  });
}

/** «… في مقطع نشرته الوزارة»: where it stood; the talk goes on with whoever spoke. */
const isCarried = (reading: Reading, { at, act, form }: Found): boolean => (act === "reports" || form.cue.act === "claims") && /^(?:نشر|تناقل|تداول|بث|أورد|نقل)$/u.test(form.cue.verb) && /(?:ه|ها)$/u.test(reading.tokens[at]?.key ?? "");

/** «وجاء في البيان: «تنفي الشركة …»», «نقلت الوكالة بيانا جاء فيه: «إذ تنفي السفارة …»»: a statement that names its author. */
function ownName(reading: Reading, { kind, start }: Said, speaker: Speaker | null, people: People): Speaker | null {
  if (kind !== "quote" || (speaker !== null && !isStatement(speaker.name) && !isOutlet(speaker))) return null;
  const first = firstFrom(reading.tokens, start);
  const at = /^[وف]?(?:اذ|ان|لذا|عليه)$/u.test(reading.tokens[first]?.key ?? "") ? first + 1 : first;
  const form = cueFormOf(reading.tokens[at]?.key ?? "");
  const head = reading.tokens[at + 1]?.key ?? "";
  if (form === null || form.tense !== "present" || !(isRole(head) || isBody(head) || TITLES.has(head))) return null;
  const bare = { ...reading, tokens: reading.tokens.map((token) => ({ ...token, quote: null })) };
  const named = namedBy(reading, nounPhrase(bare, at + 1, at + 12, "object"), null);
  return named === null ? null : resolve(people, named, at);
}

/** «المتحدث …، فلان، سارع إلى …، مؤكدا أن», «إلا أن والد الشاب خرج بتصريحات أكد فيها»: who stands first where verbs follow. */
function openingSubject(reading: Reading, { at, sentence, form }: Found, people: People): Speaker | null {
  const joined = form.clitic === "ل" || form.clitic === "ول";
  const own = joined ? doer(reading, sentence, at, people) : null;
  if (own !== null) return own;
  const goesOn = joined || form.participle || /^[وف]/u.test(form.clitic) || /^(?:فيها|فيه|خلالها|خلاله)$/u.test(reading.tokens[at + 1]?.key ?? "");
  if (!goesOn) return null;
  let from = sentence.from;
  while (from < at && OPENERS.test(reading.tokens[from]?.key ?? "")) from += 1;
  const begins = (key: string): boolean => isRole(key) || isBody(key) || TITLES.has(key) || MINISTRY.test(key);
  if (!begins(reading.tokens[from]?.key ?? "")) from += 1;
  if (from >= at || !begins(reading.tokens[from]?.key ?? "") || reading.tokens[from]?.before !== " " && from > sentence.from) return null;
  const phrase = nounPhrase(reading, from, at, "none");
  const named = phrase.to < at ? namedBy(reading, phrase, apposition(reading, phrase, at)) : null;
  return named === null ? null : resolve(people, named, at);
}

/** «وعاد ميندوزا مساء ليحذف تدوينته»: who did what comes first. */
function doer(reading: Reading, { from }: Sentence, at: number, people: People): Speaker | null {
  if (!isDeed(reading.tokens[from]?.key ?? "") || at - from > 16) return null;
  const phrase = nounPhrase(reading, from + 1, at, "none");
  const named = phrase.to > phrase.from ? namedBy(reading, phrase, apposition(reading, phrase, at)) : null;
  return named === null ? null : resolve(people, named, at);
}

// «وكانت الخارجية استدعت السفير …، وعبرت له عن …»
const MINISTRY = /^ال(?:خارجيه|داخليه|دفاع|عدل|ماليه)$/u;
const OPENERS = /^[وف]?(?:لم|لا|لن|قد|كان|كانت|غير|ان|لكن|اما|كما|الا|بيد|بدوره|بدورها|هذا)$/u;

/** «وطُلب من … فلان التعليق. وقال: …»: named in the sentence before, where nobody speaks. */
function askedBefore(reading: Reading, { sentence, form }: Found, acts: readonly Found[], people: People): Speaker | null {
  const before = reading.sentences[reading.sentences.indexOf(sentence) - 1];
  if (form.participle || before === undefined || before.paragraph !== sentence.paragraph || acts.some((act) => act.sentence === before)) return null;
  if (!reading.tokens.slice(before.from, before.to).some(({ key }) => /^[وف]?(?:طلب|سيل|سالت|سالته|سئل|بسوال|بسواله|سواله)$/u.test(key))) return null;
  return people.known.findLast(({ at }) => at >= before.from && at < before.to)?.speaker ?? null;
}

/** «تنفي ميانمار ذلك وتقول إن …»: one subject for both verbs, whatever its gender is taken for. */
function isJoinedTo(before: Found | undefined, { sentence, form }: Found): boolean {
  return before !== undefined && before.sentence === sentence && form.clitic.startsWith("و") && before.form.gender === form.gender && before.form.tense === form.tense && !before.form.participle;
}

// In words; whoever was named further back is no more meant.
const NEAR = 70;

/** «خرجت الفنانة هدى سالم عن صمتها … وأكدت أن»: nobody has spoken yet, and one has been named. */
function lastNamed(people: People, { at, form }: Found): Speaker | null {
  const near = people.known.filter((known) => known.at < at && at - known.at <= NEAR && known.speaker.role !== null);
  return near.findLast(({ speaker }) => form.participle || feminine(speaker) === (form.gender === "feminine"))?.speaker ?? null;
}

/** The last who spoke of the verb's gender; a participle goes on with the last of all. */
function lastFor({ form }: Found, spoken: readonly Last[]): Speaker | null {
  const last = spoken.at(-1) ?? null;
  if (form.participle || form.plural) return last?.speaker ?? null;
  return (spoken.slice(-4).findLast((each) => each.feminine === (form.gender === "feminine")) ?? last)?.speaker ?? null;
}

// In words; what is said in longer speech is said at its beginning.
const LONGEST = 160;

function contentOf(reading: Reading, said: Said): Content | null {
  const inside = tokensBetween(reading, said.start, said.end).slice(0, LONGEST);
  return contentStance(keysOf(inside, 0, inside.length));
}
