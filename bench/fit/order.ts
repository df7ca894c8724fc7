import { solve } from "./logistic.ts";

/** A post: the signs of each claim compared with it, which of them are right, and how many there are to find. */
export type Choice = { readonly id: string; readonly signs: readonly (readonly number[])[]; readonly right: readonly boolean[]; readonly wanted: number };

const STEPS = 15;
const HOLD = 0.001;

const valueOf = (weights: readonly number[], signs: readonly number[]): number => weights.reduce((sum, weight, at) => sum + weight * (signs[at] ?? 0), 0);

/** How likely each is the one chosen, by the exponential of its value. */
function likelihoods(weights: readonly number[], { signs }: Choice): number[] {
  const values = signs.map((one) => valueOf(weights, one));
  const most = Math.max(...values);
  const raised = values.map((value) => Math.exp(value - most));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}

/** Weights under which the right claims are the likeliest choices among all that were compared (a softmax over each list), by Newton's steps. */
export function fitOrder(choices: readonly Choice[], size: number): number[] {
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight) => -HOLD * weight);
    const curve = weights.map((_weight, at) => weights.map((_other, other) => (at === other ? HOLD : 0)));
    for (const choice of choices.filter(({ right }) => right.includes(true))) addTo(slope, curve, choice, likelihoods(weights, choice));
    const change = solve(curve, slope);
    weights = weights.map((weight, at) => weight + Math.max(-5, Math.min(5, change[at] ?? 0)));
  }
  return weights;
}

function addTo(slope: number[], curve: number[][], { signs, right }: Choice, likely: readonly number[]): void {
  const share = 1 / right.filter(Boolean).length;
  const mean = slope.map((_value, at) => signs.reduce((sum, one, claim) => sum + (likely[claim] ?? 0) * (one[at] ?? 0), 0));
  signs.forEach((one, claim) => {
    const pull = (right[claim] === true ? share : 0) - (likely[claim] ?? 0);
    one.forEach((value, at) => {
      slope[at] = (slope[at] ?? 0) + pull * value;
      const line = curve[at];
      if (line !== undefined) one.forEach((other, column) => (line[column] = (line[column] ?? 0) + (likely[claim] ?? 0) * (value - (mean[at] ?? 0)) * (other - (mean[column] ?? 0))));
    });
  });
}

/** The right ones among the first five as MAP@5 counts them, and whether there is one. */
export function judge(weights: readonly number[], { signs, right, wanted }: Choice): { readonly map5: number; readonly s5: number } {
  const order = signs.map((one, at) => ({ value: valueOf(weights, one), right: right[at] === true })).sort((a, b) => b.value - a.value).slice(0, 5);
  let [found, sum] = [0, 0];
  order.forEach((one, at) => {
    if (!one.right) return;
    found += 1;
    sum += found / (at + 1);
  });
  return { map5: sum / Math.max(1, Math.min(5, wanted)), s5: found > 0 ? 1 : 0 };
}
