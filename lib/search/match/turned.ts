import { isOne, type Pairing } from "./pairing.ts";
import { deedsOf, type Deed } from "./deeds.ts";
import type { Token } from "./facts.ts";
import { markAt } from "./parts.ts";

/** «زوجة», «الطالبة» beside «زوج», «الطالب». */
const FEMININE = /ه$/u;

const behind = (tokens: readonly Token[], place: number, holds: (at: number) => boolean): number => tokens.findIndex((_token, at) => at > place && holds(at));

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
