import { findActs } from "./acts.ts";
import { aboutOf } from "./about.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { claimsOf } from "./claims.ts";
import { leading } from "./leading.ts";
import { distinctResponses } from "./merge.ts";
import { peopleIn } from "./people.ts";
import { readArticle, type Reading } from "./reading.ts";
import type { ResponseDraft } from "./response-draft.ts";
import { responsesOf } from "./responses.ts";
import { saidOn } from "./said-on.ts";
import { statementsOf } from "./statement.ts";
import { told } from "./together.ts";
import type { ArticleText, ClaimSuggestion, ResponseSuggestion, Suggestion } from "./suggestion.ts";

// Everything is compared with everything; a text with more acts of speech is no article, and only its beginning is read.
const MOST_ACTS = 600;

/**
 * Proposes who claimed what and who answered how, claims first, each with the words it rests on and its cue. Nothing is invented:
 * text and quote are substrings of the article, a date that is not told is null, and `[]` is a fair answer. Pure; a model may
 * stand behind the same function one day.
 */
export function suggest(article: ArticleText): Suggestion[] {
  const reading = readArticle(article.text);
  const statements = statementsOf(reading, findActs(reading).slice(0, MOST_ACTS), peopleIn(reading));
  const claims = claimsOf(reading, statements);
  const responses = distinctResponses(reading, told(reading, responsesOf(reading, statements, claims)), claims);
  const kept = leading(claims);
  return [
    ...kept.map((claim) => claimSuggestion(reading, claim, article)),
    ...responses.map((response) => responseSuggestion(reading, response, kept, article)),
  ];
}

function claimSuggestion(reading: Reading, claim: ClaimDraft, article: ArticleText): ClaimSuggestion {
  const { start, end, speaker, paragraph, cue, confidence } = claim;
  const text = reading.text.slice(start, end);
  const quote = claim.quoted ? { exact: text, start, end } : null;
  const maker = claim.by.find(({ act }) => act === "claims" || act === "reports" || act === "says");
  const date = maker === undefined ? null : saidOn(reading, [maker], article.publishedOn);
  return { kind: "claim", text, start, end, speaker, quote, saidOn: date, paragraph, cue, confidence };
}

function responseSuggestion(reading: Reading, response: ResponseDraft, claims: readonly ClaimDraft[], article: ArticleText): ResponseSuggestion {
  const { start, end, speaker, stance, of, direct } = response;
  const text = reading.text.slice(start, end);
  const [own] = of;
  const cue = own?.cue ?? { verb: "", start, end };
  const paragraph = of.at(-1)?.paragraph ?? 0;
  const wording = direct ? "direct" : "paraphrase";
  const common = { text, start, end, speaker, saidOn: saidOn(reading, of, article.publishedOn), paragraph, cue, confidence: round(response.confidence) };
  return { kind: "response", stance, ...common, quote: { exact: text, start, end }, wording, about: aboutOf(reading, response, claims) };
}

const round = (value: number): number => Math.round(value * 100) / 100;
