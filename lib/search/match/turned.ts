import { isMutual } from "#lib/arabic/mutual-words.ts";
import { looksPast, looksVerb } from "#lib/arabic/role-words.ts";
import type { Token } from "./facts.ts";
import { isOne, type Pairing } from "./pairing.ts";
import { isDefinite, isParty, markAt } from "./parts.ts";

/** A deed stands no further behind its subject. */
const DEED = 3;
/** «زوجة», «الطالبة» beside «زوج», «الطالب». */
const FEMININE = /ه$/u;

type Deed = { readonly here: number; readonly there: number };

const behind = (tokens: readonly Token[], place: number, holds: (at: number) => boolean): number => tokens.findIndex((_token, at) => at > place && holds(at));

/** «هاجم», and «أفضل» before «من». */
const BY_LETTERS = /^(?:[ء-ي]{3}|[ء-ي]ا[ء-ي]{2}|ا[ء-ي]{3})$/u;
/** What a verb has in one time and person and not in another: «تتهم» and «اتهمت» are of «تهم». */
const PERSON = /^[وف]?(?:س?[يت]|ا)(?=[ء-ي]{3})|(?:ت|وا|ون)$/gu;

const mayBeDeed = (token: Token): boolean => token.name === null && !isDefinite(token) && !isParty(token) && !isMutual(token.meant) && (looksVerb(token.folded) || looksPast(token.folded) || BY_LETTERS.test(token.folded));
const measure = ({ folded }: Token): string => folded.replace(PERSON, "");
const isOneDeed = (one: Token | undefined, other: Token | undefined): boolean => one !== undefined && other !== undefined && measure(one) === measure(other);

/** What both sentences say behind their subjects, in one form: «قتل» of «الزوج قتل زوجته». */
function deedsOf(pair: Pairing): Deed[] {
  const near = (tokens: readonly Token[]): number[] => tokens.slice(0, DEED + 1).flatMap((token, at) => (at > 0 && mayBeDeed(token) ? [at] : []));
  return near(pair.here).flatMap((here) => near(pair.there).flatMap((there) => (isOneDeed(pair.here[here], pair.there[there]) ? [{ here, there }] : [])));
}

/** Who acts in each sentence suffers it in the other, and both are told in one way: both with «على», or none with anything. */
function isTurned(pair: Pairing, deed: Deed): boolean {
  const suffers = behind(pair.here, deed.here, (at) => isOne(pair, at, 0));
  const suffersThere = behind(pair.there, deed.there, (at) => isOne(pair, 0, at));
  if (suffers === -1 || suffersThere === -1) return false;
  const [mark, markThere] = [markAt(pair.here, suffers, pair.there[0]), markAt(pair.there, suffersThere, pair.here[0])];
  return mark !== null && mark === markThere;
}

/** «الزوج قتل زوجته» and «الزوجة قتلت زوجها»: one word names both, and only its gender who acts. */
function isTurnedInGender({ here, there }: Pairing): boolean {
  const [acts, actsThere] = [here[0]?.folded ?? "", there[0]?.folded ?? ""];
  return FEMININE.test(acts) !== FEMININE.test(actsThere);
}

/** Whether who does it in one sentence has it done to them in the other, each before what is done: «طالبان تهاجم داعش» and «داعش تهاجم طالبان». */
export function subjectsTurned(pair: Pairing): boolean {
  const [first, firstThere] = [pair.here[0], pair.there[0]];
  if (first === undefined || firstThere === undefined || markAt(pair.here, 0, first) !== "" || markAt(pair.there, 0, firstThere) !== "") return false;
  return deedsOf(pair).some((deed) => isTurned(pair, deed) && (!isOne(pair, 0, 0) || isTurnedInGender(pair)));
}
