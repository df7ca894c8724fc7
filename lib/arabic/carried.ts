import { reanchor, type Quote } from "./anchor.ts";
import { fold } from "./fold.ts";
import { NEGATIONS } from "./negations.ts";

type Place = { readonly start: number; readonly end: number };

/**
 * Whether a text carries quotes of another: `here` word for word, `changed` when one of them stands here in words that differ,
 * `absent` when none stands here. `places`: of the very words, in UTF-16 offsets; `instead`: the first that differs, as it stands.
 */
export type Carried = { readonly state: "here" | "changed" | "absent"; readonly places: readonly Place[]; readonly instead: string | null };

/** Longer than any word that denies, in UTF-16 units. */
const BEFORE = 12;

/** The word before a place that denies what follows, with its space; empty when none does. */
function denial(before: string): string {
  const last = /[\p{L}\p{M}]+\s+$/u.exec(before.slice(-BEFORE))?.[0] ?? "";
  return NEGATIONS.has(fold(last)) ? last : "";
}

type Found = Place & { readonly how: "same" | "other" | "none" };

/** The very words behind a «لن» that did not stand before them are other words. */
function foundIn(text: string, quote: Quote): Found {
  const { state, start, end } = reanchor(text, quote);
  if (state === "removed") return { start, end, how: "none" };
  const same = state !== "edited" && (denial(text.slice(0, start)) === "") === (denial(quote.prefix) === "");
  return { start, end, how: same ? "same" : "other" };
}

/** The words at a place, with what denies them. */
function asItStands(text: string, { start, end }: Place): string {
  const words = text.slice(start, end).trimStart();
  return denial(text.slice(0, end - words.length)) + words.trimEnd();
}

/** Looks for quotes of one text in another that is nearly the same: a changed fact is found in hardly changed words. */
export function carriedIn(text: string, quotes: readonly Quote[]): Carried {
  const found = quotes.map((quote) => foundIn(text, quote));
  const places = found.filter(({ how }) => how === "same").map(({ start, end }) => ({ start, end }));
  const other = found.find(({ how }) => how === "other");
  if (other !== undefined) return { state: "changed", places, instead: asItStands(text, other) };
  return { state: places.length > 0 ? "here" : "absent", places, instead: null };
}
