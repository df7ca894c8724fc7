import type { DemoQuote } from "./case.ts";

export type Place = { readonly start: number; readonly end: number; readonly exact: string };

/** Where a demo quote stands in the cleaned text, as UTF-16 offsets; null when it does not stand there that often. */
export function placeOf(text: string, { exact, nth = 1 }: Omit<DemoQuote, "article">): Place | null {
  const words = exact.normalize("NFC");
  let start = -1;
  for (let found = 0; found < nth; found += 1) {
    start = text.indexOf(words, start + 1);
    if (start === -1) return null;
  }
  return { start, end: start + words.length, exact: words };
}
