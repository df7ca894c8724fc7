import { isTitle } from "#lib/arabic/mutual-words.ts";
import { nameOf } from "#lib/arabic/places.ts";
import { looksVerb, markBefore } from "#lib/arabic/role-words.ts";
import { isState } from "#lib/arabic/senses.ts";
import type { Token } from "./facts.ts";
import { isStranger } from "./leftovers.ts";
import type { Place } from "./order.ts";
import type { Pairing } from "./pairing.ts";

const DEFINITE = /^[وفبكل]?(?:ال|لل)/u;
const RELATION = /(?:ي|يه)$/u;
const FEMININE_RELATION = /يه$/u;
const AFTER_WHICH = /^(?:من|علي|الي|ضد)$/u;
const NO_PARTY = new Set(["time", "span", "side", "rank", "crowd", "index"]);

export const isDefinite = ({ folded }: Token): boolean => DEFINITE.test(folded);

/** Whether a word names somebody or a body that acts. */
export const isParty = ({ meant, senses, folded }: Token): boolean => {
  const group = nameOf(meant)?.group;
  return isTitle(folded) || [...senses].some(isState) || (group !== undefined && !NO_PARTY.has(group));
};

/** «الصينية», «إيراني»: an adjective of a noun, whose part it has. */
const isRelation = ({ folded, senses }: Token): boolean => RELATION.test(folded) && !isTitle(folded) && (DEFINITE.test(folded) || [...senses].some(isState));

/** Somebody or something that acts: with the article, a known name, or a word of no table that looks like no verb. */
const isNoun = (token: Token): boolean =>
  !NO_PARTY.has(nameOf(token.meant)?.group ?? "") && !isRelation(token) && (DEFINITE.test(token.folded) || isParty(token) || (isStranger(token) && !looksVerb(token.folded) && !/ا$/u.test(token.folded)));

/** Right behind its verb a word with the article is somebody, though it looks like an adjective: «الشرطي» of «قتل الشرطي». */
const isBehindVerb = (tokens: readonly Token[], place: number): boolean => mayBeVerb(tokens[place - 1]);

/** Whether the word at these places is somebody in both sentences. */
function isSomebody({ here, there }: Pairing, [i, j]: Place): boolean {
  const isNamed = isBehindVerb(here, i) || isBehindVerb(there, j);
  return [here[i], there[j]].every((token) => token !== undefined && (isNoun(token) || (isNamed && isDefinite(token) && !FEMININE_RELATION.test(token.folded))));
}

/** What stands before a noun and tells its part: nothing, a word that is none of those told, or a joined letter; null where two do it together. */
function markOf(tokens: readonly Token[], place: number, bare: string): string | null {
  const [folded, led]: readonly [string, readonly string[]] = [tokens[place]?.folded ?? "", tokens[place]?.led ?? []];
  const joined = folded !== bare && folded.endsWith(bare) ? folded.slice(0, -bare.length) : /^(?:لل|بال)/u.exec(folded)?.[0] ?? "";
  const mark = markBefore(led, tokens[place - 1]?.folded);
  return mark === null ? null : mark + joined;
}

const shorter = (one: Token, other: Token): string => (one.folded.length < other.folded.length ? one.folded : other.folded);

/** What tells the part of the word at a place, which is this one in another sentence: empty for nothing; null where two do it together. */
export function markAt(tokens: readonly Token[], place: number, other: Token | undefined): string | null {
  const token = tokens[place];
  return token === undefined || other === undefined ? null : markOf(tokens, place, shorter(token, other));
}

/** Whether the words of two places exchanged theirs and nothing that tells their part came along. */
export function changesParts(pair: Pairing, first: Place, second: Place): boolean {
  const [a, aThere, b, bThere] = [pair.here[first[0]], pair.there[first[1]], pair.here[second[0]], pair.there[second[1]]];
  if (a === undefined || aThere === undefined || b === undefined || bThere === undefined) return false;
  const [bareA, bareB] = [shorter(a, aThere), shorter(b, bThere)];
  const marks = [markOf(pair.here, first[0], bareA), markOf(pair.here, second[0], bareB), markOf(pair.there, second[1], bareB), markOf(pair.there, first[1], bareA)];
  if (marks.includes(null)) return false;
  // What stands behind such a word is somebody: «اعتداء معلم على طالب».
  if (!AFTER_WHICH.test(marks[1] ?? "") && !(isSomebody(pair, first) && isSomebody(pair, second))) return false;
  // «الوزير والسفير»: side by side they do the same.
  if (second[0] - first[0] === 1 && /و$/u.test(marks[1] ?? "")) return false;
  return marks[0] === marks[2] && marks[1] === marks[3];
}

/** A verb by its look, or a past of two or three letters. */
export const mayBeVerb = (token: Token | undefined): boolean => token !== undefined && !DEFINITE.test(token.folded) && !isParty(token) && (looksVerb(token.folded) || /^[ء-ي]{2,3}$/u.test(token.folded));
