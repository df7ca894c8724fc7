import { isPosition, type Stance } from "#lib/domain/stance.ts";
import type { Candidate } from "./candidate.ts";
import { candidatesOf, headlineOf } from "./candidates.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { fold } from "../fold.ts";
import { distinctResponses } from "./merge.ts";
import { sameParty } from "./party.ts";
import type { Reading } from "./reading.ts";
import type { ResponseDraft } from "./response-draft.ts";
import { responsesOf } from "./responses.ts";
import { FURTHER, LEAST_LIKELY, SIGN_AT, SIGN_WEIGHTS, UNFOUND } from "./sign-weights.ts";
import { likelihoodOf, signsOf, type Signs } from "./signs.ts";
import { preferred } from "./preferred.ts";
import type { Statement } from "./statement.ts";
import { sumsUp } from "./sums-up.ts";
import { told } from "./together.ts";
import { WORDING_AT, WORDING_WEIGHTS } from "./wording-weights.ts";

/** A candidate as it would be suggested, with the signs of it; `likely`: 0–1, by its signs alone, that it answers and that its party's answer is logged in these words. */
export type Weighed = { readonly candidate: Candidate; readonly draft: ResponseDraft; readonly signs: Signs; readonly likely: number };

/** Every statement with a speaker, weighed by its signs; the one in whose words the rules would log an answer, as they would. */
export function weighed(reading: Reading, statements: readonly Statement[], claims: readonly ClaimDraft[]): Weighed[] {
  const drafts = told(reading, responsesOf(reading, statements, claims));
  const answers = distinctResponses(reading, drafts, claims);
  const candidates = candidatesOf(reading, statements, { claims, drafts, answers });
  const signs = signsOf(candidates, headlineOf(reading) !== "");
  return candidates.map((candidate, at) => {
    const here = signs[at] ?? {};
    return { candidate, signs: here, likely: likelihoodOf(here, SIGN_WEIGHTS, SIGN_AT) * likelihoodOf(here, WORDING_WEIGHTS, WORDING_AT), draft: candidate.answer ?? draftOf(reading, candidate, answers) };
  });
}

/** Where the line is drawn: how likely an answer must be, and how much more one that no rule finds: where it takes no stance (`unfound`), and beside another of its party (`further`). */
export type Line = { readonly least: number; readonly unfound: number; readonly further: number };

// Of the likeliest: where somebody answers plainly, what hardly does is seldom logged beside it.
const BESIDE = 0.35;

/**
 * The answers to suggest, in the order of the text: what the rules alone decide; of all else what is likely enough, the likeliest first, none
 * that overlaps another; and the best of what the rules find where nothing is. `likely`: of each, by its signs unless given.
 */
export function likeliest(all: readonly Weighed[], likely: readonly number[] = all.map((one) => one.likely), line: Line = { least: LEAST_LIKELY, unfound: UNFOUND, further: FURTHER }): Weighed[] {
  const kept: Weighed[] = [];
  const values = preferred(all.map(({ candidate }) => candidate), likely);
  const least = BESIDE * Math.max(0, ...values);
  const ranked = all.map((one, at) => ({ one, value: (values[at] ?? 0) + (byRuleAlone(one) ? 1 : 0) })).toSorted((a, b) => b.value - a.value);
  for (const { one, value } of ranked) {
    if (kept.some(({ draft }) => draft.start < one.draft.end && one.draft.start < draft.end)) continue;
    const { answer, partOf, drafted, party, stance } = one.candidate;
    const again = answer === null && kept.some(({ candidate }) => candidate.party === party);
    // What the rules made one answer of, or gave up for other words, is not said twice.
    if ((again && drafted) || (partOf !== null && kept.some(({ candidate }) => candidate.partOf === partOf))) continue;
    if (value >= least && value >= line.least + (again ? line.further : answer === null && stance === null ? line.unfound : 0)) kept.push(one);
  }
  const standing = kept.filter((one) => !kept.some((other) => other.draft.stance === "denies" && sumsUp(one.candidate, other.candidate)));
  const found = ranked.flatMap(({ one }) => (one.candidate.answer === null ? [] : [one]));
  return (standing.length > 0 ? standing : found.slice(0, 1)).toSorted((a, b) => a.draft.start - b.draft.start);
}

// Denials, admissions and threats of law are found where they answer nothing, too: they are weighed. So is criticism: of 29 answers that
// the rules took for disputing in 486 articles with answers, five had been logged.
const BY_RULE = /^(?:calls_for_investigation|no_comment|retracts|clarifies|partly_confirms)$/u;
const DOUBTS = /^(?:شكك|طعن|أبدى)$/u;

/** A call for an inquiry, a silence, something taken back, explained or doubted: seldom said, and found in so many words. */
const byRuleAlone = ({ candidate: { answer, statement } }: Weighed): boolean => answer !== null && (BY_RULE.test(answer.stance) || (answer.stance === "disputes" && DOUBTS.test(statement.found.form.cue.verb)));

function draftOf(reading: Reading, candidate: Candidate, answers: readonly ResponseDraft[]): ResponseDraft {
  const { statement, speaker, start, end } = candidate;
  return { stance: candidate.stance ?? positionOf(reading, candidate, answers), speaker, start, end, direct: statement.said.kind === "quote", of: [statement], confidence: 0 };
}

const EXPLAINS = / [وف]?(?:توضح|يوضح|توضيح|توضيحات|حقيقه) /u;

/** The position of an answer that takes none by its verb: by its words, as the party's other answer, as the title calls it. */
function positionOf(reading: Reading, { statement: { act, content }, speaker }: Candidate, answers: readonly ResponseDraft[]): Stance {
  if (act === "clarifies") return "clarifies";
  if (content !== null && content.stance !== "partly_confirms") return content.stance;
  const other = answers.find((answer) => sameParty(answer.speaker, speaker));
  if (other !== undefined && isPosition(other.stance)) return other.stance;
  return EXPLAINS.test(` ${fold(headlineOf(reading))} `) ? "clarifies" : "disputes";
}
