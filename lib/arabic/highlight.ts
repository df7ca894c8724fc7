import { fold } from "./fold.ts";
import { stems } from "./stem.ts";
import { namedWordsOf, type Word } from "./tokens.ts";

/** A run of a text as it is written, and whether it is one of the words looked for. */
export type Segment = { readonly text: string; readonly marked: boolean };

/**
 * What to mark: words in any form, by their stems or the folded letters they begin with (and end with, where a space follows); `runs`:
 * stems that are one thing where they stand in a row; and phrases word for word, folded.
 */
export type Wanted = { readonly stems: ReadonlySet<string>; readonly begins?: readonly string[]; readonly runs?: readonly (readonly string[])[]; readonly phrases: readonly string[] };

type Part = { readonly text: string; readonly word: number };

/** Which words belong to one of these rows, of the parts that the words have. */
function inRows(parts: readonly Part[], rows: readonly (readonly string[])[]): number[] {
  return rows.flatMap((row) =>
    parts.flatMap((_part, at) => {
      const here = parts.slice(at, at + row.length);
      return here.length === row.length && here.every(({ text }, step) => text === row[step]) ? here.map(({ word }) => word) : [];
    }),
  );
}

/** Which words belong to a phrase or a run that stands there. One written word may be several: «مكةالمكرمة», «ﷺ». */
function inPhrases(words: readonly Word[], { phrases, runs = [] }: Wanted): ReadonlySet<number> {
  const partsBy = (of: (text: string) => readonly string[]): Part[] => words.flatMap(({ text }, word) => of(text).map((part) => ({ text: part, word })));
  const literal = phrases.length === 0 ? [] : inRows(partsBy((text) => fold(text).split(" ")), phrases.map((phrase) => phrase.split(" ")));
  return new Set([...literal, ...(runs.length === 0 ? [] : inRows(partsBy(stems), runs))]);
}

function isMarked({ text }: Word, { stems: roots, begins = [] }: Wanted): boolean {
  if (stems(text).some((stem) => roots.has(stem))) return true;
  return begins.length > 0 && begins.some((letters) => `${fold(text)} `.startsWith(letters));
}

/** A text in segments, in order and complete: joined they are the text, letter by letter. Neighbours that are marked stay apart. */
export function highlight(text: string, wanted: Wanted): Segment[] {
  const words = namedWordsOf(text);
  const phrased = inPhrases(words, wanted);
  const segments: Segment[] = [];
  let end = 0;
  words.forEach((word, at) => {
    if (!phrased.has(at) && !isMarked(word, wanted)) return;
    if (word.start > end) segments.push({ text: text.slice(end, word.start), marked: false });
    segments.push({ text: word.text, marked: true });
    end = word.end;
  });
  if (end < text.length) segments.push({ text: text.slice(end), marked: false });
  return segments;
}

/** Where the first word stands that is to be marked; the text's length when none is. What follows it is not looked at. */
function firstMarked(text: string, wanted: Wanted): number {
  const words = namedWordsOf(text);
  const phrased = inPhrases(words, wanted);
  return words.find((word, at) => phrased.has(at) || isMarked(word, wanted))?.start ?? text.length;
}

/** The part of a long text round its first marked word, about `length` characters, cut between words; the ends say where text is missing. */
export function excerpt(text: string, wanted: Wanted, length = 220): Segment[] {
  const flat = text.replace(/\s+/gu, " ");
  if (flat.length <= length) return highlight(flat, wanted);
  const first = firstMarked(flat, wanted);
  const from = first >= flat.length ? 0 : flat.lastIndexOf(" ", Math.max(0, first - Math.floor(length / 3))) + 1;
  const cut = flat.lastIndexOf(" ", from + length);
  const to = from + length >= flat.length || cut <= from ? Math.min(flat.length, from + length) : cut;
  const shown = highlight(flat.slice(from, to), wanted);
  return [...(from > 0 ? [{ text: "… ", marked: false }] : []), ...shown, ...(to < flat.length ? [{ text: " …", marked: false }] : [])];
}
