import { BY_WHOM } from "#lib/arabic/role-words.ts";
import { isMutual } from "#lib/arabic/mutual-words.ts";
import { exchangedIn, matched, orderOf, runsIn, type Place } from "./order.ts";
import { pick, type Alone, type Pairing } from "./pairing.ts";
import { changesParts, isParty, markAt, mayBeVerb } from "./parts.ts";
import { subjectsTurned } from "./turned.ts";

/** Fewer words in common tell no order: two may be a verb and its subject. */
const LEAST = 3;
/** Telling words that stand in one sentence only: with more of them it tells its news in its own way. */
const MOST_ALONE = 1;
/** A verb stands no further behind its subject. */
const VERB = 3;

/** Whether two nouns, or two runs of words, exchanged their parts; null where the order tells nothing. */
function turnedIn(pair: Pairing, places: readonly Place[]): boolean | null {
  const order = orderOf(places);
  const span = exchangedIn(order);
  if (span === null) return false;
  const runs = runsIn(order, span);
  const [first, second] = [places[span.from], places[runs?.second ?? -1]];
  if (runs === null || first === undefined || second === undefined) return null;
  const single = runs.second - runs.between - span.from === 1 && runs.second === span.to;
  const [verb, ...more] = places.slice(runs.second - runs.between, runs.second);
  const overVerb = more.length === 0 && verb !== undefined && mayBeVerb(pair.here[verb[0]]);
  const parties = [pair.here[first[0]], pair.here[second[0]]].every((head) => head !== undefined && isParty(head));
  const byWhom = markAt(pair.here, second[0], pair.there[second[1]]) === BY_WHOM;
  return single || overVerb || parties || byWhom ? changesParts(pair, first, second) : null;
}

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
  const rest = [...pick(pair.here, alone.here), ...pick(pair.there, alone.there)].filter(({ light }) => !light);
  if (rest.length > MOST_ALONE) return false;
  if (subjectsTurned(pair)) return true;
  const places = matched(pair);
  if (places.length < LEAST || places.some(([i]) => isMutual(pair.here[i]?.meant ?? ""))) return false;
  const orders = [places, ...withoutVerb(pair, places)].map((each) => turnedIn(pair, each));
  return !orders.includes(false) && orders.includes(true);
}
