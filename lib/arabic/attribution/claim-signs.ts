import { isEarlier } from "./answered.ts";
import { topicsOf } from "./candidates.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { isOutlet, sameParty } from "./party.ts";
import { firstFrom, keysOf, tokensBetween, type Reading } from "./reading.ts";
import type { ResponseDraft } from "./response-draft.ts";
import { shared, topicOf } from "./shared.ts";
import { one, upTo, type Signs } from "./signs.ts";
import type { Statement } from "./statement.ts";

/** What the signs of a claim are read from: every telling that a rule takes for one, and the answers that are suggested. */
export type ClaimSetting = { readonly reading: Reading; readonly statements: readonly Statement[]; readonly drafts: readonly ClaimDraft[]; readonly answers: readonly ResponseDraft[] };

/** The signs of each claim that the rules find, by name; all within 0..1. What each is worth stands in `claim-weights.ts`. */
export function claimSignsOf(claims: readonly ClaimDraft[], setting: ClaimSetting): Signs[] {
  const topics = topicsOf(setting.reading);
  const answers = setting.answers.map((answer) => ({ answer, topic: topicOf(setting.reading.text.slice(answer.start, answer.end)) }));
  return claims.map((claim) => ({
    ...bySpeech(claim, setting),
    ...byWords(claim, setting.reading),
    ...byAnswers(claim, answers),
    withTitle: upTo(4, shared(claim.topic, topics.ofTitle).count),
    withLead: upTo(6, shared(claim.topic, topics.ofLead).count),
    amongMany: upTo(8, setting.drafts.length),
  }));
}

/** How it is told, and by whom. */
function bySpeech({ attributed, by: [statement], speaker, quoted, denied, title, start, end, tellings }: ClaimDraft, { reading, statements }: ClaimSetting): Signs {
  const act = statement?.act;
  const kind = statement?.said.kind;
  const sentence = reading.sentences.findIndex(({ to }) => (reading.tokens[to - 1]?.end ?? 0) > start);
  const denial = ({ act: other, cue, found }: Statement): boolean => /^(?:denies|disputes)$/u.test(other) && found.sentence === reading.sentences[sentence] && (cue.end <= start || cue.start >= end);
  return {
    claimsIt: one(act === "claims"), deniesByVerb: one(act === "denies"), objectDenied: one(act === "denies" && kind === "object"), clause: one(kind === "that"), quoted: one(quoted),
    noStatement: one(statement === undefined), attributed: one(attributed), inDenial: one(denied), outlet: one(isOutlet(speaker)),
    earlier: one(statement !== undefined && isEarlier(reading, statement)), denialBeside: one(statements.some((other) => other !== statement && denial(other))),
    toldOnce: one(tellings === 1),
    title: one(title), lead: one(!title && sentence === reading.sentences.findIndex((each) => !each.title)),
  };
}

const oneOf = (words: string): RegExp => new RegExp(` (?:${words}) `, "u");

// Words within it.
const HELD = { this: oneOf("هذه|هذا|ذلك|تلك"), not: oneOf("[وف]?(?:لا|لم|لن|ليس|ليست)|[بل]?عدم|دون"), future: oneOf("سوف|[وف]?س(?!نو|نا|نت|نه|يار|يان|ياس|ياح|ياد|يد|يطر|يول|يره|يم|يف|تار|ته|تين)[يتن]\\S{2,}"), number: oneOf("\\d+|مليون|ملايين|مليار|مليارات|الف|الاف|عشرات|مييات") } as const;

// Words right before it.
const LEADS = {
  report: oneOf("[وفبل]?(?:ال)?(?:مزاعم|ادعاء\\S*|اتهام\\S*|شايع\\S*|اشاع\\S*|انباء|اخبار|خبر|تقارير|تقرير|معلومات|ما)"),
  spread: oneOf("\\S*تداول\\S*|\\S*تناقل\\S*|تردد\\S*|يتردد|اشيع|يشاع|نشر\\S*|ذكر\\S*|راج|راجت|روج\\S*"),
  accused: oneOf("[وف]?(?:اتهم\\S*|[يت]تهم\\S*|اتهام\\S*|متهما|متهمه)"),
  reply: oneOf("ردا|تعليقا|رد|علق|حول|بشان|بخصوص"),
} as const;

// In words; what follows, or stands further before, says little about whether it is one.
const READ = 40;
const BEFORE = 8;

function byWords({ start, end }: ClaimDraft, reading: Reading): Signs {
  const inside = tokensBetween(reading, start, end);
  const first = firstFrom(reading.tokens, start);
  const sentence = reading.sentences.find(({ from, to }) => from <= first && first < to);
  const keys = keysOf(inside, 0, Math.min(inside.length, READ));
  const before = keysOf(reading.tokens, Math.max(sentence?.from ?? 0, first - BEFORE), first);
  return {
    ...Object.fromEntries(Object.entries(HELD).map(([name, pattern]) => [`${name}Word`, one(pattern.test(keys))])),
    ...Object.fromEntries(Object.entries(LEADS).map(([name, pattern]) => [`${name}Before`, one(pattern.test(before))])),
    short: one(inside.length <= 5),
  };
}

/** What is answered in the article, and whether by others and about the same. */
function byAnswers({ speaker, by, topic }: ClaimDraft, answers: readonly { readonly answer: ResponseDraft; readonly topic: ReadonlySet<string> }[]): Signs {
  const isOwn = ({ answer }: { readonly answer: ResponseDraft }): boolean => speaker !== null && sameParty(answer.speaker, speaker);
  const others = answers.filter((each) => !isOwn(each) && !each.answer.of.some((statement) => by.includes(statement)));
  return { answersHere: one(answers.length > 0), ofAnswerer: one(answers.some(isOwn)), partOfAnswer: Math.max(0, ...others.map((each) => shared(topic, each.topic).part)) };
}
