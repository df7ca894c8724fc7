import { looksVerb } from "#lib/arabic/role-words.ts";
import { nameOf } from "#lib/arabic/places.ts";
import { isState } from "#lib/arabic/senses.ts";
import { isMutual, isTitle } from "#lib/arabic/mutual-words.ts";
import type { Token } from "./facts.ts";
import { isStranger } from "./leftovers.ts";
import { at, isOne, pick, type Alone, type Pairing } from "./pairing.ts";

type Place = readonly [number, number];

/** Fewer words in common tell no order: two may be a verb and its subject. */
const LEAST = 3;
/** Telling words that stand in one sentence only: with more of them it tells its news in its own way. */
const MOST_ALONE = 1;
/** A verb stands no further behind its subject. */
const VERB = 3;
const DEFINITE = /^[وفبكل]?(?:ال|لل)/u;
const RELATION = /(?:ي|يه)$/u;
const WITH = "مع";
/** Words before a noun that tell nothing of its part. */
const NO_MARKS = new Set(["ان", "بان", "وان", "قد", "لن", "لا", "لم", "هل", "هذا", "هذه"]);
const NO_PARTY = new Set(["time", "span", "side", "rank", "crowd", "index"]);

/** Each word here with its nearest there, each there once. */
function matched(pair: Pairing): Place[] {
  const taken = new Set<number>();
  return pair.here.flatMap((_token, i): Place[] => {
    const free = pair.there.map((_other, j) => j).filter((j) => !taken.has(j) && isOne(pair, i, j));
    const [best] = free.toSorted((a, b) => at(pair, i, b) - at(pair, i, a) || a - b);
    if (best === undefined) return [];
    taken.add(best);
    return [[i, best]];
  });
}

/** The order of the words there, by their order here. */
function orderOf(places: readonly Place[]): number[] {
  const sorted = places.map(([, j]) => j).toSorted((a, b) => a - b);
  return places.map(([, j]) => sorted.indexOf(j));
}

/** Two runs of words that stand in each other's place; all others stand in order. */
type Blocks = { readonly from: number; readonly second: number; readonly to: number };

function exchangedIn(order: readonly number[]): { readonly from: number; readonly to: number } | null {
  const wrong = order.flatMap((place, rank) => (place === rank ? [] : [rank]));
  const [from, to] = [wrong[0], wrong.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** «المحافظ» and «رئيس البلدية» side by side, turned round. */
function blocksIn(order: readonly number[], { from, to }: { readonly from: number; readonly to: number }): Blocks | null {
  const second = order.indexOf(from);
  const turned = order.slice(from, to + 1).every((place, step) => place === (step < second - from ? from + (to + 1 - second) + step : step - (second - from) + from));
  return turned ? { from, second, to } : null;
}

const isParty = ({ meant, senses, folded }: Token): boolean => {
  const group = nameOf(meant)?.group;
  return isTitle(folded) || [...senses].some(isState) || (group !== undefined && !NO_PARTY.has(group));
};

/** «الصينية», «إيراني»: an adjective of a noun, whose part it has. */
const isRelation = ({ folded, senses }: Token): boolean => RELATION.test(folded) && !isTitle(folded) && (DEFINITE.test(folded) || [...senses].some(isState));

/** Somebody or something that acts: with the article, a known name, or a word of no table that looks like no verb. */
const isNoun = (token: Token): boolean =>
  !NO_PARTY.has(nameOf(token.meant)?.group ?? "") && !isRelation(token) && (DEFINITE.test(token.folded) || isParty(token) || (isStranger(token) && !looksVerb(token.folded) && !/ا$/u.test(token.folded)));

/** What stands before a noun and tells its part: nothing, a word that is none of those told, or a joined letter. */
function markOf(tokens: readonly Token[], place: number, bare: string): string {
  const [folded, led]: readonly [string, readonly string[]] = [tokens[place]?.folded ?? "", tokens[place]?.led ?? []];
  const joined = folded !== bare && folded.endsWith(bare) ? folded.slice(0, -bare.length) : /^(?:لل|بال)/u.exec(folded)?.[0] ?? "";
  if (led.includes("بين")) return WITH;
  const before = led[0] ?? "";
  return `${before === tokens[place - 1]?.folded || NO_MARKS.has(before) ? "" : before}${joined}`;
}

const shorter = (one: Token, other: Token): string => (one.folded.length < other.folded.length ? one.folded : other.folded);

/** Whether the words of two places exchanged theirs and nothing that tells their part came along. */
function changesParts(pair: Pairing, first: Place, second: Place): boolean {
  const [a, aThere, b, bThere] = [pair.here[first[0]], pair.there[first[1]], pair.here[second[0]], pair.there[second[1]]];
  if (a === undefined || aThere === undefined || b === undefined || bThere === undefined) return false;
  if (![a, aThere, b, bThere].every(isNoun)) return false;
  const [bareA, bareB] = [shorter(a, aThere), shorter(b, bThere)];
  const marks = [markOf(pair.here, first[0], bareA), markOf(pair.here, second[0], bareB), markOf(pair.there, second[1], bareB), markOf(pair.there, first[1], bareA)];
  if (marks.some((mark) => mark.startsWith(WITH))) return false;
  // «الوزير والسفير»: side by side they do the same.
  if (second[0] - first[0] === 1 && marks[1]?.endsWith("و") === true) return false;
  return marks[0] === marks[2] && marks[1] === marks[3];
}

function turnedIn(pair: Pairing, places: readonly Place[]): boolean | null {
  const order = orderOf(places);
  const span = exchangedIn(order);
  if (span === null) return false;
  const [first, second] = [places[span.from], places[span.to]];
  if (first === undefined || second === undefined) return null;
  const inner = order.slice(span.from + 1, span.to).every((place, step) => place === span.from + 1 + step);
  if (order[span.from] === span.to && order[span.to] === span.from && inner) return changesParts(pair, first, second);
  const blocks = blocksIn(order, span);
  const other = blocks === null ? undefined : places[blocks.second];
  if (other === undefined) return null;
  const heads = [pair.here[first[0]], pair.here[other[0]]];
  return heads.every((head) => head !== undefined && isParty(head)) ? changesParts(pair, first, other) : null;
}

/** A verb by its look, or a past of three letters. */
const mayBeVerb = (token: Token | undefined): boolean => token !== undefined && !DEFINITE.test(token.folded) && !isParty(token) && (looksVerb(token.folded) || /^[ء-ي]{3}$/u.test(token.folded));

/** A verb may stand before its subject here and behind it there: its place tells nothing. */
const withoutVerb = ({ here, there: others }: Pairing, places: readonly Place[]): Place[][] => {
  const order = orderOf(places);
  return places.flatMap(([i, j], rank) => {
    const there = order[rank] ?? 0;
    return Math.min(rank, there) === 0 && rank !== there && Math.max(rank, there) <= VERB && mayBeVerb(here[i]) && mayBeVerb(others[j]) ? [places.filter((_other, each) => each !== rank)] : [];
  });
};

/** Whether two nouns exchanged their parts: «هزم الزمالك الأهلي» and «هزم الأهلي الزمالك»; not where both do it to each other. */
export function partsExchanged(pair: Pairing, alone: Alone): boolean {
  const places = matched(pair);
  const rest = [...pick(pair.here, alone.here), ...pick(pair.there, alone.there)].filter(({ light }) => !light);
  if (places.length < LEAST || rest.length > MOST_ALONE || places.some(([i]) => isMutual(pair.here[i]?.meant ?? ""))) return false;
  const orders = [places, ...withoutVerb(pair, places)].map((each) => turnedIn(pair, each));
  return !orders.includes(false) && orders.includes(true);
}
