import { isEarlier } from "./answered.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { isOutlet, sameParty } from "./party.ts";
import { keysOf, tokensBetween, type Reading } from "./reading.ts";
import { isRelated, pointsAtReport, repliesToReport } from "./related.ts";
import type { ResponseDraft } from "./response-draft.ts";
import { shared, topicOf } from "./shared.ts";
import { stanceOf } from "./stance-of.ts";
import type { Stance } from "#lib/domain/stance.ts";
import type { Statement } from "./statement.ts";
import type { Speaker } from "./suggestion.ts";
import { wordsOfAct } from "./wording.ts";

/** What somebody is told to have said, which may be an answer, with all that is looked at to tell. */
export type Candidate = {
  readonly statement: Statement;
  readonly speaker: Speaker;
  readonly start: number;
  readonly end: number;
  /** Its first words, folded, a space on either side of each. */
  readonly keys: string;
  /** The same, of the sentence before the verb. */
  readonly before: string;
  readonly words: number;
  /** Equal for statements of one party. */
  readonly party: number;
  /** Place of its sentence among all. */
  readonly place: number;
  /** The answer that the rules would log in its words; null when they would not, or in other words. */
  readonly answer: ResponseDraft | null;
  /** What the rules take it for: `answer`, a part of one that they would log; `draft`, of one that they give up for another. */
  readonly taken: "answer" | "draft" | null;
  readonly stance: Stance | null;
  readonly denies: boolean;
  readonly earlier: boolean;
  readonly points: boolean;
  readonly related: boolean;
  readonly replies: boolean;
  readonly outlet: boolean;
  /** It puts a claim forward itself, or its party put another. */
  readonly claims: boolean;
  readonly claimant: boolean;
  /** Topic words in common with the headline, the lead, and the nearest claim. */
  readonly withTitle: number;
  readonly withLead: number;
  readonly withClaim: number;
};

// In words; what follows says little about whether it is an answer.
const READ = 60;
// In letters; about the first paragraph of a story.
const LEAD = 250;

/** What the rules made of an article: its claims, the drafts of answers, and those of them that they keep. */
export type Found = { readonly claims: readonly ClaimDraft[]; readonly drafts: readonly ResponseDraft[]; readonly answers: readonly ResponseDraft[] };

type Topics = { readonly ofTitle: ReadonlySet<string>; readonly ofLead: ReadonlySet<string> };

/** The statements with a speaker, in order, each with what the signs are read from. */
export function candidatesOf(reading: Reading, statements: readonly Statement[], found: Found): Candidate[] {
  const topics = topicsOf(reading);
  const parties: Speaker[] = [];
  return statements.flatMap((statement) => {
    const { speaker } = statement;
    return speaker === null ? [] : [{ ...wordsIn(reading, statement), ...takenAs(statement, found), ...toldOf(reading, statement, speaker, found.claims), ...sharedWith(reading, statement, found.claims, topics), statement, speaker, party: partyOf(parties, speaker) }];
  });
}

function topicsOf({ text, tokens, sentences }: Reading): Topics {
  const title = sentences.find((sentence) => sentence.title);
  const end = title === undefined ? 0 : (tokens[title.to - 1]?.end ?? 0);
  return { ofTitle: topicOf(text.slice(0, end)), ofLead: topicOf(text.slice(end, end + LEAD)) };
}

function partyOf(parties: Speaker[], speaker: Speaker): number {
  const known = parties.findIndex((party) => sameParty(party, speaker));
  return known >= 0 ? known : parties.push(speaker) - 1;
}

function wordsIn(reading: Reading, statement: Statement): Pick<Candidate, "start" | "end" | "keys" | "before" | "words" | "place"> {
  const { sentence, at } = statement.found;
  const { start, end } = wordsOfAct(reading, statement);
  const inside = tokensBetween(reading, start, end);
  return { start, end, keys: keysOf(inside, 0, Math.min(inside.length, READ)), before: keysOf(reading.tokens, sentence.from, at), words: inside.length, place: reading.sentences.indexOf(sentence) };
}

function takenAs(statement: Statement, { drafts, answers }: Found): Pick<Candidate, "answer" | "taken"> {
  const isIn = (list: readonly ResponseDraft[]): boolean => list.some(({ of }) => of.includes(statement));
  return { answer: answers.find(({ of }) => of.at(-1) === statement) ?? null, taken: isIn(answers) ? "answer" : isIn(drafts) ? "draft" : null };
}

function toldOf(reading: Reading, statement: Statement, speaker: Speaker, claims: readonly ClaimDraft[]): Pick<Candidate, "stance" | "denies" | "earlier" | "points" | "related" | "replies" | "outlet" | "claims" | "claimant"> {
  return {
    stance: stanceOf(reading, statement, claims),
    denies: statement.act === "denies" || statement.act === "disputes" || statement.content?.stance === "denies",
    earlier: isEarlier(reading, statement),
    points: pointsAtReport(reading, statement),
    related: isRelated(reading, statement, claims),
    replies: repliesToReport(reading, statement),
    outlet: isOutlet(speaker),
    claims: claims.some(({ by }) => by.includes(statement)),
    claimant: claims.some((claim) => claim.speaker !== null && sameParty(claim.speaker, speaker)),
  };
}

function sharedWith(reading: Reading, statement: Statement, claims: readonly ClaimDraft[], { ofTitle, ofLead }: Topics): Pick<Candidate, "withTitle" | "withLead" | "withClaim"> {
  const { start, end } = wordsOfAct(reading, statement);
  const topic = topicOf(reading.text.slice(start, end));
  const others = claims.filter(({ by }) => !by.includes(statement));
  return { withTitle: shared(topic, ofTitle).count, withLead: shared(topic, ofLead).count, withClaim: Math.max(0, ...others.map((claim) => shared(topic, claim.topic).count)) };
}
