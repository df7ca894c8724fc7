import type { Knot } from "#lib/views/home.ts";

export type Placed = { readonly knot: Knot; readonly x: number };
/** A thread as drawn in a row: knots at percentages of its length, `cut` where earlier ones are left out, `waits` where it ends in silence. */
export type Track = { readonly knots: readonly Placed[]; readonly cut: boolean; readonly waits: boolean };

const MOST = 7;
// Marks never cover each other: each has this much of the line to itself, in percent.
const LEAST = 9;
const DAY_MS = 86_400_000;

const dayNumber = (knot: Knot): number | null => {
  const wall = knot.at.earliest ?? knot.at.latest;
  return wall === null ? null : Math.floor(Date.parse(`${wall.slice(0, 10)}T00:00:00Z`) / DAY_MS);
};

/** Years and hours share one line, so distances grow with the logarithm of the days between: order is exact, lengths are a hint. */
export function trackOf(all: readonly Knot[], today: string): Track {
  const cut = all.length > MOST;
  const knots = cut ? [...all.slice(0, 1), ...all.slice(1 - MOST)] : all;
  const now = Math.floor(Date.parse(`${today}T00:00:00Z`) / DAY_MS);
  const steps = knots.map((knot, i) => {
    const here = dayNumber(knot);
    const next = knots[i + 1];
    const there = next === undefined ? now : dayNumber(next);
    const days = here === null || there === null ? 1 : Math.max(0, there - here);
    return next === undefined ? Math.min(3, Math.log2(2 + days)) : Math.min(4, 1 + Math.log2(1 + days) / 2);
  });
  const total = steps.reduce((sum, step) => sum + step, 0);
  const room = 100 - LEAST * knots.length;
  let x = 0;
  const placed = knots.map((knot, i): Placed => {
    const at = { knot, x: Math.round(x * 10) / 10 };
    x += LEAST + ((steps[i] ?? 0) / total) * room;
    return at;
  });
  return { knots: placed, cut, waits: knots.at(-1)?.kind === "request" };
}
