import { fold } from "../fold.ts";
import { isBody, withoutArticle } from "./nouns.ts";
import { nounPhrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import type { Speaker } from "./suggestion.ts";

/** A body with its name: «شركة النهر للنقل». `kind`: its first word, folded, without ال. */
export type KnownBody = { readonly kind: string; readonly name: string; readonly at: number };

// In words; whatever is called by its kind has been named at most so many before.
const BODY_REACH = 400;

/** «شركة النهر», «وزارة النقل التونسية», also behind a joined و، ب or ل. */
export function bodiesIn(reading: Reading): KnownBody[] {
  return reading.tokens.flatMap((token, at) => {
    const key = token.key.replace(/^(?:[وفبل]|لل)(?=...)/u, (letter) => (isBody(token.key) ? letter : ""));
    if (!isBody(key)) return [];
    const { to } = nounPhrase(reading, at, reading.tokens.length, "object");
    const [next, last] = [reading.tokens[at + 1], reading.tokens[to - 1]];
    if (to - at < (/^ال/u.test(key) ? 3 : 2) || next === undefined || last === undefined || isBody(next.key) && to - at === 2 && /^ال/u.test(next.key)) return [];
    const name = reading.text.slice(token.start + (token.key.length - key.length), last.end).replace(/["“”„″«»]/gu, "").trim();
    return [{ kind: withoutArticle(key), name, at }];
  });
}

/** «الشركة» is the last one named before, when one was. */
export function bodyNamed(bodies: readonly KnownBody[], keys: readonly string[], at: number): Speaker | null {
  const [kind = "", ...rest] = keys.map(withoutArticle);
  if (!/^ال/u.test(keys[0] ?? "") || rest.length > 1) return null;
  const fits = bodies.filter((body) => body.kind === kind && body.at < at && at - body.at <= BODY_REACH && rest.every((word) => fold(body.name).split(" ").map(withoutArticle).includes(word)));
  const found = fits.at(-1);
  return found === undefined ? null : { name: found.name, role: null };
}
