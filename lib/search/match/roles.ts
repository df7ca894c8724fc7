import { isState } from "#lib/arabic/senses.ts";
import type { Token } from "./facts.ts";
import { mutual, type Pairing } from "./pairing.ts";

/** Who acts and who is acted on, as far as the words before a name tell; null when they do not. */
type Role = "acts" | "suffers" | null;

const SUFFERS = new Set(["علي", "الي", "ضد", "نحو", "تجاه", "امام", "لدي", "بحق", "لصالح", "في", "داخل", "بين"]);
const BY = new Set(["قبل", "طرف", "جانب"]);
const HAND = new Set(["يد", "ايدي", "يدي"]);
/** «للصين», «لواشنطن», «بالسعودية»: a joined ل or ب makes who is acted on, or where. */
const JOINED = /^و?(?:لل|بال)/u;

function roleOf({ folded, stem, led }: Token): Role {
  const [near = "", far = ""] = led;
  if ((BY.has(near) && far === "من") || (HAND.has(near) && far === "علي") || near === "من") return "acts";
  const joined = JOINED.test(folded) || (/^[لب]/u.test(folded) && folded.slice(1).startsWith(stem.slice(0, 2)) && !stem.startsWith(folded.slice(0, 2)));
  return joined || SUFFERS.has(near) ? "suffers" : null;
}

/** Which of two names, the earlier and the later, acts: who is not marked as acted on, else who comes first. */
const actsFirst = (earlier: Role, later: Role): boolean => earlier !== "suffers" && later !== "acts" ? true : !(earlier === "suffers" && later !== "suffers") && !(later === "acts" && earlier !== "acts");

/** The state that a word names or speaks for. */
function partyOf({ senses, name }: Token): string | null {
  const state = [...senses].find(isState);
  return state === undefined ? name : String(state);
}

/** The first place of each party. */
function partiesIn(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  tokens.forEach((token, at) => {
    const party = partyOf(token);
    if (party !== null && !places.has(party)) places.set(party, at);
  });
  return places;
}

function actsOn(tokens: readonly Token[], a: number, b: number): boolean {
  const roles = tokens.map(roleOf);
  const [first = null, second = null] = [roles[Math.min(a, b)], roles[Math.max(a, b)]];
  return actsFirst(first, second) === a < b;
}

/** Two states do to each other here what they do the other way round there: «واشنطن تعاقب بكين» and «بكين تعاقب واشنطن». */
export function statesExchanged({ here, there }: Pairing): boolean {
  const [ours, theirs] = [partiesIn(here), partiesIn(there)];
  const common = [...ours.keys()].filter((party) => theirs.has(party));
  return common.some((a, at) => common.slice(at + 1).some((b) => actsOn(here, ours.get(a) ?? 0, ours.get(b) ?? 0) !== actsOn(there, theirs.get(a) ?? 0, theirs.get(b) ?? 0)));
}

/** One common word is marked as acted on only here and another only there. */
export function marksExchanged(pair: Pairing): boolean {
  const [ours, theirs] = [pair.here.map(roleOf), pair.there.map(roleOf)];
  const kinds = mutual(pair).map(([i, j]) => [ours[i] === "suffers", theirs[j] === "suffers"] as const);
  return kinds.some(([one, other]) => one && !other) && kinds.some(([one, other]) => !one && other);
}

/** Words before another that exclude each other. */
const LEADS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [["قبل", "قبيل"], ["بعد", "عقب", "اثر"]],
  [["ضد"], ["مع", "لصالح"]],
  [["تحت"], ["فوق"]],
  [["داخل"], ["خارج"]],
  [["اقل", "دون"], ["اكثر", "فوق"]],
];

const leads = ({ led }: Token, list: readonly string[]): boolean => led.slice(0, 2).some((word, at) => list.includes(word) && !(at === 0 && word === "قبل" && led[1] === "من"));

/** «قبل الانتخابات» here and «بعد الانتخابات» there. */
export function leadsExchanged(pair: Pairing): boolean {
  return mutual(pair).some(([i, j]) => {
    const [one, other] = [pair.here[i], pair.there[j]];
    if (one === undefined || other === undefined) return false;
    return LEADS.some(([a, b]) => (leads(one, a) && !leads(one, b) && leads(other, b) && !leads(other, a)) || (leads(one, b) && !leads(one, a) && leads(other, a) && !leads(other, b)));
  });
}
