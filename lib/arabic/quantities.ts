import { dualOf } from "./duals.ts";
import { memo } from "./memo.ts";
import { literalsOf } from "./number-literals.ts";
import { numberAt, type Piece } from "./number-phrases.ts";
import { foldNumber, numberOf } from "./numbers.ts";

/** A number that a text says, in plain digits, and the folded word that it counts: the one behind it, or a dual itself; null at the end of a text. */
export type Quantity = { readonly number: string; readonly noun: string | null };

/**
 * What a text counts, and its folded words in order, of a number one. `counted`: a number stands before it, or it is a number or a dual.
 * `before`: of each quantity the two words before it, the nearest last, without those that are counted.
 */
export type Counted = { readonly quantities: readonly Quantity[]; readonly before: readonly (readonly string[])[]; readonly words: readonly { readonly folded: string; readonly counted: boolean }[] };

const WORD = /\p{Nd}[\p{Nd}.,،٫٬\u00A0\u202F]*|[\p{L}\p{M}\u0640]+/gu;
const PART = /^(?:ال)?(?:نصف|ربع)$/u;
const HUNDREDTH = /^(?:بال|ال|ب)ما?يه$/u;

const BEFORE = 2;
/** «وإصابة», «من», «إلى»: behind a number and not counted by it. */
const LEADS = /^(?:[ء-ي]{2,3}$|و)/u;

/** Words whose folded form is kept in memory. */
const KEPT = 10_000;
const folded = memo(foldNumber, KEPT);

const saysNumber = memo((word) => numberOf(word) !== null || PART.test(word), KEPT);

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let and = false;
  for (const [word] of text.matchAll(WORD)) {
    if (/^\p{Nd}/u.test(word)) {
      for (const value of literalsOf(word)) pieces.push({ folded: "", value, and });
      and = false;
      continue;
    }
    const plain = folded(word);
    const rest = plain.slice(1);
    const joined = plain.startsWith("و") && saysNumber(rest);
    if (plain !== "و") pieces.push({ folded: joined ? rest : plain, value: null, and: and || joined });
    and = plain === "و";
  }
  return pieces;
}

/** «بالمئة», «في المئة»: no number of its own, whether one stands before it or not. */
function hundredthAt(pieces: readonly Piece[], at: number): number {
  const [one = "", other = ""] = [pieces[at]?.folded, pieces[at + 1]?.folded];
  if (HUNDREDTH.test(one) && one.startsWith("ب")) return 1;
  return one === "في" && HUNDREDTH.test(other) ? 2 : 0;
}

const written = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/**
 * The numbers of a text, however they are written: «12,500» and «١٢٬٥٠٠», «خمسة وثلاثين», «ثلاثة آلاف», «مليون ونصف مليون», and 2 for
 * the dual of nouns that news count. «آلاف» by itself is none.
 */
export function quantitiesOf(text: string): Counted {
  const pieces = piecesOf(text);
  const quantities: Quantity[] = [];
  const words: { folded: string; counted: boolean }[] = [];
  const before: string[][] = [];
  const say = (quantity: Quantity): void => {
    quantities.push(quantity);
    before.push(words.slice(-BEFORE).filter((word) => !word.counted || LEADS.test(word.folded)).map((word) => word.folded));
  };
  let counted = false;
  for (let at = 0; at < pieces.length; ) {
    const share = hundredthAt(pieces, at);
    const found = share > 0 ? null : numberAt(pieces, at);
    const end = found?.next ?? at;
    const skipped = hundredthAt(pieces, end);
    if (found !== null) {
      const from = pieces[end + skipped]?.folded === "من" ? end + skipped + 1 : end + skipped;
      const noun = pieces[from]?.folded ?? "";
      if (found.value !== null) say({ number: written(found.value), noun: noun === "" ? null : noun });
      words.push({ folded: "", counted: true });
      counted = skipped === 0;
    } else if (skipped === 0) {
      const word = pieces[at]?.folded ?? "";
      if (dualOf(word) !== null) say({ number: "2", noun: word });
      words.push({ folded: word, counted: counted || dualOf(word) !== null });
      counted = counted && word === "من";
    }
    at = Math.max(end + skipped, at + 1);
  }
  return { quantities, before, words };
}
