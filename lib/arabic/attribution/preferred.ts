import type { Candidate } from "./candidate.ts";

// Of the likeliest wording of its party; a quotation that is less likely is about something else.
const QUOTED = 0.3;
// A denial in the reporter's words is taken back for one's own words only where it is nearly as likely.
const REPORTED = 0.7;
// Whose words another denies put the claim forward more often than they answer.
const ANSWERED = 0.5;

/**
 * How likely each is to be logged, among its party's other wordings: the samples' editor takes a party's own words, where quoted, before
 * the reporter's, and a denial in the reporter's words before a statement that turns down nothing.
 */
export function preferred(all: readonly Candidate[], likely: readonly number[]): number[] {
  const values = all.map(({ answered }, at) => (likely[at] ?? 0) * (answered ? ANSWERED : 1));
  for (const party of new Set(all.map((each) => each.party))) {
    const own = all.flatMap((each, at) => (each.party === party && !each.statement.found.sentence.title ? [at] : []));
    const best = likeliestOf(own, values);
    const other = best === null ? null : insteadOf(best, own, all, values);
    if (best !== null && other !== null) [values[best], values[other]] = [values[other] ?? 0, values[best] ?? 0];
  }
  return values;
}

const likeliestOf = (places: readonly number[], values: readonly number[]): number | null => places.toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0))[0] ?? null;

// What is said beside a silence, a call or a retreat is about something else.
const ITSELF = /^(?:calls_for_investigation|no_comment|retracts|partly_confirms)$/u;

/** The wording that is taken instead of a party's likeliest, none that is part of it. */
function insteadOf(best: number, own: readonly number[], all: readonly Candidate[], values: readonly number[]): number | null {
  const first = all[best];
  if (first === undefined || first.statement.said.kind === "quote" || ITSELF.test(first.answer?.stance ?? "")) return null;
  const { start, end } = first.answer ?? first;
  const isPart = (one: Candidate): boolean => one.start < end && start < one.end;
  const near = (share: number, fits: (one: Candidate) => boolean): number[] => own.filter((at) => (values[at] ?? 0) >= share * (values[best] ?? 0) && all.slice(at, at + 1).some((one) => fits(one) && !isPart(one)));
  const quoted = near(QUOTED, (one) => isInOwnWords(one) && (one.turnsDown || !first.turnsDown));
  if (quoted.length > 0 || isReported(first) || first.turnsDown || first.statement.content?.plain === true) return likeliestOf(quoted, values);
  return likeliestOf(near(REPORTED, isReported), values);
}

// «نشرت صحيفة الغد …»: quoted, but of what others published.
const RETELLS = /^ [وف]?(?:نشر|نشرت|ذكرت?|تداولت|تناقلت|اوردت|زعمت|ادعت|نقلت) /u;

const isInOwnWords = ({ statement, hung, keys }: Candidate): boolean => statement.said.kind === "quote" && !hung && !RETELLS.test(keys);
/** A denial that is told, not quoted. */
export const isReported = ({ statement: { act, said } }: Candidate): boolean => said.kind !== "quote" && /^(?:denies|disputes)$/u.test(act);
