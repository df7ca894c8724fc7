import { fold } from "#lib/arabic/fold.ts";
import { stemsOfSense } from "#lib/arabic/senses.ts";
import { wordsOf } from "#lib/arabic/tokens.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { refOf } from "#lib/queries/rows.ts";
import type { Match, Reason } from "#lib/views/match.ts";
import { findCandidates, statementFor, type Candidate } from "./match/candidates.ts";
import { compare } from "./match/compare.ts";
import { readCounts } from "./match/counts.ts";
import { saysTheSame } from "./match/duplicate.ts";
import { factsOf, type Facts } from "./match/facts.ts";
import { asksAgain } from "./match/not-same.ts";
import { probesOf } from "./match/probes.ts";
import { reasonsFor } from "./match/reasons.ts";
import { termsOf, together } from "./match/text.ts";
import { scale, signsOf, weigh, type Compared, type Counts, type Weighed } from "./match/weigh.ts";
import type { Sign } from "./match/weights.ts";

/** `limit` ≤ 100. `excludeId`: the claim the text belongs to, which also brings its "not the same" pairs. `saidOn`: EDTF. */
export type MatchOptions = {
  readonly limit?: number;
  readonly excludeId?: string;
  readonly speaker?: { readonly id?: string | null; readonly name?: string | null };
  readonly saidOn?: string | null;
};

const SHOWN = 5;
const MOST = 100;
/** Below this, two texts share no more than common words. */
const LEAST = 0.03;
const SAME_PERSON = 0.05;
const SAME_DATE = 0.03;

function samePerson({ claimantId, names }: Candidate, speaker: MatchOptions["speaker"]): string | null {
  if (claimantId === null || speaker === undefined) return null;
  const name = speaker.name ?? "";
  if (speaker.id === claimantId) return name;
  return name !== "" && (names ?? "").split(" | ").includes(fold(name)) ? name : null;
}

/** What is known beside the text: who said it and when. */
function circumstances(candidate: Candidate, { speaker, saidOn }: MatchOptions): { reasons: Reason[]; bonus: number } {
  const reasons: Reason[] = [];
  const name = samePerson(candidate, speaker);
  if (name !== null) reasons.push({ kind: "same_person", name });
  const sameDate = saidOn != null && saidOn === candidate.saidOn;
  if (sameDate) reasons.push({ kind: "same_date", on: saidOn });
  return { reasons, bonus: (name === null ? 0 : SAME_PERSON) + (sameDate ? SAME_DATE : 0) };
}

type Ranked = { readonly candidate: Candidate; readonly score: number; readonly known: readonly Reason[] };

/** The statement, and what else the claim stands in. */
function comparedOf(text: string, candidate: Candidate): Compared {
  const { words } = candidate;
  const statement = termsOf(statementFor(text, candidate));
  return words === null ? { statement, terms: statement, wording: 0 } : { statement, terms: together(statement, termsOf(words)), wording: wordsOf(words).length };
}

type Found = { readonly candidate: Candidate; readonly compared: Compared };
type Looked = { readonly counts: Counts; readonly said: Weighed; readonly found: readonly Found[] };

async function look(viewer: Viewer, text: string, excludeId: string | null): Promise<Looked | null> {
  const terms = termsOf(text);
  if (terms.length === 0) return null;
  const own = [...terms.stems.keys()];
  const akin = [...new Set([...terms.forms.values()].flatMap(({ senses }) => senses))].flatMap(stemsOfSense);
  const probes = probesOf(await readCounts([...own, ...akin]), own, akin);
  const candidates = await findCandidates(viewer, probes, excludeId);
  const found = candidates.filter((candidate) => !candidate.unlike.some((marked) => asksAgain(text, marked, statementFor(text, candidate)))).map((candidate) => ({ candidate, compared: comparedOf(text, candidate) }));
  const counts = await readCounts([...new Set([...own, ...found.flatMap(({ compared }) => [...compared.terms.stems.keys()])])]);
  return { counts, said: weigh(counts, terms), found };
}

function rank({ counts, said, found }: Looked, options: MatchOptions): Ranked[] {
  const scaled = scale(counts, said);
  const ranked = found.map(({ candidate, compared }) => {
    const { reasons, bonus } = circumstances(candidate, options);
    return { candidate, known: reasons, score: Math.min(1, scaled(signsOf(counts, said, compared)) + bonus) };
  });
  return ranked.filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score);
}

/** All claims that are compared with a text, with the signs they are ranked by: what the ranking is fitted and judged on. */
export async function compareAll(viewer: Viewer, text: string): Promise<{ readonly id: string; readonly signs: Readonly<Record<Sign, number>> }[]> {
  const looked = await look(viewer, text, null);
  return looked === null ? [] : looked.found.map(({ candidate, compared }) => ({ id: candidate.id, signs: signsOf(looked.counts, looked.said, compared) }));
}

function present(counts: Counts, text: string, here: Facts, { candidate, score, known }: Ranked): Match {
  const { id, shortId, statementAr } = candidate;
  const there = factsOf(statementFor(text, candidate));
  const found = compare(here, there);
  return {
    claim: { id, shortId, statementAr, ref: refOf(shortId, statementAr) },
    score: Math.round(score * 1000) / 1000,
    duplicate: saysTheSame(found, here, there),
    reasons: [...known, ...reasonsFor(counts, found, here, there)],
  };
}

/**
 * "Already logged?": the claims nearest to a text, best first, each with what speaks for and against it. The desk sees
 * drafts too, readers only what is published. Pairs that somebody called "not the same" never return.
 */
export async function matchClaims(viewer: Viewer, text: string, options: MatchOptions = {}): Promise<Match[]> {
  const looked = await look(viewer, text, options.excludeId ?? null);
  if (looked === null) return [];
  const best = rank(looked, options).slice(0, Math.min(MOST, options.limit ?? SHOWN));
  const here = factsOf(text);
  return best.map((ranked) => present(looked.counts, text, here, ranked));
}
