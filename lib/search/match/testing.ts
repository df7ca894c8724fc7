import { compare } from "./compare.ts";
import { saysTheSame } from "./duplicate.ts";
import { factsOf } from "./facts.ts";

/** Whether two sentences are called one claim. For tests. */
export function same(first: string, second: string): boolean {
  const [here, there] = [factsOf(first), factsOf(second)];
  return saysTheSame(compare(here, there), here, there);
}

/** Each pair, and turned round. For tests. */
export const bothWays = (pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] => pairs.flatMap(([one, other]) => [[one, other], [other, one]] as const);
