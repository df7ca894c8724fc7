import { findActs } from "./acts.ts";
import { aboutOf } from "./about.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { claimDraftsOf, claimsOf } from "./claims.ts";
import { otherWordings } from "./others.ts";
import { peopleIn } from "./people.ts";
import { readArticle, type Reading } from "./reading.ts";
import type { ResponseDraft } from "./response-draft.ts";
import { saidOn } from "./said-on.ts";
import { statementsOf } from "./statement.ts";
import { toldBelow } from "./told-below.ts";
import { likelyClaims, weighedClaims, type WeighedClaim } from "./claims-weighed.ts";
import { likeliest, weighed, type Weighed } from "./weighed.ts";
import type { ArticleText, ClaimSuggestion, ResponseSuggestion, Suggestion, Wording } from "./suggestion.ts";

// Everything is compared with everything; a text with more acts of speech is no article, and only its beginning is read.
const MOST_ACTS = 600;
// In letters; a long feature has half of them.
const MOST_LETTERS = 60_000;

/**
 * Proposes who claimed what and who answered how, claims first, each with the words it rests on and its cue. Nothing is invented:
 * text and quote are substrings of the article, a date that is not told is null, and `[]` is a fair answer. Pure; a model may
 * stand behind the same function one day.
 */
export function suggest(article: ArticleText): Suggestion[] {
  const reading = readArticle(article.text.slice(0, MOST_LETTERS));
  const { claims, answers, chosen } = readIn(reading);
  const kept = likelyClaims(claims);
  const wordingsOf = (one: Weighed): Wording[] => otherWordings(one, answers, chosen).map(({ draft }) => wordingOf(reading, draft));
  return [
    ...kept.map((one) => claimSuggestion(reading, one, article)),
    ...chosen.map((one) => ({ ...responseSuggestion(reading, { ...one.draft, confidence: one.likely }, kept.map(({ claim }) => claim), article), others: wordingsOf(one) })),
  ];
}

/** Every statement of a cleaned text that may be an answer, with its signs and how likely they make it: for whoever fits or explains the choice. */
export const weighedIn = (text: string): Weighed[] => readIn(readArticle(text)).answers;

/** The same of every claim that the rules find. */
export const weighedClaimsIn = (text: string): WeighedClaim[] => readIn(readArticle(text)).claims;

function readIn(reading: Reading): { readonly claims: WeighedClaim[]; readonly answers: Weighed[]; readonly chosen: Weighed[] } {
  const statements = statementsOf(reading, findActs(reading).slice(0, MOST_ACTS), peopleIn(reading));
  const drafts = claimDraftsOf(reading, statements);
  const claims = claimsOf(reading, drafts);
  const answers = weighed(reading, statements, claims);
  const chosen = likeliest(answers);
  return { answers, chosen, claims: weighedClaims(toldBelow(claims), { reading, statements, drafts, answers: chosen.map(({ draft }) => draft) }) };
}

function claimSuggestion(reading: Reading, { claim, likely }: WeighedClaim, article: ArticleText): ClaimSuggestion {
  const { start, end, speaker, paragraph, cue } = claim;
  const text = reading.text.slice(start, end);
  const quote = claim.quoted ? { exact: text, start, end } : null;
  const maker = claim.by.find(({ act }) => act === "claims" || act === "reports" || act === "says");
  const date = maker === undefined ? null : saidOn(reading, [maker], article.publishedOn);
  return { kind: "claim", text, start, end, speaker, quote, saidOn: date, paragraph, cue, confidence: round(likely) };
}

const wordingOf = ({ text }: Reading, { start, end, direct }: ResponseDraft): Wording => ({ exact: text.slice(start, end), start, end, wording: direct ? "direct" : "paraphrase" });

function responseSuggestion(reading: Reading, response: ResponseDraft, claims: readonly ClaimDraft[], article: ArticleText): Omit<ResponseSuggestion, "others"> {
  const { start, end, speaker, stance, of } = response;
  const { exact: text, wording } = wordingOf(reading, response);
  const [own] = of;
  const cue = own?.cue ?? { verb: "", start, end };
  const paragraph = of.at(-1)?.paragraph ?? 0;
  const common = { text, start, end, speaker, saidOn: saidOn(reading, of, article.publishedOn), paragraph, cue, confidence: round(response.confidence) };
  return { kind: "response", stance, ...common, quote: { exact: text, start, end }, wording, about: aboutOf(reading, response, claims) };
}

const round = (value: number): number => Math.round(value * 100) / 100;
