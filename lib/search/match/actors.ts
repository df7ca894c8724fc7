import { mayBeOneBody } from "#lib/arabic/authorities.ts";
import { deedsOf, type Deed } from "./deeds.ts";
import type { Token } from "./facts.ts";
import { at, type Alone, type Pairing } from "./pairing.ts";
import { markAt } from "./parts.ts";

type Words = { readonly here: readonly string[]; readonly there: readonly string[] };

const places = (end: number): number[] => Array.from({ length: end }, (_, place) => place);
const wordsTo = (tokens: readonly Token[], end: number): string[] => tokens.slice(0, end).map(({ word }) => word);

/** Whether those who do it have no word, name or sense in common, and all behind them is said by both. */
function isOther(pair: Pairing, alone: Alone, { here, there }: Deed): boolean {
  const all = pair.there.map((_token, j) => j);
  if (places(here).some((i) => all.some((j) => at(pair, i, j) > 0)) || places(there).some((j) => pair.here.some((_token, i) => at(pair, i, j) > 0))) return false;
  if (mayBeOneBody(pair.here[0]?.meant ?? "", pair.there[0]?.meant ?? "")) return false;
  return alone.here.every((place) => place < here) && alone.there.every((place) => place < there);
}

/** Others who do the same: «النقابة تقاضي المدير» and «الشركة تقاضي المدير»; null for no such thing. */
export function actorExchanged(pair: Pairing, alone: Alone): Words | null {
  if (markAt(pair.here, 0, pair.here[0]) !== "" || markAt(pair.there, 0, pair.there[0]) !== "") return null;
  const deed = deedsOf(pair).find((each) => isOther(pair, alone, each));
  return deed === undefined ? null : { here: wordsTo(pair.here, deed.here), there: wordsTo(pair.there, deed.there) };
}
