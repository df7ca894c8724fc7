import { nameOf } from "#lib/arabic/places.ts";
import { isState, sensesOf } from "#lib/arabic/senses.ts";
import type { Token } from "./facts.ts";
import { mutual, type Pairing } from "./pairing.ts";

/** Who acts and who is acted on, as far as the words around a name tell; null when they do not. */
type Role = "acts" | "suffers" | null;

const SUFFERS = new Set(["علي", "الي", "ضد", "نحو", "تجاه", "امام", "بحق", "لصالح", "لدعم", "لردع"]);
const PLACES = new Set(["في", "داخل", "بين", "مع"]);
const BY = new Set(["قبل", "طرف", "جانب"]);
const HAND = new Set(["يد", "ايدي", "يدي"]);
/** «للصين», «لواشنطن», «بالسعودية»: a joined ل or ب makes who is acted on, or where. */
const JOINED = /^و?(?:لل|بال)/u;
const PRESENT = /^[وس]?[يت][ء-ي]{3,}$/u;
/** «تحذير», «تعاون»: nouns that begin like verbs. */
const NOUN = /^و?ت[ء-ي]{2}(?:[يا][ء-ي]|و[ء-ي])$|[هة]$/u;
/** «التركي», «الأميركية»: the noun before it has its role. */
const RELATION = /(?:ي|يه)$/u;
const PARTICLES = new Set(["قد", "لن", "لا", "لم", "سوف"]);
const PAST = /^[وف]?[ء-ي]{3,}ت$/u;

const isVerb = (folded: string): boolean => PRESENT.test(folded) && !NOUN.test(folded);

const isParty = (folded: string): boolean => nameOf(folded) !== null || sensesOf(folded, []).some(isState);

/** Whether a joined letter stands before a party: what follows it is one by itself, as in «لبنان» it is not. */
const isJoined = ({ folded }: Token): boolean => JOINED.test(folded) || (/^و?[لب][ء-ي]{3}/u.test(folded) && isParty(folded.replace(/^و?[لب]/u, "")));

/** Whether a word is marked as acted on, itself or by the noun that it goes with: «على الصلب التركي», «على الصلب والحديد». */
function marked(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined) return false;
  if (isJoined(token) || SUFFERS.has(token.led[0] ?? "")) return true;
  return before !== undefined && token.led[0] === before.folded && (RELATION.test(token.folded) || token.folded.startsWith("و")) && marked(tokens, at - 1);
}

function roleOf(tokens: readonly Token[], at: number): Role {
  const token = tokens[at];
  if (token === undefined) return null;
  const [near = "", far = ""] = token.led;
  if ((BY.has(near) && far === "من") || (HAND.has(near) && far === "علي") || near === "من") return "acts";
  if (marked(tokens, at)) return "suffers";
  if (PLACES.has(near)) return null;
  const next = tokens[at + 1];
  if (next !== undefined && isVerb(next.folded) && [next.led[0], PARTICLES.has(next.led[0] ?? "") ? next.led[1] : ""].includes(token.folded)) return "acts";
  return at === 1 && (PAST.test(near) || isVerb(near)) ? "acts" : null;
}

/** The state, body or company that a word names or speaks for. */
function partyOf({ senses, meant }: Token): string | null {
  const state = [...senses].find(isState);
  if (state !== undefined) return String(state);
  const name = nameOf(meant);
  return name !== null && (name.group === "country" || name.group === "body" || name.group === "company") ? name.name : null;
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

/** Which of two places acts on the other; null when nothing tells. */
function actorOf(tokens: readonly Token[], a: number, b: number): "a" | "b" | null {
  const [one, other] = [roleOf(tokens, a), roleOf(tokens, b)];
  if (one === other) return null;
  if (one === "acts" || other === "suffers") return "a";
  return "b";
}

/** Two parties do to each other here what they do the other way round there: «واشنطن تعاقب بكين» and «بكين تعاقب واشنطن». 1 for so, -1 for the same way. */
export function partiesExchanged({ here, there }: Pairing): -1 | 0 | 1 {
  const [ours, theirs] = [partiesIn(here), partiesIn(there)];
  const common = [...ours.keys()].filter((party) => theirs.has(party));
  const pairs = common.flatMap((a, at) => common.slice(at + 1).map((b) => [actorOf(here, ours.get(a) ?? 0, ours.get(b) ?? 0), actorOf(there, theirs.get(a) ?? 0, theirs.get(b) ?? 0)] as const));
  const told = pairs.filter(([one, other]) => one !== null && other !== null);
  if (told.length === 0) return 0;
  return told.some(([one, other]) => one !== other) ? 1 : -1;
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
