import { BIDI_CONTROLS, TASHKEEL, TATWEEL, ZERO_WIDTH } from "./letters.ts";
import { wordsOf } from "./tokens.ts";

const dropped = new RegExp(`[${TATWEEL}${BIDI_CONTROLS}${ZERO_WIDTH}${TASHKEEL}]`, "gu");

/**
 * The readable end of an address: the first `maxWords` words, joined by dashes, without tashkeel and tatweel, Latin in lower
 * case; the spelling of the story stays («أكد», not «اكد»). Empty when the text has no word.
 */
export function slugOf(text: string, maxWords = 8): string {
  const bare = text.normalize("NFKC").replace(dropped, "");
  const words = wordsOf(bare).slice(0, maxWords);
  return words.map((word) => word.text.toLowerCase()).join("-");
}
