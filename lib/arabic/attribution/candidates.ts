import { isEarlier } from "./answered.ts";
import type { Candidate } from "./candidate.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { answeredAmong, inQuestion, turnsDown } from "./denied-thing.ts";
import { isHung } from "./hung.ts";
import { isOutlet, sameParty } from "./party.ts";
import { keysOf, tokensBetween, type Reading } from "./reading.ts";
import { isRelated, pointsAtReport, repliesToReport } from "./related.ts";
import type { ResponseDraft } from "./response-draft.ts";
import { shared, topicOf } from "./shared.ts";
import { stanceOf } from "./stance-of.ts";
import type { Statement } from "./statement.ts";
import type { Speaker } from "./suggestion.ts";
import { wordsOfAct } from "./wording.ts";

// In words; what follows says little about whether it is an answer.
const READ = 60;
// In letters; about the first paragraph of a story.
const LEAD = 250;

/** What the rules made of an article: its claims, the drafts of answers, and those of them that they keep. */
export type ByRules = { readonly claims: readonly ClaimDraft[]; readonly drafts: readonly ResponseDraft[]; readonly answers: readonly ResponseDraft[] };

/** The words of the headline above a story; empty where there is none. */
export function headlineOf({ text, tokens, sentences }: Reading): string {
  const end = sentences.findIndex((sentence) => !sentence.title);
  const last = sentences[(end < 0 ? sentences.length : end) - 1];
  return last === undefined ? "" : text.slice(0, tokens[last.to - 1]?.end ?? 0);
}

type Topics = { readonly ofTitle: ReadonlySet<string>; readonly ofLead: ReadonlySet<string> };

/** The statements with a speaker, in order, each with what the signs are read from. */
export function candidatesOf(reading: Reading, statements: readonly Statement[], byRules: ByRules): Candidate[] {
  const topics = topicsOf(reading);
  const partyOf = parties();
  const question = inQuestion(reading, statements, byRules.claims, topics.ofTitle);
  const isAnswered = answeredAmong(reading, statements);
  return statements.flatMap((statement) => {
    const { speaker } = statement;
    if (speaker === null || isPassedOn(reading, statement, speaker)) return [];
    const words = wordsIn(reading, statement);
    const topic = topicOf(reading.text.slice(words.start, words.end));
    const against = { turnsDown: turnsDown(words.keys, question(statement)), answered: isAnswered(statement) };
    return [{ ...words, ...against, ...takenAs(statement, byRules), ...toldOf(reading, statement, speaker, byRules.claims), ...sharedBy(topic, statement, byRules.claims, topics), statement, speaker, party: partyOf(speaker) }];
  });
}

const SPREADS = /^(?:تداول|تناقل|روّج|أشاع|أورد)$/u;

/** «الرسالة التي نشرتها وسائل إعلام … ملفقة», «تناقلت مواقع التواصل أخبارا مغلوطة»: that they carried it, whatever is then said of it. */
const isPassedOn = (reading: Reading, { act, found }: Statement, speaker: Speaker): boolean =>
  /^(?:reports|claims)$/u.test(act) && ((isOutlet(speaker) && /^[وفبل]?(?:الذي|التي|ما|مما|عما)$/u.test(reading.tokens[found.at - 1]?.key ?? "")) || SPREADS.test(found.form.cue.verb));

/** What the headline and the lead are about. */
export function topicsOf(reading: Reading): Topics {
  const { text } = reading;
  const end = headlineOf(reading).length;
  return { ofTitle: topicOf(text.slice(0, end)), ofLead: topicOf(text.slice(end, end + LEAD)) };
}

/** Numbers the parties in the order in which they speak; who is named alike is compared once. */
function parties(): (speaker: Speaker) => number {
  const known: Speaker[] = [];
  const numbers = new Map<string, number>();
  return (speaker) => {
    const name = `${speaker.name}\n${speaker.role ?? ""}`;
    const before = numbers.get(name) ?? known.findIndex((party) => sameParty(party, speaker));
    const number = before >= 0 ? before : known.push(speaker) - 1;
    numbers.set(name, number);
    return number;
  };
}

function wordsIn(reading: Reading, statement: Statement): Pick<Candidate, "start" | "end" | "keys" | "before" | "words" | "place"> {
  const { sentence, at } = statement.found;
  const { start, end } = wordsOfAct(reading, statement);
  const inside = tokensBetween(reading, start, end);
  return { start, end, keys: keysOf(inside, 0, Math.min(inside.length, READ)), before: keysOf(reading.tokens, sentence.from, at), words: inside.length, place: reading.sentences.indexOf(sentence) };
}

function takenAs(statement: Statement, { drafts, answers }: ByRules): Pick<Candidate, "answer" | "partOf" | "drafted"> {
  const partOf = answers.find(({ of }) => of.includes(statement)) ?? null;
  return { answer: partOf?.of.at(-1) === statement ? partOf : null, partOf, drafted: drafts.some(({ of }) => of.includes(statement)) };
}

function toldOf(reading: Reading, statement: Statement, speaker: Speaker, claims: readonly ClaimDraft[]): Pick<Candidate, "stance" | "denies" | "earlier" | "points" | "related" | "replies" | "outlet" | "hung" | "claims" | "claimant"> {
  return {
    stance: stanceOf(reading, statement, claims),
    denies: statement.act === "denies" || statement.act === "disputes" || statement.content?.stance === "denies",
    earlier: isEarlier(reading, statement),
    points: pointsAtReport(reading, statement),
    related: isRelated(reading, statement, claims),
    replies: repliesToReport(reading, statement),
    outlet: isOutlet(speaker),
    hung: isHung(reading, statement),
    claims: claims.some(({ by }) => by.includes(statement)),
    claimant: claims.some((claim) => claim.speaker !== null && sameParty(claim.speaker, speaker)),
  };
}

function sharedBy(topic: ReadonlySet<string>, statement: Statement, claims: readonly ClaimDraft[], { ofTitle, ofLead }: Topics): Pick<Candidate, "withTitle" | "withLead" | "withClaim"> {
  const others = claims.filter(({ by }) => !by.includes(statement));
  return { withTitle: shared(topic, ofTitle).count, withLead: shared(topic, ofLead).count, withClaim: Math.max(0, ...others.map((claim) => shared(topic, claim.topic).count)) };
}
