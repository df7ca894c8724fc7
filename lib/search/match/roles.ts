import { nameOf } from "#lib/arabic/places.ts";
import { afterJoined, goesWithNoun, isJoinedToArticle, isParticle, leadAgainst, looksPresent, looksVerb, roleAfter } from "#lib/arabic/role-words.ts";
import { isState, sensesOf } from "#lib/arabic/senses.ts";
import type { Token } from "./facts.ts";
import { mutual, type Pairing } from "./pairing.ts";

/** Who acts and who is acted on, as far as the words around a name tell; null when they do not. */
type Role = "acts" | "suffers" | null;

const isParty = (folded: string): boolean => nameOf(folded) !== null || sensesOf(folded, []).some(isState);

/** Whether a joined letter stands before a party: what follows it is one by itself, as in «لبنان» it is not. */
function isJoined(folded: string): boolean {
  const rest = afterJoined(folded);
  return isJoinedToArticle(folded) || (rest !== null && isParty(rest));
}

/** Whether a word is marked as acted on, itself or by the noun that it goes with: «على الصلب التركي», «على الصلب والحديد». */
function marked(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined) return false;
  if (isJoined(token.folded) || roleAfter(token.led) === "suffers") return true;
  return before !== undefined && token.led[0] === before.folded && goesWithNoun(token.folded) && marked(tokens, at - 1);
}

/** Whether the word after a place is its verb, a particle between them or not. */
function isSubject(token: Token, next: Token | undefined): boolean {
  if (next === undefined || !looksPresent(next.folded)) return false;
  const [near = "", far = ""] = next.led;
  return token.folded === (isParticle(near) ? far : near);
}

function roleOf(tokens: readonly Token[], at: number): Role {
  const token = tokens[at];
  if (token === undefined) return null;
  const told = roleAfter(token.led);
  if (told === "acts") return "acts";
  if (marked(tokens, at)) return "suffers";
  if (told === "place") return null;
  return isSubject(token, tokens[at + 1]) || (at === 1 && looksVerb(token.led[0] ?? "")) ? "acts" : null;
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

/** «قبل الانتخابات» here and «بعد الانتخابات» there. */
export function leadsExchanged(pair: Pairing): boolean {
  return mutual(pair).some(([i, j]) => leadAgainst(pair.here[i]?.led ?? [], pair.there[j]?.led ?? []));
}
