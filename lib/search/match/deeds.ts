import { measureOf } from "#lib/arabic/measure.ts";
import { isMutual } from "#lib/arabic/mutual-words.ts";
import { looksPast, looksVerb } from "#lib/arabic/role-words.ts";
import type { Token } from "./facts.ts";
import type { Pairing } from "./pairing.ts";
import { isDefinite, isParty } from "./parts.ts";

/** A deed stands no further behind its subject. */
const DEED = 3;
/** «هاجم», and «أفضل» before «من». */
const BY_LETTERS = /^(?:[ء-ي]{3}|[ء-ي]ا[ء-ي]{2}|ا[ء-ي]{3})$/u;

const mayBeDeed = (token: Token): boolean => token.name === null && !isDefinite(token) && !isParty(token) && !isMutual(token.meant) && (looksVerb(token.folded) || looksPast(token.folded) || BY_LETTERS.test(token.folded));
const isOneDeed = (one: Token | undefined, other: Token | undefined): boolean => one !== undefined && other !== undefined && measureOf(one.folded) === measureOf(other.folded);

/** Where both sentences tell of one deed. */
export type Deed = { readonly here: number; readonly there: number };

/** What both sentences say behind their subjects, in one form: «قتل» of «الزوج قتل زوجته». */
export function deedsOf(pair: Pairing): Deed[] {
  const near = (tokens: readonly Token[]): number[] => tokens.slice(0, DEED + 1).flatMap((token, at) => (at > 0 && mayBeDeed(token) ? [at] : []));
  return near(pair.here).flatMap((here) => near(pair.there).flatMap((there) => (isOneDeed(pair.here[here], pair.there[there]) ? [{ here, there }] : [])));
}
