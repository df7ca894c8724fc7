import { fold } from "#lib/arabic/fold.ts";
import { phraseAt } from "#lib/arabic/phrases.ts";
import { stems } from "#lib/arabic/stem.ts";
import { wordsOf } from "#lib/arabic/tokens.ts";

/** A word, or several that name one thing together, as it stands in a sentence. `meant`: folded, of a phrase the word that says it alone; so is its stem. */
export type Read = { readonly word: string; readonly folded: string; readonly meant: string; readonly stem: string; readonly phrase: boolean };

/** The words of a sentence in order, phrases as one. */
export function readWords(text: string): Read[] {
  const plain = wordsOf(text).flatMap(({ text: word }) => stems(word).map((stem) => ({ word, folded: fold(word), meant: fold(word), stem, phrase: false })));
  const all = plain.map(({ stem }) => stem);
  const read: Read[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const phrase = phraseAt(all, at);
    const one = plain[at];
    if (phrase === null) {
      if (one !== undefined) read.push(one);
      continue;
    }
    const words = plain.slice(at, at + phrase.words);
    read.push({ word: words.map(({ word }) => word).join(" "), folded: words.map(({ folded }) => folded).join(" "), meant: phrase.meant, stem: phrase.stem, phrase: true });
    at += phrase.words - 1;
  }
  return read;
}
