import { fold } from "#lib/arabic/fold.ts";

/** The folded words of a text, with how often each stands in it. */
export function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of fold(text).split(" ")) if (word !== "") bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

export const sizeOf = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** How many words two bags have in common. */
export function common(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);
}

/** F1 of the words of two texts after folding; 0 when one has none. */
export function f1(one: string, other: string): number {
  const [a, b] = [bagOf(one), bagOf(other)];
  const both = common(a, b);
  return both === 0 ? 0 : (2 * both) / (sizeOf(a) + sizeOf(b));
}

/** From this F1 on, one text tells what the other does (samples' README). */
export const FOUND = 0.5;

/** F1 of words and a logged claim, in the editor's words or in the article's, whichever is nearer. */
export const nearness = (words: string, { text, anchor }: { readonly text: string; readonly anchor?: string | null | undefined }): number => Math.max(f1(words, text), f1(words, anchor ?? ""));

/** Half of the words of the shorter name stand in the other, counted without ال. */
export function sharesName(one: string, other: string): boolean {
  const bare = (name: string): string => fold(name).split(" ").map((word) => word.replace(/^ال(?=..)/u, "")).join(" ");
  const [a, b] = [bagOf(bare(one)), bagOf(bare(other))];
  const least = Math.min(sizeOf(a), sizeOf(b));
  return least > 0 && common(a, b) / least >= 0.5;
}
