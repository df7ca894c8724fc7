import type { Candidate } from "./candidate.ts";
import { BEFORE_SIGNS, WORD_SIGNS } from "./sign-words.ts";

/** Signs of an answer or a claim, by name; all within 0..1. What each is worth stands in `sign-weights.ts` and `claim-weights.ts`. */
export type Signs = Readonly<Record<string, number>>;

/** How likely signs make it, 0–1, by a table of weights. */
export const likelihoodOf = (signs: Signs, weights: Readonly<Record<string, number>>, at: number): number => 1 / (1 + Math.exp(-Object.entries(signs).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), at)));

type Rest = { readonly titled: boolean; readonly all: readonly Candidate[]; readonly at: number; readonly same: readonly Candidate[]; readonly titles: readonly Candidate[] };

/** The signs of each candidate, read among all of its article; `titled`: a headline stands above the story. */
export function signsOf(all: readonly Candidate[], titled: boolean): Signs[] {
  const titles = all.filter(({ statement }) => statement.found.sentence.title);
  return all.map((candidate, at) => {
    const same = all.filter((other) => other !== candidate && other.party === candidate.party && !other.statement.found.sentence.title);
    const rest = { titled, all, at, same, titles };
    return { ...bySpeech(candidate), ...byWords(candidate), ...byPlace(candidate, rest), ...byOthers(candidate, rest) };
  });
}

/** A sign that is there or not. */
export const one = (holds: boolean | undefined): number => (holds === true ? 1 : 0);
/** A sign that counts, up to `most`. */
export const upTo = (most: number, count: number): number => Math.min(count, most) / most;

/** How it is told: the verb, the wording, and what the words do by themselves. */
function bySpeech({ statement: { act, said, content, found, implied }, answer, partOf, drafted, stance, words, points, related, replies, earlier, outlet, hung }: Candidate): Signs {
  const weak = content?.stance === "denies" && !content.strong;
  return {
    deniesByVerb: one(act === "denies"), disputesByVerb: one(act === "disputes"), says: one(act === "says"), adds: one(act === "adds"), clarifies: one(act === "clarifies"),
    confirms: one(act === "confirms"), claimsIt: one(act === "claims"), asksOrSues: one(act === "calls_for_investigation" || act === "threatens_legal_action"),
    quoted: one(said.kind === "quote"), saidQuoted: one(said.kind === "quote" && act === "says"), deniesObject: one(act === "denies" && said.kind === "object"),
    saidOfObject: one(said.kind === "object" && /^(?:says|adds|clarifies|reports)$/u.test(act)),
    noPosition: one(content === null), deniesWeakly: one(weak), weaklyQuoted: one(weak && said.kind === "quote"), plainly: one(content?.plain), emphatically: one(content?.emphatic),
    worded: one(answer !== null), answer: one(partOf !== null), drafted: one(drafted), noStance: one(stance === null), stanceDenies: one(stance === "denies"),
    veryShort: one(words <= 3), overSix: one(words > 6), overTen: one(words > 10), overTwentyFive: one(words > 25),
    implied: one(implied), outlet: one(outlet), negated: one(found.negated), without: one(found.by !== undefined), present: one(found.form.tense === "present"),
    points: one(points), related: one(related), replies: one(replies), earlier: one(earlier), hung: one(hung),
  };
}

/** What words it holds, and which stand before its verb. */
function byWords({ keys, before, statement: { content } }: Candidate): Signs {
  const open = content === null || (content.stance === "denies" && !content.strong);
  const held = Object.entries(WORD_SIGNS).map(([name, pattern]) => [`${name}Word`, one(pattern.test(keys))] as const);
  const openly = (["instead", "rumour", "any", "not"] as const).map((name) => [`${name}Openly`, one(open && WORD_SIGNS[name].test(keys))] as const);
  return { ...Object.fromEntries([...held, ...openly]), ...Object.fromEntries(Object.entries(BEFORE_SIGNS).map(([name, pattern]) => [name, one(pattern.test(before))])) };
}

/** Where it stands in the article, and what it shares with its top. */
function byPlace({ place, statement, claims, claimant, withTitle, withLead, withClaim }: Candidate, { titled, all, at, titles }: Rest): Signs {
  const { title } = statement.found.sentence;
  return {
    title: one(title), lead: one(place <= (titled ? 1 : 0)), late: upTo(8, place), first: one(at === 0), amongMany: upTo(12, all.length),
    claims: one(claims), claimant: one(claimant), withTitle: upTo(4, withTitle), withLead: upTo(6, withLead), withClaim: upTo(4, withClaim), titleDenies: one(titles.some(({ denies }) => denies)),
  };
}

/** What else its party says, and what others say beside it. */
function byOthers(candidate: Candidate, { all, at, same }: Rest): Signs {
  const [before, next] = [all[at - 1], all[at + 1]];
  const isSame = (other: Candidate | undefined): other is Candidate => other !== undefined && other.party === candidate.party;
  const quote = ({ statement: { said } }: Candidate): boolean => said.kind === "quote";
  return {
    alone: one(same.length === 0), firstOfParty: one(!same.some(({ start }) => start < candidate.start)),
    deniedBefore: one(same.some((other) => other.denies && other.start < candidate.start)), quotedAfter: one(same.some((other) => quote(other) && other.start > candidate.start)),
    quoteDeniesElse: one(same.some((other) => quote(other) && other.denies)), plainElse: one(same.some(({ statement }) => statement.content?.plain)), strongElse: one(same.some(({ statement }) => statement.content?.strong)),
    untrueElse: one(same.some(({ keys }) => WORD_SIGNS.untrue.test(keys))), answerElse: one(same.some(({ partOf }) => partOf !== null)),
    noOtherDenial: one(!all.some((other) => other !== candidate && other.denies)), answerOfOthers: one(all.some((other) => other.partOf !== null && other.party !== candidate.party)),
    goesOnInSentence: one(isSame(before) && before.place === candidate.place), behindDenial: one(isSame(before) && before.denies), partyGoesOn: one(isSame(next)), clarifiedNext: one(next?.statement.act === "clarifies"), behindClaim: one(before?.statement.act === "claims"),
  };
}
