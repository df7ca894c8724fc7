import { fold } from "../fold.ts";
import { wordsOf } from "../tokens.ts";
import { memo } from "../memo.ts";
import { quoteSpans, type QuoteSpan } from "./quotes.ts";

/** A word as the rules see it: `key` is its folded form, `before` what stands between it and the word before. */
export type Token = {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  /** Index of the quotation it stands in; null outside. */
  readonly quote: number | null;
};

/** Tokens from..to (exclusive) of an article make one sentence; a quotation is never cut by one. `title`: of a headline, which sums up. */
export type Sentence = { readonly from: number; readonly to: number; readonly paragraph: number; readonly title: boolean };

/** An article taken apart, all in UTF-16 offsets of its text. */
export type Reading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly QuoteSpan[];
};

/** Takes a text apart into paragraphs (at blank lines), words, quotations and sentences. */
export function readArticle(text: string): Reading {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotes: QuoteSpan[] = [];
  const keyOf = writesAla(text) ? aliKey : plainKey;
  let offset = 0;
  text.split("\n\n").forEach((paragraph, place) => {
    const first = quotes.length;
    for (const span of quoteSpans(paragraph, offset)) quotes.push(span);
    const from = tokens.length;
    for (const token of tokensOf(paragraph, offset, quotes.slice(first), first, keyOf)) tokens.push(token);
    for (const sentence of sentencesOf(tokens, from, place, isTitle(paragraph, tokens.length - from, place))) sentences.push(sentence);
    offset += paragraph.length + 2;
  });
  return { text, tokens, sentences, quotes };
}

type KeyOf = (word: string) => string;

// Names that fold to particles: «آن باترسون», «حازم إمام», and «علي» where the text writes the preposition with ى.
const plainKey: KeyOf = memo((word) => (word === "آن" || word === "إمام" ? word : fold(word)));
const aliKey: KeyOf = (word) => (/^[\u064B-\u0652]*و?علي[\u064B-\u0652]*$/u.test(word) ? ALI : plainKey(word));
const ALI = "علي2";
const writesAla = (text: string): boolean => /(?:^|\s)[وف]?(?:على|إلى|الى|حتى|لدى)\s/u.test(text);

// Quotations within a quotation.
const NESTED = 4;

function tokensOf(paragraph: string, offset: number, quotes: readonly QuoteSpan[], first: number, keyOf: KeyOf): Token[] {
  let last = 0;
  let passed = 0;
  const words = joined(paragraph, wordsOf(paragraph).flatMap(apart));
  return words.map(({ text, start, end }, place) => {
    const before = paragraph.slice(last, start);
    last = end;
    while ((quotes[passed]?.end ?? Infinity) <= offset + start) passed += 1;
    const open = quotes.slice(passed, passed + NESTED).findIndex((span) => span.start <= offset + start && offset + end <= span.end);
    const quote = open < 0 ? -1 : passed + open;
    const key = isLetter(words, place) ? LETTER_N : keyOf(text);
    return { text, key, start: offset + start, end: offset + end, before: place === 0 ? `\n${before}` : before, quote: quote < 0 ? null : first + quote };
  });
}

// «سي إن إن», «إن بي سي»: the letter N of a Latin name, no particle.
const LETTER_N = "ان2";
const LETTERS = /^(?:[إا]ن|سي|بي|تي|جي|إف|اف|إيه)$/u;
const isLetter = (words: readonly Word[], at: number): boolean =>
  /^[إا]ن$/u.test(words[at]?.text ?? "") && [words[at - 1], words[at + 1]].some((word) => LETTERS.test(word?.text ?? ""));

type Word = { readonly text: string; readonly start: number; readonly end: number };

const GLUED = /^(?:([وفبلك]?ما)(?:تم|تردد|يتردد|تداول|تداوله|تداولته|يتداول|تتداوله|نشر|نشرته|اثير|يثار|يشاع|اشيع|يقال|قيل|تناقلته|تناولته|نسب|ورد|روج|راج)|([وف]?لا)(?:صحه|توجد|يوجد|اساس|علاقه|تزال|يزال|يعدو|تعدو|يتعدي|تتعدي|يملك|تملك|نملك|املك))$/u;

/** «ماتردد», «لاصحة»: two words written as one; «مأتم» is one. */
function apart(word: Word): Word[] {
  const found = GLUED.exec(plainKey(word.text));
  const particle = found?.[1] ?? found?.[2] ?? "";
  const { length } = particle;
  if (length === 0 || !word.text.startsWith(particle)) return [word];
  const middle = word.start + length;
  return [{ text: particle, start: word.start, end: middle }, { text: word.text.slice(length), start: middle, end: word.end }];
}

/** «و نفى»: a conjunction with a space behind it belongs to its word, as it is written elsewhere. */
function joined(paragraph: string, words: readonly Word[]): Word[] {
  return words.flatMap((word, at) => {
    const [previous, next] = [words[at - 1], words[at + 1]];
    if (isLone(word) && next !== undefined && paragraph.slice(word.end, next.start) === " ") return [];
    if (previous === undefined || !isLone(previous) || paragraph.slice(previous.end, word.start) !== " ") return [word];
    return [{ text: previous.text + word.text, start: previous.start, end: word.end }];
  });
}

const isLone = ({ text }: Word): boolean => text === "و";

// No sentence is longer, in words: what runs on without a stop is cut.
const LONGEST = 500;
const ENDS = /[.!؟?\n؛•]|\.{2,}|…/u;
// «د. فلان»، «أ.د.»: an initial, no end.
const INITIAL = /^[\p{L}]$/u;

/** The first paragraph when it is short and no full stop ends it; elsewhere a short line that ends in a word. */
function isTitle(paragraph: string, words: number, place: number): boolean {
  if (place > 0) return words <= 14 && /[\p{L}\p{M}\p{N}]\s*$/u.test(paragraph);
  return words <= 25 && !/[.]\s*["”»]?\s*$/u.test(paragraph);
}

function sentencesOf(tokens: readonly Token[], from: number, paragraph: number, title: boolean): Sentence[] {
  const starts = [from];
  for (let at = from + 1; at < tokens.length; at += 1) if (endsBetween(tokens, at) || at - (starts.at(-1) ?? from) >= LONGEST) starts.push(at);
  if (from >= tokens.length) return [];
  return starts.map((start, at) => ({ from: start, to: starts[at + 1] ?? tokens.length, paragraph, title }));
}

function endsBetween(tokens: readonly Token[], at: number): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  if (previous === undefined || token === undefined || !ENDS.test(token.before)) return false;
  if (previous.quote !== null && previous.quote === token.quote) return false;
  if (/^\s*؛\s*$/u.test(token.before) && /^(?:ل.{2,}|حيث|لان\S*|اذ|مما|بهدف|الامر|ما|من|وذلك|بسبب|نتيجه)$/u.test(token.key)) return false;
  // «https://example.com/news?id=3»: an address is one thing.
  if (/^\S+$/u.test(token.before) && /[\w]$/u.test(previous.text) && /^\w/u.test(token.text)) return false;
  if (token.before === "." && (/^\p{L}{1,2}$/u.test(previous.text) || /^\p{L}{1,2}$/u.test(token.text))) return false;
  if (token.before.startsWith(".") && (INITIAL.test(previous.text) || /^\.\p{N}/u.test(token.before + token.text))) return false;
  return true;
}

/** The tokens that stand whole between two places of the text. */
export function tokensBetween({ tokens }: Reading, start: number, end: number): readonly Token[] {
  const from = firstFrom(tokens, start);
  let to = from;
  while ((tokens[to]?.end ?? Infinity) <= end) to += 1;
  return tokens.slice(from, to);
}

/** Index of the first token that begins at `start` or later. */
export function firstFrom(tokens: readonly Token[], start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The folded words of tokens from..to, with a space on either side of each. */
export function keysOf(tokens: readonly Token[], from: number, to: number): string {
  return ` ${tokens.slice(from, to).map(({ key }) => key).join(" ")} `;
}
