import { anchor, reanchor, type Quote } from "#lib/arabic/anchor.ts";
import { cleanText } from "#lib/arabic/clean.ts";
import { suggest } from "#lib/arabic/attribution/suggest.ts";
import { atLeast, atMost, type Row } from "../table.ts";
import type { GoldArticle } from "./gold.ts";

const EDITS = 4;
const ROUNDS = 20;
/** Signs on either side that edits elsewhere leave standing: what is put right to a word changes it. */
const EDGE = 2;
const GROWTHS = ["ة", "ات", "ال", "و", "0", "00", "1"];
const BEFORE = [...GROWTHS, "غير ", "[لا] "];
const BEHIND = [...GROWTHS, "؟", " (؟)"];
const SCALES = [" ألف", " مليون", " %", " في المئة"];
const WORDS = ["تحديث", "أمس", "وأضاف المصدر نفسه.", "،", " 🚧 ", "قال", "\n\nفقرة جديدة\n\n", ""];

/** Numbers that look random and are the same every time (a linear congruential generator). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

function quotesOf(text: string): Quote[] {
  return suggest({ text, publishedOn: null, outlet: null }).flatMap(({ start, end }) => {
    const found = anchor(text, start, end, text.slice(start, end));
    return found.ok ? [found.value] : [];
  });
}

/** A text with a few letters of it dropped and others put in, somewhere. */
function edited(text: string, next: () => number): string {
  const [at, drop, put] = [next() % (text.length + 1), next() % 12, WORDS[next() % WORDS.length] ?? ""];
  return text.slice(0, at) + put + text.slice(at + drop);
}

/** The text after some edits that leave the quote, and the signs that part it from its neighbours, alone. */
function editedElsewhere(text: string, { start, end }: Quote, next: () => number): string {
  const [from, to] = [Math.max(0, start - EDGE), Math.min(text.length, end + EDGE)];
  let [before, after] = [text.slice(0, from), text.slice(to)];
  for (let edit = 0; edit < EDITS; edit += 1) {
    if (next() % 2 === 0) before = from === 0 ? "" : edited(before, next);
    else after = to === text.length ? "" : edited(after, next);
  }
  return before + text.slice(from, to) + after;
}

/** Whether the quote begins and ends with a word, and its neighbours are none: then what is put between changes a word of it. */
const partsWords = ({ exact, prefix, suffix }: Quote): boolean => /^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]$/su.test(exact) && !/[\p{L}\p{M}\p{N}]$/u.test(prefix) && !/^[\p{L}\p{M}\p{N}]/u.test(suffix);

/** The text with letters, digits, a negation, a question mark or a scale put to the quote's first or last word. */
function editedAtEdge(text: string, { start, end, exact }: Quote, next: () => number): string {
  const first = next() % 2 === 0;
  const puts = first ? BEFORE : /\p{N}$/u.test(exact) ? [...BEHIND, ...SCALES] : BEHIND;
  const at = first ? start : end;
  return text.slice(0, at) + (puts[next() % puts.length] ?? "ا") + text.slice(at);
}

/** A word with a letter more, before the signs that follow it; signs alone become a word. */
const grown = (word: string): string => (/\p{L}|\p{N}/u.test(word) ? word.replace(/[^\p{L}\p{M}\p{N}]*$/u, (signs) => `ا${signs}`) : "كلمة");

/** The quote with one word of it dropped or another put in. */
function editedInside({ exact }: Quote, next: () => number): string {
  const words = exact.split(" ");
  const at = next() % words.length;
  return words.map((word, place) => (place === at ? (next() % 2 === 0 || words.length < 3 ? grown(word) : "") : word)).join(" ").replace(/ {2}/u, " ").trim();
}

/** Passages found again after random edits elsewhere in their articles, and changed quotes that were called unchanged. */
export function anchoringRows(articles: readonly GoldArticle[]): Row[] {
  let [asked, found, changed, wrong] = [0, 0, 0, 0];
  const random = numbers(7);
  const next = (): number => random.next().value;
  for (const text of articles.map(({ raw }) => cleanText(raw).text)) {
    for (const quote of quotesOf(text)) {
      for (let round = 0; round < ROUNDS; round += 1) {
        const elsewhere = editedElsewhere(text, quote, next);
        const again = reanchor(elsewhere, quote);
        asked += 1;
        if (/^(?:intact|moved)$/u.test(again.state) && elsewhere.slice(again.start, again.end) === quote.exact) found += 1;
        const inside = text.slice(0, quote.start) + editedInside(quote, next) + text.slice(quote.end);
        for (const other of [inside, ...(partsWords(quote) ? [editedAtEdge(text, quote, next)] : [])]) {
          changed += 1;
          if (/^(?:intact|moved)$/u.test(reanchor(other, quote).state)) wrong += 1;
        }
      }
    }
  }
  return [atLeast(`anchoring after edits elsewhere (${String(asked)} times): found again`, found / Math.max(1, asked), 0.99, ""), atMost(`changed quotes (${String(changed)}) called intact or moved`, wrong, 0, "")];
}
