import { fold } from "./fold.ts";

/** A word of a text, in UTF-16 offsets. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

// Letters with their marks, digits, tatweel; a joiner or non-joiner only between letters; between two tatweels what hides a word, as `fold` has it.
const word = /[\p{L}\p{N}\u0640][\p{L}\p{M}\p{N}\u0640]*(?:(?:[\u200C\u200D]+|(?<=\u0640)[.*]+(?=\u0640))[\p{L}\p{N}\u0640][\p{L}\p{M}\p{N}\u0640]*)*/gu;

/** The words of a text in order, of any script, with their places; punctuation and spaces stand between them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

const SERVANT_OF = /^[وفبل]?عبد$/u;

/** The same, but «عبد الرحمن» is one word, as it is for `fold`. */
export function namedWordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const word of wordsOf(text)) {
    const last = words.at(-1);
    const isName = last !== undefined && SERVANT_OF.test(fold(last.text)) && fold(word.text).startsWith("ال") && /^\s+$/u.test(text.slice(last.end, word.start));
    if (isName) words[words.length - 1] = { text: text.slice(last.start, word.end), start: last.start, end: word.end };
    else words.push(word);
  }
  return words;
}
