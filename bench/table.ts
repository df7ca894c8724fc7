/** One line of the report. `ok`: null where there is no bar, or where it could not be measured. */
export type Row = { readonly what: string; readonly figure: string; readonly bar: string; readonly ok: boolean | null };

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The median of three runs of a measurement. */
export async function thrice(measure: () => Promise<number>): Promise<number> {
  const found: number[] = [];
  for (let run = 0; run < 3; run += 1) found.push(await measure());
  return median(found);
}

export const atMost = (what: string, value: number, bar: number, unit: string): Row => ({
  what,
  figure: `${rounded(value)} ${unit}`.trim(),
  bar: `≤ ${String(bar)} ${unit}`.trim(),
  ok: value <= bar,
});

export const atLeast = (what: string, value: number, bar: number, unit: string): Row => ({
  what,
  figure: `${rounded(value)} ${unit}`.trim(),
  bar: `≥ ${String(bar)} ${unit}`.trim(),
  ok: value >= bar,
});

export const told = (what: string, figure: string): Row => ({ what, figure, bar: "", ok: null });

/** Three digits that mean something. */
export const rounded = (value: number): string => (value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3))));

const mark = ({ ok }: Row): string => (ok === null ? "" : ok ? "ok" : "SHORT");

/** Prints the rows and, below them, what falls short. */
export function print(rows: readonly Row[]): void {
  const lines = [{ what: "what", figure: "figure", bar: "bar", mark: "" }, ...rows.map((row) => ({ ...row, mark: mark(row) }))];
  const width = (of: (line: (typeof lines)[number]) => string): number => Math.max(...lines.map((line) => of(line).length));
  const [what, figure, bar] = [width((line) => line.what), width((line) => line.figure), width((line) => line.bar)];
  for (const line of lines) console.log(`${line.what.padEnd(what)}  ${line.figure.padEnd(figure)}  ${line.bar.padEnd(bar)}  ${line.mark}`.trimEnd());
  const short = rows.filter(({ ok }) => ok === false);
  console.log(short.length === 0 ? "\nNothing falls short." : `\nFalls short: ${short.map((row) => `${row.what} (${row.figure}, bar ${row.bar})`).join("; ")}.`);
}
