import { exchangesConsonant } from "#lib/arabic/alike.ts";
import type { Token } from "./facts.ts";

const LONG_STEM = 3;
const NEAR = 0.6;

/** Share of two sets in common, 0..1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both += 1;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}

/** Two forms of one word, as far as letters can tell. */
export function sameWord(a: Token, b: Token): boolean {
  if (a.stem === b.stem || (a.measure !== null && a.measure === b.measure)) return true;
  if (exchangesConsonant(a.stem, b.stem)) return false;
  const [short, long] = a.skeleton.length < b.skeleton.length ? [a.skeleton, b.skeleton] : [b.skeleton, a.skeleton];
  if (short.length >= LONG_STEM && long.endsWith(short)) return true;
  return a.stem.length > LONG_STEM && b.stem.length > LONG_STEM && overlap(a.pairs, b.pairs) >= NEAR;
}
