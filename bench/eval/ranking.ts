/** What came back for one post, best first, and what should have. */
export type Answer = { readonly id: string; readonly text: string; readonly found: readonly string[]; readonly relevant: readonly string[]; readonly ms: number };

export type Score = { readonly map5: number; readonly s1: number; readonly s5: number; readonly s10: number; readonly p50: number; readonly p95: number; readonly posts: number };

const DEPTH = 5;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The place of the first right answer, from 1; Infinity when none came. */
function firstRight({ found, relevant }: Answer): number {
  const at = found.findIndex((id) => relevant.includes(id));
  return at === -1 ? Infinity : at + 1;
}

/** Average precision of the first five, as in CheckThat!: over min(5, how many there are to find). */
function precision5({ found, relevant }: Answer): number {
  let right = 0;
  let sum = 0;
  found.slice(0, DEPTH).forEach((id, at) => {
    if (!relevant.includes(id)) return;
    right += 1;
    sum += right / (at + 1);
  });
  return sum / Math.max(1, Math.min(DEPTH, relevant.length));
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export function scoreOf(answers: readonly Answer[]): Score {
  const within = (depth: number): number => mean(answers.map((answer) => (firstRight(answer) <= depth ? 1 : 0)));
  const times = answers.map(({ ms }) => ms);
  return { map5: mean(answers.map(precision5)), s1: within(1), s5: within(5), s10: within(10), p50: percentile(times, 0.5), p95: percentile(times, 0.95), posts: answers.length };
}

/** The answers that went most wrong, the worst first. */
export const worst = (answers: readonly Answer[], count = 10): Answer[] =>
  answers.filter((answer) => firstRight(answer) > 1).toSorted((a, b) => precision5(a) - precision5(b) || firstRight(b) - firstRight(a)).slice(0, count);
