import { oppositionsOf } from "#lib/arabic/opposites.ts";
import type { Token } from "./facts.ts";
import { mutual, type Pairing } from "./pairing.ts";

/** The opposition of rise and fall is the first of the table. */
const MOVEMENT = 0;
/** What rises or falls is looked for so many words away. */
const AROUND = 3;
/** Verbs that make something else rise or fall. */
const CAUSING = /^(?:[وس]?(?:يرفع|ترفع|يخفض|تخفض|رفع|خفض|يزيد|تزيد|يقلص|تقلص))$/u;

const sideOf = ({ meant }: Token): 0 | 1 | null => oppositionsOf(meant).find(({ pair }) => pair === MOVEMENT)?.side ?? null;
const isVerb = ({ folded }: Token): boolean => /^[وس]*[يت]/u.test(folded) && !/ه$/u.test(folded);

/** For places of a sentence: which way what stands there moves. */
function movesIn(tokens: readonly Token[]): ReadonlyMap<number, 0 | 1> {
  const moves = new Map<number, 0 | 1>();
  tokens.forEach((token, at) => {
    const side = sideOf(token);
    if (side === null) return;
    const places = Array.from({ length: AROUND }, (_, step) => step + 1);
    const plain = (place: number): boolean => tokens[place] !== undefined && !tokens[place].light && sideOf(tokens[place]) === null;
    const next = places.map((step) => at + step).find(plain);
    const before = places.map((step) => at - step).find((place) => plain(place) && !moves.has(place));
    const forward = !isVerb(token) || CAUSING.test(token.folded) || /^ب/u.test(tokens[at + 1]?.folded ?? "");
    const place = forward ? (next ?? before) : (before ?? next);
    if (place !== undefined && !moves.has(place)) moves.set(place, side);
  });
  return moves;
}

/** How many common words move the same way in both sentences, and how many the other way. */
export function movesOf(pair: Pairing): { readonly same: number; readonly other: number } {
  const [ours, theirs] = [movesIn(pair.here), movesIn(pair.there)];
  const sides = mutual(pair).map(([i, j]) => [ours.get(i), theirs.get(j)] as const).filter(([one, other]) => one !== undefined && other !== undefined);
  return { same: sides.filter(([one, other]) => one === other).length, other: sides.filter(([one, other]) => one !== other).length };
}
