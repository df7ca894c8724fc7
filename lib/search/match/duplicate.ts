import { oppositionsOf } from "#lib/arabic/opposites.ts";
import { align } from "./alignment.ts";
import type { Comparison } from "./compare.ts";
import type { Facts } from "./facts.ts";

/** One changed fact is another claim, however alike the words. */
const factChanged = (found: Comparison): boolean =>
  found.otherNumber || found.otherNegation || found.otherName !== null || found.opposite !== null;

const one = (holds: boolean): number => (holds ? 1 : 0);

/** Where both lean on the whole, towards the first or the second side of the oppositions: -1, 0, 1. */
const lean = ({ tokens }: Facts): number => Math.sign(tokens.flatMap(({ stem }) => oppositionsOf(stem)).reduce((sum, { side }) => sum + (side === 0 ? 1 : -1), 0));

function sharesSide(here: Facts, there: Facts): boolean {
  const theirs = there.tokens.flatMap(({ stem }) => oppositionsOf(stem));
  return here.tokens.some(({ stem }) => oppositionsOf(stem).some(({ pair, side }) => theirs.some((other) => other.pair === pair && other.side === side)));
}

/**
 * How likely two sentences say the same, 0..1: a logistic sum. Its weights were fitted on pairs of headlines that agree
 * or contradict each other (`npm run eval` scores them); what changes a fact weighs most.
 */
function sameness(found: Comparison, here: Facts, there: Facts): number {
  const least = Math.min(...found.covered);
  const [fewer = 0, more = 0] = [found.onlyHere.length, found.onlyThere.length].sort((a, b) => a - b);
  const { turned, exchanged, opposed, oneDenies } = align(here.tokens, there.tokens);
  const nameHere = here.names.some(({ name }) => !there.names.some((other) => other.name === name));
  const nameThere = there.names.some(({ name }) => !here.names.some((other) => other.name === name));
  const sum =
    -0.87 + 1.4 * least - found.letters + 0.61 * one(found.sameNumbers.length > 0) + 0.3 * one(sharesSide(here, there)) + 0.92 * one(fewer === 0) +
    0.97 * turned + 0.141 * here.tokens.length -
    0.51 * one(here.numbers.length > 0 !== there.numbers.length > 0) - 0.46 * one(lean(here) * lean(there) < 0) - 0.22 * one(nameHere !== nameThere) -
    (1.02 / 6) * Math.min(more, 6) - 0.114 * Math.abs(here.tokens.length - there.tokens.length) - 0.79 * one(found.letters > 0.8 && fewer === 1) -
    (0.7 + 1.02 * least) * one(oneDenies) - 0.85 * turned * one(more === 0) - 0.66 * exchanged - 0.76 * opposed;
  return 1 / (1 + Math.exp(-sum));
}

const ENOUGH = 0.55;

/** Whether two sentences say the same, in whatever words. */
export const saysTheSame = (found: Comparison, here: Facts, there: Facts): boolean => !factChanged(found) && sameness(found, here, there) >= ENOUGH;
