/** A row of signs, whether it is one of those looked for, and what it belongs to: rows of one group are fitted or tested together. */
export type Row = { readonly signs: readonly number[]; readonly yes: boolean; readonly group: string };
export type Model = { readonly weights: readonly number[]; readonly at: number };

const STEPS = 12;

/** Solves a small symmetric system by elimination. */
export function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    const pivot = rows[at] ?? [];
    for (let other = 0; other < size; other += 1) {
      const row = rows[other];
      if (other === at || row === undefined) continue;
      const share = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column <= size; column += 1) row[column] = (row[column] ?? 0) - share * (pivot[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

export const valueOf = ({ weights, at }: Model, signs: readonly number[]): number => weights.reduce((sum, weight, index) => sum + weight * (signs[index] ?? 0), at);

/** Logistic regression by Newton's steps; `hold` keeps weights small, or near those of `from`: a table that other rows were fitted on. */
export function fitLogistic(rows: readonly Row[], hold: number, from: Model | null = null): Model {
  const size = (rows[0]?.signs.length ?? 0) + 1;
  const start = from === null ? new Array<number>(size).fill(0) : [...from.weights, from.at];
  let beta = start;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = beta.map((weight, at) => (at === size - 1 ? 0 : -hold * (weight - (start[at] ?? 0))));
    const curve = beta.map((_weight, at) => beta.map((_other, other) => (at === other ? (at === size - 1 ? 1e-6 : hold) : 0)));
    for (const { signs, yes } of rows) {
      const x = [...signs, 1];
      const likely = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (beta[at] ?? 0), 0)));
      x.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + value * ((yes ? 1 : 0) - likely);
        const line = curve[at];
        if (line !== undefined && value !== 0) x.forEach((other, column) => (line[column] = (line[column] ?? 0) + value * other * likely * (1 - likely)));
      });
    }
    const change = solve(curve, slope);
    beta = beta.map((weight, at) => weight + (change[at] ?? 0));
  }
  return { weights: beta.slice(0, -1), at: beta[size - 1] ?? 0 };
}
