import { fold } from "../fold.ts";
import { memo } from "../memo.ts";
import { foldNumber, numberOf } from "../numbers.ts";

/** Words that multiply the number before them, or make it a share. */
const SCALES: ReadonlySet<string> = new Set(
  ("ألف ألفا آلاف مليون مليونا ملايين مليار مليارا مليارات بليون بليونا تريليون تريليونا مئة مائة مئات عشرات بالمئة بالمائة بالألف " +
    "hundred thousand million billion trillion percent").split(" ").map(fold),
);
const TOKEN = /\p{N}+|[\p{L}\p{M}]+|[%\u066A\u2030]/gu;
const BLANK = /^[^\S\n]{1,2}$|^$/u;
/** Units on either side in which a number with its scale stands. */
const AROUND = 32;

type Kind = "digits" | "sign" | "scale" | "number" | "other";
type Token = { readonly word: string; readonly start: number; readonly end: number };

const isScale = (folded: string): boolean => SCALES.has(folded) || SCALES.has(folded.replace(/^ال(?=.{3})/u, ""));

// Words stand in a text again and again, and folding one costs more than all the rest.
const kindOf = memo((word): Kind => {
  if (/^\p{N}/u.test(word)) return "digits";
  if (!/^[\p{L}\p{M}]/u.test(word)) return "sign";
  const folded = foldNumber(word);
  return isScale(folded) ? "scale" : numberOf(folded) === null ? "other" : "number";
});

/** «50 في المئة», "50 per cent": a share in two words. */
const isShare = (second: string, third: string): boolean => (second === "في" && /^ال/u.test(third) && kindOf(third) === "scale") || /^per cent$/iu.test(`${second} ${third}`);

/** Where what begins at a token ends as one number («50 ألف», «خمسة وعشرين», «عشرات الآلاف»); null where it is none with what follows. */
function endOfNumber(text: string, [first, second, third]: readonly (Token | undefined)[]): number | null {
  if (first === undefined || second === undefined || !BLANK.test(text.slice(first.end, second.start))) return null;
  const [one, other] = [kindOf(first.word), kindOf(second.word)];
  if (one === "other" || one === "sign") return null;
  if (third !== undefined && isShare(second.word, third.word)) return third.end;
  const goesOn = other === "scale" || (one === "digits" ? other === "sign" : other === "number");
  return goesOn ? second.end : null;
}

/** Whether a place parts a number from the scale or share behind it: 50 is no number of its own in «50 ألف», «50 %», «50 في المئة». */
export function insideNumber(text: string, at: number): boolean {
  const from = Math.max(0, at - AROUND);
  const tokens = [...text.slice(from, at + AROUND).matchAll(TOKEN)].map(({ 0: word, index }): Token => ({ word, start: from + index, end: from + index + word.length }));
  const next = tokens.findIndex(({ start }) => start >= at);
  const last = next === -1 ? tokens.length - 1 : next - 1;
  return [last - 1, last].some((place) => place >= 0 && (endOfNumber(text, tokens.slice(place, place + 3)) ?? 0) > at);
}
