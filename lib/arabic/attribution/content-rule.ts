import type { Stance } from "#lib/domain/stance.ts";

/** A stance that words take by themselves: `strong` when they can hardly mean anything else. */
export type Rule = readonly [stance: Stance, strong: boolean, pattern: RegExp];

/** Any of the fragments as whole words. */
export const anyOf = (...fragments: readonly string[]): RegExp => new RegExp(` (?:${fragments.join("|")}) `, "u");
