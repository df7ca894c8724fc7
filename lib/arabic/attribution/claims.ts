import { isStance } from "#lib/domain/stance.ts";
import { isAccusation } from "./accuser.ts";
import { answeredStatements } from "./answered.ts";
import { attributedIn, type Attributed } from "./attributed.ts";
import { claimedIn, whole, type Claimed } from "./claimed.ts";
import { contentStance } from "./content.ts";
import { cueFormOf } from "./cue-index.ts";
import { isMasdar } from "./nouns.ts";
import { isOutlet, sameParty } from "./party.ts";
import { firstFrom, keysOf, tokensBetween, type Reading } from "./reading.ts";
import { isJoinedMasdar, rumoursIn } from "./rumours.ts";
import { shared, topicOf } from "./shared.ts";
import { spreadIn } from "./spread.ts";
import type { Statement } from "./statement.ts";
import { stretch } from "./said.ts";
import type { CueMark, Speaker } from "./suggestion.ts";

/** A claim before it is dated: its words, and the statement that denies or makes it (`by`: its place), if one does. */
export type ClaimDraft = {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly speaker: Speaker | null;
  readonly cue: CueMark;
  readonly paragraph: number;
  readonly title: boolean;
  readonly topic: ReadonlySet<string>;
  readonly by: readonly Statement[];
  readonly confidence: number;
};

const ANSWERS = new Set(["denies", "disputes", "no_comment", "confirms", "clarifies", "retracts", "says"]);
const LEAST_TOPIC = 2;

/** What is claimed in an article: what is denied, what a verb of claiming or an outlet puts forward, and what is rumoured. */
export function claimsOf(reading: Reading, statements: readonly Statement[]): ClaimDraft[] {
  const drafts = [
    ...statements.flatMap((statement) => [...answeredBy(reading, statement), ...(statement.act !== "reports" && isAnswerer(statement, statements) ? [] : madeBy(reading, statement, statements))]),
    ...answeredStatements(reading, statements).filter((statement) => !isOutlet(statement.speaker) || !statements.some((other) => isRetold(reading, statement, other))).flatMap((statement) => coordinated(reading, draftSaid(reading, statement, [statement]))),
    ...statements.filter((statement) => isAccusation(reading, statement)).flatMap((statement) => coordinated(reading, draftSaid(reading, statement, [statement]))),
    ...attributedIn(reading).map((attributed) => draftAttributed(reading, attributed)).filter(({ start, end }) => !isDenial(reading, start, end) && !isSaying(reading, start)),
    ...rumoursIn(reading).map((claimed) => draftOf(reading, claimed, cueAt(reading, claimed), [], 0.6)),
  ];
  const all = distinct(drafts.filter(({ topic }) => topic.size >= LEAST_TOPIC)).toSorted((a, b) => a.start - b.start);
  const told = all.filter((draft) => !isTie(reading, draft));
  return told.length > 0 ? told : all;
}

/** «نفت أي علاقة لها بالحادث»: the tie is denied; what is claimed stands elsewhere. */
const isTie = (reading: Reading, { start, end }: ClaimDraft): boolean => /^(?:وجود )?(?:[أا]ي[ةه]? )?(?:علاقت?|صلت?|علم|معرفت?)(?:[هة]|ها|هم)? (?:ل\S* )?(?:ب|مع|لها|له)/u.test(reading.text.slice(start, end));

/** «…، وفقا لبيان …»: a denial told on authority is an answer. */
function isDenial(reading: Reading, start: number, end: number): boolean {
  const inside = tokensBetween(reading, start, end);
  const content = contentStance(keysOf(inside, 0, inside.length));
  return content?.strong === true && content.stance === "denies";
}

/** «ووفقا للموقع، قال المدير إن …»: what the director says, an act of its own. */
const isSaying = (reading: Reading, start: number): boolean => /^(?:قال|أكد|نفى|ذكر|أعلن|أضاف|أوضح|صرح)$/u.test(cueFormOf(reading.tokens[firstFrom(reading.tokens, start)]?.key ?? "")?.cue.verb ?? "");

/** The proposition in the object of a denial, a refusal to comment, a confirmation. */
function answeredBy(reading: Reading, statement: Statement): ClaimDraft[] {
  const announced = /[:]\s*["“«]?\s*$/u.test(reading.text.slice(Math.max(0, statement.said.start - 8), statement.said.start));
  if (/^(?:أبدى|أعرب)$/u.test(statement.found.form.cue.verb)) return [];
  if (!ANSWERS.has(statement.act) || (statement.said.kind === "quote" && (statement.act !== "denies" || announced))) return [];
  const untrue = untrueFrom(reading, statement);
  const denied = statement.act === "denies" || statement.act === "disputes" || untrue !== null;
  if (!denied && statement.said.kind === "that" && !/^(?:no_comment|confirms|retracts)$/u.test(statement.act)) return [];
  const claimed = claimedIn(reading, untrue ?? statement.objectFrom, statement.found.to);
  if (claimed === null || (!denied && !namesReport(reading, claimed))) return [];
  return [draftOf(reading, claimed, statement.cue, [statement], denied ? 0.8 : 0.65)];
}

/** «أكدت أنه لا صحة لـ…», «عدم صحة …»: the token with which what is untrue begins. */
function untrueFrom(reading: Reading, { objectFrom, found }: Statement): number | null {
  const tokens = reading.tokens.slice(objectFrom, Math.min(found.to, objectFrom + 6));
  const at = tokens.findIndex(({ key }, place) => key === "صحه" && /^(?:لا|عدم|بعدم)$/u.test(tokens[place - 1]?.key ?? ""));
  return at < 0 ? null : objectFrom + at + 1;
}

const namesReport = (reading: Reading, claimed: Claimed): boolean =>
  /^[بل]?(?:ال)?(?:معلومات|احاديث|اقاويل|تقرير|تقارير|ادعاء|ادعاءات|مزاعم|انباء|اتهام|اتهامات|شايعات|شايعه|صحه|ما|خبر|اخبار|تسريبات)/u.test(reading.tokens[claimed.cueFrom]?.key ?? "");

/** What anyone says becomes a claim when another party answers it. */
function draftSaid(reading: Reading, { said, speaker, cue, paragraph, found }: Statement, by: readonly Statement[]): ClaimDraft {
  const topic = topicOf(reading.text.slice(said.start, said.end));
  return { start: said.start, end: said.end, quoted: said.kind === "quote", speaker, cue, paragraph, title: found.sentence.title, topic, by, confidence: 0.6 };
}

/** What is told on an outlet's authority. */
function draftAttributed(reading: Reading, { from, to, speaker, cue, sentence }: Attributed): ClaimDraft {
  const place = stretch(reading, from, to);
  return { ...place, quoted: false, speaker, cue, paragraph: sentence.paragraph, title: sentence.title, topic: topicOf(reading.text.slice(place.start, place.end)), by: [], confidence: 0.55 };
}

/** An outlet that takes something back or denies speaks for itself then, and puts no claim forward. */
function isAnswerer(statement: Statement, statements: readonly Statement[]): boolean {
  const { act, speaker } = statement;
  if (act === "claims" || !isOutlet(speaker) || speaker === null) return false;
  return statements.slice(0, statements.indexOf(statement)).some((other) => (other.act === "retracts" || other.act === "denies") && other.speaker !== null && sameParty(other.speaker, speaker));
}

/** What someone claims: a verb that says so, or an outlet telling it. */
function madeBy(reading: Reading, statement: Statement, statements: readonly Statement[]): ClaimDraft[] {
  const { act, said, speaker, cue, found } = statement;
  const told = (act === "says" || act === "reports" || act === "adds") && isOutlet(speaker) && said.kind !== "object" && !(statement.content?.stance === "retracts" || (statement.content?.stance === "denies" && statement.content.strong));
  if (act === "reports" && isOutlet(speaker) && said.kind === "object") return reported(reading, statement);
  if (act === "says" && said.kind === "object" && (isOutlet(speaker) || isSource(speaker))) return disclosed(reading, statement);
  // «ليست ثعابين كما زعم صاحب المقطع»: it stands before the verb.
  if (act === "claims" && found.at - 1 > found.sentence.from && reading.tokens[found.at - 1]?.key === "كما" && reading.tokens[found.at - 1]?.before === " " && !/^[بو]?ان/u.test(reading.tokens[statement.objectFrom]?.key ?? "")) return [];
  if (act === "claims" && SPREADS.test(found.form.cue.verb) && /^(?:الذي|التي|من)$/u.test(reading.tokens[found.at - 1]?.key ?? "")) return [];
  if (act === "claims" && SPREADS.test(found.form.cue.verb) && said.kind !== "quote") return spread(reading, statement);
  if (told && act !== "reports" && (isOfItself(reading, statement) || statements.some((other) => isRetold(reading, statement, other)))) return [];
  if ((act !== "claims" && !told) || (found.form.cue.verb === "رجح" && ((!isOutlet(speaker) && said.kind !== "that") || statements.some((other) => other.act === "denies" && other.speaker !== null && speaker !== null && sameParty(other.speaker, speaker))))) return [];
  const draft = { start: said.start, end: said.end, quoted: said.kind === "quote", speaker, cue, paragraph: found.sentence.paragraph, title: found.sentence.title, by: [statement] };
  return coordinated(reading, { ...draft, topic: topicOf(reading.text.slice(said.start, said.end)), confidence: act === "claims" ? 0.75 : 0.6 });
}

const isSource = (speaker: Speaker | null): boolean => speaker !== null && speaker.role === null && /^(?:ال)?(?:مصدر|مصادر|أحد المصادر)(?: |$)/u.test(speaker.name);

/** «كشفت الصحيفة تورط …», «صرح مصدر مطلع بتعليق …»: a deed told in a noun. */
function disclosed(reading: Reading, statement: Statement): ClaimDraft[] {
  const { found, objectFrom, speaker, cue, content } = statement;
  const first = reading.tokens[objectFrom];
  if (!/^(?:كشف|أكد|أعلن|ذكر|صرح|أفاد|تحدث)$/u.test(found.form.cue.verb) || first === undefined || content?.stance === "denies") return [];
  const at = /^(?:عن|فيه|فيها)$/u.test(first.key) ? objectFrom + 1 : objectFrom;
  const token = reading.tokens[at];
  const bare = token === undefined ? null : { key: token.key.replace(/^ب(?=...)/u, ""), text: token.text.replace(/^ب(?=...)/u, "") };
  if (bare === null || !(isMasdar(bare) || /^احتمال(?:يه)?$/u.test(bare.key))) return [];
  const claimed = whole(reading, at, found.to, null, at);
  return claimed === null ? [] : [{ ...draftOf(reading, claimed, cue, [statement], 0.6), speaker }];
}

// In words; an answer retold begins with who gave it.
const NAMED_WITHIN = 6;

/** «أشار الموقع إلى أن فلانا نفى …»: an outlet that passes on another's answer. */
const isRetold = (reading: Reading, { said, found, speaker }: Statement, other: Statement): boolean =>
  said.kind === "that" && isStance(other.act) && other.found.sentence === found.sentence && other.cue.start > said.start && other.cue.end < said.end && tokensBetween(reading, said.start, other.cue.start).length <= NAMED_WITHIN && other.speaker !== null && other.speaker !== speaker;

/** «أعلنت القناة أنها وجهت شكوى»: an outlet about itself. */
const isOfItself = (reading: Reading, { said }: Statement): boolean => said.kind === "that" && /^(?:[بو]?[اإأ]ن(?:ها|ه))\s/u.test(reading.text.slice(said.start, said.start + 8)) && !/^(?:[بو]?[اإأ]ن(?:ها|ه))\s(?:سيتم|سوف|تم|لا|من|في|كان|قد)/u.test(reading.text.slice(said.start, said.start + 14));

const LEAST_WORDS = 4;

/** «زعم أن …، وأن …»: each clause is a claim of its own. */
function coordinated(reading: Reading, draft: ClaimDraft): ClaimDraft[] {
  const inside = tokensBetween(reading, draft.start, draft.end);
  const at = inside.findIndex(({ key, quote }, place) => quote === null && /^و[بل]?ان(?:ه|ها|هم)?$/u.test(key) && place >= LEAST_WORDS && inside.length - place > LEAST_WORDS);
  const [last, and] = [inside[at - 1], inside[at]];
  if (draft.quoted || last === undefined || and === undefined) return [draft];
  const start = /ن$/u.test(and.key) ? (inside[at + 1]?.start ?? and.start) : and.start;
  const part = (from: number, to: number): ClaimDraft => ({ ...draft, start: from, end: to, topic: topicOf(reading.text.slice(from, to)) });
  return [part(draft.start, last.end), ...coordinated(reading, part(start, draft.end))];
}

const SPREADS = /^(?:تداول|تناقل|روّج|أشاع|نشر)$/u;

/** «تداول مستخدمون صورة قالوا إنها …». */
function spread(reading: Reading, statement: Statement): ClaimDraft[] {
  if (MADE_CLEAR.test(reading.tokens[statement.objectFrom]?.key ?? "")) return [];
  const claimed = spreadIn(reading, statement.objectFrom, statement.found.sentence.to);
  return claimed === null ? [] : [{ ...draftOf(reading, claimed, statement.cue, [statement], 0.7), speaker: statement.speaker }];
}

// What is made known of oneself, and alleges nothing.
const MADE_CLEAR = /^(?:ال)?(?:توضيح|توضيحا|بيان|بيانا|اعتذار|اعتذارا|تنويه|تنويها|نفي|نفيا|تصحيح|تصحيحا|تعزيه|اعلان|اعلانا|جدول|دعوه)$/u;

/** «أوردت وكالات … قيام المملكة بـ…». */
function reported(reading: Reading, statement: Statement): ClaimDraft[] {
  if (MADE_CLEAR.test(reading.tokens[statement.objectFrom]?.key ?? "")) return [];
  const claimed = claimedIn(reading, statement.objectFrom, statement.found.to);
  return claimed === null ? [] : [{ ...draftOf(reading, claimed, statement.cue, [statement], 0.6), speaker: statement.speaker }];
}

function draftOf(reading: Reading, claimed: Claimed, cue: CueMark, by: readonly Statement[], confidence: number): ClaimDraft {
  const place = bare(reading, claimed.from, stretch(reading, claimed.from, claimed.to));
  const topic = topicOf(reading.text.slice(place.start, place.end));
  return { ...place, quoted: false, speaker: claimed.speaker, cue, ...placeIn(reading, claimed.from), topic, by, confidence };
}

/** «(أنباء) بوفاة الوزير»: without the preposition joined to its first word. */
function bare(reading: Reading, from: number, { start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
  const token = reading.tokens[from];
  const joined = isJoinedMasdar(token) ? (/^[بل]\p{M}*/u.exec(token?.text ?? "")?.[0].length ?? 0) : 0;
  return { start: start + joined, end };
}

function cueAt(reading: Reading, { cueFrom, cueTo }: Claimed): CueMark {
  const { start, end } = stretch(reading, cueFrom, Math.min(cueTo, cueFrom + 2));
  return { verb: reading.text.slice(start, end), start, end };
}

function placeIn(reading: Reading, token: number): { paragraph: number; title: boolean } {
  const sentence = reading.sentences.find(({ from, to }) => from <= token && token < to);
  return { paragraph: sentence?.paragraph ?? 0, title: sentence?.title ?? false };
}

/** One draft for each proposition: told twice, the longer telling below the title stays, with the answers of both. */
function distinct(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const kept: ClaimDraft[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex((other) => isSame(other, draft));
    const other = kept[at];
    if (other === undefined) kept.push(draft);
    else kept[at] = joined(other, draft);
  }
  return kept;
}

function isSame(a: ClaimDraft, b: ClaimDraft): boolean {
  if (a.start < b.end && b.start < a.end) return true;
  const ofTwo = a.speaker !== null && b.speaker !== null && !a.title && !b.title && !sameParty(a.speaker, b.speaker);
  if (ofTwo || (isAlleged(a) && isAlleged(b))) return shared(a.topic, b.topic).part >= 0.75;
  const { count, part } = shared(a.topic, b.topic);
  // A title tells the same in fewer words.
  return (count >= 2 && part >= (a.title === b.title ? 0.6 : 0.4)) || (count >= 3 && part >= 0.5);
}

/** Put forward by a verb of claiming of its own: «كما ادّعى …». */
const isAlleged = ({ by, title }: ClaimDraft): boolean => !title && by.some(({ act }) => act === "claims");

function joined(a: ClaimDraft, b: ClaimDraft): ClaimDraft {
  const better = a.title && !b.title ? b : b.start < a.start && !b.title && b.topic.size >= a.topic.size ? b : !b.title && b.topic.size > a.topic.size && b.topic.size < 18 && a.speaker === null ? b : a;
  return { ...better, speaker: better.speaker ?? a.speaker ?? b.speaker, by: [...a.by, ...b.by], confidence: Math.max(a.confidence, b.confidence) };
}
