import { isSomebodys, takesName } from "#lib/arabic/named-things.ts";
import type { Token } from "./facts.ts";
import { isOne, type Alone, type Pairing } from "./pairing.ts";

const DEFINITE = /^[وفبل]?(?:ال|لل)/u;
const RELATION = /(?:ي|يه)$/u;

/** Whether no word stands between a place and the one before it. */
const joins = (tokens: readonly Token[], place: number): boolean => tokens[place - 1]?.folded !== undefined && tokens[place]?.led[0] === tokens[place - 1]?.folded;

const looksName = ({ folded, light }: Token): boolean => !light && (DEFINITE.test(folded) || !RELATION.test(folded));

type Words = { readonly here: readonly string[]; readonly there: readonly string[] };

/** Other names behind the same kind of thing: «مخيم الهول» and «مخيم الزعتري»; null for none. */
export function nameExchanged(pair: Pairing, alone: Alone): Words | null {
  const { here, there } = pair;
  for (const i of alone.here) {
    const [one, kind] = [here[i], here[i - 1]];
    if (one === undefined || kind === undefined || !takesName(kind.folded) || !joins(here, i) || !looksName(one)) continue;
    for (const j of alone.there) {
      const other = there[j];
      if (other === undefined || !joins(there, j) || !isOne(pair, i - 1, j - 1) || !looksName(other) || DEFINITE.test(one.folded) !== DEFINITE.test(other.folded)) continue;
      return { here: [one.word], there: [other.word] };
    }
  }
  return null;
}

type Side = { readonly tokens: readonly Token[]; readonly alone: readonly number[]; readonly others: readonly Token[]; readonly isShared: (place: number, other: number) => boolean };

/** The place of somebody of somebody, where the other sentence tells of the latter in the same place or begins with them; -1 for none. */
const insertedIn = ({ tokens, alone, others, isShared }: Side): number =>
  alone.find((place, rank) => {
    if (!isSomebodys(tokens[place]?.folded ?? "") || !joins(tokens, place + 1)) return false;
    return others.some((_other, at) => isShared(place + 1, at) && (at === 0 ? rank === place : place > 0 && isShared(place - 1, at - 1)));
  }) ?? -1;

const wordsFrom = (tokens: readonly Token[], place: number): string => tokens.slice(place, place + 2).map(({ word }) => word).join(" ");

/** What one sentence tells of somebody, the other tells of somebody of theirs: «جثة اللواء» and «جثة زوجة اللواء»; null for no such thing. */
export function holderInserted(pair: Pairing, { here, there }: Alone): Words | null {
  const ours = insertedIn({ tokens: pair.here, alone: here, others: pair.there, isShared: (i, j) => isOne(pair, i, j) });
  if (ours !== -1) return { here: [wordsFrom(pair.here, ours)], there: [pair.here[ours + 1]?.word ?? ""] };
  const theirs = insertedIn({ tokens: pair.there, alone: there, others: pair.here, isShared: (j, i) => isOne(pair, i, j) });
  return theirs === -1 ? null : { here: [pair.there[theirs + 1]?.word ?? ""], there: [wordsFrom(pair.there, theirs)] };
}
