/** What of a quote a place is rated by: what stood around it, and where (UTF-16 units). */
type Sought = { readonly prefix: string; readonly suffix: string; readonly start: number };

/** `context`: the share of the context that agrees; `distance`: units from the old place. */
export type Rated = { readonly start: number; readonly end: number; readonly context: number; readonly score: number; readonly distance: number };

/** A stretch of a text as a place of a quote, `similarity` of whose letters (0 to 1) stand there. */
export function rated(text: string, quote: Sought, start: number, end: number, similarity: number): Rated {
  const context = contextAgreement(text, quote, start, end);
  return { start, end, context, score: similarity + context, distance: Math.abs(start - quote.start) };
}

/** Of several places the one with the highest score, then the nearest to the old one. */
export function best(found: readonly Rated[]): Rated | null {
  const [first] = found.toSorted((one, other) => other.score - one.score || one.distance - other.distance);
  return first ?? null;
}

/** The share of the recorded context that still stands right before and right after, from 0 to 1. */
export function contextAgreement(text: string, { prefix, suffix }: Pick<Sought, "prefix" | "suffix">, start: number, end: number): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  const size = prefix.length + suffix.length;
  return size === 0 ? 1 : (before + after) / size;
}
