/** Numbers 0..1 that look random and are the same in every run. */
export type Chance = () => number;

/** A small, fast generator (mulberry32): neighbouring seeds give unlike sequences. */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const whole = (chance: Chance, below: number): number => Math.floor(chance() * below);
