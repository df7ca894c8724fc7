import { repliesToThat } from "./answered.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { isStance } from "#lib/domain/stance.ts";
import { keysOf, tokensBetween, type Reading } from "./reading.ts";
import { sameParty } from "./party.ts";
import type { ResponseDraft } from "./response-draft.ts";
import { shared, topicOf } from "./shared.ts";

/** One response for each answer: the same words once, and of one party's tellings of one stance the fullest. */
export function distinctResponses(reading: Reading, drafts: readonly ResponseDraft[], claims: readonly ClaimDraft[]): ResponseDraft[] {
  const kept: ResponseDraft[] = [];
  for (const draft of drafts.toSorted((a, b) => weight(b, claims) - weight(a, claims))) {
    if (!kept.some((other) => repeats(reading, other, draft, claims))) kept.push(draft);
  }
  const story = reading.sentences.find(({ title }) => !title);
  const begins = story === undefined ? 0 : (reading.tokens[story.from]?.start ?? 0);
  // What the headline alone tells, nobody is heard saying; by its signs it may still be suggested.
  const told = kept.filter(({ end }) => end > begins);
  return told.filter((draft) => !pointsBack(reading, draft) || !told.some((other) => other !== draft && other.stance === draft.stance)).toSorted((a, b) => a.start - b.start);
}

/** «…، وهو ما نفته الإمارات»: it tells nothing that another answer does not. */
function pointsBack({ tokens }: Reading, { of: [own], direct }: ResponseDraft): boolean {
  return own !== undefined && !direct && own.said.kind === "object" && tokens[own.found.at - 1]?.key === "ما" && /(?:ه|ها)$/u.test(tokens[own.found.at]?.key ?? "") && own.found.to - own.found.at <= LEAST_TOLD;
}

// In words, the verb with them; a denial of a pronoun and whose it is.
const LEAST_TOLD = 5;

// What calls the thing untrue outweighs a longer wording of anything else.
const PLAINLY = 4;

// Who calls it untrue says more than that they condemn it.
const OUTRIGHT = 3;
// In letters; a verdict of two words says too little to be logged by itself.
const LEAST = 20;

/** Told by the verb and in the speaker's words before either alone, the body before the title. */
function weight(draft: ResponseDraft, claims: readonly ClaimDraft[]): number {
  const { direct, of, confidence } = draft;
  const [own] = of;
  const byVerb = own !== undefined && isStance(own.act);
  const strong = of.some(({ content }) => content?.strong === true);
  const plain = of.some(({ content, said }) => content?.plain === true && said.kind !== "object");
  return (direct ? 3 : 0) + (byVerb ? 2 : 0) + (strong ? 1 : 0) + (plain ? PLAINLY : 0) + (draft.stance === "denies" && (byVerb || strong) && draft.end - draft.start >= LEAST ? OUTRIGHT : 0) + (byVerb && ownClaims(draft, claims).length > 0 ? 1 : 0) + confidence - (own?.found.sentence.title === true ? 9 : 0);
}

function repeats(reading: Reading, kept: ResponseDraft, draft: ResponseDraft, claims: readonly ClaimDraft[]): boolean {
  if (kept.start < draft.end && draft.start < kept.end) return true;
  // A headline sums up what the story tells.
  if (draft.of.every(({ found }) => found.sentence.title) && kept.stance === draft.stance && kept.of.at(-1)?.found.sentence.title === false) return true;
  if (!isSamePosition(kept, draft) || !sameParty(kept.speaker, draft.speaker)) return false;
  const [own] = draft.of;
  return !answersAnother(kept, draft, claims) && !addsAnother(reading, kept, draft) && (own === undefined || !repliesToThat(reading, own));
}

/** Of one claim a party holds one position: who denies it doubts it too (domain, Computed status). */
const isSamePosition = (kept: ResponseDraft, draft: ResponseDraft): boolean => kept.stance === draft.stance || [kept, draft].every(({ stance }) => stance === "denies" || stance === "disputes");

const NOTHING: ReadonlySet<string> = new Set();
// In stems; of two claims that share as many, one answer is enough.
const ALIKE = 2;

/** «كما نفى …»: each names a claim of its own. */
function answersAnother(kept: ResponseDraft, draft: ResponseDraft, claims: readonly ClaimDraft[]): boolean {
  const [ours, theirs] = [ownClaims(kept, claims), ownClaims(draft, claims)];
  const alike = (a: number, b: number): boolean => a === b || shared(claims[a]?.topic ?? NOTHING, claims[b]?.topic ?? NOTHING).count >= ALIKE;
  return ours.length > 0 && theirs.length > 0 && !ours.some((a) => theirs.some((b) => alike(a, b)));
}

/** «كما نفى …», «وأضاف: «لم نطلب أيضا …»»: a second thing is denied in so many words, unless it is told of the same; two denials with nothing in common are of two things. */
function addsAnother(reading: Reading, kept: ResponseDraft, draft: ResponseDraft): boolean {
  const later = kept.start < draft.start ? draft : kept;
  const [own] = later.of;
  if (own === undefined || own.found.sentence.title) return false;
  const { count, part } = shared(topicOf(reading.text.slice(kept.start, kept.end)), topicOf(reading.text.slice(draft.start, draft.end)));
  if (count === 0 && [kept, draft].every(({ of: [first] }) => first !== undefined && isStance(first.act))) return true;
  const further = reading.tokens[own.found.at - 1]?.key === "كما" && isStance(own.act);
  const also = later.direct && / (?:ايضا|كذلك) /u.test(keysOf(tokensBetween(reading, later.start, later.end), 0, 12));
  return (further || also) && part < MOST_SHARED;
}

// Of the shorter wording's topic; whoever repeats as much says the same again.
const MOST_SHARED = 0.5;

/** The claims that its own words name, as indexes. */
const ownClaims = ({ of }: ResponseDraft, claims: readonly ClaimDraft[]): number[] => claims.flatMap(({ by }, at) => (of.some((statement) => by.includes(statement)) ? [at] : []));
