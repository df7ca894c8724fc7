import type { Reason } from "#lib/views/match.ts";
import type { Comparison } from "./compare.ts";
import type { Facts, Token } from "./facts.ts";
import { sameWord } from "./same-word.ts";
import { stemWeight, type Counts } from "./weigh.ts";

const SHOWN = 4;
/** A word is rare when at most one claim in this many has it; one that tells something, also when so few claims have it in all. */
const RARE = 200;
const FEW = 10;

/** The words in common that few claims have, the rarest first, as they were typed. */
function rareWords(counts: Counts, here: Facts, there: Facts): readonly string[] {
  const common = here.tokens.filter((token) => there.tokens.some((other) => sameWord(token, other)));
  const isRare = ({ stem, light }: Token): boolean => {
    const having = counts.stems.get(stem) ?? 0;
    return having * RARE <= Math.max(counts.claims, RARE) || (!light && having <= FEW);
  };
  const rare = common.filter(isRare);
  rare.sort((a, b) => stemWeight(counts, b.stem) - stemWeight(counts, a.stem));
  return [...new Set(rare.map(({ word }) => word))].slice(0, SHOWN);
}

const words = (tokens: readonly Token[]): string[] => [...new Set(tokens.map(({ word }) => word))].slice(0, SHOWN);

function differences(found: Comparison): Reason[] {
  const reasons: Reason[] = [];
  if (found.otherNumber !== null) reasons.push({ kind: "different_number", ...found.otherNumber });
  if (found.otherNegation) reasons.push({ kind: "different_negation" });
  if (found.otherName !== null) reasons.push({ kind: "different_name", here: [found.otherName.here.word], there: [found.otherName.there.word] });
  if (found.opposite !== null) reasons.push({ kind: "opposite_words", here: words([found.opposite.here]), there: words([found.opposite.there]) });
  if (found.otherNamed !== null) reasons.push({ kind: "different_name", ...found.otherNamed });
  if (found.otherAct !== null) reasons.push({ kind: "opposite_words", ...found.otherAct });
  if (found.otherParts) reasons.push({ kind: "different_parts" });
  return oneOfAKind(reasons);
}

const oneOfAKind = (reasons: readonly Reason[]): Reason[] => reasons.filter(({ kind }, at) => reasons.findIndex((other) => other.kind === kind) === at);

/** What speaks for and against two texts being one claim; what speaks for it first. */
export function reasonsFor(counts: Counts, found: Comparison, here: Facts, there: Facts): Reason[] {
  const reasons: Reason[] = [];
  const rare = rareWords(counts, here, there);
  if (rare.length > 0) reasons.push({ kind: "same_rare_words", words: rare });
  if (found.sameNumbers.length > 0) reasons.push({ kind: "same_numbers", numbers: [...new Set(found.sameNumbers)] });
  if (here.negations > 0 && !found.otherNegation) reasons.push({ kind: "same_negation" });
  return [...reasons, ...differences(found)];
}
